using System.Diagnostics;
using System.Globalization;

namespace Rapporteur.Benchmarks.Run;

/// <summary>What each tenth of the reports costs to stage, and the memory held at its end: the first beside the last tells whether a report costs more in a large record.</summary>
/// <param name="reports">Reports that will come.</param>
/// <param name="write">Takes a line for each tenth.</param>
internal sealed class TenthClock(int reports, Action<string> write)
{
    private TimeSpan _since = Environment.CpuUsage.TotalTime;
    private int _seen;
    private int _tenth;

    /// <summary>One more report is asked for: those before it are staged, but for the few of the last batch.</summary>
    public void Next()
    {
        _seen++;
        if (_seen * 10L < (_tenth + 1) * (long)reports)
        {
            return;
        }

        TimeSpan now = Environment.CpuUsage.TotalTime;
        _tenth++;
        using var process = Process.GetCurrentProcess();
        write(string.Create(
            CultureInfo.InvariantCulture,
            $"  staged {_seen:N0}: {(now - _since).TotalMilliseconds * 10 / reports:F2} ms of the processor a report, {process.WorkingSet64 / 1e6:F0} MB"));
        _since = now;
    }
}
