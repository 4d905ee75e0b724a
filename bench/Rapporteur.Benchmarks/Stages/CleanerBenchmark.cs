using BenchmarkDotNet.Attributes;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Benchmarks.Stages;

/// <summary>Cleaning a page of HTML and a saved page of text.</summary>
[MemoryDiagnoser]
public class CleanerBenchmark
{
    private RawReport _page = new("", ReportFormat.Html, "", GivenFields.None);
    private RawReport _saved = new("", ReportFormat.PlainText, "", GivenFields.None);

    [GlobalSetup]
    public void Setup()
    {
        _page = Sample("grain3.html", ReportFormat.Html);
        _saved = Sample("tigray2.txt", ReportFormat.PlainText);
    }

    [Benchmark]
    public CleanResult Html() => ReportCleaner.Clean(_page);

    [Benchmark]
    public CleanResult PlainText() => ReportCleaner.Clean(_saved);

    private static RawReport Sample(string name, ReportFormat format) =>
        new(name, format, File.ReadAllText(Path.Combine(Program.SamplesFolder(), name)), GivenFields.None);
}
