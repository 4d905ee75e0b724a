using BenchmarkDotNet.Attributes;
using Rapporteur.Language;
using Rapporteur.Language.Text;

namespace Rapporteur.Benchmarks.Stages;

/// <summary>Annotating one report of about 400 words.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmark
{
    private string _text = "";

    [GlobalSetup]
    public void Setup()
    {
        _text = Program.Generator(seed: 1).Make(1).Single().Text;
        TextAnalyzer.Default.Annotate("Loaded.");
    }

    [Benchmark]
    public AnnotatedText Annotate() => TextAnalyzer.Default.Annotate(_text);
}
