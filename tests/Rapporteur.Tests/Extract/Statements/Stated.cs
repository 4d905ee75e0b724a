using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Language;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Statements;

/// <summary>The statements of one report, with what they say of actors told by name.</summary>
internal sealed class Stated
{
    private readonly Extraction _extraction;

    private Stated(Extraction extraction) => _extraction = extraction;

    public IReadOnlyList<StatementMention> All => _extraction.Statements;

    public static Stated In(string text, FactTime? published = null, string? title = null)
    {
        var publication = published is null ? Publication.Undated : new Publication(published, DateBasis.Metadata);
        var report = new CleanReport(new ReportId("r"), "r.txt", null, null, title, [], publication, null, [], null, text);
        return new Stated(ReportExtractor.Extract(new AnnotatedReport(report, TextAnalyzer.Default.Annotate(text))));
    }

    public StatementMention Of(string words) => Assert.Single(All, statement => statement.Content.Contains(words, StringComparison.Ordinal));

    public string? Name(int? actor) => actor is { } number ? _extraction.Actors[number].Name : null;
}
