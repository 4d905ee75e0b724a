using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rapporteur.Domain;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>A report to be read, with what the record draws from it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Title">Its title, or its first words.</param>
/// <param name="Notes">The facts, kind by kind in the order of their first passages.</param>
/// <param name="Paragraphs">The text in pieces.</param>
/// <param name="Shared">What it shares with other reports, the most alike first.</param>
/// <param name="ShowsShared">Whether the shared stretches are marked in the text.</param>
/// <param name="Story">The story's title, where it belongs to one.</param>
/// <param name="StoryReports">The story's other reports.</param>
public sealed record ReaderModel(
    Report Report,
    string Title,
    IReadOnlyList<ReaderNote> Notes,
    IReadOnlyList<IReadOnlyList<ReaderPiece>> Paragraphs,
    IReadOnlyList<SharedText> Shared,
    bool ShowsShared,
    string? Story,
    IReadOnlyList<ReportLink> StoryReports)
{
    internal static ReaderModel? Load(SiteRecord record, string id, IQueryCollection query)
    {
        if (record.Find<Report>(id) is not { } report)
        {
            return null;
        }

        var names = new NameBook(record);
        List<ReaderNote> notes =
        [
            .. NotesOf(record.InReport<Encounter>(report.Id), report, "encounter", "E", fact => Of(TimelineItem.Of(fact, names))),
            .. NotesOf(record.InReport<Statement>(report.Id), report, "statement", "S", fact => Of(TimelineItem.Of(fact, names))),
            .. NotesOf(record.InReport<Figure>(report.Id), report, "figure", "F", fact => Of(fact, names)),
            .. NotesOf(record.InReport<Position>(report.Id), report, "position", "P", fact =>
                (Paths.Position(fact.Id), $"{names.Link(fact.Holder).Text}: {Words.Of(fact.Stance)}", $"{fact.Issue}: {Words.Shorten(fact.Proposition, 140)}")),
            .. NotesOf(record.InReport<Agreement>(report.Id), report, "agreement", "A", fact =>
                (Paths.Agreement(fact.Id), fact.Name, $"{Words.Of(fact.Kind)}, {Words.Of(fact.Status)}, {TimeWords.Of(fact.Time)}")),
            .. NotesOf(record.InReport<Commitment>(report.Id), report, "commitment", "C", fact =>
                (Paths.Commitment(fact.Id), names.Link(fact.Obligor).Text, Words.Shorten(fact.Text, 140))),
            .. NotesOf(record.InReport<CodedEvent>(report.Id), report, "event", "V", fact =>
                (Paths.Event(fact.Id), EventFacts.Name(fact), $"{Words.Of(fact.Factuality)}, {TimeWords.Of(fact.Time)}")),
        ];
        List<SharedText> shared = report.Lineage is { } group && record.Find<Lineage>(group) is { } lineage
            ? SharedText.Load(lineage, report.Id, names)
            : [];
        bool showsShared = string.Equals(query["shared"].ToString(), "on", StringComparison.Ordinal);
        Story? story = report.Story is { } key ? record.Find<Story>(key) : null;
        return new ReaderModel(
            report,
            ReportLink.TitleOf(report),
            notes,
            ReaderText.Cut(report.Text, [.. notes.Where(note => note.IsMarked)], showsShared ? [.. shared.SelectMany(one => one.Passages).Select(one => one.Here.Range)] : [], ReadRange(query["at"])),
            shared,
            showsShared,
            story is null ? null : story.Title ?? "Story without a title",
            story is null ? [] : [.. story.Reports.Where(other => other != report.Id).Select(names.Link)]);
    }

    /// <summary>What tells the date, in words; null for an undated report.</summary>
    public string? Basis => Report.Published.Basis switch
    {
        Domain.Time.DateBasis.Metadata => "from its metadata",
        Domain.Time.DateBasis.Dateline => "from its dateline",
        Domain.Time.DateBasis.Text => "from a date in its text",
        _ => null,
    };

    /// <summary>What bounds the day of an undated report, a line for each ground.</summary>
    public IReadOnlyList<string> Bounds => Report.PublishedBounds is not { } bounds ? [] :
    [
        .. bounds.Contradictory ? ["The grounds contradict one another."] : Array.Empty<string>(),
        .. bounds.Grounds.Select(ground => $"{BoundWords(ground)}: “{ground.Evidence[0].Exact}”"),
    ];

    private static string BoundWords(Domain.Reports.BoundGround ground)
    {
        string side = ground.Gives switch
        {
            Domain.Reports.BoundSide.NotBefore => "not before ",
            Domain.Reports.BoundSide.NotAfter => "not after ",
            _ => "perhaps near ",
        };
        return side + ground.Day + ground.Basis switch
        {
            Domain.Reports.BoundBasis.Encounter => ", by an encounter that dated reports tell",
            Domain.Reports.BoundBasis.Statement => ", by a statement that dated reports carry",
            Domain.Reports.BoundBasis.Copy => ", by a dated report that shares its text",
            _ => ", by its own words",
        };
    }

    private static IEnumerable<ReaderNote> NotesOf<T>(
        IEnumerable<T> facts, Report report, string kind, string letter, Func<T, (string? Href, string Title, string Detail)> describe)
        where T : class, IFact => facts
        .Select(fact => (Fact: fact, Ranges: fact.Evidence
            .Where(passage => passage.Report == report.Id && passage.IsFoundIn(report.Text))
            .Select(passage => passage.Range)
            .ToList()))
        .Where(note => note.Ranges.Count > 0)
        .OrderBy(note => note.Ranges[0].Start)
        .ThenBy(note => note.Fact.Key, StringComparer.Ordinal)
        .Select((note, i) =>
        {
            (string? href, string title, string detail) = describe(note.Fact);
            return new ReaderNote(string.Create(CultureInfo.InvariantCulture, $"{letter}{i + 1}"), kind, href, title, detail, note.Ranges);
        });

    private static (string? Href, string Title, string Detail) Of(TimelineItem item) => item.Kind is null
        ? (item.Href, item.WhoText, Words.Shorten(item.About, 140))
        : (item.Href, $"{item.KindWord}: {item.WhoText}",
            $"{(item.Status is { } status ? Words.Of(status) : "")}, {TimeWords.Of(item.Time)}{(item.Place is null ? "" : $", {item.Place}")}");

    private static (string? Href, string Title, string Detail) Of(Figure figure, NameBook names) => (
        Paths.Figure(figure.Id),
        FigureFacts.Number(figure),
        $"{figure.Of}{(figure.Claimant is { } claimant ? $", according to {names.Link(claimant).Text}" : "")}");

    private static TextRange? ReadRange(string? at)
    {
        string[] ends = (at ?? "").Split('-');
        return ends.Length == 2
            && int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int start)
            && int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out int end)
            && start < end
                ? new TextRange(start, end)
                : null;
    }
}

/// <summary>A fact beside the text.</summary>
/// <param name="Tag">Its mark in the text: E1, S2, F3.</param>
/// <param name="Kind">What kind of fact: <c>encounter</c>, <c>statement</c> and so on.</param>
/// <param name="Href">Its page, where it has one.</param>
/// <param name="Title">What it is.</param>
/// <param name="Detail">More about it.</param>
/// <param name="Ranges">Its passages in this report, UTF-16 units, at least one.</param>
public sealed record ReaderNote(string Tag, string Kind, string? Href, string Title, string Detail, IReadOnlyList<TextRange> Ranges)
{
    /// <summary>Whether its passages are marked in the text. Those of the others lie mostly within: they are listed, and marked one at a time.</summary>
    public bool IsMarked => Kind is "encounter" or "statement" or "figure";
}
