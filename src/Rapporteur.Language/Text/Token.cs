namespace Rapporteur.Language.Text;

/// <summary>A syntactic word of an annotated text: a view, cheap to copy, good as long as the text.</summary>
public readonly struct Token : IEquatable<Token>
{
    private readonly AnnotatedText _owner;

    internal Token(AnnotatedText owner, int index)
    {
        _owner = owner;
        Index = index;
    }

    /// <summary>Place among all tokens of the text, from 0.</summary>
    public int Index { get; }

    /// <summary>First UTF-16 code unit.</summary>
    public int Start => _owner.Tokens[Index].Start;

    /// <summary>Code unit after the last.</summary>
    public int End => _owner.Tokens[Index].End;

    /// <summary>The word as it stands, without a copy.</summary>
    public ReadOnlySpan<char> Form => _owner.Text.AsSpan(Start, End - Start);

    /// <summary>Part of speech.</summary>
    public UniversalPos Pos => _owner.Tokens[Index].Pos;

    /// <summary>Penn Treebank tag, such as <c>VBD</c>.</summary>
    public string Xpos => _owner.Tokens[Index].Xpos;

    /// <summary>Dictionary form, lower case but for names.</summary>
    public string Lemma => _owner.Tokens[Index].Lemma;

    /// <summary>Morphological features as <c>Name=Value|…</c>, or <c>_</c>.</summary>
    public string Features => _owner.Tokens[Index].Features;

    /// <summary>Dependency relation to the head, with its subtype: <c>nsubj:pass</c>.</summary>
    public string Relation => _owner.Tokens[Index].Relation;

    /// <summary>Index of the head, −1 for a root.</summary>
    public int HeadIndex => _owner.Tokens[Index].Head;

    /// <summary>The tokens that hang on this one, in the order of the text.</summary>
    public TokenChildren Children => _owner.ChildrenOf(Index);

    /// <summary>The range of tokens below this one, itself included.</summary>
    public (int First, int End) Subtree => _owner.SubtreeOf(Index);

    /// <summary>The text that the token belongs to.</summary>
    public AnnotatedText Owner => _owner;

    /// <summary>How many words the multiword token has that starts here ("don't": 2); 0 for any other word.</summary>
    public int MultiwordLength => _owner.Tokens[Index].MultiwordLength;

    /// <summary>Index of the sentence.</summary>
    public int SentenceIndex => _owner.Tokens[Index].Sentence;

    /// <summary>Whether the relation is this one or a subtype of it: <c>nsubj</c> fits <c>nsubj:pass</c>, not the other way.</summary>
    /// <param name="relation">A relation with or without a subtype.</param>
    public bool IsRelation(string relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        string own = Relation;
        return own.StartsWith(relation, StringComparison.Ordinal)
            && (own.Length == relation.Length || own[relation.Length] == ':');
    }

    /// <summary>Whether the lemma is this one, letter for letter.</summary>
    /// <param name="lemma">A lemma.</param>
    public bool HasLemma(string lemma) => string.Equals(Lemma, lemma, StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(Token other) => ReferenceEquals(_owner, other._owner) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <summary>Same text, same place.</summary>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Another text or another place.</summary>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <inheritdoc/>
    public override string ToString() => new(Form);
}
