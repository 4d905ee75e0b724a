using Rapporteur.Language.Text;

namespace Rapporteur.Language.Coreference;

/// <summary>What is seen of one phrase, be it the one that refers back or the one referred to.</summary>
internal static class MentionFeatures
{
    /// <summary>Adds a phrase's features.</summary>
    /// <param name="list">Where to.</param>
    /// <param name="text">The words round it.</param>
    /// <param name="keys">Their keys.</param>
    /// <param name="c">The phrase.</param>
    /// <param name="side">0 for one that refers back, 100 for one referred to.</param>
    public static void Write(ref FeatureList list, AnnotatedText text, ReadOnlySpan<uint> keys, ref readonly Candidate c, uint side)
    {
        uint type = Type(in c);
        uint form = (uint)c.Form;
        list.Add(side + 1, type, form);
        list.Add(side + 2, c.IsPronoun ? c.FormKey : c.HeadKey);
        list.Add(side + 3, c.Cluster, (uint)c.Kind);
        list.Add(side + 4, c.Coarse, type);
        list.Add(side + 5, (uint)c.Role, type);
        list.Add(side + 6, (uint)c.Determiner, c.Number, (uint)c.Kind);
        list.Add(side + 7, c.NameKind, c.Gender);
        list.Add(side + 8, c.Gender, c.Number, (uint)c.Kind);
        list.Add(side + 9, Bucket(c.End - c.First), (uint)c.Kind);
        list.Add(side + 10, (uint)c.Flags, (uint)c.Kind);
        list.Add(side + 11, c.Suffix);
        list.Add(side + 12, (uint)c.Determiner, c.Has(CandidateFlags.Modified) ? 1u : 0u, (uint)c.Kind);
        list.Add(side + 13, Bucket(c.Sentence), (uint)c.Kind);
        list.Add(side + 14, c.Country > 0 ? 1u : 0u, type);
        list.Add(side + 15, c.Quote >= 0 ? 1u : 0u, type);
        list.Add(side + 16, keys[c.First], (uint)c.Kind);
        if (c.Governor >= 0)
        {
            list.Add(side + 17, keys[c.Governor], (uint)c.Role);
            list.Add(side + 18, (uint)text.Tokens[c.Governor].Pos, (uint)c.Role, type);
        }

        uint after = c.End < text.TokenCount ? keys[c.End] : 1;
        uint before = c.First > 0 ? keys[c.First - 1] : 1;
        list.Add(side + 19, after, c.IsPronoun ? type : 99);
        list.Add(side + 20, before, c.IsPronoun ? type : 99);
    }

    /// <summary>The kind, and the class of a pronoun.</summary>
    public static uint Type(ref readonly Candidate c) => c.IsPronoun ? (uint)c.Pronoun : 20u + (uint)c.Kind;

    /// <summary>0, 1, 2, 3, 4, 5–7, 8–15, 16–31 …</summary>
    public static uint Bucket(int value) => value switch
    {
        < 5 => (uint)Math.Max(0, value),
        < 8 => 5,
        < 16 => 6,
        < 32 => 7,
        < 64 => 8,
        < 128 => 9,
        < 256 => 10,
        _ => 11,
    };
}
