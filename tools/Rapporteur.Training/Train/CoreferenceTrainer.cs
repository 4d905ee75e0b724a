using Rapporteur.Language.Coreference;
using Rapporteur.Language.Words;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>
/// Learns to rank the earlier phrases that a phrase may refer to. A text is read as it will be in use, with the chains that
/// the weights so far have made; each phrase moves the weights so that those of its own chain, or none, come first by a margin.
/// </summary>
internal sealed class CoreferenceTrainer
{
    private readonly CoreferenceNet _net;
    private readonly MentionLinker _linker;
    private readonly Random _random;
    private readonly CoreferenceOptions _options;
    private readonly int[] _antecedents = new int[MentionLinker.MostAntecedents];
    private readonly PairPlace[] _places = new PairPlace[MentionLinker.MostAntecedents];
    private readonly CoreferenceChoice[] _choices;
    private readonly float[] _later = new float[CoreferenceNet.Width];
    private readonly float[] _slope = new float[CoreferenceNet.Width];
    private readonly float[] _laterSlope = new float[CoreferenceNet.Width];
    private readonly float[] _outSlope = new float[CoreferenceNet.Width];
    private readonly float[] _keep = new float[CoreferenceNet.Width];
    private readonly List<ushort[]> _asLater = [];
    private readonly List<ushort[]> _asEarlier = [];

    private CoreferenceTrainer(WordTable table, WordFacts facts, CoreferenceOptions options, int seed)
    {
        _options = options;
        _random = new Random(seed);
        _net = new CoreferenceNet(seed, options.Rate, options.Decay);
        _linker = new MentionLinker(new CandidateFinder(table, facts));
        _choices = [.. Enumerable.Range(0, MentionLinker.MostAntecedents + 1).Select(_ => new CoreferenceChoice())];
    }

    /// <summary>Learns from documents whose trees and names are our own.</summary>
    public static CoreferenceWeights Train(
        IReadOnlyList<CoreferenceDocument> documents, WordTable table, WordFacts facts, CoreferenceOptions options, int seed)
    {
        var trainer = new CoreferenceTrainer(table, facts, options, seed);
        CoreferenceDocument[] order = [.. documents];
        for (int round = 0; round < options.Rounds; round++)
        {
            trainer._random.Shuffle(order);
            double loss = 0;
            foreach (CoreferenceDocument document in order)
            {
                loss += trainer.Learn(document, follow: round > 0);
            }

            if (round >= options.Rounds / 2)
            {
                trainer._net.Snapshot();
            }

            Console.WriteLine($"  coreference, round {round + 1}: loss {loss:F0}");
        }

        return trainer._net.Freeze();
    }

    private double Learn(CoreferenceDocument document, bool follow)
    {
        Span<Candidate> all = _linker.Begin(document.Text);
        int[] chains = KeyChains.Of(document, all);
        Span<ushort> buffer = stackalloc ushort[FeatureList.Capacity];
        _asLater.Clear();
        _asEarlier.Clear();
        double loss = 0;
        for (int j = 0; j < all.Length; j++)
        {
            var list = new FeatureList(buffer);
            _linker.WriteMention(ref list, in all[j], 0);
            _asLater.Add(Some(list.Taken));
            list = new FeatureList(buffer);
            _linker.WriteMention(ref list, in all[j], 100);
            _asEarlier.Add(Some(list.Taken));
            loss += Learn(all, chains, j, follow);
        }

        return loss;
    }

    private double Learn(ReadOnlySpan<Candidate> all, int[] chains, int j, bool follow)
    {
        int count = _linker.Antecedents(all, j, _antecedents, _places);
        for (int d = 0; d < _keep.Length - 1; d++)
        {
            _keep[d] = _random.NextDouble() < _options.Dropout ? 0 : 1 / (1 - _options.Dropout);
        }

        _keep[^1] = 1;
        _net.Sum(_asLater[j], _later);
        Span<ushort> buffer = stackalloc ushort[FeatureList.Capacity];
        var list = new FeatureList(buffer);
        MentionLinker.WriteNew(ref list, all, j, _antecedents.AsSpan(0, count));
        bool linked = false;
        for (int k = 0; k < count; k++)
        {
            linked |= chains[j] > 0 && chains[_antecedents[k]] == chains[j];
        }

        _choices[0].Set(Some(list.Taken), [], right: !linked, cost: linked ? _options.Missed : 0);
        for (int k = 0; k < count; k++)
        {
            int i = _antecedents[k];
            bool right = chains[j] > 0 && chains[i] == chains[j];
            list = new FeatureList(buffer);
            _linker.WritePair(ref list, all, i, j, _places[k]);
            _choices[k + 1].Set(Some(list.Taken), _asEarlier[i], right, right ? 0 : linked ? _options.Wrong : _options.False);
        }

        Span<CoreferenceChoice> choices = _choices.AsSpan(0, count + 1);
        int best = 0;
        for (int k = 0; k < choices.Length; k++)
        {
            choices[k].Run(_net, _later, _keep);
            best = choices[k].Score > choices[best].Score ? k : best;
        }

        double loss = Weigh(choices);
        Move(choices, j);
        int decision = follow ? best : Gold(choices);
        _linker.Decide(all, j, decision == 0 ? -1 : _antecedents[decision - 1]);
        return loss;
    }

    // A net that now and then misses a feature leans on no single one.
    private ushort[] Some(ReadOnlySpan<ushort> rows)
    {
        var some = new ushort[rows.Length];
        int count = 0;
        foreach (ushort row in rows)
        {
            if (_random.NextDouble() >= _options.FeatureDropout)
            {
                some[count++] = row;
            }
        }

        return some[..count];
    }

    private static int Gold(ReadOnlySpan<CoreferenceChoice> choices)
    {
        for (int k = 1; k < choices.Length; k++)
        {
            if (choices[k].Right)
            {
                return k;
            }
        }

        return 0;
    }

    /// <summary>Sets each choice's slope: its share among all less its share among the right ones.</summary>
    private static double Weigh(Span<CoreferenceChoice> choices)
    {
        double top = double.NegativeInfinity;
        double topRight = double.NegativeInfinity;
        foreach (CoreferenceChoice choice in choices)
        {
            top = Math.Max(top, choice.Score + choice.Cost);
            topRight = choice.Right ? Math.Max(topRight, choice.Score) : topRight;
        }

        double sum = 0;
        double sumRight = 0;
        foreach (CoreferenceChoice choice in choices)
        {
            sum += Math.Exp(choice.Score + choice.Cost - top);
            sumRight += choice.Right ? Math.Exp(choice.Score - topRight) : 0;
        }

        foreach (CoreferenceChoice choice in choices)
        {
            double right = choice.Right ? Math.Exp(choice.Score - topRight) / sumRight : 0;
            choice.Slope = (float)((Math.Exp(choice.Score + choice.Cost - top) / sum) - right);
        }

        return top + Math.Log(sum) - topRight - Math.Log(sumRight);
    }

    private void Move(ReadOnlySpan<CoreferenceChoice> choices, int j)
    {
        Array.Clear(_laterSlope);
        Array.Clear(_outSlope);
        bool moved = false;
        foreach (CoreferenceChoice choice in choices)
        {
            if (Math.Abs(choice.Slope) < 2e-3f)
            {
                continue;
            }

            moved = true;
            for (int d = 0; d < CoreferenceNet.Width; d++)
            {
                bool linear = d == CoreferenceNet.Width - 1;
                bool open = linear || choice.Before[d] > 0;
                _slope[d] = open ? choice.Slope * _net.Out[d] * _keep[d] : 0;
                _laterSlope[d] += _slope[d];
                _outSlope[d] += open && !linear ? choice.Slope * choice.Before[d] * _keep[d] : 0;
            }

            _net.MoveRows(choice.Pair, _slope);
            _net.MoveRows(choice.Earlier, _slope);
        }

        if (moved)
        {
            _net.MoveRows(_asLater[j], _laterSlope);
            _net.MoveOut(_outSlope);
        }
    }
}
