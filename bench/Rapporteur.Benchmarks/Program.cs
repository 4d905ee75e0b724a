using System.Globalization;
using BenchmarkDotNet.Running;
using Rapporteur.Benchmarks.Generate;
using Rapporteur.Benchmarks.Generate.Short;
using Rapporteur.Benchmarks.Run;
using Rapporteur.Benchmarks.Score;
using Rapporteur.Language;

namespace Rapporteur.Benchmarks;

internal static class Program
{
    private const string Usage = """
        generate --reports N [--seed S] [--as folder|jsonl] -o PATH
        generate-short --reports N [--seed S] -o FILE.jsonl       the key beside it, as FILE.jsonl.key
        score --record RECORD --key FILE.jsonl.key[,FILE.jsonl.key]
        scale [--reports 1000,10000,100000] [--add 100] [--mode Fast|Accurate] [--threads 1] [--seed S]
        rebuild --record RECORD [--export FILE.json]
        run [--reports 1000,10000] [--threads 1,2] [--seed S]
        language [--reports 200] [--rounds 5] [--seed S]
        stages [options of BenchmarkDotNet]
        """;

    public static int Main(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case "generate":
                return Generate(args);
            case "generate-short":
                ShortFiles.Write(new ShortReportGenerator(Number(args, "--seed", 1)).Make(Number(args, "--reports", 1000)), Text(args, "-o", "short.jsonl"));
                return 0;
            case "score":
                return KeyScore.Print(Text(args, "--record", ""), Text(args, "--key", "").Split(','));
            case "scale":
                return ScaleRun.Compare(
                    Numbers(args, "--reports", "1000,10000,100000"),
                    new ScaleSetting("", Number(args, "--add", 100), Mode(args), Number(args, "--threads", 1), Number(args, "--seed", 1)));
            case ScaleRun.ChildCommand:
                return ScaleRun.Measure(
                    Number(args, "--reports", 0),
                    new ScaleSetting(Text(args, "--folder", ""), Number(args, "--add", 100), Mode(args), Number(args, "--threads", 1), Number(args, "--seed", 1)));
            case "rebuild":
                return RebuildRun.Measure(Text(args, "--record", ""), Text(args, "--export", ""));
            case "run":
                return WholeRun.Compare(Numbers(args, "--reports", "1000,10000"), Numbers(args, "--threads", "1,2"), Number(args, "--seed", 1));
            case WholeRun.ChildCommand:
                return WholeRun.Measure(Text(args, "--input", ""), Number(args, "--threads", 1));
            case "language":
                return LanguageRun.Compare(Number(args, "--reports", 200), Number(args, "--rounds", 5), Number(args, "--seed", 1));
            case LanguageRun.ChildCommand:
                return LanguageRun.StartCold(Text(args, "--mode", "Accurate"));
            case "stages":
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args[1..]);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    /// <summary>A generator over the samples beside the benchmarks.</summary>
    public static ReportGenerator Generator(int seed) => new(SampleText.Read(SamplesFolder()), seed);

    /// <summary>The folder samples/reports of the repository that this runs in.</summary>
    public static string SamplesFolder()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Rapporteur.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(
            folder ?? throw new InvalidOperationException("The benchmarks do not run inside the repository."), "samples", "reports");
    }

    private static int Generate(string[] args)
    {
        string path = Text(args, "-o", "");
        if (path.Length == 0)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        IEnumerable<GeneratedReport> reports = Generator(Number(args, "--seed", 1)).Make(Number(args, "--reports", 1000));
        long words = Text(args, "--as", "folder") is "jsonl"
            ? ReportFolder.WriteLines(reports, path)
            : ReportFolder.WriteFiles(reports, path);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words} words"));
        return 0;
    }

    private static AnalysisMode Mode(string[] args) => Enum.Parse<AnalysisMode>(Text(args, "--mode", nameof(AnalysisMode.Fast)));

    private static string Text(string[] args, string name, string otherwise)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
    }

    private static int Number(string[] args, string name, int otherwise) =>
        Text(args, name, "") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static int[] Numbers(string[] args, string name, string otherwise) =>
        [.. Text(args, name, otherwise).Split(',').Select(static text => int.Parse(text, CultureInfo.InvariantCulture))];
}
