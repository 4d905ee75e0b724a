using BenchmarkDotNet.Attributes;
using Rapporteur.Language;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Benchmarks.Stages;

/// <summary>Taking the facts out of one sample report that is annotated already.</summary>
[MemoryDiagnoser]
public class ExtractorBenchmark
{
    private AnnotatedReport? _annotated;

    [GlobalSetup]
    public void Setup()
    {
        string text = File.ReadAllText(Path.Combine(Program.SamplesFolder(), "grain1.txt"));
        var raw = new RawReport("grain1.txt", ReportFormat.PlainText, text, GivenFields.None);
        _annotated = new ReportAnnotator(TextAnalyzer.Default).Annotate(ReportCleaner.Clean(raw).Report!);
    }

    [Benchmark]
    public Extraction Extract() => ReportExtractor.Extract(_annotated!);
}
