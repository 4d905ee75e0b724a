using System.Text.Json;

namespace Rapporteur.Training.Evaluate;

/// <summary>Measures an exported record against a gold record made by hand.</summary>
/// <remarks>
/// A fact is found when one of its passages overlaps a gold passage of the same kind and its key (speaker, participants, holder,
/// obligor, value) is right. F1 is over facts; attributes are shares of the found facts. Facts that the gold calls optional are
/// neither asked for nor counted against the record.
/// </remarks>
internal sealed class RecordScorer
{
    private static readonly string[] MeanOf = ["encounters", "statements", "positions", "agreements", "provisions", "commitments"];

    private readonly JsonElement _gold;
    private readonly JsonElement _record;
    private readonly RecordReports _reports;
    private readonly RecordJudge _judge;
    private readonly RecordMatching _matching;
    private readonly List<(string Name, RecordTally Tally)> _tallies = [];

    private RecordScorer(JsonElement gold, JsonElement record)
    {
        _gold = gold;
        _record = record;
        _reports = new RecordReports(gold, record);
        _judge = new RecordJudge(gold, record);
        _matching = new RecordMatching(gold, record, _reports);
    }

    /// <summary>The table for a gold record and an exported one.</summary>
    public static RecordScore Score(JsonElement gold, JsonElement record) => new RecordScorer(gold, record).Run();

    private RecordScore Run()
    {
        Add("reports", new RecordReportsScorer(_gold, _reports).Score());
        Add("evidence", RecordReportsScorer.ScoreEvidence(_record));
        ScoreSpeech();
        ScoreDeals();
        Add("lineages", new RecordGroupsScorer(_gold, _record, _reports).ScoreLineages());
        List<RecordRow> rows = [.. _tallies.Select(tally => tally.Tally.Row(tally.Name))];
        if (new RecordGroupsScorer(_gold, _record, _reports).ScoreStories() is { } stories)
        {
            rows.Add(stories);
        }

        // Kinds with too few facts say nothing.
        double[] enough =
        [
            .. _tallies.Where(tally => MeanOf.Contains(tally.Name, StringComparer.Ordinal)
                    && tally.Tally.Found + tally.Tally.Missed >= 3)
                .Select(tally => tally.Tally.Row(tally.Name).F1),
        ];
        rows.Add(new RecordRow("mean of the facts", null, null, enough.Length > 0 ? enough.Average() : 0, null, []));
        return new RecordScore(rows, _tallies);
    }

    private void Add(string name, RecordTally tally) => _tallies.Add((name, tally));

    private void ScoreSpeech()
    {
        Add("encounters", _matching.Match("encounters", ParticipantsRight, NoteEncounter));
        Add("statements found", _matching.Match("statements", (_, _) => 1, NoteStatement));
        Add("statements", _matching.Match("statements", KeyedBy("speaker", "speaker"), NoteStatement));
        Add("positions", _matching.Match("positions", KeyedBy("holder", "holder"),
            static (tally, gold, fact) => tally.Note("stance", gold.Allows("stance", fact.Text("stance")))));
    }

    private void ScoreDeals()
    {
        var provisions = new RecordTally();
        RecordTally agreements = _matching.Match("agreements", (_, _) => 1,
            (tally, gold, fact) => NoteAgreement(tally, provisions, gold, fact));
        provisions.Missed += agreements.MissedFacts.Sum(static gold => Kinds(gold.Items("provisions")).Count);
        Add("agreements", agreements);
        Add("provisions", provisions);
        Add("commitments", _matching.Match("commitments", KeyedBy("obligor", "obligor"), static (tally, gold, fact) =>
            tally.Note("claims", !gold.Items("claims").Any()
                || fact.Items("claims").Any(claim => gold.Allows("claims", claim.Text("claim"))))));
        Add("figures", _matching.Match("figures",
            static (gold, fact) => Number(fact, "value").Equals(Number(gold, "value")) ? 1 : 0,
            static (tally, gold, fact) => tally.Note("approximate", gold.Allows("approximate", fact.Text("approximate")))));
        if (_gold.Items("events").Any())
        {
            Add("events", _matching.Match("events", EventSidesRight, NoteEvent));
        }
    }

    private Func<JsonElement, JsonElement, double> KeyedBy(string goldMember, string factMember) =>
        (gold, fact) => _judge.IsSame(gold.Get(goldMember), _judge.Actor(fact, factMember)) ? 1 : 0;

    private static JsonElement[] AskedParticipants(JsonElement gold)
    {
        JsonElement[] fewest = [.. gold.Items("min_participants")];
        return fewest.Length > 0 ? fewest : [.. gold.Items("participants")];
    }

    private double ParticipantsRight(JsonElement gold, JsonElement fact)
    {
        JsonElement[] asked = AskedParticipants(gold);
        if (asked.Length == 0)
        {
            return 1;
        }

        int found = _judge.CountAmong(asked, _judge.Actors(fact, "participants"));
        return found >= Math.Max(1, (asked.Length + 1) / 2) ? (double)found / asked.Length : 0;
    }

    private void NoteEncounter(RecordTally tally, JsonElement gold, JsonElement fact)
    {
        if (gold.Get("place") is { } place)
        {
            tally.Note("place", RecordJudge.IsPlace(place, fact.Get("place")));
        }

        NoteTime(tally, gold, fact);
        tally.Note("status", gold.Allows("status", fact.Text("status")));
        tally.Note("background", fact.IsTrue("background") == gold.IsTrue("background"));
        int known = gold.Items("participants").Count();
        if (known > 0)
        {
            JsonElement[] asked = AskedParticipants(gold);
            List<string[][]?> have = _judge.Actors(fact, "participants");
            tally.Note("people", _judge.CountAmong(asked, have) == asked.Length && have.Count <= known + 1);
        }

        NoteMerged(tally, gold, fact);
    }

    private void NoteStatement(RecordTally tally, JsonElement gold, JsonElement fact)
    {
        tally.Note("mode", gold.Allows("mode", fact.Text("mode")));
        NoteTime(tally, gold, fact);
        NoteMerged(tally, gold, fact);
    }

    private void NoteAgreement(RecordTally tally, RecordTally provisions, JsonElement gold, JsonElement fact)
    {
        tally.Note("status", gold.Allows("status", fact.Text("status")));
        JsonElement[] parties = [.. gold.Items("parties")];
        if (parties.Length > 0)
        {
            List<string[][]?> have = _judge.Actors(fact, "parties");
            JsonElement[] others = [.. gold.Items("alt_parties")];
            tally.Note("parties", _judge.CountAmong(parties, have) == parties.Length
                || (others.Length > 0 && _judge.CountAmong(others, have) == others.Length));
        }

        NoteTime(tally, gold, fact);
        if (gold.IsTrue("optional"))
        {
            return;
        }

        HashSet<string> wanted = Kinds(gold.Items("provisions"));
        HashSet<string> got = Kinds(fact.Items("provisions").Select(static provision => provision.Get("kind") ?? default));
        int hits = wanted.Count(got.Contains);
        provisions.Found += hits;
        provisions.Missed += wanted.Count - hits;
        provisions.Extra += got.Count - hits;
        foreach (JsonElement condition in gold.Items("conditions"))
        {
            string words = RecordWords.Joined(condition.GetString() ?? "");
            tally.Note("conditions", fact.Items("conditions").Any(told =>
                ConditionWords(told).Contains(words, StringComparison.Ordinal)));
        }
    }

    private static string ConditionWords(JsonElement condition) => RecordWords.Joined(string.Join(' ',
    [
        condition.Text("condition") ?? "",
        condition.Text("consequence") ?? "",
        .. condition.Items("evidence").Select(static passage => passage.Text("exact") ?? ""),
    ]));

    private double EventSidesRight(JsonElement gold, JsonElement fact)
    {
        if (gold.Get("source") is not { } source || source is { ValueKind: JsonValueKind.String } && source.GetString() is "")
        {
            return 1;
        }

        List<string[][]?> sides = [.. _judge.Actors(fact, "source"), .. _judge.Actors(fact, "target")];
        return sides.Exists(side => _judge.IsSame(source, side)) ? 1 : 0;
    }

    private static void NoteEvent(RecordTally tally, JsonElement gold, JsonElement fact)
    {
        tally.Note("plover", string.Equals(
            fact.Get("plover")?.Text("event"), gold.Text("plover"), StringComparison.Ordinal));
        tally.Note("factuality", string.Equals(fact.Text("factuality"), gold.Text("factuality"), StringComparison.Ordinal));
        tally.Note("background", fact.IsTrue("background") == gold.IsTrue("background"));
    }

    private static void NoteTime(RecordTally tally, JsonElement gold, JsonElement fact)
    {
        if (gold.Text("time") is { Length: > 0 } time)
        {
            tally.Note("time", RecordJudge.IsTime(time, fact.Get("time")));
        }
    }

    private void NoteMerged(RecordTally tally, JsonElement gold, JsonElement fact)
    {
        if (gold.Items("one_from").Any())
        {
            HashSet<string> one = Kinds(gold.Items("one_from"));
            int told = fact.Items("reports").Select(id => _reports.KeyOf(id.GetString())).OfType<string>()
                .Distinct(StringComparer.Ordinal).Count(one.Contains);
            tally.Note("merged", told >= 2);
        }
    }

    private static HashSet<string> Kinds(IEnumerable<JsonElement> items) =>
        items.Select(static item => item.ValueKind == JsonValueKind.String ? item.GetString()! : "")
            .ToHashSet(StringComparer.Ordinal);

    private static double Number(JsonElement element, string member) =>
        element.Get(member) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : 0;
}
