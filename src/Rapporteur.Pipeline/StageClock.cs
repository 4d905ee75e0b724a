using System.Diagnostics;

namespace Rapporteur.Pipeline;

/// <summary>Adds up the time spent in each stage, over all threads. For measuring only: results never depend on it.</summary>
public sealed class StageClock
{
    private readonly long[] _ticks = new long[Enum.GetValues<PipelineStage>().Length];

    /// <summary>The time spent in a stage so far; with two threads at work, two seconds for each second.</summary>
    public TimeSpan this[PipelineStage stage] =>
        TimeSpan.FromSeconds(Interlocked.Read(ref _ticks[(int)stage]) / (double)Stopwatch.Frequency);

    /// <summary>Adds the time since a moment to a stage. Any thread may.</summary>
    /// <param name="stage">The stage that was at work.</param>
    /// <param name="since">From <see cref="Stopwatch.GetTimestamp"/> at its beginning.</param>
    /// <returns>The present moment, to begin the next stage with.</returns>
    public long Add(PipelineStage stage, long since)
    {
        long now = Stopwatch.GetTimestamp();
        Interlocked.Add(ref _ticks[(int)stage], now - since);
        return now;
    }
}
