namespace Rapporteur.Language.Text;

/// <summary>The tags as they stand in files: <c>NOUN</c>, <c>PROPN</c>.</summary>
public static class UniversalPosNames
{
    private static readonly string[] Names =
    [
        "X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
        "SCONJ", "SYM", "VERB",
    ];

    /// <summary>The tag in capitals.</summary>
    public static string ToName(this UniversalPos pos) => Names[(int)pos];

    /// <summary>Reads a tag in capitals; anything unknown is <see cref="UniversalPos.X"/>.</summary>
    public static UniversalPos Parse(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (name.Equals(Names[i], StringComparison.Ordinal))
            {
                return (UniversalPos)i;
            }
        }

        return UniversalPos.X;
    }
}
