using Rapporteur.Language.Names;
using Rapporteur.Language.Parse;
using Rapporteur.Language.Text;
using Rapporteur.Language.Words;

namespace Rapporteur.Language;

/// <summary>Buffers for the analysis of one sentence at a time; one for each thread at work.</summary>
internal sealed class Workspace
{
    private WordAtoms[] _words = new WordAtoms[256];
    private byte[] _lists = new byte[256];
    private byte[] _labels = new byte[256];

    public ParseState State { get; } = new();

    public EncoderBuffer Vectors { get; } = new();

    /// <summary>Tags, lemmatises and parses the tokens of a sentence in place and adds its names.</summary>
    public void Analyze(Model model, ReadOnlySpan<char> text, TokenData[] tokens, Sentence sentence, List<NameMention> names)
    {
        Span<WordAtoms> words = Prepare(model.Words, text, tokens, sentence);
        model.Encoder.Run(words, Vectors);
        model.Tagger.Run(words, Vectors);
        model.Parser.Run(sentence.Length, Vectors, State);
        int offset = sentence.FirstToken - 2;
        for (int i = 2; i < words.Length - 2; i++)
        {
            ref TokenData token = ref tokens[i + offset];
            int tag = words[i].Tag;
            token.Pos = model.Tagger.Tags.Pos(tag);
            token.Xpos = model.Tagger.Tags.Xpos(tag);
            token.Features = model.Tagger.Tags.Features(words[i].Lower, tag);
            token.Lemma = model.Lemmatizer.Lemma(text[token.Start..token.End], tag);
            token.Head = State.Heads[i] == State.Root ? -1 : State.Heads[i] + offset;
            token.Relation = model.Parser.Labels[State.Labels[i]];
        }

        Span<byte> lists = _lists.AsSpan(0, words.Length);
        Span<byte> labels = _labels.AsSpan(0, words.Length);
        model.Names.Run(words, lists, labels);
        Collect(labels, offset, names);
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

    private static void Collect(ReadOnlySpan<byte> labels, int offset, List<NameMention> names)
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
                names.Add(new NameMention(first + offset, i + 1 + offset, NameLabels.Kind(labels[i])));
            }
        }
    }
}
