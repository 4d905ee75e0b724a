using System.Globalization;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Web.Views;

namespace Rapporteur.Cli.Rendering;

/// <summary>The record as tables for a terminal. Facts stand in the order of time, the undated last.</summary>
internal sealed class RecordTables(IRecordReader record, int width, int limit)
{
    private readonly Dictionary<ActorId, string> _names = [];

    /// <summary>What may be shown.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["encounters", "statements", "agreements", "commitments", "events", "actors", "reports", "figures"];

    /// <summary>Writes one table, and a line that says what was left out.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="output">Where to.</param>
    public void Write(string kind, TextWriter output)
    {
        switch (kind)
        {
            case "encounters":
                Write<Encounter>(output, kind, encounter => Early(encounter.Time), Encounter, "When", "What", "Who", "Where", "Sources", "Passage");
                break;
            case "statements":
                Write<Statement>(output, kind, statement => Early(statement.Time), Statement, "When", "Who", "Said", "How", "Sources");
                break;
            case "agreements":
                Write<Agreement>(output, kind, agreement => Early(agreement.Time), Agreement, "When", "What", "Who", "Name", "Provides", "On condition", "Kept");
                break;
            case "commitments":
                Write<Commitment>(output, kind, commitment => Early(commitment.MadeAt), Commitment, "When", "Who", "To whom", "What", "Due", "Kept");
                break;
            case "actors":
                Write<Actor>(output, kind, actor => -actor.Mentions, Actor, "Name", "Kind", "Country", "Offices", "Also", "Mentions");
                break;
            case "reports":
                Write<Report>(output, kind, report => Early(report.Published.Time), Report, "Published", "Outlet", "Title", "Source", "Shares text");
                break;
            case "figures":
                Write<Figure>(output, kind, figure => Early(figure.Time), Figure, "How many", "Of", "When", "Claimed by", "Passage");
                break;
            case "events":
                Write<CodedEvent>(output, kind, one => Early(one.Time), Event, "When", "What", "Code", "Who", "To whom", "Sources", "Passage");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such table.");
        }
    }

    /// <summary>Days from the epoch to the first day a fact may be of; the undated come last.</summary>
    private static long Early(FactTime time) => time.From is { } from ? NodaTime.Period.DaysBetween(default, from) : long.MaxValue;

    private void Write<T>(TextWriter output, string kind, Func<T, long> order, Func<T, string[]> row, params string[] columns)
        where T : class, IRecordEntry
    {
        // Only places in the order are kept in memory; the few entries that are shown are read again.
        List<(long Order, string Key)> shown = record.All<T>().Select(entry => (order(entry), entry.Key)).Order(Places).Take(limit).ToList();
        TextTable.Write(
            output, width, [.. columns, "Id"], shown.Select(place => (string[])[.. row(record.Find<T>(place.Key)!), Abbreviation.OfId(place.Key)]));
        int count = record.Count<T>();
        output.WriteLine(count > limit
            ? string.Create(CultureInfo.InvariantCulture, $"{limit:N0} of {count:N0} {kind}; --limit shows more.")
            : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? kind[..^1] : kind)}."));
    }

    private static readonly Comparer<(long Order, string Key)> Places = Comparer<(long Order, string Key)>.Create((a, b) =>
        a.Order != b.Order ? a.Order.CompareTo(b.Order) : string.CompareOrdinal(a.Key, b.Key));

    private string[] Encounter(Encounter encounter) =>
    [
        TimeWords.Of(encounter.Time),
        Words.Of(encounter.Kind) + ", " + Words.Of(encounter.Status) + (encounter.Background ? " (recalled)" : ""),
        Names(encounter.Participants),
        encounter.Place?.Name ?? "",
        Sources(encounter.Reports.Count, encounter.IndependentSources),
        Abbreviation.Of(encounter.Evidence[0].Exact, 80),
    ];

    private string[] Event(CodedEvent one) =>
    [
        TimeWords.Of(one.Time),
        (one.Plover.Event ?? "") + (one.Plover.Mode is { } mode ? ", " + mode : "") + (one.Factuality == Factuality.Actual ? "" : ", " + Words.Of(one.Factuality)) + (one.Background ? " (recalled)" : ""),
        one.Cameo,
        Names(one.Source),
        one.Reciprocal ? "each other" : Names(one.Target),
        Sources(one.Reports.Count, one.IndependentSources),
        Abbreviation.Of(one.Evidence[0].Exact, 80),
    ];

    private string[] Statement(Statement statement) =>
    [
        TimeWords.Of(statement.Time),
        statement.Speakers.Count > 0 ? Names(statement.Speakers) : Abbreviation.Of(statement.SpeakerText ?? "not named", 40),
        Abbreviation.Of(statement.Text, 120),
        Words.Of(statement.Mode),
        Sources(statement.Reports.Count, statement.IndependentSources),
    ];

    private string[] Agreement(Agreement agreement) =>
    [
        TimeWords.Of(agreement.Time),
        Words.Of(agreement.Kind) + ", " + Words.Of(agreement.Status) + (agreement.Background ? " (recalled)" : "") + (agreement.Unattached ? " (which one is not told)" : ""),
        Names(agreement.Parties),
        Abbreviation.Of(agreement.Name, 60),
        string.Join(", ", agreement.Provisions.Select(provision => Words.Of(provision.Kind)).Distinct(StringComparer.Ordinal)),
        Abbreviation.Of(string.Join("; ", agreement.Conditions.Select(condition => condition.If)), 60),
        string.Join("; ", agreement.Compliance.Select(claim => Claim(claim.Claim, claim.Claimant)).Distinct(StringComparer.Ordinal)),
    ];

    private string[] Commitment(Commitment commitment) =>
    [
        TimeWords.Of(commitment.MadeAt),
        string.Join(", ", commitment.Jointly.Prepend(commitment.Obligor).Select(Name)),
        commitment.Beneficiary is { } beneficiary ? Name(beneficiary) : "",
        Abbreviation.Of(commitment.Text, 80),
        TimeWords.Of(commitment.Due),
        Kept(commitment),
    ];

    // What people judged does not hide what the reports claim.
    private string Kept(Commitment commitment)
    {
        IEnumerable<string> claims = commitment.Claims.Select(claim => Claim(claim.Claim, claim.Claimant));
        return string.Join("; ", (commitment.Status is { } status ? claims.Prepend($"{Words.Of(status)} (judged)") : claims).Distinct(StringComparer.Ordinal));
    }

    private string Claim(ComplianceClaim claim, ActorId? claimant) => Words.Of(claim) + (claimant is { } actor ? $" ({Name(actor)})" : "");

    private string[] Actor(Actor actor) =>
    [
        Abbreviation.Of(actor.Name, 60),
        Words.Of(actor.Kind),
        actor.Country ?? "",
        Abbreviation.Of(string.Join("; ", actor.Roles.Select(role => role.Of is null ? role.Title : $"{role.Title} ({role.Of})").Distinct(StringComparer.Ordinal)), 80),
        Abbreviation.Of(string.Join(", ", actor.Aliases), 60),
        actor.Mentions.ToString(CultureInfo.InvariantCulture),
    ];

    private string[] Report(Report report) =>
    [
        report.PublishedBounds is { } bounds ? TimeText.Of(bounds) : TimeWords.Of(report.Published.Time),
        report.Outlet ?? "",
        Abbreviation.Of(report.Title ?? "", 80),
        Abbreviation.Of(report.Source, 60),
        report.Lineage is null ? "" : "yes",
    ];

    private string[] Figure(Figure figure) =>
    [
        Approximately(figure.Approximate) + figure.Value.ToString("#,0.######", CultureInfo.InvariantCulture) + (figure.Unit is null ? "" : " " + figure.Unit),
        Abbreviation.Of(figure.Of ?? "", 60),
        TimeWords.Of(figure.Time),
        figure.Claimant is { } claimant ? Name(claimant) : "",
        Abbreviation.Of(figure.Evidence[0].Exact, 80),
    ];

    private static string Approximately(Approximation approximation) => approximation switch
    {
        Approximation.AtLeast => "at least ",
        Approximation.AtMost => "at most ",
        Approximation.About => "about ",
        _ => "",
    };

    private static string Sources(int reports, int independent) => reports == independent
        ? reports.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{independent} of {reports}");

    private string Names(IReadOnlyList<ActorId> actors) => string.Join(", ", actors.Select(Name));

    private string Name(ActorId id)
    {
        if (!_names.TryGetValue(id, out string? name))
        {
            name = Abbreviation.Of(record.Find<Actor>(id.Value)?.Name ?? id.Value, 60);
            _names.Add(id, name);
        }

        return name;
    }
}
