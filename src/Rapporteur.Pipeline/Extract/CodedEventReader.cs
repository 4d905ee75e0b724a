using NodaTime;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Events;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract;

/// <summary>Codes the political events of a text by itself. Immutable; any thread may call it.</summary>
public sealed class CodedEventReader
{
    private readonly EventLexicon _lexicon;

    private CodedEventReader(EventLexicon lexicon) => _lexicon = lexicon;

    /// <summary>A reader with the lexicon that comes with the program.</summary>
    public static CodedEventReader Default { get; } = new(EventLexicon.Default);

    /// <summary>A reader with a file of the user's own beside it: <c>docs/coding-lexicon.md</c>.</summary>
    /// <param name="lexicon">The file's text.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="InvalidDataException">A row is malformed; the message says which and why.</exception>
    public static CodedEventReader With(TextReader lexicon, string name)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            return new CodedEventReader(EventLexicon.With(lexicon, name));
        }
        catch (InvalidOperationException bad)
        {
            throw new InvalidDataException(bad.Message, bad);
        }
    }

    /// <summary>The events of a text in its order, those told aside among them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day that relative times count from; null when it is not known.</param>
    public IReadOnlyList<CodedEventMention> Read(AnnotatedText text, LocalDate? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        Publication day = published is { } known ? new Publication(FactTime.OnDay(known), DateBasis.Metadata) : Publication.Undated;
        var bare = new CleanReport(new ReportId("text"), "", null, null, null, [], day, null, [], null, text.Text);
        var view = new ReportView(new AnnotatedReport(bare, text));
        return new EventExtractor(CastBuilder.Build(view), new EventTimes(view), _lexicon).Extract();
    }
}
