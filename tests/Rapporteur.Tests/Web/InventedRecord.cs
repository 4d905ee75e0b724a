using NodaTime;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;
using Rapporteur.Domain.Time;

namespace Rapporteur.Tests.Web;

/// <summary>A small record in memory: five invented reports on an invented dispute, with facts of every status and precision.</summary>
internal sealed class InventedRecord : IRecordReader
{
    private static readonly ActorId Halvek = new("a-halvek");
    private static readonly ActorId Brenn = new("a-brenn");
    private static readonly ActorId Okoro = new("a-okoro");
    private static readonly ActorId Venn = new("a-venn");
    private static readonly ActorId Arvenia = new("a-arvenia");
    private static readonly ActorId Tolmark = new("a-tolmark");
    private static readonly ActorId Council = new("a-council");
    private static readonly ActorId Opposition = new("a-opposition");

    private readonly List<IRecordEntry> _entries;
    private readonly List<Refusal> _refusals = [];

    public InventedRecord(params IEnumerable<IRecordEntry> more)
    {
        _entries = [.. Reports, .. Actors(), .. Encounters(), .. Statements(), .. Figures(), .. Positions(), Accord(), Promise(), Denial(), Shared(), Told(), Disagreement(), .. more];
        _refusals.Add(new Refusal("inbox/scan-0031.pdf", RefusalCode.Unsupported, "PDF files are not read.", "Save the report as text or HTML and add it again."));
        _refusals.Add(new Refusal("inbox/empty.txt", RefusalCode.Empty, "The file holds no text.", "Check that the download was complete."));
    }

    public bool IsBehind { get; init; }

    /// <summary>A record with nothing in it.</summary>
    public static InventedRecord Empty()
    {
        var record = new InventedRecord();
        record._entries.Clear();
        record._refusals.Clear();
        return record;
    }

    public static IReadOnlyList<Report> Reports { get; } =
    [
        Make("r-1", InventedTexts.Selin, "Northern Wire", "Ministers meet in Port Selin, agree to go on talking", ["Ada Wren"], Published(2019, 3, 6, DateBasis.Metadata), "l-1"),
        Make("r-2", InventedTexts.SelinCopy, "Selin Courier", "Ministers agree to go on talking", [], Published(2019, 3, 6, DateBasis.Metadata), "l-1", "Northern Wire"),
        Make("r-3", InventedTexts.Envoy, "Kestria Herald", "Envoy hails “first honest meeting” & asks for more", ["Jonas Reed", "Lene Ash"], Published(2019, 3, 7, DateBasis.Dateline), null),
        Make("r-4", InventedTexts.Undated, null, null, [], Publication.Undated, null),
        Make("r-5", InventedTexts.Postponed, "Northern Wire", "Lakes Council puts off river conference", [], Published(2019, 3, 25, DateBasis.Text), null),
    ];

    public IEnumerable<T> All<T>()
        where T : class, IRecordEntry => _entries.OfType<T>().OrderBy(entry => entry.Key, StringComparer.Ordinal);

    public T? Find<T>(string key)
        where T : class, IRecordEntry => _entries.OfType<T>().FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));

    public int Count<T>()
        where T : class, IRecordEntry => _entries.OfType<T>().Count();

    public IEnumerable<T> InReport<T>(ReportId report)
        where T : class, IFact => All<T>().Where(fact => fact.Evidence.Any(passage => passage.Report == report));

    public IEnumerable<SearchHit> Search(string query, int limit)
    {
        string word = query.Trim('"', ' ');
        return All<Report>()
            .Select(report => (Report: report, At: report.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase)))
            .Where(found => found.At >= 0)
            .Select(found => new SearchHit(found.Report.Id, found.Report.Title, Snippet(found.Report.Text, found.At, word.Length)))
            .Take(limit);
    }

    public IEnumerable<Refusal> Refusals() => _refusals.OrderBy(refusal => refusal.Source, StringComparer.Ordinal);

    public void Dispose()
    {
    }

    /// <summary>The passage that holds these words, which must stand in the report once.</summary>
    public static Evidence Words(string report, string exact)
    {
        string text = Reports.Single(one => string.Equals(one.Id.Value, report, StringComparison.Ordinal)).Text;
        int at = text.IndexOf(exact, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(exact, at + 1, StringComparison.Ordinal) >= 0)
        {
            throw new ArgumentException($"“{exact}” does not stand in {report} exactly once.", nameof(exact));
        }

        return new Evidence(new ReportId(report), at, at + exact.Length, exact);
    }

    /// <summary>A meeting on a day, for records that have to be big.</summary>
    public static Encounter Meeting(string id, LocalDate day) => new(
        new FactId(id), EncounterKind.Meeting, [Halvek, Brenn], null, FactTime.OnDay(day), EncounterStatus.Held, [], false,
        [new ReportId("r-1")], 1, Passages.Of(Words("r-1", "for the first time")));

    private static string Snippet(string text, int at, int length) =>
        $"… {text[Math.Max(0, at - 40)..at]}\u0002{text.Substring(at, length)}\u0003{text[(at + length)..Math.Min(text.Length, at + length + 60)]} …".ReplaceLineEndings(" ");

    private static Publication Published(int year, int month, int day, DateBasis basis) =>
        new(FactTime.OnDay(new LocalDate(year, month, day)), basis);

    private static Report Make(
        string id, string text, string? outlet, string? title, string[] byline, Publication published, string? lineage, string? cites = null) => new(
        new ReportId(id), $"inbox/{id}.txt", null, outlet, title, byline, published, "en", text.ReplaceLineEndings("\n"),
        cites is null ? [] : [new Citation(cites, Passages.Of(Cited(id, text.ReplaceLineEndings("\n"), cites)))],
        lineage is null ? null : "y-1", lineage);

    private static Evidence Cited(string id, string text, string name)
    {
        int at = text.IndexOf(name, StringComparison.Ordinal);
        return new Evidence(new ReportId(id), at, at + name.Length, name);
    }

    private static List<Actor> Actors() =>
    [
        new(Halvek, "Mira Halvek", ActorKind.Person, ["Halvek", "M. Halvek"], "XAR",
            [new Role("Foreign Minister", "Arvenia", null, null, Passages.Of(Words("r-1", "Mira Halvek of Arvenia")))], new PloverActor("XAR", "GOV"), 9),
        new(Brenn, "Tomas Brenn", ActorKind.Person, ["Brenn"], "XTO",
            [new Role("Foreign Minister", "Tolmark", null, null, Passages.Of(Words("r-1", "Tomas Brenn of Tolmark")))], null, 7),
        new(Okoro, "Ilse Okoro", ActorKind.Person, ["Okoro"], null,
            [new Role("Envoy", "Lakes Council", "2018-06-01", null, Passages.Of(Words("r-3", "The envoy of the Lakes Council, Ilse Okoro")))], null, 6),
        new(Venn, "Daro Venn", ActorKind.Person, ["President Venn", "Venn"], "XAR",
            [new Role("President", "Arvenia", null, null, Passages.Of(Words("r-3", "President Daro Venn of Arvenia")))], null, 5),
        new(Arvenia, "Arvenia", ActorKind.State, [], "XAR", [], null, 12),
        new(Tolmark, "Tolmark", ActorKind.State, [], "XTO", [], null, 11),
        new(Council, "Lakes Council", ActorKind.Organisation, ["the council"], null, [], null, 8),
        new(Opposition, "the opposition in Arvenia", ActorKind.Group, [], "XAR", [], null, 1),
    ];

    private static List<Encounter> Encounters() =>
    [
        new(new FactId("e-selin"), EncounterKind.Meeting, [Brenn, Halvek], new Place("Port Selin", "XKE", 51.2, 9.1),
            FactTime.OnDay(new LocalDate(2019, 3, 5), "on Tuesday"), EncounterStatus.Held, ["the river dispute"], false, Ids("r-1", "r-2", "r-3"), 2,
            new Passages([
                Words("r-1", "The foreign ministers of Arvenia and Tolmark met in Port Selin on Tuesday"),
                Words("r-1", "Mira Halvek of Arvenia and Tomas Brenn of Tolmark spent four hours in the customs house above the harbour."),
                Words("r-2", "The foreign ministers of Arvenia and Tolmark met in Port Selin on Tuesday"),
                Words("r-3", "“the first honest meeting in a year” between the ministers Mira Halvek and Tomas Brenn, held on Wednesday in Port Selin"),
            ])),
        new(new FactId("e-call"), EncounterKind.Call, [Okoro, Venn], null,
            FactTime.Between(new LocalDate(2019, 2, 25), new LocalDate(2019, 3, 3), TimePrecision.Week, "last week"), EncounterStatus.Held,
            ["guarantees on fishing rights"], false, Ids("r-3"), 1,
            Passages.Of(Words("r-3", "she had spoken by telephone with President Daro Venn of Arvenia last week"))),
        new(new FactId("e-conference"), EncounterKind.Conference, [Arvenia, Council, Tolmark], new Place("Kestria", "XKE", null, null),
            FactTime.InMonth(2019, 4, "April"), EncounterStatus.Postponed, ["the Orla river"], false, Ids("r-1", "r-2", "r-5"), 2,
            new Passages([
                Words("r-1", "The council wants both sides at its April conference in Kestria."),
                Words("r-2", "The council wants both sides at its April conference in Kestria."),
                Words("r-5", "The Lakes Council has put off its April conference on the Orla river"),
            ])),
        new(new FactId("e-technical"), EncounterKind.Talks, [Arvenia, Tolmark], null,
            FactTime.Between(new LocalDate(2019, 3, 18), new LocalDate(2019, 3, 20), TimePrecision.Range, "from 18 to 20 March"), EncounterStatus.Planned,
            ["water levels"], false, Ids("r-1", "r-2"), 1,
            new Passages([
                Words("r-1", "Technical talks on water levels are to be held from 18 to 20 March."),
                Words("r-2", "Technical talks on water levels are to be held from 18 to 20 March."),
            ])),
        new(new FactId("e-visit"), EncounterKind.Visit, [Tolmark, Venn], null, FactTime.Phrase("if the technical talks go well"), EncounterStatus.Proposed,
            [], false, Ids("r-4"), 1, Passages.Of(Words("r-4", "President Daro Venn may travel to Tolmark if the technical talks go well"))),
        new(new FactId("e-accord"), EncounterKind.Talks, [Arvenia, Tolmark], new Place("Kestria", "XKE", null, null), FactTime.InYear(2013, "in 2013"),
            EncounterStatus.Held, ["the river"], true, Ids("r-1"), 1, Passages.Of(Words("r-1", "in 2013, when talks in Kestria ended in the Orla Accord"))),
        new(new FactId("e-secret"), EncounterKind.Meeting, [Arvenia, Tolmark], null, FactTime.OnDay(new LocalDate(2019, 3, 2), "on 2 March"),
            EncounterStatus.Denied, [], false, Ids("r-3"), 1,
            Passages.Of(Words("r-3", "denied that officials of both sides had met in secret on 2 March"))),
    ];

    private static List<Statement> Statements() =>
    [
        Said("s-01", Halvek, "Halvek", StatementMode.Direct, "We did not solve it today, but we agreed on what has to be solved", Day(5), "told reporters afterwards", 1,
            Words("r-1", "“We did not solve it today, but we agreed on what has to be solved,” Halvek told reporters afterwards."),
            Words("r-2", "“We did not solve it today, but we agreed on what has to be solved,” Halvek told reporters afterwards.")),
        Said("s-02", Brenn, "Brenn", StatementMode.Indirect, "Tolmark would reopen the Orla lock if Arvenia withdrew its survey boats by the end of the month", Day(5), null, 1,
            Words("r-1", "Brenn said that Tolmark would reopen the Orla lock if Arvenia withdrew its survey boats by the end of the month"),
            Words("r-2", "Brenn said that Tolmark would reopen the Orla lock if Arvenia withdrew its survey boats by the end of the month")),
        Said("s-03", Okoro, "Ilse Okoro", StatementMode.Mixed, "welcomed what she called the first honest meeting in a year", Day(7, "on Thursday"), null, 1,
            Words("r-3", "Ilse Okoro, on Thursday welcomed what she called “the first honest meeting in a year”")),
        Said("s-04", Okoro, "She", StatementMode.Indirect, "he had asked for guarantees on fishing rights", Day(7), null, 1,
            Words("r-3", "She said that he had asked for guarantees on fishing rights.")),
        Said("s-05", Okoro, "she", StatementMode.Direct, "He was clear, and I was clear: the council guarantees nothing that it cannot inspect", Day(7), null, 1,
            Words("r-3", "“He was clear, and I was clear: the council guarantees nothing that it cannot inspect,” she said.")),
        Said("s-06", null, "the spokesman", StatementMode.Direct, "There was no such meeting and there will be none", Day(7), null, 1,
            Words("r-3", "“There was no such meeting and there will be none,” the spokesman said.")),
        Said("s-07", null, "An official in Arvenia, who asked not to be named", StatementMode.Indirect, "the survey boats would stay <until the last lock is open>", FactTime.Unknown, null, 1,
            Words("r-3", "An official in Arvenia, who asked not to be named, said that the survey boats would stay <until the last lock is open>.")),
        Said("s-08", null, "the president’s spokeswoman", StatementMode.Direct, "An invitation is not a visit", FactTime.Unknown, null, 1,
            Words("r-4", "“An invitation is not a visit,” the president’s spokeswoman said.")),
        Said("s-09", Opposition, "The opposition in Arvenia", StatementMode.Indirect, "a visit now would reward blackmail", FactTime.Unknown, null, 1,
            Words("r-4", "The opposition in Arvenia said a visit now would reward blackmail.")),
        Said("s-10", Okoro, "Ilse Okoro", StatementMode.Mixed, "the delay was a pause and not a funeral", Day(25, "on Monday"), "to the council", 1,
            Words("r-5", "Ilse Okoro told the council that the delay was “a pause and not a funeral”.")),
    ];

    private static List<Figure> Figures() =>
    [
        new(new FactId("f-villages"), 14, "villages", "without river water", Approximation.AtLeast, FactTime.Unknown, Council, Passages.Of(Words("r-1", "At least 14 villages downstream"))),
        new(new FactId("f-people"), 3200, "people", "left the lower valley", Approximation.About, FactTime.Unknown, Council, Passages.Of(Words("r-3", "About 3,200 people"))),
        new(new FactId("f-crowns"), 2_500_000, "crowns", "repairs to the lock", Approximation.Exact, FactTime.Unknown, null, Passages.Of(Words("r-5", "2.5 million crowns"))),
    ];

    private static List<Position> Positions() =>
    [
        new(new FactId("p-lock"), Tolmark, "Orla lock", "to reopen the Orla lock", Stance.Conditional, Day(5), [new FactId("s-02")], new FactId("p-before"),
            Passages.Of(Words("r-1", "Tolmark would reopen the Orla lock if Arvenia withdrew its survey boats by the end of the month")))
        {
            Condition = "if Arvenia withdrew its survey boats by the end of the month",
            ShiftWords = "would",
        },
        new(new FactId("p-before"), Tolmark, "Orla lock", "to reopen the Orla lock", Stance.Opposes, FactTime.Unknown, [], null, Passages.Of(Words("r-1", "the Orla lock"))),
        new(new FactId("p-boats"), Arvenia, "survey boats", "the survey boats would stay", Stance.Supports, FactTime.Unknown, [], null, Passages.Of(Words("r-3", "the survey boats would stay"))),
    ];

    private static Agreement Accord() => new(
        new FactId("g-accord"), "Orla Accord", AgreementKind.Agreement, [Arvenia, Tolmark], new Place("Kestria", "XKE", null, null), FactTime.InYear(2013, "in 2013"),
        AgreementStatus.InForce,
        [new Provision(ProvisionKind.Negotiation, "talks on water levels", Passages.Of(Words("r-1", "Technical talks on water levels")))],
        [new Condition("if Arvenia withdrew its survey boats", "Tolmark would reopen the Orla lock", Passages.Of(Words("r-1", "if Arvenia withdrew its survey boats")))],
        [new Compliance(Halvek, Tolmark, ComplianceClaim.NotDone, "We did not solve it today", Day(5), Passages.Of(Words("r-1", "We did not solve it today")))],
        true, Passages.Of(Words("r-1", "in the Orla Accord")));

    private static Commitment Promise() => new(
        new FactId("k-lock"), Tolmark, Arvenia, "reopen the Orla lock", Day(5), FactTime.InMonth(2019, 3, "by the end of the month"),
        [new CommitmentClaim(null, ComplianceClaim.Partly, "to keep talking", Passages.Of(Words("r-1", "came away with a promise to keep talking.")))],
        Passages.Of(Words("r-1", "Tolmark would reopen the Orla lock")));

    private static CodedEvent Denial() => new(
        new FactId("v-deny"), new PloverEvent("REJECT", null, ["diplomatic"]), "120", [Arvenia], [Tolmark], Day(7), null, Factuality.Actual, false, Ids("r-3"), 1,
        Passages.Of(Words("r-3", "denied that officials of both sides had met in secret on 2 March")));

    private static Lineage Shared() => new("l-1", Ids("r-1", "r-2"),
    [
        new LineagePair(new ReportId("r-1"), new ReportId("r-2"), LineageKind.Copy, 0.94,
        [
            Both("came away with a promise to keep talking."),
            Both("spent four hours in the customs house above the harbour."),
            Both("Technical talks on water levels are to be held from 18 to 20 March."),
        ]),
    ]);

    private static Story Told() => new("y-1", "Ministers meet in Port Selin, agree to go on talking", Ids("r-1", "r-2"),
        FactTime.OnDay(new LocalDate(2019, 3, 5)), [new FactId("e-selin")]);

    private static Discrepancy Disagreement() => new("d-1", new FactId("e-selin"), "time",
        [new DiscrepantValue("2019-03-05", Ids("r-1", "r-2")), new DiscrepantValue("2019-03-06", Ids("r-3"))]);

    private static SharedPassage Both(string exact) => new(Words("r-1", exact), Words("r-2", exact));

    private static FactTime Day(int day, string? text = null) => FactTime.OnDay(new LocalDate(2019, 3, day), text);

    private static ReportId[] Ids(params string[] ids) => [.. ids.Select(id => new ReportId(id))];

    private static Statement Said(
        string id, ActorId? speaker, string by, StatementMode mode, string text, FactTime time, string? venue, int independent, params Evidence[] passages) => new(
        new FactId(id), speaker, by, null, mode, text, time, venue, [], [.. passages.Select(passage => passage.Report).Distinct().Order()], independent,
        new Passages(passages));
}
