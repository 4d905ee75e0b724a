using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Rapporteur.Benchmarks.Generate.Short;
using Rapporteur.Benchmarks.Score;
using Rapporteur.Sqlite;

namespace Rapporteur.Benchmarks.Run;

/// <summary>What a report costs in a small record and in a large one: short reports, staged and resolved at once, then a few more added.</summary>
internal static class ScaleRun
{
    /// <summary>What the child process is called with.</summary>
    public const string ChildCommand = "scale-one";

    /// <summary>Measures each size in a process of its own.</summary>
    public static int Compare(int[] reports, ScaleSetting setting)
    {
        foreach (int count in reports)
        {
            string folder = Directory.CreateTempSubdirectory("rapporteur-scale").FullName;
            try
            {
                if (RunChild(count, setting with { Folder = folder }) != 0)
                {
                    return 1;
                }
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    /// <summary>One size, in this process.</summary>
    public static int Measure(int reports, ScaleSetting setting)
    {
        Directory.CreateDirectory(setting.Folder);
        string record = Path.Combine(setting.Folder, "record.db");
        List<string> files = ShortFiles.Write(
            new ShortReportGenerator(setting.Seed).Make(reports + setting.Add), Path.Combine(setting.Folder, "reports.jsonl"), reports);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {reports:N0} short reports, {setting.Mode}, {setting.Threads} thread(s)"));
        using (var heap = new HeapWatch())
        {
            for (int i = 0; i < files.Count; i++)
            {
                string file = files[i];
                var tenths = new TenthClock(i == 0 ? reports : setting.Add, i == 0 ? Console.WriteLine : static _ => { });
                using var store = SqliteRecordStore.Open(record);
                var clock = new StageClock();
                var steps = new StepClock();
                TimeSpan start = Environment.CpuUsage.TotalTime;
                new TimedIngest(clock, setting.Mode) { Read = tenths.Next }.Run(store, file, setting.Threads, steps.Begin);
                steps.Begin(null);
                double all = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
                using var process = Process.GetCurrentProcess();
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Path.GetFileName(file)}: {all:F1} s of the processor, staging {all - steps.Total:F1} s ({Shares(clock)}), resolving and writing {steps.Total:F1} s; peak memory {process.PeakWorkingSet64 / 1e6:F0} MB, peak heap {heap.Peak / 1e6:F0} MB\n  {steps}"));
            }
        }

        using (var reader = SqliteRecordStore.OpenReadOnly(record))
        {
            Console.Write(KeyScore.Of(reader, files.ConvertAll(ShortFiles.KeyOf)));
        }

        return 0;
    }

    private static string Shares(StageClock clock) => string.Join(", ", new[] { PipelineStage.Read, PipelineStage.Clean, PipelineStage.Annotate, PipelineStage.Extract, PipelineStage.Stage }
        .Select(stage => string.Create(CultureInfo.InvariantCulture, $"{stage.ToString().ToLowerInvariant()} {clock[stage].TotalSeconds:F1}")));

    private static int RunChild(int reports, ScaleSetting setting)
    {
        string self = Environment.ProcessPath!;
        List<string> arguments =
        [
            ChildCommand, "--reports", reports.ToString(CultureInfo.InvariantCulture), "--folder", setting.Folder,
            "--add", setting.Add.ToString(CultureInfo.InvariantCulture), "--mode", setting.Mode.ToString(),
            "--threads", setting.Threads.ToString(CultureInfo.InvariantCulture), "--seed", setting.Seed.ToString(CultureInfo.InvariantCulture),
        ];
        if (Path.GetFileNameWithoutExtension(self) is "dotnet")
        {
            arguments.Insert(0, Assembly.GetExecutingAssembly().Location);
        }

        using Process child = Process.Start(new ProcessStartInfo(self, arguments) { UseShellExecute = false })!;
        child.WaitForExit();
        return child.ExitCode;
    }
}
