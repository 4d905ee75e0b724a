using System.Globalization;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Language;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract;

/// <summary>What is read out of a few sentences, shown in words that a test can state.</summary>
internal sealed class ToldReport
{
    private readonly string _text;
    private readonly Extraction _extraction;

    public ToldReport(string text, string? published = "2024-03-06", string? dateline = null)
    {
        _text = text;
        Publication day = published is null
            ? Publication.Undated
            : new Publication(FactTime.OnDay(NodaTime.Text.LocalDatePattern.Iso.Parse(published).Value), DateBasis.Metadata);
        var clean = new CleanReport(new ReportId("r-told"), "told.txt", null, null, null, [], day, dateline, [], "en", text);
        _extraction = ReportExtractor.Extract(new ReportAnnotator(TextAnalyzer.Default).Annotate(clean));
    }

    public IReadOnlyList<EncounterMention> Encounters => _extraction.Encounters;

    /// <summary>"meeting held: Anna Berg, Omar Haddad @ Geneva 2024-03-05", one for each, in order.</summary>
    public string[] Shown() => [.. Encounters.Select(Show).Order(StringComparer.Ordinal)];

    /// <summary>"6 people kill", "2000000 refugee".</summary>
    public string[] Figures() => [.. _extraction.Figures.Select(figure =>
        string.Join(' ', new[] { figure.Value.ToString(CultureInfo.InvariantCulture), figure.Unit, figure.Of }.Where(word => word is not null)))];

    public string[] FigurePassages() => [.. _extraction.Figures.Select(figure => _text[figure.Evidence[0].Start..figure.Evidence[0].End])];

    private string Show(EncounterMention mention)
    {
        string who = string.Join(", ", mention.Participants.Select(number => _extraction.Actors[number].Name).Order(StringComparer.Ordinal));
        string place = mention.Place is { } where ? " @ " + where.Name : "";
        string day = mention.Time is { From: { } from, To: { } to }
            ? " " + Iso(from) + (from == to ? "" : "/" + Iso(to))
            : "";
        return $"{mention.Kind.ToString().ToLowerInvariant()} {mention.Status.ToString().ToLowerInvariant()}{(mention.Background ? " before" : "")}: {who}{place}{day}";
    }

    private static string Iso(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
