using Rapporteur.Language.Text;

namespace Rapporteur.Language.Coreference;

/// <summary>
/// Reads a text's phrases from first to last and keeps the chains so far: which earlier phrases one may refer to, what is
/// seen of such a pair, and what comes of a decision. Who decides is not its business: the resolver's weights or the trainer.
/// </summary>
internal sealed class MentionLinker
{
    public const int MostAntecedents = 96;
    public const int Window = 50;
    private const int WindowSentences = 12;
    private const int MostFar = 3;
    private const int NominalWindow = 25;

    private readonly AntecedentIndex _index = new();
    private readonly CandidateFinder _finder;
    private AnnotatedText _text = null!;
    private int[] _chainOf = [];
    private int[] _candidateOf = [];
    private ChainState[] _chains = [];
    private int _chainCount;

    public MentionLinker(CandidateFinder finder)
    {
        _finder = finder;
    }

    public int ChainCount => _chainCount;

    public ReadOnlySpan<int> ChainOf => _chainOf;

    public ReadOnlySpan<ChainState> Chains => _chains;

    /// <summary>Starts on a text.</summary>
    public Span<Candidate> Begin(AnnotatedText text)
    {
        _text = text;
        Span<Candidate> all = _finder.Find(text);
        _index.Clear(all.Length);
        _chainCount = 0;
        if (_chainOf.Length < all.Length)
        {
            _chainOf = new int[all.Length];
            _chains = new ChainState[all.Length];
        }

        if (_candidateOf.Length < text.TokenCount)
        {
            _candidateOf = new int[text.TokenCount];
        }

        _candidateOf.AsSpan(0, text.TokenCount).Fill(-1);
        for (int i = 0; i < all.Length; i++)
        {
            if (!all[i].Has(CandidateFlags.Coordination))
            {
                _candidateOf[all[i].Head] = i;
            }
        }

        return all;
    }

    /// <summary>Lists the earlier phrases that a phrase may refer to, and how each stands to it.</summary>
    public int Antecedents(ReadOnlySpan<Candidate> all, int j, Span<int> list, Span<PairPlace> places)
    {
        ref readonly Candidate later = ref all[j];
        int count = 0;
        uint rank = 0;
        int from = Math.Max(0, j - Window);
        int i = j - 1;
        for (; i >= from && later.Sentence - all[i].Sentence <= WindowSentences; i--)
        {
            int earlier = later.IsPronoun ? i : Described(all, i);
            if (CanRefer(in all[earlier], in later, j - i) && (earlier == i || !list[..count].Contains(earlier)))
            {
                list[count] = earlier;
                places[count++] = Place(all, earlier, j, rank);
                rank = Math.Min(5, rank + (Agrees(in all[earlier], in later) ? 1u : 0u));
            }
        }

        int near = count;
        count = _index.Find(all, in later, i + 1, MostFar, list, count);
        for (int k = near; k < count; k++)
        {
            places[k] = Place(all, list[k], j, 5);
        }

        return count;
    }

    /// <summary>What is seen where a phrase refers to nothing before it.</summary>
    public static void WriteNew(ref FeatureList features, ReadOnlySpan<Candidate> all, int j, ReadOnlySpan<int> antecedents)
    {
        ref readonly Candidate later = ref all[j];
        uint type = MentionFeatures.Type(in later);
        int same = 0;
        int heads = 0;
        int agreeing = 0;
        foreach (int i in antecedents)
        {
            same += all[i].ContentKey == later.ContentKey && !later.IsPronoun ? 1 : 0;
            heads += all[i].HeadKey == later.HeadKey && !later.IsPronoun ? 1 : 0;
            agreeing += Agrees(in all[i], in later) ? 1 : 0;
        }

        features.Add(300, type);
        features.Add(301, Math.Min(2, MentionFeatures.Bucket(same)), type);
        features.Add(302, Math.Min(2, MentionFeatures.Bucket(heads)), (uint)later.Determiner, type);
        features.Add(303, MentionFeatures.Bucket(agreeing), type);
        features.Add(304, MentionFeatures.Bucket(antecedents.Length), type);
        features.Add(305, Math.Min(2, MentionFeatures.Bucket(same)), Math.Min(2, MentionFeatures.Bucket(heads)), type);
    }

    public void WritePair(ref FeatureList features, ReadOnlySpan<Candidate> all, int i, int j, in PairPlace place) =>
        PairFeatures.Write(ref features, in all[i], in _chains[_chainOf[i]], in all[j], in place);

    public void WriteMention(ref FeatureList features, ref readonly Candidate c, uint side) =>
        MentionFeatures.Write(ref features, _text, _finder.Keys, in c, side);

    /// <summary>Takes a decision: the phrase refers to an earlier one, or with −1 to nothing yet named.</summary>
    public void Decide(ReadOnlySpan<Candidate> all, int j, int antecedent)
    {
        if (antecedent >= 0)
        {
            int chain = _chainOf[antecedent];
            _chainOf[j] = chain;
            _chains[chain].Add(in all[j], j);
        }
        else
        {
            _chainOf[j] = _chainCount;
            _chains[_chainCount++] = ChainState.Of(in all[j], j);
        }

        _index.Add(in all[j], j);
    }

    private PairPlace Place(ReadOnlySpan<Candidate> all, int i, int j, uint rank) =>
        new(
        j - i - 1, rank, Speaker(all, i, j), _chains[_chainOf[i]].Last == i, all[j].Sentence - all[_chains[_chainOf[i]].Last].Sentence);

    private uint Speaker(ReadOnlySpan<Candidate> all, int i, int j)
    {
        int of = _finder.Quotes.Speaker(all[j].Quote);
        if (of >= 0)
        {
            int speaker = _candidateOf[of];
            return all[i].Head == of || (speaker >= 0 && speaker < j && _chainOf[speaker] == _chainOf[i]) ? 1u : 3u;
        }

        int before = _finder.Quotes.Speaker(all[i].Quote);
        return before < 0 ? 0u : before == all[j].Head ? 2u : 4u;
    }

    // A name or description looks past a pronoun to what the pronoun stands for.
    private int Described(ReadOnlySpan<Candidate> all, int i)
    {
        int last = all[i].IsPronoun ? _chains[_chainOf[i]].LastFull : i;
        return last < 0 ? i : last;
    }

    // Spares the weights the pairs that next to no text has.
    private static bool CanRefer(ref readonly Candidate a, ref readonly Candidate j, int distance)
    {
        if (a.Head == j.Head || (!j.IsPronoun && (a.Covers(in j) || j.Covers(in a))))
        {
            return false;
        }

        int sentences = j.Sentence - a.Sentence;
        if (!j.IsPronoun)
        {
            return a.IsPronoun ? sentences <= 2 : distance <= NominalWindow;
        }

        bool speech = j.Pronoun is PronounClass.I or PronounClass.You or PronounClass.We;
        if (a.IsPronoun)
        {
            return j.Pronoun is PronounClass.Other or PronounClass.Each or PronounClass.One || a.Pronoun == j.Pronoun || sentences <= 3;
        }

        return speech ? sentences <= 3 : ((a.Gender & j.Gender) > 0 && sentences <= 6);
    }

    private static bool Agrees(ref readonly Candidate a, ref readonly Candidate j)
    {
        if ((a.Gender & j.Gender) == 0 || (a.Number & j.Number) == 0 || a.Covers(in j) || j.Covers(in a))
        {
            return false;
        }

        return !j.IsPronoun || !a.IsPronoun || a.Pronoun == j.Pronoun
            || (a.Pronoun > PronounClass.You && j.Pronoun > PronounClass.You && a.Pronoun != PronounClass.We && j.Pronoun != PronounClass.We);
    }
}
