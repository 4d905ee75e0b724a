using System.Diagnostics;

namespace Rapporteur.Benchmarks.Run;

/// <summary>Adds up the time spent in each stage, over all threads.</summary>
internal sealed class StageClock
{
    private readonly long[] _ticks = new long[Enum.GetValues<PipelineStage>().Length];

    /// <summary>The time spent in a stage so far; with two threads at work, two seconds for each second.</summary>
    public TimeSpan this[PipelineStage stage] =>
        TimeSpan.FromSeconds(Interlocked.Read(ref _ticks[(int)stage]) / (double)Stopwatch.Frequency);

    /// <summary>Does the work and adds its time to a stage. Any thread may.</summary>
    public T Time<T>(PipelineStage stage, Func<T> work)
    {
        long since = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            Add(stage, Stopwatch.GetTimestamp() - since);
        }
    }

    /// <summary>Adds ticks of the stopwatch to a stage.</summary>
    public void Add(PipelineStage stage, long ticks) => Interlocked.Add(ref _ticks[(int)stage], ticks);
}
