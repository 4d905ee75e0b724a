using NodaTime.Text;
using Rapporteur.Domain.Judgements;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>A judgement as a page shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="When">When, in UTC.</param>
/// <param name="By">Who.</param>
/// <param name="What">What was decided, of what.</param>
/// <param name="Because">Why; null when not told.</param>
/// <param name="State">Whether it holds, and why not.</param>
/// <param name="On">The entries it holds of, where pages show them.</param>
public sealed record JudgementRow(
    JudgementId Id, string When, string By, string What, string? Because, string State, IReadOnlyList<Link> On)
{
    /// <summary>Its page.</summary>
    public string Href { get; init; } = "";

    /// <summary>Whether it can be undone: it was not, so far.</summary>
    public bool CanUndo { get; init; }

    private static readonly InstantPattern Minute = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm 'UTC'");

    /// <summary>The judgements that made an entry what it is.</summary>
    internal static IReadOnlyList<JudgementRow> Of(IJudged entry, NameBook names, SiteRecord record) =>
        [.. (entry.Judgements ?? []).Select(id => record.Find<JudgementOutcome>(id.Value)).OfType<JudgementOutcome>().OrderBy(one => one.At).Select(one => Of(one, names, record))];

    internal static JudgementRow Of(JudgementOutcome one, NameBook names, SiteRecord record)
    {
        return new JudgementRow(
            one.Id,
            Minute.Format(one.At),
            one.By,
            $"{Words.Of(one.Act)}: {Words.Shorten(one.TargetsInWords(), 160)}{(one.Value is null ? "" : " → " + Words.Shorten(one.Value, 80))}",
            one.Because,
            Words.Of(one.State) + (one.Reason is { } reason ? ": " + reason : ""),
            [.. one.On.Select(id => EntryLinks.Of(id, record, names)).OfType<Link>()])
        {
            Href = Paths.Judgement(one.Id),
            CanUndo = one.State != JudgementState.Undone,
        };
    }
}
