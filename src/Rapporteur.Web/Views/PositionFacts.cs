using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>Positions as pages show them: who stands where on which issue, and what that rests on.</summary>
internal static class PositionFacts
{
    private static readonly string[] Columns = ["Party", "Stance", "When", "What", "Changed", "Passage"];

    /// <summary>Under each issue its parties, under each party its positions in the order of time; issues that most parties take a stand on come first.</summary>
    public static FactListModel List(SiteRecord record, int page)
    {
        var names = new NameBook(record);
        IReadOnlyList<(string Issue, string Key)> all = record.Kept(static everything => new PositionOrder(Ordered(everything))).All;
        var paging = Paging.Of(page, FactListModel.PageSize, all.Count);
        FactGroup[] groups =
        [
            .. all.Skip(paging.Skip).Take(FactListModel.PageSize).GroupBy(one => one.Issue, StringComparer.OrdinalIgnoreCase)
                .Select(issue => new FactGroup(issue.Key, [.. KeptRows.Read<Position>(record, issue.Select(one => one.Key)).Select(one => Row(one, record, names))])),
        ];
        return new FactListModel("Positions", "/positions", "by issue, party and time; undated ones last", paging, Columns, groups);
    }

    private static List<(string Issue, string Key)> Ordered(SiteRecord record)
    {
        var names = new NameBook(record);
        List<(string Issue, string Party, LocalDate Day, string Key)> all =
        [
            .. record.All<Position>().Select(one => (one.Issue, names.Link(one.Holder).Text, one.Time.From ?? LocalDate.MaxIsoValue, one.Id.Value)),
        ];
        Dictionary<string, int> parties = all.GroupBy(one => one.Issue, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(issue => issue.Key, issue => issue.Select(one => one.Party).Distinct(StringComparer.Ordinal).Count(), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. all.OrderByDescending(one => parties[one.Issue]).ThenBy(one => one.Issue, StringComparer.OrdinalIgnoreCase)
                .ThenBy(one => one.Party, StringComparer.Ordinal).ThenBy(one => one.Day).ThenBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => (one.Issue, one.Key)),
        ];
    }

    public static FactModel? Load(SiteRecord record, string id)
    {
        if (record.Find<Position>(id) is not { } position)
        {
            return null;
        }

        var names = new NameBook(record);
        List<FactLine> lines =
        [
            Cells.Line("Party", Cells.Of(position.Holder, names, "not told")),
            Cells.Line("Issue", position.Issue),
            Cells.Line("Stance", Cells.Status(Words.Of(position.Stance))),
            Cells.Line("When", Cells.Of(position.Time)),
        ];
        if (position.Condition is { } condition)
        {
            lines.Add(Cells.Line("On condition", condition));
        }

        if (Change(position, record) is { } change)
        {
            lines.Add(Cells.Line("Changed", change));
        }

        if (position.Statements.Count > 0)
        {
            lines.Add(Cells.Line("Read from", Cells.Of(EntryLinks.Of(position.Statements, record, names), "")));
        }

        lines.Add(Cells.Line("Id", id));
        return new FactModel(
            $"Position of {names.Link(position.Holder).Text}: {position.Issue}", position.Proposition, lines, [],
            QuotedReport.Load(names, position.Evidence), Disagreement.Of(position.Id, record, names), JudgementRow.Of(position, names, record));
    }

    private static FactCell[] Row(Position position, SiteRecord record, NameBook names) =>
    [
        Cells.Of([names.Link(position.Holder)], ""),
        Cells.Status(Words.Of(position.Stance)),
        Cells.Of(position.Time),
        Cells.Open(Words.Shorten(position.Proposition, 200) + (position.Condition is { } condition && !position.Proposition.Contains(condition, StringComparison.Ordinal) ? $" [{Words.Shorten(condition, 120)}]" : ""), Paths.Position(position.Id)),
        Change(position, record) ?? Cells.Of(""),
        Cells.Passage(position.Evidence),
    ];

    private static FactCell? Change(Position position, SiteRecord record)
    {
        string words = position.ShiftWords is { } told ? $"“{told}”" : "";
        return position.ShiftFrom is { } from && record.Find<Position>(from.Value) is { } before
            ? new FactCell(words) { Links = [new Link($"from {Words.Of(before.Stance)}, {TimeWords.Of(before.Time)}", Paths.Position(from))] }
            : words.Length > 0 ? new FactCell(words) : null;
    }

    private sealed record PositionOrder(IReadOnlyList<(string Issue, string Key)> All);
}
