using System.Diagnostics;
using System.Globalization;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Names;
using Rapporteur.Training.Corpus;
using Rapporteur.Training.Neural;

namespace Rapporteur.Training.Names;

/// <summary>Learns the network of names: batches of sentences of like length, halved between two workers.</summary>
internal sealed class NameNetTrainer
{
    private readonly NamePlan _plan;
    private readonly NameVocabulary _vocabulary;
    private readonly NameSwap _swap;
    private readonly NameWorker[] _workers;
    private readonly Adam _adam;
    private readonly Random _random;

    public NameNetTrainer(NamePlan plan, NameVocabulary vocabulary, DeepModel below, NameSwap swap)
    {
        _plan = plan;
        _vocabulary = vocabulary;
        _swap = swap;
        _random = new Random(plan.Seed);
        var shape = new NameShape(plan.Input, plan.Cells, plan.Layers, below.Vectors.Size, NameContext.Size(below.Network.Shape));
        Parameters = new NameParameters(shape, vocabulary.Parts.Length, plan.Seed);
        _workers = [.. Enumerable.Range(0, Parameter.Workers).Select(worker => new NameWorker(
            Parameters, below.Vectors, new StackDropout(new Random(plan.Seed + 1 + worker), plan.Dropout, vocabulary.Counts),
            new NameContextReader(below), plan.ContextDropout, worker))];
        _adam = new Adam(Parameters.All);
    }

    public NameParameters Parameters { get; }

    /// <summary>Learns, the rate falling to nothing; called again, it goes on from what it knows.</summary>
    /// <param name="sentences">What to learn from.</param>
    /// <param name="rounds">How many rounds.</param>
    /// <param name="rate">How far a step goes at most.</param>
    /// <param name="afterRound">Called with the round's number.</param>
    public void Run(IReadOnlyList<TrainingSentence> sentences, int rounds, double rate, Action<int> afterRound)
    {
        CosineRate? rates = null;
        for (int round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            double loss = 0;
            IEnumerable<NameExample> drawn = sentences.SelectMany(Often).Select(Draw).Where(sentence => sentence.Forms.Length > 0)
                .Select(_vocabulary.Example);
            NameExample[][] batches = Batches.Of(drawn, _plan.Sentences, _plan.Words, _random);
            rates ??= new CosineRate(rate, batches.Length * rounds);
            foreach (NameExample[] batch in batches)
            {
                loss += Learn(batch);
                _adam.Step(rates.Next());
                Parameters.Refresh();
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round + 1}: loss {loss / batches.Length:F4}, {watch.Elapsed.TotalSeconds:F0} s, {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s of processor in all"));
            afterRound(round + 1);
        }
    }

    /// <summary>The sentence as often as it is read in this round.</summary>
    private IEnumerable<TrainingSentence> Often(TrainingSentence sentence) =>
        Enumerable.Repeat(sentence, (int)(sentence.Share + _random.NextSingle()));

    /// <summary>The sentence as it is, or in one of its other guises.</summary>
    private TrainingSentence Draw(TrainingSentence sentence)
    {
        TrainingSentence drawn = _random.NextSingle() < _plan.Changed ? _swap.Names(sentence) : sentence;
        return _random.NextSingle() < _plan.Letters ? _swap.Letters(drawn) : drawn;
    }

    private double Learn(NameExample[] batch)
    {
        float scale = 1f / batch.Sum(example => example.Length);
        Parallel.For(0, Parameter.Workers, new ParallelOptions { MaxDegreeOfParallelism = _plan.Threads }, worker =>
            _workers[worker].Run([.. batch.Where((_, i) => i % Parameter.Workers == worker)], scale));
        return _workers.Sum(worker => worker.Loss);
    }
}
