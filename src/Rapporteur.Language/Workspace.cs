using Rapporteur.Language.Coreference;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Fast;
using Rapporteur.Language.Names;
using Rapporteur.Language.Neural;
using Rapporteur.Language.Parse;
using Rapporteur.Language.Text;
using Rapporteur.Language.Tokenize;
using Rapporteur.Language.Words;

namespace Rapporteur.Language;

/// <summary>Buffers for the analysis of one text at a time; one for each thread at work.</summary>
internal sealed class Workspace
{
    private const int BatchSentences = 64;
    private const int BatchWords = 1024;

    private readonly WordBatch _batch = new();
    private readonly DeepReader _deep = new();
    private readonly NameReader _names = new();
    private readonly NameMemory _memory = new();
    private readonly TokenBuffer _tokens = new();
    private readonly List<Sentence> _sentences = [];
    private readonly List<NameMention> _mentions = [];
    private CoreferenceResolver? _resolver;
    private Sentence[] _order = [];
    private byte[] _tags = [];
    private byte[] _found = [];
    private WordAtoms[] _words = new WordAtoms[256];
    private byte[] _lists = new byte[256];
    private byte[] _labels = new byte[256];

    public ParseState State { get; } = new();

    public EncoderBuffer Vectors { get; } = new();

    /// <summary>Splits a text into tokens and sentences.</summary>
    public (TokenData[] Tokens, Sentence[] Sentences) Split(string text, BoundaryModel? boundaries)
    {
        _tokens.Clear();
        _sentences.Clear();
        Tokenizer.Run(text, _tokens);
        SentenceSplitter.Run(text, _tokens, _sentences, boundaries);
        return (_tokens.ToArray(), [.. _sentences]);
    }

    /// <summary>Finds tags, features and trees of all sentences with the network, sentences of like length together.</summary>
    public void ReadDeep(Model model, ReadOnlySpan<char> text, TokenData[] tokens, Sentence[] sentences, CancellationToken cancellation)
    {
        if (model.Deep is not { } deep)
        {
            return;
        }

        if (_tags.Length < tokens.Length)
        {
            _tags = new byte[tokens.Length];
            _found = new byte[tokens.Length];
        }

        if (_order.Length < sentences.Length)
        {
            _order = new Sentence[sentences.Length];
        }

        sentences.CopyTo(_order, 0);
        Span<Sentence> order = _order.AsSpan(0, sentences.Length);
        order.Sort(static (a, b) => a.Length != b.Length ? a.Length - b.Length : a.FirstToken - b.FirstToken);
        for (int first = 0, end; first < order.Length; first = end)
        {
            cancellation.ThrowIfCancellationRequested();
            end = first + 1;
            while (end < order.Length && end - first < BatchSentences && (end + 1 - first) * order[end].Length <= BatchWords)
            {
                end++;
            }

            _batch.Lay(text, tokens, order[first..end], model.Vectors);
            _deep.Run(deep, _batch, tokens, _tags);
            if (model.DeepNames is { } names)
            {
                _names.Run(names, _batch, deep.Network.Shape, _deep.Stack, _found);
            }
        }
    }

    /// <summary>Finds the chains of a text whose trees and names are known.</summary>
    public ReferenceIndex FindChains(CoreferenceModel model, WordTable words, AnnotatedText text, CancellationToken cancellation) =>
        (_resolver ??= new CoreferenceResolver(model, words)).Run(text, cancellation);

    /// <summary>Completes what is known of a sentence in place and finds its names.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="mode">In accurate mode, <see cref="ReadDeep"/> was there before, if there is a network.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentence">Which of them.</param>
    public void Analyze(Model model, AnalysisMode mode, ReadOnlySpan<char> text, TokenData[] tokens, Sentence sentence)
    {
        Span<WordAtoms> words = Prepare(model.Words, text, tokens, sentence);
        int offset = sentence.FirstToken - 2;
        bool deep = mode == AnalysisMode.Accurate && model.Deep is not null;
        if (deep)
        {
            for (int i = 2; i < words.Length - 2; i++)
            {
                words[i].Tag = _tags[i + offset];
                words[i].Pos = (byte)model.Tagger.Tags.Pos(words[i].Tag);
            }
        }
        else
        {
            model.Encoder.Run(words, Vectors);
            model.Tagger.Run(words, Vectors);
            ReadFast(model, words, tokens, offset);
        }

        for (int i = 2; i < words.Length - 2; i++)
        {
            ref TokenData token = ref tokens[i + offset];
            int tag = words[i].Tag;
            token.Pos = model.Tagger.Tags.Pos(tag);
            token.Xpos = model.Tagger.Tags.Xpos(tag);
            token.Lemma = model.Lemmatizer.Lemma(text[token.Start..token.End], tag);
        }

        PunctuationRule.Apply(text, tokens, sentence);
        Span<byte> lists = _lists.AsSpan(0, words.Length);
        Span<byte> labels = _labels.AsSpan(0, words.Length);
        if (mode == AnalysisMode.Accurate && model.DeepNames is not null)
        {
            model.Names.Gazetteer.Mark(words, lists);
            labels.Clear();
            _found.AsSpan(sentence.FirstToken, sentence.Length).CopyTo(labels[2..]);
            NameRepair.Run(words, lists, labels);
        }
        else
        {
            model.Names.Run(words, lists, labels);
        }

        Collect(labels, offset);
    }

    /// <summary>The names of a text all of whose sentences were analysed: the sentences help each other first.</summary>
    public NameMention[] TakeNames(ReadOnlySpan<char> text, TokenData[] tokens, Sentence[] sentences)
    {
        _memory.Run(text, tokens, sentences, _mentions);
        NameMention[] names = [.. _mentions];
        _mentions.Clear();
        return names;
    }

    /// <summary>The words of a sentence between their padding, not yet tagged.</summary>
    public Span<WordAtoms> Prepare(WordTable table, ReadOnlySpan<char> text, TokenData[] tokens, Sentence sentence)
    {
        int length = sentence.Length + 4;
        if (_words.Length < length)
        {
            _words = new WordAtoms[length];
            _lists = new byte[length];
            _labels = new byte[length];
        }

        Span<WordAtoms> words = _words.AsSpan(0, length);
        words[0] = words[1] = words[^1] = WordShape.Outside;
        words[^2] = WordShape.End;
        for (int i = 0; i < sentence.Length; i++)
        {
            ref readonly TokenData token = ref tokens[sentence.FirstToken + i];
            words[i + 2] = WordShape.Of(text[token.Start..token.End], table);
        }

        words[2].Flags |= WordFlags.SentenceStart;
        return words;
    }

    private void ReadFast(Model model, Span<WordAtoms> words, TokenData[] tokens, int offset)
    {
        model.Parser.Run(words.Length - 4, Vectors, State);
        for (int i = 2; i < words.Length - 2; i++)
        {
            ref TokenData token = ref tokens[i + offset];
            token.Features = model.Tagger.Tags.Features(words[i].Lower, words[i].Tag);
            token.Head = State.Heads[i] == State.Root ? -1 : State.Heads[i] + offset;
            token.Relation = model.Parser.Labels[State.Labels[i]];
        }
    }

    private void Collect(ReadOnlySpan<byte> labels, int offset)
    {
        int first = 0;
        for (int i = 2; i < labels.Length - 2; i++)
        {
            if (NameLabels.IsStart(labels[i]))
            {
                first = i;
            }

            if (labels[i] > 0 && !NameLabels.IsOpen(labels[i]))
            {
                _mentions.Add(new NameMention(first + offset, i + 1 + offset, NameLabels.Kind(labels[i])));
            }
        }
    }
}
