using System.Collections.Concurrent;
using Rapporteur.Language.Coreference;
using Rapporteur.Language.Names;
using Rapporteur.Language.Restore;
using Rapporteur.Language.Text;
using Rapporteur.Language.Vectors;

namespace Rapporteur.Language;

/// <summary>Analyses English text. One instance serves any number of threads.</summary>
public sealed class TextAnalyzer
{
    private static readonly Lazy<Model> Embedded = new(Model.LoadEmbedded);
    private static readonly Lazy<TextAnalyzer> EmbeddedAccurate = new(() => new TextAnalyzer(Embedded.Value, AnalysisMode.Accurate));
    private static readonly Lazy<TextAnalyzer> EmbeddedFast = new(() => new TextAnalyzer(Embedded.Value, AnalysisMode.Fast));

    private readonly Model _model;
    private readonly ConcurrentBag<Workspace> _workspaces = [];

    internal TextAnalyzer(Model model, AnalysisMode mode = AnalysisMode.Accurate)
    {
        _model = model;
        Mode = mode;
    }

    /// <summary>The accurate analyser with the weights that this assembly carries; loaded on first use.</summary>
    public static TextAnalyzer Default => EmbeddedAccurate.Value;

    /// <summary>The fast analyser with the weights that this assembly carries; loaded on first use.</summary>
    public static TextAnalyzer Fast => EmbeddedFast.Value;

    /// <summary>How this analyser works.</summary>
    public AnalysisMode Mode { get; }

    /// <summary>Names the weights and the mode, for provenance: a hash of the weights' bytes.</summary>
    public string ModelId => Mode == AnalysisMode.Fast ? _model.Id + "-fast" : _model.Id;

    /// <summary>The word vectors that the accurate mode reads with, for whatever comes after the analysis.</summary>
    public WordVectors Vectors => _model.Vectors;

    /// <summary>The analyser with the weights that this assembly carries.</summary>
    /// <param name="mode">Accurate or fast.</param>
    public static TextAnalyzer For(AnalysisMode mode) => mode switch
    {
        AnalysisMode.Accurate => Default,
        AnalysisMode.Fast => Fast,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "There is no such mode."),
    };

    /// <summary>Splits, tags, lemmatises and parses a text and finds its names and chains.</summary>
    /// <param name="text">Any text; nothing in it is an error.</param>
    /// <param name="cancellation">Looked at every few sentences.</param>
    public AnnotatedText Annotate(string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        Workspace workspace = Take();
        (TokenData[] tokens, Sentence[] sentences) = workspace.Split(text, _model.Boundaries);
        return Analyze(workspace, text, tokens, sentences, cancellation);
    }

    /// <summary>Analyses a text afresh that has been split already: its tokens and sentences stay, all else is replaced.</summary>
    /// <param name="split">A text with tokens and sentences.</param>
    /// <param name="cancellation">Looked at every few sentences.</param>
    public AnnotatedText Annotate(AnnotatedText split, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(split);
        return Analyze(Take(), split.Text, split.Tokens.ToArray(), split.Sentences.ToArray(), cancellation);
    }

    /// <summary>
    /// Analyses texts on several threads and gives the results in the order of the texts, as they come. No more texts are
    /// held than the threads have in hand and a few ahead.
    /// </summary>
    /// <param name="texts">The texts; read as results are taken.</param>
    /// <param name="threads">At most so many at once, from 1.</param>
    /// <param name="cancellation">Stops between texts and every few sentences.</param>
    public IEnumerable<AnnotatedText> AnnotateMany(IEnumerable<string> texts, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return threads == 1
            ? texts.Select(text => Annotate(text, cancellation))
            : texts.AsParallel().AsOrdered().WithCancellation(cancellation).WithDegreeOfParallelism(threads)
                .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(text => Annotate(text, cancellation));
    }

    /// <summary>Puts back the marks that a text has lost, as copies in data sets have lost their commas.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="cancellation">Looked at every few sentences.</param>
    /// <returns>The text with its marks; null where it has lost none, as far as can be seen.</returns>
    public RestoredText? Restore(string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!LostMarks.In(text) || _model.Commas is not { } commas)
        {
            return null;
        }

        return Restorer.Run(text, _model.Words, commas, words => Annotate(words, cancellation));
    }

    private AnnotatedText Analyze(
        Workspace workspace, string text, TokenData[] tokens, Sentence[] sentences, CancellationToken cancellation)
    {
        if (Mode == AnalysisMode.Accurate)
        {
            workspace.ReadDeep(_model, text, tokens, sentences, cancellation);
        }

        foreach (Sentence sentence in sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            workspace.Analyze(_model, Mode, text, tokens, sentence);
        }

        NameMention[] names = workspace.TakeNames(text, tokens, sentences);
        _workspaces.Add(workspace);
        return new AnnotatedText(text, tokens, sentences, names, FindChains);
    }

    private ReferenceIndex FindChains(AnnotatedText text)
    {
        if (_model.Coreference is not { } coreference)
        {
            return ReferenceIndex.Empty;
        }

        Workspace workspace = Take();
        ReferenceIndex found = workspace.FindChains(coreference, _model.Words, text, CancellationToken.None);
        _workspaces.Add(workspace);
        return found;
    }

    // One that is not given back, because its text was cancelled, is lost to the pool and no harm done.
    private Workspace Take() => _workspaces.TryTake(out Workspace? workspace) ? workspace : new Workspace();
}
