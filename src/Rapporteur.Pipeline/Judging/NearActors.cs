using System.Text;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Actors whose names are nearly the same: another vowel, a doubled letter, a given name that one of them lacks.</summary>
internal static class NearActors
{
    /// <summary>Names alike in their consonants that are compared with each; far more than one name has spellings.</summary>
    private const int Reach = 64;

    /// <summary>Fewest consonants of a name that a vowel may part from another: "Ali" and "Ula" are two.</summary>
    private const int FewestConsonants = 3;

    /// <summary>The same of a body's whole name, of which one letter tells more: "Norisk" and "Noriski" may be two.</summary>
    private const int FewestOfBody = 5;

    public static IEnumerable<NearPair> In(NearContext context)
    {
        var blocks = new SortedDictionary<string, List<Actor>>(StringComparer.Ordinal);
        foreach (Actor actor in context.Actors)
        {
            if (actor.Kind is not (ActorKind.State or ActorKind.Group) && IsName(actor) && KeyOf(actor) is { } key)
            {
                if (!blocks.TryGetValue(key, out List<Actor>? block))
                {
                    blocks.Add(key, block = []);
                }

                block.Add(actor);
            }
        }

        foreach (List<Actor> block in blocks.Values)
        {
            Dictionary<string, int> bearers = Bearers(block);
            for (int i = 0; i < block.Count; i++)
            {
                for (int j = i + 1; j < Math.Min(block.Count, i + 1 + Reach); j++)
                {
                    if (Compare(block[i], block[j], bearers) is { } pair)
                    {
                        yield return pair;
                    }
                }
            }
        }
    }

    /// <summary>How many of a block have a family name with a given name of their own.</summary>
    private static Dictionary<string, int> Bearers(List<Actor> block)
    {
        var bearers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Actor actor in block)
        {
            if (actor.Kind == ActorKind.Person && PersonName.Parse(actor.Name, actor.Country) is { IsBare: false } name)
            {
                bearers[name.Family] = bearers.GetValueOrDefault(name.Family) + 1;
            }
        }

        return bearers;
    }

    /// <summary>Whether somebody is called so: "Jordanian President" tells of an office, "a senior adviser" of nobody by name.</summary>
    private static bool IsName(Actor actor)
    {
        string[] words = actor.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || actor.HeldBy is not null || !words[^1].Any(static c => char.IsLetter(c) && !char.IsLower(c)))
        {
            return false;
        }

        // A body may be called after an office ("Office of the President"); a person whose name ends in one has none.
        for (int at = 0; actor.Kind == ActorKind.Person && at < words.Length; at++)
        {
            if (at + Titles.MatchLength(words, at, out _) == words.Length)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The consonants of a family name, or of a body's whole name; null for one too short to compare.</summary>
    private static string? KeyOf(Actor actor)
    {
        bool person = actor.Kind == ActorKind.Person;
        string name = person ? PersonName.Parse(actor.Name, actor.Country).Family : NameFolding.Skeleton(NameFolding.FoldBody(actor.Name).Replace(" ", "", StringComparison.Ordinal));
        string consonants = Consonants(name);
        return consonants.Length < (person ? 1 : FewestOfBody) ? null : (person ? "p" : "b") + consonants;
    }

    private static NearPair? Compare(Actor a, Actor b, Dictionary<string, int> bearers)
    {
        if (a.Country is not null && b.Country is not null && !string.Equals(a.Country, b.Country, StringComparison.Ordinal))
        {
            return null;
        }

        if (a.Kind != ActorKind.Person)
        {
            // What two reports call the same and is not one is a description ("both sides"), of others each time.
            bool described = string.Equals(NameFolding.FoldBody(a.Name), NameFolding.FoldBody(b.Name), StringComparison.Ordinal);
            bool begun = char.ToUpperInvariant(a.Name[0]) == char.ToUpperInvariant(b.Name[0]);
            return a.Kind == b.Kind && !described && begun ? new NearPair(a, b, Likelihood.Likely, "Their names are spelt almost alike.") : null;
        }

        PersonName one = PersonName.Parse(a.Name, a.Country);
        PersonName other = PersonName.Parse(b.Name, b.Country);
        if (string.Equals(one.Family, other.Family, StringComparison.Ordinal))
        {
            bool bare = one.IsBare || other.IsBare;
            return !bare && (one.MayBe(other) || GivenAlike(one, other))
                    ? new NearPair(a, b, Likelihood.Likely, "The family name is one, and the given names are spelt almost alike, or one is left out.")
                : !bare || (one.IsBare && other.IsBare && bearers.ContainsKey(one.Family)) ? null
                : bearers.GetValueOrDefault(one.Family) > 1
                    ? new NearPair(a, b, Likelihood.Remote, "The family name is one, no given name is told of the one, and others are called so too.")
                : new NearPair(a, b, Likelihood.Possible, "The family name is one, and no given name speaks against it.");
        }

        bool close = Consonants(one.Family).Length >= FewestConsonants;
        PersonName respelt = other with { Family = one.Family };
        return !close || one.IsBare != other.IsBare ? null
            : one.MayBe(respelt) || GivenAlike(one, respelt)
                ? new NearPair(
                    a, b, one.IsBare ? Likelihood.Possible : Likelihood.Likely, "Their family names are spelt almost alike, and no given name speaks against it.")
            : null;
    }

    private static bool GivenAlike(PersonName a, PersonName b)
    {
        if (a.Given.Length == 0 || a.Given.Length != b.Given.Length)
        {
            return false;
        }

        for (int i = 0; i < a.Given.Length; i++)
        {
            string consonants = Consonants(a.Given[i]);
            if (!string.Equals(a.Given[i], b.Given[i], StringComparison.Ordinal)
                && (consonants.Length < FewestConsonants || !string.Equals(consonants, Consonants(b.Given[i]), StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What transliterations keep: no vowels, no h after another consonant, no letter twice.</summary>
    private static string Consonants(string skeleton)
    {
        var kept = new StringBuilder(skeleton.Length);
        foreach (char c in skeleton)
        {
            bool silent = c is 'a' or 'e' or 'i' or 'o' or 'u' || (c == 'h' && kept.Length > 0);
            if (!silent && (kept.Length == 0 || kept[^1] != c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }
}
