using System.Text;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Actors whose names are nearly the same: another vowel, a doubled letter, a given name that one of them lacks.</summary>
internal static class NearActors
{
    /// <summary>Names alike in their consonants that are compared with each; far more than one name has spellings.</summary>
    private const int Reach = 64;

    /// <summary>Fewest consonants of a name that a vowel may part from another: "Ali" and "Ula" are two.</summary>
    private const int FewestConsonants = 3;

    public static IEnumerable<NearPair> In(IRecordReader record)
    {
        var blocks = new SortedDictionary<string, List<Actor>>(StringComparer.Ordinal);
        foreach (Actor actor in record.All<Actor>())
        {
            // A description ("a senior adviser") is nobody's name.
            if (char.IsUpper(actor.Name[0]) && actor.Kind != ActorKind.State && KeyOf(actor) is { } key)
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
            for (int i = 0; i < block.Count; i++)
            {
                for (int j = i + 1; j < Math.Min(block.Count, i + 1 + Reach); j++)
                {
                    if (Reason(block[i], block[j]) is { } reason)
                    {
                        yield return new NearPair(block[i], block[j], reason);
                    }
                }
            }
        }
    }

    /// <summary>The consonants of a family name, or of a body's whole name; null for one too short to compare.</summary>
    private static string? KeyOf(Actor actor)
    {
        bool person = actor.Kind == ActorKind.Person;
        string name = person ? PersonName.Parse(actor.Name, actor.Country).Family : NameFolding.Skeleton(NameFolding.FoldBody(actor.Name).Replace(" ", "", StringComparison.Ordinal));
        string consonants = Consonants(name);
        return consonants.Length == 0 ? null : (person ? "p" : "b") + consonants;
    }

    private static string? Reason(Actor a, Actor b)
    {
        if (a.Country is not null && b.Country is not null && !string.Equals(a.Country, b.Country, StringComparison.Ordinal))
        {
            return null;
        }

        if (a.Kind != ActorKind.Person)
        {
            // What two reports call the same and is not one is a description ("both sides"), of others each time.
            bool described = string.Equals(NameFolding.FoldBody(a.Name), NameFolding.FoldBody(b.Name), StringComparison.Ordinal);
            return a.Kind == b.Kind && !described ? "Their names are spelt almost alike." : null;
        }

        PersonName one = PersonName.Parse(a.Name, a.Country);
        PersonName other = PersonName.Parse(b.Name, b.Country);
        if (string.Equals(one.Family, other.Family, StringComparison.Ordinal))
        {
            return one.MayBe(other) ? "The family name is one, and no given name speaks against it."
                : GivenAlike(one, other) ? "The family name is one, and the given names are spelt almost alike."
                : null;
        }

        bool close = Consonants(one.Family).Length >= FewestConsonants;
        PersonName respelt = other with { Family = one.Family };
        return !close ? null
            : one.IsBare != other.IsBare ? null
            : one.MayBe(respelt) || GivenAlike(one, respelt) ? "Their family names are spelt almost alike, and no given name speaks against it."
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
