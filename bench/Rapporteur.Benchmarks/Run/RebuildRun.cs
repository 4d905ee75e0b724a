using System.Diagnostics;
using System.Globalization;
using Rapporteur.Exchange;
using Rapporteur.Pipeline;
using Rapporteur.Sqlite;

namespace Rapporteur.Benchmarks.Run;

/// <summary>Resolves a record's staged reports again, for measuring a change to resolving without reading and parsing anew.</summary>
internal static class RebuildRun
{
    /// <summary>Rebuilds, prints the time of each step, and exports if asked to.</summary>
    public static int Measure(string record, string export)
    {
        var steps = new StepClock();
        using (var heap = new HeapWatch())
        using (var store = SqliteRecordStore.Open(record))
        {
            new ReportPipeline(store, static (_, _) => throw new InvalidOperationException("Nothing is read here."), "benchmark", steps.Begin).Rebuild();
            steps.Begin(null);
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{steps.Total:F2} s, peak memory {process.PeakWorkingSet64 / 1e6:F0} MB, peak heap {heap.Peak / 1e6:F0} MB: {steps}"));
            if (export.Length > 0)
            {
                using FileStream json = File.Create(export);
                RecordJsonFile.Write(store, json);
            }
        }

        return 0;
    }
}
