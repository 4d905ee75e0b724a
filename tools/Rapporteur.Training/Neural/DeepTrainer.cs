using System.Diagnostics;
using System.Globalization;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Vectors;

namespace Rapporteur.Training.Neural;

/// <summary>
/// Learns the network: batches of sentences of like length, halved between two workers whatever the machine has, so that
/// the same weights come out everywhere.
/// </summary>
internal sealed class DeepTrainer
{
    private readonly DeepPlan _plan;
    private readonly WordVectors _vectors;
    private readonly DeepVocabulary _vocabulary;
    private readonly DeepParameters _parameters;
    private readonly DeepWorker[] _workers;
    private readonly Adam _adam;
    private readonly Random _random;

    public DeepTrainer(DeepPlan plan, DeepVocabulary vocabulary, WordVectors vectors)
    {
        _plan = plan;
        _vectors = vectors;
        _vocabulary = vocabulary;
        _random = new Random(plan.Seed);
        var shape = new DeepShape(
            plan.Input, plan.Cells, plan.Layers, plan.TagLayer, plan.Arc, plan.Label,
            vocabulary.Tags.Length, vocabulary.Features.Length, vocabulary.Relations.Length, vectors.Size);
        _parameters = new DeepParameters(shape, vocabulary.Keys.Length, plan.Seed);
        _workers = [.. Enumerable.Range(0, Parameter.Workers).Select(worker => new DeepWorker(
            _parameters, vectors, new DeepDropout(new Random(plan.Seed + 1 + worker), plan.Dropout, vocabulary.Counts), worker))];
        _adam = new Adam(_parameters.All);
    }

    public DeepParameters Parameters => _parameters;

    /// <summary>Learns, the rate falling to nothing; called again, it goes on from what it knows.</summary>
    /// <param name="sentences">Sentences, each read once in a round.</param>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="rate">How far a step goes at first.</param>
    /// <param name="afterRound">Called with the round's number.</param>
    public void Run(IReadOnlyList<TreeSentence> sentences, int rounds, double rate, Action<int> afterRound)
    {
        DeepExample[] examples = [.. sentences.Select(sentence => _vocabulary.Example(sentence, _vectors))];
        int steps = Batches(examples).Count * rounds;
        int step = 0;
        for (int round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            double loss = 0;
            List<DeepExample[]> batches = Batches(examples);
            foreach (DeepExample[] batch in batches)
            {
                loss += Learn(batch);
                double done = Math.Min(1, (double)step++ / steps);
                double warm = Math.Min(1, step / 200.0);
                _adam.Step((float)(rate * warm * Math.Max(0.005, 0.5 * (1 + Math.Cos(Math.PI * done)))));
                _parameters.Refresh();
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"round {round + 1}: loss {loss / batches.Count:F4}, {watch.Elapsed.TotalSeconds:F0} s"));
            afterRound(round + 1);
        }
    }

    private double Learn(DeepExample[] batch)
    {
        float scale = 1f / batch.Sum(example => example.Length);
        Parallel.For(0, Parameter.Workers, worker =>
            _workers[worker].Run([.. batch.Where((_, i) => i % Parameter.Workers == worker)], scale));
        return _workers.Sum(worker => worker.Loss);
    }

    /// <summary>Sentences in random order, then by length within each stretch, so that those of a batch are of like length.</summary>
    private List<DeepExample[]> Batches(DeepExample[] examples)
    {
        DeepExample[] order = [.. examples];
        _random.Shuffle(order);
        var batches = new List<DeepExample[]>();
        const int Stretch = 2400;
        for (int first = 0; first < order.Length; first += Stretch)
        {
            int count = Math.Min(Stretch, order.Length - first);
            Array.Sort(order, first, count, Comparer<DeepExample>.Create((a, b) => a.Length.CompareTo(b.Length)));
            var batch = new List<DeepExample>();
            for (int i = first; i < first + count; i++)
            {
                batch.Add(order[i]);
                if (batch.Count >= _plan.Sentences || batch.Count * order[i].Length >= _plan.Words || i == first + count - 1)
                {
                    batches.Add([.. batch]);
                    batch.Clear();
                }
            }
        }

        DeepExample[][] shuffled = [.. batches];
        _random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
