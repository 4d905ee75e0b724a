namespace Rapporteur.Language.Coreference;

/// <summary>The mentions of a text in its order (outer before inner), and chain by chain which mentions it has.</summary>
internal sealed class ReferenceIndex
{
    private ReferenceIndex(Mention[] mentions, int[] starts, int[] members)
    {
        Mentions = mentions;
        Starts = starts;
        Members = members;
    }

    public static ReferenceIndex Empty { get; } = new([], [0], []);

    public Mention[] Mentions { get; }

    /// <summary>Where the members of each chain start in <see cref="Members"/>; one more at the end.</summary>
    public int[] Starts { get; }

    public int[] Members { get; }

    /// <summary>Sorts mentions and numbers their chains anew by first mention.</summary>
    /// <param name="mentions">Mentions with any chain numbers below <paramref name="chains"/>; those of a chain share one.</param>
    /// <param name="chains">One more than the highest chain number.</param>
    public static ReferenceIndex Of(Mention[] mentions, int chains)
    {
        Array.Sort(mentions, static (a, b) => a.FirstToken != b.FirstToken
            ? a.FirstToken.CompareTo(b.FirstToken)
            : b.EndToken.CompareTo(a.EndToken));
        var number = new int[chains];
        Array.Fill(number, -1);
        int used = 0;
        for (int i = 0; i < mentions.Length; i++)
        {
            ref int own = ref number[mentions[i].Chain];
            own = own < 0 ? used++ : own;
            mentions[i] = mentions[i] with { Chain = own };
        }

        var starts = new int[used + 1];
        foreach (Mention mention in mentions)
        {
            starts[mention.Chain + 1]++;
        }

        for (int c = 0; c < used; c++)
        {
            starts[c + 1] += starts[c];
        }

        var members = new int[mentions.Length];
        int[] next = [.. starts];
        for (int i = 0; i < mentions.Length; i++)
        {
            members[next[mentions[i].Chain]++] = i;
        }

        return new ReferenceIndex(mentions, starts, members);
    }
}
