using Rapporteur.Language.Text;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Coreference;

/// <summary>
/// Brings the phrases of a text together: each, from first to last, goes to the chain of the earlier phrase that scores
/// best, or opens one. Holds buffers: one for each thread at work.
/// </summary>
internal sealed class CoreferenceResolver
{
    private readonly MentionRanker _ranker;
    private readonly int _threshold;
    private readonly MentionLinker _linker;
    private readonly int[] _antecedents = new int[MentionLinker.MostAntecedents];
    private readonly PairPlace[] _places = new PairPlace[MentionLinker.MostAntecedents];
    private readonly ushort[] _features = new ushort[FeatureList.Capacity];
    private readonly short[] _pair = new short[MentionRanker.Width];
    private readonly short[] _later = new short[MentionRanker.Width];
    private readonly short[] _nothing = new short[MentionRanker.Width];
    private short[] _earlier = [];

    public CoreferenceResolver(CoreferenceModel model, WordTable table)
    {
        _threshold = model.Threshold;
        _ranker = model.Ranker;
        _linker = new MentionLinker(new CandidateFinder(table, model.Facts));
    }

    /// <summary>Finds the chains of an analysed text.</summary>
    /// <param name="text">With trees and names.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    public ReferenceIndex Run(AnnotatedText text, CancellationToken cancellation)
    {
        Span<Candidate> all = _linker.Begin(text);
        if (_earlier.Length < all.Length * MentionRanker.Width)
        {
            _earlier = new short[all.Length * MentionRanker.Width];
        }

        for (int j = 0; j < all.Length; j++)
        {
            if ((j & 0xFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            _linker.Decide(all, j, Best(all, j));
        }

        return Collect(all);
    }

    private int Best(ReadOnlySpan<Candidate> all, int j)
    {
        int count = _linker.Antecedents(all, j, _antecedents, _places);
        var features = new FeatureList(_features);
        _linker.WriteMention(ref features, in all[j], 0);
        _ranker.Sum(features.Taken, _later);
        features = new FeatureList(_features);
        _linker.WriteMention(ref features, in all[j], 100);
        _ranker.Sum(features.Taken, _earlier.AsSpan(j * MentionRanker.Width));
        features = new FeatureList(_features);
        MentionLinker.WriteNew(ref features, all, j, _antecedents.AsSpan(0, count));
        _ranker.Sum(features.Taken, _pair);
        int best = -1;
        int most = _ranker.Score(_later, _pair, _nothing) + _threshold;
        for (int k = 0; k < count; k++)
        {
            int i = _antecedents[k];
            features = new FeatureList(_features);
            _linker.WritePair(ref features, all, i, j, _places[k]);
            _ranker.Sum(features.Taken, _pair);
            int score = _ranker.Score(_later, _earlier.AsSpan(i * MentionRanker.Width, MentionRanker.Width), _pair);
            if (score > most)
            {
                most = score;
                best = i;
            }
        }

        return best;
    }

    private ReferenceIndex Collect(ReadOnlySpan<Candidate> all)
    {
        int count = 0;
        for (int j = 0; j < all.Length; j++)
        {
            count += _linker.Chains[_linker.ChainOf[j]].Size > 1 ? 1 : 0;
        }

        var mentions = new Mention[count];
        count = 0;
        for (int j = 0; j < all.Length; j++)
        {
            int chain = _linker.ChainOf[j];
            if (_linker.Chains[chain].Size > 1)
            {
                mentions[count++] = new Mention(all[j].First, all[j].End, all[j].Head, chain, all[j].Kind);
            }
        }

        return ReferenceIndex.Of(mentions, _linker.ChainCount);
    }
}
