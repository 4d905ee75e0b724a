using Rapporteur.Language.Text;

namespace Rapporteur.Language.Tokenize;

/// <summary>Tokens as they are made.</summary>
internal sealed class TokenBuffer
{
    private TokenData[] _tokens = new TokenData[64];

    public int Count { get; private set; }

    public ref TokenData this[int index] => ref _tokens[index];

    public void Add(int start, int end)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _tokens.Length * 2);
        }

        _tokens[Count++] = new TokenData { Start = start, End = end, Head = -1 };
    }

    public TokenData[] ToArray() => _tokens.AsSpan(0, Count).ToArray();
}
