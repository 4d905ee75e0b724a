using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>What a given name tells about its bearer. Safe for any thread.</summary>
public static class GivenNames
{
    private const int Columns = 2;

    private static readonly Lazy<FrozenDictionary<string, Gender>> Data = new(Load);

    /// <summary>How many names are known.</summary>
    public static int Count => Data.Value.Count;

    /// <summary>The gender that a given name tells, <see cref="Gender.Unknown"/> for a name not known or borne by both.
    /// Case-sensitive.</summary>
    public static Gender GenderOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Data.Value.GetValueOrDefault(name, Gender.Unknown);
    }

    private static FrozenDictionary<string, Gender> Load()
    {
        Dictionary<string, Gender> names = new(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("given-names.tsv", Columns))
        {
            if (!names.TryAdd(row.Fields[0], row.Choice<Gender>(1)))
            {
                throw row.Error($"'{row.Fields[0]}' already stands in another row");
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
