using Rapporteur.Language.Text;

namespace Rapporteur.Language.Tokenize;

/// <summary>Tokens as they are made; used again for one text after the other.</summary>
internal sealed class TokenBuffer
{
    private const int FirstSize = 1024;

    // What one huge text wanted is not kept for the small ones after it.
    private const int LargestKept = 1 << 17;

    private TokenData[] _tokens = new TokenData[FirstSize];

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

    public void Clear()
    {
        Count = 0;
        if (_tokens.Length > LargestKept)
        {
            _tokens = new TokenData[FirstSize];
        }
    }

    public TokenData[] ToArray() => _tokens.AsSpan(0, Count).ToArray();
}
