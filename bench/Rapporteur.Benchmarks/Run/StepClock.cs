using System.Globalization;

namespace Rapporteur.Benchmarks.Run;

/// <summary>How much of the processor's time each step of resolving takes, and how much managed memory is held at its end.</summary>
internal sealed class StepClock
{
    private readonly List<(string Name, double Seconds, long Heap)> _steps = [];
    private string? _now;
    private TimeSpan _since;

    /// <summary>Ends the step that was, and begins the next.</summary>
    public void Begin(string? step)
    {
        TimeSpan now = Environment.CpuUsage.TotalTime;
        if (_now is not null)
        {
            _steps.Add((_now, (now - _since).TotalSeconds, GC.GetTotalMemory(forceFullCollection: false)));
        }

        _now = step;
        _since = now;
    }

    /// <summary>Seconds in all steps.</summary>
    public double Total => _steps.Sum(static step => step.Seconds);

    /// <summary>"names 1.2 s (120 MB), pairs 3.4 s (180 MB)".</summary>
    public override string ToString() => string.Join(", ", _steps.Select(static step => string.Create(
        CultureInfo.InvariantCulture, $"{step.Name} {step.Seconds:F2} s ({step.Heap / 1e6:F0} MB)")));
}
