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
            _parameters, vectors, new StackDropout(new Random(plan.Seed + 1 + worker), plan.Dropout, vocabulary.Counts), plan.Dropout.Parts, worker))];
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
        CosineRate? rates = null;
        for (int round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            double loss = 0;
            DeepExample[][] batches = Batches.Of(examples, _plan.Sentences, _plan.Words, _random);
            rates ??= new CosineRate(rate, batches.Length * rounds);
            foreach (DeepExample[] batch in batches)
            {
                loss += Learn(batch);
                _adam.Step(rates.Next());
                _parameters.Refresh();
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"round {round + 1}: loss {loss / batches.Length:F4}, {watch.Elapsed.TotalSeconds:F0} s"));
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
}
