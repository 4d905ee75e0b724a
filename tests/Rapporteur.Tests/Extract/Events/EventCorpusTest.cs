using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Extract.Events;

/// <summary>How much of our own marked sentences is coded right: <c>corpus/events</c>.</summary>
public sealed class EventCorpusTest
{
    // What was reached when the sentences were last looked at; may rise.
    [Theory]
    [InlineData("short.tsv", 0.97, 0.94)]
    [InlineData("clauses.tsv", 0.90, 0.88)]
    [InlineData("long.tsv", 0.79, 0.81)]
    [InlineData("second.tsv", 0.89, 0.88)]
    [InlineData("third.tsv", 0.90, 0.88)]
    [InlineData("fourth.tsv", 0.88, 0.82)]
    public void Sentences_OfOurs_KeepTheirShareOfEventsAndDyads(string file, double events, double dyads)
    {
        var told = new Tally();
        var between = new Tally();
        foreach (string line in File.ReadLines(Path.Combine(SharedFolder.Root, "corpus", "events", file)).Where(line => !line.StartsWith('#')))
        {
            string[] fields = line.Split('\t');
            IReadOnlyList<CodedEventMention> coded = MainOf(EventExamples.Read(fields[3]));
            told.Add(fields[0] is PloverCodes.NoEvent ? [] : [PloverCodes.Of(fields[0], []).Event!], [.. coded.Select(one => one.Plover.Event!)]);
            HashSet<string> marked = Dyads(Codes(fields[1]), Codes(fields[2]), fields[2] is "<>");
            if (marked.Count > 0)
            {
                between.Add(marked, [.. coded.SelectMany(one => Dyads(Codes(one.Source), Codes(one.Target), one.Reciprocal))]);
            }
        }

        Assert.True(told.F1 >= events, $"events {told.F1:F3}");
        Assert.True(between.F1 >= dyads, $"dyads {between.F1:F3}");
    }

    // As the command code writes them: what is told aside only where a sentence tells nothing else.
    private static IReadOnlyList<CodedEventMention> MainOf(IReadOnlyList<CodedEventMention> coded) =>
        coded.Any(one => !one.Aside) ? [.. coded.Where(one => !one.Aside)] : coded;

    private static string[] Codes(string field) => field is "-" or "<>" ? [] : field.Split('+');

    private static string[] Codes(IReadOnlyList<EventPartyMention> parties) => [.. parties.Where(party => party.Country is not null).Select(party => party.Country!)];

    private static HashSet<string> Dyads(string[] sources, string[] targets, bool mutual) => mutual
        ? [.. sources.SelectMany(one => sources.Where(other => !string.Equals(other, one, StringComparison.Ordinal)).Select(other => $"{one}>{other}"))]
        : [.. sources.SelectMany(one => targets.Select(other => $"{one}>{other}"))];

    private sealed class Tally
    {
        private int _hits;
        private int _found;
        private int _marked;

        public double F1 => 2.0 * _hits / (_found + _marked);

        public void Add(HashSet<string> marked, HashSet<string> found)
        {
            _hits += found.Count(marked.Contains);
            _found += found.Count;
            _marked += marked.Count;
        }
    }
}
