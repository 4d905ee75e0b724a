namespace Rapporteur.Language.Coreference;

/// <summary>A phrase that may refer, with what features are made of. Genders, numbers and words are sets of bits.</summary>
internal struct Candidate
{
    public const byte Masculine = 1;
    public const byte Feminine = 2;
    public const byte Neuter = 4;
    public const byte AnyGender = 7;

    public const byte Singular = 1;
    public const byte Plural = 2;
    public const byte AnyNumber = 3;

    public int First;
    public int End;
    public int Head;
    public int Sentence;

    /// <summary>The token that the phrase hangs on, −1 for a root.</summary>
    public int Governor;

    /// <summary>The verb or predicate whose clause it stands in, −1 for none.</summary>
    public int Clause;

    /// <summary>Which quotation it stands in, −1 for none.</summary>
    public int Quote;

    public MentionKind Kind;
    public PronounClass Pronoun;
    public PronounForm Form;
    public Relation Role;
    public Determiner Determiner;
    public CandidateFlags Flags;

    /// <summary>1 + the kind of name, 0 for no name.</summary>
    public byte NameKind;
    public byte Gender;
    public byte Number;
    public byte Coarse;
    public ushort Cluster;

    /// <summary>The head's lemma in lower case.</summary>
    public uint HeadKey;

    /// <summary>The head as written, in lower case.</summary>
    public uint FormKey;

    /// <summary>First and last word of a name proper ("Sergei", "Lavrov"); the head's for others.</summary>
    public uint FirstKey;
    public uint LastKey;

    /// <summary>All words but determiners at the front and the sign of the genitive.</summary>
    public uint ContentKey;

    /// <summary>The initials of a name of several words; or the letters of an abbreviation.</summary>
    public uint Initials;
    public uint Abbreviation;

    /// <summary>The head's ending.</summary>
    public uint Suffix;

    /// <summary>A bit for each of the phrase's words but the head: all, those of names, and numbers.</summary>
    public ulong Modifiers;
    public ulong NameWords;
    public ulong Numbers;

    /// <summary>The one country that the phrase names or has as an adjective, 0 for none.</summary>
    public byte Country;

    public readonly bool IsPronoun => Kind == MentionKind.Pronoun;

    public readonly bool Has(CandidateFlags flag) => (Flags & flag) != CandidateFlags.None;

    public readonly bool Covers(ref readonly Candidate other) => First <= other.First && End >= other.End;
}

[Flags]
internal enum CandidateFlags : byte
{
    None = 0,

    /// <summary>Several phrases in one: "Russia and Turkey".</summary>
    Coordination = 1,

    /// <summary>Says what its subject is: "he is a minister".</summary>
    Predicate = 2,

    /// <summary>Stands in a name or before a noun: "NATO summit".</summary>
    Compound = 4,

    /// <summary>Has a relative clause, participle or phrase after its head.</summary>
    Modified = 8,

    SentenceStart = 16,

    /// <summary>Is one of several joined by "and".</summary>
    Joined = 32,
}

internal enum PronounForm : byte
{
    None,
    Subject,
    Object,
    Possessive,
    Reflexive,
}
