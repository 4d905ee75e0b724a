using System.Globalization;
using Rapporteur.Language.Fast;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train.Network;

/// <summary>Learns tags and trees together, on one encoder of words.</summary>
internal sealed class NetworkTrainer
{
    private const int Batch = 8;
    private const float WarmUp = 400;
    private const float Rate = 0.0015f;

    private readonly IReadOnlyList<TrainingSentence> _sentences;
    private readonly Random _random;

    /// <summary>A trainer.</summary>
    /// <param name="sentences">Trees to learn from.</param>
    /// <param name="vectors">Vectors of the known words by their place.</param>
    /// <param name="tags">How many tags there are.</param>
    /// <param name="labels">How many relations there are.</param>
    /// <param name="seed">Where all chance comes from.</param>
    public NetworkTrainer(IReadOnlyList<TrainingSentence> sentences, float[] vectors, int tags, int labels, int seed)
    {
        _sentences = sentences;
        _random = new Random(seed);
        Actions = CommonActions(sentences);
        Encoder = new EncoderTrainer(vectors, _random);
        Tags = new TagHead(tags, _random);
        States = new StateTrainer(Actions, labels, _random);
    }

    public ActionSet Actions { get; }

    public EncoderTrainer Encoder { get; }

    public TagHead Tags { get; }

    public StateTrainer States { get; }

    /// <summary>Learns in rounds over all sentences: first tags alone, which is cheap, then trees with them.</summary>
    /// <param name="tagRounds">Rounds of tags alone.</param>
    /// <param name="treeRounds">Rounds of both.</param>
    /// <param name="save">Called after each round of both.</param>
    public void Run(int tagRounds, int treeRounds, Action save)
    {
        TrainingSentence[] order = [.. _sentences];
        int warmUp = 0;
        for (int round = 0; round < tagRounds; round++)
        {
            Round(order, null, _ => Rate * Math.Min(1, ++warmUp / WarmUp), $"tags {round + 1}");
        }

        float batches = order.Length / Batch;
        for (int round = 0; round < treeRounds; round++)
        {
            int done = round;
            Round(order, round > 0, step => Rate * Math.Max(0.02f, 1 - ((done + (step / batches)) / treeRounds)), $"trees {round + 1}");
            save();
        }
    }

    private void Round(TrainingSentence[] order, bool? explore, Func<int, float> rate, string name)
    {
        _random.Shuffle(order);
        int tags = 0;
        int moves = 0;
        for (int step = 0; (step + 1) * Batch <= order.Length; step++)
        {
            TrainingSentence[] batch = order[(step * Batch)..((step + 1) * Batch)];
            Encoder.Forward(batch, training: true);
            var gradient = new float[Encoder.Vectors.Length];
            tags += Tags.Learn(batch, Encoder.Vectors, gradient);
            float scale = 1f / (4 * Batch);
            if (explore is { } follow)
            {
                moves += States.Learn(batch, Encoder.Vectors, gradient, follow);
                States.Step(rate(step), scale);
            }

            Encoder.Backward(gradient);
            Encoder.Step(rate(step), scale);
            Tags.Step(rate(step), scale);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {tags} tags and {moves} moves wrong"));
    }

    // There are 32 classes: the shift, the commonest arcs, and one for all others of each direction.
    private static ActionSet CommonActions(IEnumerable<TrainingSentence> sentences)
    {
        var counts = new int[2, byte.MaxValue];
        foreach (TrainingSentence sentence in sentences)
        {
            for (int i = 2; i < sentence.Heads.Length - 2; i++)
            {
                counts[sentence.Heads[i] < i ? 1 : 0, sentence.Labels[i]]++;
            }
        }

        (int Side, byte Label)[] common = [.. Enumerable.Range(0, 2 * byte.MaxValue)
            .Select(i => (Side: i / byte.MaxValue, Label: (byte)(i % byte.MaxValue)))
            .Where(arc => arc.Label > Parser.RootLabel)
            .OrderByDescending(arc => counts[arc.Side, arc.Label]).ThenBy(arc => arc.Side).ThenBy(arc => arc.Label)
            .Take(29)];
        byte[] left = [.. common.Where(arc => arc.Side == 0).Select(arc => arc.Label)];
        byte[] right = [.. common.Where(arc => arc.Side == 1).Select(arc => arc.Label)];
        return new ActionSet([0, .. left, ActionSet.Other, .. right, ActionSet.Other], left.Length + 2);
    }
}
