using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Statements of one story that say much the same, and whose speakers may be one.</summary>
internal static class NearStatements
{
    private const int Reach = 24;
    private const int FewestShared = 4;

    /// <summary>Of less than this share somebody is asked last.</summary>
    private const double More = 0.6;

    public static IEnumerable<NearPair> In(NearContext context)
    {
        var names = new Dictionary<ActorId, string>();
        var said = new List<(Worded<Statement> Statement, string[] Places)>();
        var crowds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Statement statement in context.Record.All<Statement>())
        {
            if (statement.Speaker is { } speaker)
            {
                // By name: two reports' "presidential sources" are two actors, and may be one.
                string name = NameOf(speaker, names, context);
                string[] places = [.. context.StoriesOf(statement).Select(story => $"{story} {name}")];
                Array.ForEach(places, place => crowds[place] = crowds.GetValueOrDefault(place) + 1);
                said.Add((new Worded<Statement>(statement, statement.Text), places));
            }
        }

        // Who says little in a story is compared with all of it; of who says much, only what has a word in common.
        var blocks = new NearBlocks<Worded<Statement>>(Reach);
        foreach ((Worded<Statement> statement, string[] places) in said)
        {
            blocks.Add(statement, places.SelectMany(place => crowds[place] switch
            {
                1 => [],
                <= Reach => [place],
                _ => statement.Stems.Select(stem => $"{place} {stem}"),
            }));
        }

        foreach ((Worded<Statement> one, Worded<Statement> other) in blocks.Pairs())
        {
            (Statement a, Statement b) = (one.Entry, other.Entry);
            double likeness = one.Sense.Likeness(other.Sense, FewestShared);
            if (likeness < WordShare.Half || !a.Time.MayBe(b.Time) || NearPassages.Overlap(a, b))
            {
                continue;
            }

            bool numbers = one.Sense.NumbersAgree(other.Sense);
            yield return new NearPair(
                a, b, likeness < More || !numbers ? Likelihood.Remote : likeness < WordShare.Most ? Likelihood.Possible : Likelihood.Likely,
                $"One story, one speaker, and {(likeness < More ? "half of the words" : "most words")} of the one are in the other{(numbers ? "." : ", with another number.")}");
        }
    }

    private static string NameOf(ActorId id, Dictionary<ActorId, string> names, NearContext context)
    {
        if (!names.TryGetValue(id, out string? name))
        {
            name = context.Find(id) is { } actor ? NameFolding.FoldBody(actor.Name) : id.Value;
            names.Add(id, name);
        }

        return name;
    }
}
