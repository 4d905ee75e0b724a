using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Language.Tokenize;

namespace Rapporteur.Language;

/// <summary>Analyses English text. One instance serves any number of threads.</summary>
public sealed class TextAnalyzer
{
    private static readonly Lazy<TextAnalyzer> Embedded = new(() => new TextAnalyzer(Model.LoadEmbedded()));

    private readonly Model _model;
    private readonly ConcurrentBag<Workspace> _workspaces = [];

    internal TextAnalyzer(Model model)
    {
        _model = model;
    }

    /// <summary>The analyser with the weights that this assembly carries; loaded on first use.</summary>
    public static TextAnalyzer Default => Embedded.Value;

    /// <summary>Names the weights, for provenance: a hash of their bytes.</summary>
    public string ModelId => _model.Id;

    /// <summary>Splits, tags, lemmatises and parses a text and finds its names.</summary>
    /// <param name="text">Any text; nothing in it is an error.</param>
    /// <param name="cancellation">Looked at between sentences.</param>
    public AnnotatedText Annotate(string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = new TokenBuffer();
        var sentences = new List<Sentence>();
        Tokenizer.Run(text, buffer);
        SentenceSplitter.Run(text, buffer, sentences, _model.Boundaries);
        return Analyze(text, buffer.ToArray(), [.. sentences], cancellation);
    }

    /// <summary>Analyses a text afresh that has been split already: its tokens and sentences stay, all else is replaced.</summary>
    /// <param name="split">A text with tokens and sentences.</param>
    /// <param name="cancellation">Looked at between sentences.</param>
    public AnnotatedText Annotate(AnnotatedText split, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(split);
        return Analyze(split.Text, split.Tokens.ToArray(), split.Sentences.ToArray(), cancellation);
    }

    private AnnotatedText Analyze(string text, TokenData[] tokens, Sentence[] sentences, CancellationToken cancellation)
    {
        if (!_workspaces.TryTake(out Workspace? workspace))
        {
            workspace = new Workspace();
        }

        var names = new List<NameMention>();
        foreach (Sentence sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            workspace.Analyze(_model, text, tokens, sentence, names);
        }

        _workspaces.Add(workspace);
        return new AnnotatedText(text, tokens, sentences, CollectionsMarshal.AsSpan(names).ToArray());
    }
}
