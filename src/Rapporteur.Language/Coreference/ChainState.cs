namespace Rapporteur.Language.Coreference;

/// <summary>What a chain has gathered so far, while a text is read from its start.</summary>
internal struct ChainState
{
    public int Size;
    public int Last;
    public int First;

    /// <summary>The last mention that is no pronoun, −1 for none.</summary>
    public int LastFull;

    /// <summary>What all its mentions allow; left alone by a mention that would leave nothing.</summary>
    public byte Gender;
    public byte Number;

    /// <summary>A bit for each <see cref="MentionKind"/> in it.</summary>
    public byte Kinds;
    public byte NameKind;
    public byte Country;

    /// <summary>A bit for each <see cref="PronounClass"/> in it.</summary>
    public uint Pronouns;

    /// <summary>A bit each for the heads, the whole contents and the last words of its names and descriptions.</summary>
    public ulong Heads;
    public ulong Contents;
    public ulong Words;

    public static ulong Bit(uint key) => 1UL << (int)(key >> 26);

    public static ChainState Of(ref readonly Candidate c, int index)
    {
        ChainState state = default;
        state.Gender = Candidate.AnyGender;
        state.Number = Candidate.AnyNumber;
        state.First = index;
        state.LastFull = -1;
        state.Add(in c, index);
        return state;
    }

    public void Add(ref readonly Candidate c, int index)
    {
        Size++;
        Last = index;
        Gender = (byte)(Gender & c.Gender) > 0 ? (byte)(Gender & c.Gender) : Gender;
        Number = (byte)(Number & c.Number) > 0 ? (byte)(Number & c.Number) : Number;
        Kinds |= (byte)(1 << (int)c.Kind);
        if (c.IsPronoun)
        {
            Pronouns |= 1u << (int)c.Pronoun;
            return;
        }

        LastFull = index;
        NameKind = NameKind == 0 ? c.NameKind : NameKind;
        Country = Country == 0 ? c.Country : Country;
        Heads |= Bit(c.HeadKey);
        Contents |= Bit(c.ContentKey);
        Words |= c.NameWords | Bit(c.LastKey) | Bit(c.FirstKey);
    }
}
