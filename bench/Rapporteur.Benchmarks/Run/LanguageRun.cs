using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Rapporteur.Language;
using Rapporteur.Language.Text;

namespace Rapporteur.Benchmarks.Run;

/// <summary>The language engine by itself on one thread: words a second, bytes allocated and cold start, for both modes.</summary>
internal static class LanguageRun
{
    /// <summary>What the child process that starts cold is called with.</summary>
    public const string ChildCommand = "language-cold";

    private const string FirstSentence = "Lavrov met Kerry in Geneva on Thursday.";

    /// <summary>Measures both modes and prints a table.</summary>
    public static int Compare(int reports, int rounds, int seed)
    {
        string[] texts = [.. Program.Generator(seed).Make(reports).Select(static report => report.Text)];
        Console.WriteLine("| mode | words/s, processor time | words/s, wall | allocated per report | per word | start to first sentence | load to first sentence |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (AnalysisMode mode in Enum.GetValues<AnalysisMode>())
        {
            if (RunChild(mode) is not { } cold)
            {
                return 1;
            }

            Console.WriteLine(Row(mode, texts, rounds, cold));
        }

        return 0;
    }

    /// <summary>Annotates one sentence in a process just started, and prints the milliseconds since its start and since loading began.</summary>
    public static int StartCold(string mode)
    {
        long before = Stopwatch.GetTimestamp();
        AnnotatedText text = TextAnalyzer.For(Enum.Parse<AnalysisMode>(mode)).Annotate(FirstSentence);
        TimeSpan load = Stopwatch.GetElapsedTime(before);
        using var self = Process.GetCurrentProcess();
        TimeSpan all = TimeProvider.System.GetLocalNow().DateTime - self.StartTime;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{all.TotalMilliseconds:F0} {load.TotalMilliseconds:F0} {text.TokenCount}"));
        return 0;
    }

    private static string Row(AnalysisMode mode, string[] texts, int rounds, (int Start, int Load) cold)
    {
        TextAnalyzer analyzer = TextAnalyzer.For(mode);
        // The first round loads and compiles; from the second on it is as it stays.
        long words = texts.Sum(text => (long)analyzer.Annotate(text).TokenCount);
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long wall = Stopwatch.GetTimestamp();
        for (int round = 0; round < rounds; round++)
        {
            foreach (string text in texts)
            {
                analyzer.Annotate(text);
            }
        }

        double wallSeconds = Stopwatch.GetElapsedTime(wall).TotalSeconds;
        double processorSeconds = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        double allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / rounds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {mode} | {rounds * words / processorSeconds:N0} | {rounds * words / wallSeconds:N0} | {allocated / texts.Length:N0} B "
            + $"| {allocated / words:F0} B | {cold.Start} ms | {cold.Load} ms |");
    }

    private static (int Start, int Load)? RunChild(AnalysisMode mode)
    {
        string self = Environment.ProcessPath!;
        List<string> arguments = [ChildCommand, "--mode", mode.ToString()];
        if (Path.GetFileNameWithoutExtension(self) is "dotnet")
        {
            arguments.Insert(0, Assembly.GetExecutingAssembly().Location);
        }

        using Process child = Process.Start(new ProcessStartInfo(self, arguments)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        string[] numbers = child.StandardOutput.ReadToEnd().Split(' ');
        child.WaitForExit();
        return child.ExitCode == 0
            ? (int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture))
            : null;
    }
}
