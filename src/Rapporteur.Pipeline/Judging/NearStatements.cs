using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Statements;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Statements of one story that say much the same, and whose speakers may be one.</summary>
internal static class NearStatements
{
    private const int Reach = 24;
    private const int FewestShared = 4;

    /// <summary>Shares of the shorter one's telling words that the longer one has.</summary>
    private const double Half = 0.5;
    private const double More = 0.6;
    private const double Most = 0.75;

    public static IEnumerable<NearPair> In(NearContext context)
    {
        var names = new Dictionary<ActorId, string>();
        var blocks = new NearBlocks<(Statement Said, StatementSense Sense)>(Reach);
        foreach (Statement statement in context.Record.All<Statement>())
        {
            if (statement.Speaker is { } speaker)
            {
                // By name: two reports' "presidential sources" are two actors, and may be one.
                string name = NameOf(speaker, names, context);
                var stems = new List<string>();
                var sense = StatementSense.Of(statement.Text, WordScan.Of(statement.Text), stems);
                blocks.Add((statement, sense), context.StoriesOf(statement).SelectMany(story => stems.Select(stem => $"{story} {name} {stem}")));
            }
        }

        foreach (((Statement a, StatementSense senseA), (Statement b, StatementSense senseB)) in blocks.Pairs())
        {
            double likeness = senseA.Likeness(senseB, FewestShared);
            if (likeness < Half || !a.Time.MayBe(b.Time) || AreInOneAnother(a, b))
            {
                continue;
            }

            bool numbers = senseA.NumbersAgree(senseB);
            yield return new NearPair(
                a, b, likeness < More || !numbers ? Likelihood.Remote : likeness < Most ? Likelihood.Possible : Likelihood.Likely,
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

    /// <summary>What is said inside of what another says is no telling of it.</summary>
    private static bool AreInOneAnother(Statement a, Statement b)
    {
        foreach (Evidence one in a.Evidence)
        {
            foreach (Evidence other in b.Evidence)
            {
                if (one.Report == other.Report && one.Range.Overlaps(other.Range))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
