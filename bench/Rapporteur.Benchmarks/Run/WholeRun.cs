using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Rapporteur.Benchmarks.Generate;
using Rapporteur.Domain.Reports;
using Rapporteur.Exchange;
using Rapporteur.Sqlite;

namespace Rapporteur.Benchmarks.Run;

/// <summary>The whole way, from files to exported record, each setting in a process of its own so that peaks do not mix.</summary>
internal static class WholeRun
{
    /// <summary>What the child process is called with.</summary>
    public const string ChildCommand = "run-one";

    /// <summary>Measures every setting and prints a table.</summary>
    public static int Compare(int[] reports, int[] threads, int seed)
    {
        Console.WriteLine("| reports | threads | words/s | seconds | peak memory | peak heap | allocated per report | share of the time |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        foreach (int count in reports)
        {
            string folder = Directory.CreateTempSubdirectory("rapporteur-bench").FullName;
            try
            {
                long words = ReportFolder.WriteFiles(Program.Generator(seed).Make(count), folder);
                foreach (int number in threads)
                {
                    if (RunChild(folder, number) is not { } result)
                    {
                        return 1;
                    }

                    Console.WriteLine(Row(result, words));
                }
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    /// <summary>One setting, in this process; the result on standard output as JSON.</summary>
    public static int Measure(string input, int threads)
    {
        string folder = Directory.CreateTempSubdirectory("rapporteur-record").FullName;
        try
        {
            using var heap = new HeapWatch();
            var clock = new StageClock();
            long start = Stopwatch.GetTimestamp();
            using var store = SqliteRecordStore.Open(Path.Combine(folder, "record.db"));
            new TimedIngest(clock).Run(store, input, threads);
            clock.Time(PipelineStage.Export, () => Export(store, Path.Combine(folder, "record.json")));
            var stages = Enum.GetValues<PipelineStage>().ToDictionary(
                static stage => stage.ToString().ToLowerInvariant(), stage => clock[stage].TotalSeconds, StringComparer.Ordinal);
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(JsonSerializer.Serialize(new RunResult(
                store.Count<Report>(),
                store.Refusals().Count(),
                threads,
                Stopwatch.GetElapsedTime(start).TotalSeconds,
                process.PeakWorkingSet64,
                heap.Peak,
                GC.GetTotalAllocatedBytes(),
                stages)));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static long Export(SqliteRecordStore store, string file)
    {
        using FileStream json = File.Create(file);
        RecordJsonFile.Write(store, json);
        return json.Length;
    }

    private static RunResult? RunChild(string input, int threads)
    {
        string self = Environment.ProcessPath!;
        List<string> arguments = [ChildCommand, "--input", input, "--threads", threads.ToString(CultureInfo.InvariantCulture)];
        if (Path.GetFileNameWithoutExtension(self) is "dotnet")
        {
            arguments.Insert(0, Assembly.GetExecutingAssembly().Location);
        }

        using Process child = Process.Start(new ProcessStartInfo(self, arguments)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        string output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0 ? JsonSerializer.Deserialize<RunResult>(output) : null;
    }

    private static string Row(RunResult result, long words)
    {
        double all = result.Stages.Values.Sum();
        string shares = string.Join(", ", result.Stages.Select(stage =>
            string.Create(CultureInfo.InvariantCulture, $"{stage.Key} {stage.Value / all:P0}")));
        return string.Create(CultureInfo.InvariantCulture,
            $"| {result.Reports} | {result.Threads} | {words / result.Seconds:F0} | {result.Seconds:F1} "
            + $"| {result.PeakWorkingSet / 1e6:F0} MB | {result.PeakHeap / 1e6:F0} MB "
            + $"| {result.Allocated / 1e6 / Math.Max(1, result.Reports):F2} MB | {shares} |");
    }
}
