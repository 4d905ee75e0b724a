using Rapporteur.Domain;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Tests.Resolve;

namespace Rapporteur.Tests.Judging;

/// <summary>Two rows of positions, commitments, coded events or figures that are one, and two that are not to become one.</summary>
public sealed class JudgementOfFactsTest : IDisposable
{
    private readonly JudgedRecord _record = new(Morning(), Evening());

    public static TheoryData<string> Kinds { get; } = ["positions", "commitments", "events", "figures"];

    public void Dispose() => _record.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Merge_OfTwo_IsOneWithBothPassagesAndComesApartWhenUndone(string kind)
    {
        string[] ids = _record.IdsOf(kind);
        Assert.Equal(2, ids.Length);

        JudgementOutcome merge = _record.Judge(JudgementAct.Merge, ids);

        IFact one = Assert.Single(_record.FactsOf(kind));
        Assert.Equal(["r-a", "r-b"], one.Evidence.Select(passage => passage.Report.Value));
        Assert.Equal([merge.Id], ((IJudged)one).Judgements!);
        Assert.Equal((JudgementState.InForce, one.Key), (merge.State, Assert.Single(merge.On)));

        _record.Judge(JudgementAct.Undo, [merge.Id.Value]);

        Assert.Equal(ids, _record.IdsOf(kind));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Merge_OfTwo_HoldsWhenMoreReportsComeAndInARecordOfTheSameReports(string kind)
    {
        _record.Judge(JudgementAct.Merge, _record.IdsOf(kind));
        string expected = _record.Export();

        _record.Ingest(Morning(), Evening());
        Assert.Equal(expected, _record.Export());
        using var other = new JudgedRecord(Evening(), Morning());
        other.Take(_record.Store.Judgements());
        Assert.Equal(expected, other.Export());

        // A copy of one of the two is of both.
        _record.Ingest(EveningCopy());
        Assert.Equal(["r-a", "r-b", "r-c"], Assert.Single(_record.FactsOf(kind)).Evidence.Select(passage => passage.Report.Value));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void KeepApart_OfTwo_GivesWayToALaterMergeAndHoldsAgainWhenThatIsUndone(string kind)
    {
        string[] ids = _record.IdsOf(kind);
        JudgementOutcome apart = _record.Judge(JudgementAct.KeepApart, ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal), apart.On);

        JudgementOutcome merge = _record.Judge(JudgementAct.Merge, ids);

        Assert.Equal(JudgementState.Overruled, _record.Outcome(apart).State);
        Assert.Single(_record.FactsOf(kind));
        _record.Judge(JudgementAct.Undo, [merge.Id.Value]);
        Assert.Equal(JudgementState.InForce, _record.Outcome(apart).State);
        Assert.Equal(ids, _record.IdsOf(kind));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void KeepApart_OfTwo_StaysSoWhereALaterReportWouldMakeThemOne(string kind)
    {
        // Of two stories these are two; the report that copies both makes them one story, and one of each.
        using var rules = new JudgedRecord(Early(), Late());
        using var judged = new JudgedRecord(Early(), Late());
        Assert.Equal(2, rules.IdsOf(kind).Length);
        JudgementOutcome apart = judged.Judge(JudgementAct.KeepApart, judged.IdsOf(kind));

        rules.Ingest(Between());
        judged.Ingest(Between());

        Assert.Single(rules.FactsOf(kind));
        Assert.Equal(2, judged.IdsOf(kind).Length);
        Assert.Equal(JudgementState.InForce, judged.Outcome(apart).State);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Merge_OfWhatOnePassageTells_IsOfThatOneAlone(string kind)
    {
        using var record = new JudgedRecord(Both(), Morning());
        string[] before = record.IdsOf(kind);
        Assert.Equal(3, before.Length);
        string[] norland = [.. record.FactsOf(kind).Where(one => IsOf(one, "Norland", record)).Select(one => one.Key)];
        Assert.Equal(2, norland.Length);

        JudgementOutcome merge = record.Judge(JudgementAct.Merge, norland);

        IFact[] after = [.. record.FactsOf(kind)];
        Assert.Equal(2, after.Length);
        IFact left = Assert.Single(after, one => !IsOf(one, "Norland", record));
        Assert.Contains(left.Key, before);
        Assert.Null(((IJudged)left).Judgements);
        Assert.Equal(Assert.Single(after, one => IsOf(one, "Norland", record)).Key, Assert.Single(merge.On));
    }

    [Fact]
    public void Merge_OfTwoNumbers_IsRefused()
    {
        string[] ids = [_record.IdsOf("figures")[0], _record.Store.All<Figure>().First().Id.Value];
        using var record = new JudgedRecord(Count("r-a", 14), Count("r-b", 15));

        JudgementProblem problem = record.Refused(JudgementAct.Merge, record.IdsOf("figures"));

        Assert.Contains(" is 14", problem.What, StringComparison.Ordinal);
        Assert.Contains(" is 15", problem.What, StringComparison.Ordinal);
        Assert.Equal("They are one already.", _record.Refused(JudgementAct.Merge, ids).Remedy);
    }

    [Fact]
    public void Merge_OfPositionsOfTwoStances_HasTheStanceOfTheOneThatSaysMost()
    {
        using var record = new JudgedRecord(Stand("r-a", Stance.Supports, "will keep the dam open"), Stand("r-b", Stance.Conditional, "will keep the dam open only if the river allows it"));
        Assert.Equal(2, record.Store.Count<Position>());

        record.Judge(JudgementAct.Merge, record.IdsOf("positions"));

        Position one = Assert.Single(record.Store.All<Position>());
        Assert.Equal((Stance.Conditional, null), (one.Stance, one.ShiftFrom));
    }

    private static bool IsOf(IFact fact, string name, JudgedRecord record) => fact switch
    {
        Position position => position.Holder == record.ActorNamed(name).Id,
        Commitment commitment => commitment.Obligor == record.ActorNamed(name).Id,
        CodedEvent coded => coded.Source.Contains(record.ActorNamed(name).Id),
        Figure figure => figure.Of is "posts" or "guard posts",
        _ => false,
    };

    private static Telling Morning() => Tell(
        new Telling("r-a", "In the morning Norland gave its word on the river: the posts along the water are to go. Fourteen of them, wrote a clerk, and one had burnt.", "2031-05-05"),
        "the posts along the water are to go", "Fourteen of them", "one had burnt", "river", "posts", "181");

    private static Telling Evening() => Tell(
        new Telling("r-b", "A watchman heard over supper that no guard will stand at the shore any longer. He counted 14 huts and smelt smoke.", "2031-05-06"),
        "no guard will stand at the shore any longer", "14 huts", "smelt smoke", "shore", "guard posts", "18");

    private static Telling EveningCopy() => Tell(
        new Telling("r-c", "A watchman heard over supper that no guard will stand at the shore any longer. He counted 14 huts and smelt smoke.", "2031-05-06"),
        "no guard will stand at the shore any longer", "14 huts", "smelt smoke", "shore", "guard posts", "18");

    private static Telling Tell(Telling telling, string promise, string count, string deed, string issue, string counted, string cameo)
    {
        int norland = telling.State("Norland", "NOR");
        int sudmark = telling.State("Sudmark", "SWE");
        return telling.Position(promise, norland, issue, Stance.Supports, "2031-05-05").Commitment(promise, norland)
            .Event(deed, norland, sudmark, cameo, "2031-05-05").Figure(count, 14, "pieces", counted);
    }

    /// <summary>The same passages tell of Norland and of Sudmark, each by itself.</summary>
    private static Telling Both()
    {
        var telling = new Telling(
            "r-b", "Norland and Sudmark want the bridges left alone, and will each take down ten huts and six barns of theirs; on Friday each shot at the other.", "2031-05-07");
        const string Promise = "will each take down";
        const string Deed = "each shot at the other";
        int norland = telling.State("Norland", "NOR");
        int sudmark = telling.State("Sudmark", "SWE");
        return telling.Position(Promise, norland, "bridges", Stance.Supports).Position(Promise, sudmark, "bridges", Stance.Supports)
            .Commitment(Promise, norland).Commitment(Promise, sudmark)
            .Event(Deed, norland, sudmark, "190", "2031-05-06").Event(Deed, sudmark, norland, "190", "2031-05-06")
            .Figure("ten huts and six barns", 14, "pieces", "guard posts").Figure("ten huts and six barns", 6, "pieces", "barns");
    }

    private static Telling Count(string id, int value)
    {
        var telling = new Telling(id, $"A clerk {id} wrote that the boats were many, so {value} of them.", "2031-05-05");
        return telling.Figure($"{value} of them", value, "boats", "counted by " + id);
    }

    private static Telling Stand(string id, Stance stance, string words)
    {
        var telling = new Telling(id, $"On the day before {id} Norland {words}.", "2031-05-05");
        return telling.Position(words, telling.State("Norland", "NOR"), "dam by " + id, stance, "2031-05-05");
    }

    private const string Opening =
        "The ferry company of the northern islands has asked the harbour masters of both coasts for longer berths, wider ramps and a common timetable before the summer traffic begins in earnest next month. ";

    private const string Closing =
        "Farmers of the upper valley want the state to pay for the hay that last week's flood carried off, and a judge in the capital will hear them on the first day of the new term. ";

    private static Telling Early() => Same(new Telling("r-d", Opening + "Off comes the toll, and a dozen queue; shots fell.", "2031-06-01"), "comes the toll", "a dozen queue", "shots fell");

    private static Telling Late() => Same(new Telling("r-e", Closing + "Away comes every toll by law: twelve left, one bled.", "2031-06-02"), "comes every toll", "twelve left", "one bled");

    private static Telling Between() => new("r-f", Opening + Closing, "2031-06-02");

    private static Telling Same(Telling telling, string promise, string count, string deed)
    {
        int norland = telling.State("Norland", "NOR");
        int sudmark = telling.State("Sudmark", "SWE");
        return telling.Position(promise, norland, "toll", Stance.Supports, "2031-06-01").Commitment(promise, norland)
            .Event(deed, norland, sudmark, day: "2031-06-01").Figure(count, 12, "boats", "waiting");
    }
}
