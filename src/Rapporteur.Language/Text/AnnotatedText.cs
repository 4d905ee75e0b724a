using Rapporteur.Language.Coreference;
using Rapporteur.Language.Names;

namespace Rapporteur.Language.Text;

/// <summary>A text with its sentences, words, trees, names and chains of mentions. Immutable; safe to read from many threads.</summary>
public sealed class AnnotatedText
{
    private readonly TokenData[] _tokens;
    private readonly Sentence[] _sentences;
    private readonly NameMention[] _names;
    private readonly TreeIndex _tree;

    private readonly Func<AnnotatedText, ReferenceIndex>? _findReferences;
    private ReferenceIndex? _references;

    internal AnnotatedText(
        string text, TokenData[] tokens, Sentence[] sentences, NameMention[] names, Func<AnnotatedText, ReferenceIndex>? findReferences = null)
    {
        Text = text;
        _tokens = tokens;
        _sentences = sentences;
        _names = names;
        _tree = new TreeIndex(tokens);
        _findReferences = findReferences;
    }

    /// <summary>The text as given; all offsets count in it.</summary>
    public string Text { get; }

    /// <summary>How many tokens.</summary>
    public int TokenCount => _tokens.Length;

    /// <summary>The sentences in order.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences;

    /// <summary>The names in order.</summary>
    public ReadOnlySpan<NameMention> Names => _names;

    /// <summary>The mentions that chains are made of, in order, an outer one before those inside it.</summary>
    public ReadOnlySpan<Mention> Mentions => References.Mentions;

    /// <summary>The chains: which names, descriptions and pronouns stand for one thing. Found when first asked for.</summary>
    public ChainList Chains => new(this);

    // Found when they are first asked for: who needs no chains does not wait for them. Two threads may both look; they find the same.
    internal ReferenceIndex References => _references ??= _findReferences?.Invoke(this) ?? ReferenceIndex.Empty;

    internal ReadOnlySpan<TokenData> Tokens => _tokens;

    internal TreeIndex Tree => _tree;

    /// <summary>A token by its index.</summary>
    public Token this[int index] => (uint)index < (uint)_tokens.Length
        ? new Token(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The words of a range of tokens as they stand in the text.</summary>
    public string TextOf(int firstToken, int endToken) =>
        Text[_tokens[firstToken].Start.._tokens[endToken - 1].End];

    /// <summary>
    /// The range of tokens from the first to the last that depends on a token, itself included. The range holds words of
    /// other trees only where lines of the tree cross.
    /// </summary>
    /// <param name="token">Index of the token.</param>
    /// <returns>First token and the one after the last.</returns>
    public (int First, int End) SubtreeOf(int token) => (_tree.First[token], _tree.End[token]);

    /// <summary>The tokens that hang on a token, in the order of the text; nothing is allocated.</summary>
    /// <param name="token">Index of the token.</param>
    public TokenChildren ChildrenOf(int token) => new(this, token);

    /// <summary>The root of a sentence.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <returns>Index of the first token without a head; −1 for a sentence without one.</returns>
    public int RootOf(int sentence)
    {
        for (int i = _sentences[sentence].FirstToken; i < _sentences[sentence].EndToken; i++)
        {
            if (_tokens[i].Head < 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The sentence that covers or follows a place of the text; −1 after the last.</summary>
    /// <param name="offset">UTF-16 code unit.</param>
    public int SentenceAt(int offset)
    {
        int low = 0;
        int high = _sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tokens[_sentences[middle].EndToken - 1].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _sentences.Length ? low : -1;
    }
}
