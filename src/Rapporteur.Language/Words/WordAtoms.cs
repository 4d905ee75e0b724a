namespace Rapporteur.Language.Words;

/// <summary>What features are made of, for one token: hashes of the word and its ends, its shape and cluster.</summary>
internal struct WordAtoms
{
    /// <summary>The word in lower case, digits all alike.</summary>
    public uint Lower;

    /// <summary>The word as written.</summary>
    public uint Form;

    public uint Suffix2;
    public uint Suffix3;
    public uint Suffix4;
    public uint Prefix2;
    public uint Prefix3;

    /// <summary>Runs of capitals, small letters, digits and others.</summary>
    public uint Shape;

    /// <summary>Its place in the <see cref="WordTable"/>; −1 for an unknown word.</summary>
    public int Place;

    public ushort Cluster;
    public byte Coarse;
    public WordFlags Flags;

    /// <summary>Index of the tag (part of speech and Penn tag together) once it is known.</summary>
    public byte Tag;

    /// <summary>Part of speech once it is known.</summary>
    public byte Pos;
}

[Flags]
internal enum WordFlags : byte
{
    None = 0,
    Capital = 1,
    AllCapitals = 2,
    Digit = 4,
    Hyphen = 8,
    Stop = 16,
    SpaceBefore = 32,
    SentenceStart = 64,
}
