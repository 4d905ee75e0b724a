using Rapporteur.Language.Names;

namespace Rapporteur.Language.Text;

/// <summary>A text with its sentences, words, trees and names. Immutable; safe to read from many threads.</summary>
public sealed class AnnotatedText
{
    private readonly TokenData[] _tokens;
    private readonly Sentence[] _sentences;
    private readonly NameMention[] _names;

    internal AnnotatedText(string text, TokenData[] tokens, Sentence[] sentences, NameMention[] names)
    {
        Text = text;
        _tokens = tokens;
        _sentences = sentences;
        _names = names;
    }

    /// <summary>The text as given; all offsets count in it.</summary>
    public string Text { get; }

    /// <summary>How many tokens.</summary>
    public int TokenCount => _tokens.Length;

    /// <summary>The sentences in order.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences;

    /// <summary>The names in order.</summary>
    public ReadOnlySpan<NameMention> Names => _names;

    internal ReadOnlySpan<TokenData> Tokens => _tokens;

    /// <summary>A token by its index.</summary>
    public Token this[int index] => (uint)index < (uint)_tokens.Length
        ? new Token(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The words of a range of tokens as they stand in the text.</summary>
    public string TextOf(int firstToken, int endToken) =>
        Text[_tokens[firstToken].Start.._tokens[endToken - 1].End];
}
