using System.Collections.Frozen;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>What each report is about: its most telling words with their weights.</summary>
/// <remarks>
/// How telling a word is goes by news at large and by the reports of the days around, these weighing no more than news at large: so two
/// reports are about as much alike among ten others as among ten thousand, and what is added of another month changes nothing (decision 0028). The
/// undated reports of a record are one block (decision 0033). Keeps some eight hundred bytes of a long report, less of a short one.
/// </remarks>
internal sealed class StoryVectors
{
    private const int Bits = 18;
    private const int KeptTerms = 100;
    private const int FirstTerms = 12;
    private const double RareWord = 2;

    /// <summary>A rare word tells more of one happening than by the logarithm of its rarity alone (decision 0034).</summary>
    private const double Power = 1.3;

    /// <summary>As how many reports news at large counts, and those of the days around at most.</summary>
    private const double Background = 100;

    /// <summary>A word that no more reports of the days around have than one happening may have is as telling as one that none has; of few reports, no more than <see cref="ShareOfHappening"/>.</summary>
    private const double OneHappening = 5;

    /// <summary>The same as a share of the reports of the days around.</summary>
    private const double ShareOfHappening = 0.2;

    private static readonly float[] Shares = MakeShares();

    private readonly WordCounts _counts = new();
    private readonly List<Term[]> _vectors = [];
    private readonly List<uint[]> _first = [];
    private readonly List<int> _slots = [];

    /// <summary>Counts a report's words; all reports are counted before the first is weighed.</summary>
    /// <param name="day">Its day.</param>
    /// <param name="terms">Its words, ascending.</param>
    public void Count(int day, ReadOnlySpan<StoryTerm> terms)
    {
        _slots.Clear();
        foreach (StoryTerm term in terms)
        {
            // Words of one place stand together.
            if (_slots.Count == 0 || _slots[^1] != SlotOf(term.Stem))
            {
                _slots.Add(SlotOf(term.Stem));
            }
        }

        _counts.Count(day, _slots);
    }

    /// <summary>Weighs the next report's words.</summary>
    /// <param name="day">Its day.</param>
    /// <param name="words">The words, ascending.</param>
    public void Add(int day, ReadOnlySpan<StoryTerm> words)
    {
        WordCounts.Window around = _counts.Around(day);
        double scale = Math.Min(1, Background / Math.Max(1, around.Reports));
        double happening = Math.Min(OneHappening, ShareOfHappening * around.Reports);
        double all = (scale * around.Reports) + Background + RareWord;
        var terms = new List<Term>(words.Length);
        foreach (StoryTerm word in words)
        {
            int slot = SlotOf(word.Stem);
            double rarity = Math.Max(0, Math.Log(all / ((scale * Math.Max(0, around.With(slot) - happening)) + (Background * Shares[slot]) + RareWord)));
            terms.Add(new Term(word.Stem, (float)(Math.Log(1 + (word.Hundredths / 100.0)) * Math.Pow(rarity, Power))));
        }

        Keep(terms);
    }

    /// <summary>A report's terms in the order of their hashes.</summary>
    public ReadOnlySpan<Term> Of(int report) => _vectors[report];

    /// <summary>The hashes of a report's weightiest terms, the weightiest first.</summary>
    public ReadOnlySpan<uint> FirstOf(int report) => _first[report];

    /// <summary>How alike two reports are, 0 to 1.</summary>
    public double Similarity(int a, int b)
    {
        Term[] first = _vectors[a];
        Term[] second = _vectors[b];
        double sum = 0;
        int at = 0;
        foreach (Term term in first)
        {
            while (at < second.Length && second[at].Hash < term.Hash)
            {
                at++;
            }

            if (at < second.Length && second[at].Hash == term.Hash)
            {
                sum += term.Weight * second[at].Weight;
            }
        }

        return sum;
    }

    private static int SlotOf(uint stem) => (int)(stem >> (32 - Bits));

    private static float[] MakeShares()
    {
        var shares = new float[1 << Bits];
        foreach ((string letters, float share) in WordShares.All())
        {
            // Of two words in one place the commoner: a common word must not seem rare.
            ref float at = ref shares[SlotOf(StoryTerms.StemOf(letters))];
            at = Math.Max(at, share);
        }

        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] = Math.Max(shares[i], WordShares.Unlisted);
        }

        return shares;
    }

    private void Keep(List<Term> terms)
    {
        terms.Sort((a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Hash.CompareTo(b.Hash));
        if (terms.Count > KeptTerms)
        {
            terms.RemoveRange(KeptTerms, terms.Count - KeptTerms);
        }

        double square = 0;
        foreach (Term term in terms)
        {
            square += term.Weight * term.Weight;
        }

        _first.Add([.. terms.Take(FirstTerms).Select(term => term.Hash)]);
        float length = (float)Math.Sqrt(Math.Max(square, 1e-12));
        Term[] kept = [.. terms.ConvertAll(term => term with { Weight = term.Weight / length })];
        Array.Sort(kept, (a, b) => a.Hash.CompareTo(b.Hash));
        _vectors.Add(kept);
    }
}

/// <summary>A telling word of a report.</summary>
/// <param name="Hash">The word.</param>
/// <param name="Weight">Its weight; a report's squares add up to 1.</param>
internal readonly record struct Term(uint Hash, float Weight);

/// <summary>Words that tell nothing of what a report is about.</summary>
internal static class StoryStopWords
{
    private const string List =
        "a about above across after again against all almost alone along already also although always am amid among an and another any "
        + "are around as asked at away back be became because become been before began behind being below between both but by called came "
        + "can cannot come could day days did do does doing done down during each early either end even ever every few first following for "
        + "former found from further gave get give given go going good got had has have having he her here him his how however i if in "
        + "including into is it its itself just last late later least less let like long made make many may me meanwhile might more most "
        + "mr mrs ms much must my near need never new next no nor not nothing now of off office often on once one only or other others our "
        + "out over own part past per place put said same saw say saying says see seen several shall she should since so some still such "
        + "take taken tell than that the their them then there these they this those though three through time to today together told "
        + "too took toward towards two under until up upon us use used very want was way we week weeks well went were what when where "
        + "whether which while who whom whose why will with within without would year years yesterday yet you your "
        + "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october "
        + "november december am pm news report reports reported agency according statement official officials spokesperson added";

    private static readonly FrozenSet<uint> Hashes = Make();

    public static bool Holds(uint hash) => Hashes.Contains(hash);

    private static FrozenSet<uint> Make()
    {
        var hashes = new HashSet<uint>();
        foreach (Word word in WordScan.Of(List).Words)
        {
            hashes.Add(word.Hash);
        }

        return hashes.ToFrozenSet();
    }
}
