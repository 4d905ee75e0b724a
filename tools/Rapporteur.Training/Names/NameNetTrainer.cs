using System.Diagnostics;
using System.Globalization;
using Rapporteur.Language.Names;
using Rapporteur.Language.Vectors;
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

    public NameNetTrainer(NamePlan plan, NameVocabulary vocabulary, WordVectors vectors, NameSwap swap)
    {
        _plan = plan;
        _vocabulary = vocabulary;
        _swap = swap;
        _random = new Random(plan.Seed);
        Parameters = new NameParameters(new NameShape(plan.Input, plan.Cells, plan.Layers, vectors.Size), vocabulary.Parts.Length + NameSources.Styles, plan.Seed);
        _workers = [.. Enumerable.Range(0, Parameter.Workers).Select(worker => new NameWorker(
            Parameters, vectors, new NameDropout(new Random(plan.Seed + 1 + worker), plan, vocabulary.Counts), worker))];
        _adam = new Adam(Parameters.All);
    }

    public NameParameters Parameters { get; }

    /// <summary>Learns for as many rounds as the plan has, the rate falling to nothing.</summary>
    /// <param name="sentences">What to learn from.</param>
    /// <param name="afterRound">Called with the round's number.</param>
    public void Run(IReadOnlyList<TrainingSentence> sentences, Action<int> afterRound)
    {
        int steps = 0;
        int step = 0;
        for (int round = 0; round < _plan.Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            double loss = 0;
            List<NameExample[]> batches = Batches([.. sentences.SelectMany(Often).Select(Draw).Where(sentence => sentence.Forms.Length > 0).Select(_vocabulary.Example)]);
            steps = round == 0 ? batches.Count * _plan.Rounds : steps;
            foreach (NameExample[] batch in batches)
            {
                loss += Learn(batch);
                double done = Math.Min(1, (double)step++ / steps);
                double warm = Math.Min(1, step / 300.0);
                _adam.Step((float)(_plan.Rate * warm * Math.Max(0.005, 0.5 * (1 + Math.Cos(Math.PI * done)))));
                Parameters.Refresh();
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round + 1}: loss {loss / batches.Count:F4}, {watch.Elapsed.TotalSeconds:F0} s, {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s of processor in all"));
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

    /// <summary>Sentences in random order, then by length within each stretch, so that those of a batch are of like length.</summary>
    private List<NameExample[]> Batches(NameExample[] order)
    {
        _random.Shuffle(order);
        var batches = new List<NameExample[]>();
        const int Stretch = 2400;
        for (int first = 0; first < order.Length; first += Stretch)
        {
            int count = Math.Min(Stretch, order.Length - first);
            NameExample[] stretch = [.. order.Skip(first).Take(count).OrderBy(example => example.Length)];
            var batch = new List<NameExample>();
            foreach (NameExample example in stretch)
            {
                batch.Add(example);
                if (batch.Count >= _plan.Sentences || batch.Count * example.Length >= _plan.Words)
                {
                    batches.Add([.. batch]);
                    batch.Clear();
                }
            }

            if (batch.Count > 0)
            {
                batches.Add([.. batch]);
            }
        }

        NameExample[][] shuffled = [.. batches];
        _random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
