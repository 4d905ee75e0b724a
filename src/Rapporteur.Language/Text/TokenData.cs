namespace Rapporteur.Language.Text;

/// <summary>What is known of one syntactic word; kept in one array for the whole text. Read it through <see cref="Token"/>.</summary>
internal struct TokenData
{
    /// <summary>First UTF-16 code unit.</summary>
    public int Start;

    /// <summary>Code unit after the last.</summary>
    public int End;

    /// <summary>Index of the head in the text's tokens, −1 for a root.</summary>
    public int Head;

    /// <summary>Index of the sentence.</summary>
    public int Sentence;

    /// <summary>On the first word of a multiword token ("don't" → do, n't) how many words it has, itself included; else 0.</summary>
    public byte MultiwordLength;

    /// <summary>Part of speech.</summary>
    public UniversalPos Pos;

    /// <summary>Penn tag.</summary>
    public string Xpos;

    /// <summary>Lemma.</summary>
    public string Lemma;

    /// <summary>Features as <c>Name=Value|…</c>, or <c>_</c>.</summary>
    public string Features;

    /// <summary>Relation to the head.</summary>
    public string Relation;
}
