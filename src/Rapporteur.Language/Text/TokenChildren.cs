namespace Rapporteur.Language.Text;

/// <summary>The tokens that hang on a token, in the order of the text. For use in <c>foreach</c>; allocates nothing.</summary>
public struct TokenChildren
{
    private readonly AnnotatedText _owner;
    private readonly int _parent;
    private int _at;

    internal TokenChildren(AnnotatedText owner, int parent)
    {
        _owner = owner;
        _parent = parent;
        _at = -1;
    }

    /// <summary>The child that the enumeration stands at.</summary>
    public readonly Token Current => new(_owner, _at);

    /// <summary>A fresh enumeration.</summary>
    public readonly TokenChildren GetEnumerator() => new(_owner, _parent);

    /// <summary>Goes to the next child.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        _at = _at < 0 ? _owner.Tree.FirstChild[_parent] : _owner.Tree.NextSibling[_at];
        return _at >= 0;
    }
}
