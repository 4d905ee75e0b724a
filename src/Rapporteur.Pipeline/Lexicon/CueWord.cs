namespace Rapporteur.Pipeline.Lexicon;

/// <summary>A word by which someone says, thinks or wants something.</summary>
/// <param name="Frames">What it takes as that which is said.</param>
/// <param name="Prepositions">Prepositions that open what is said.</param>
/// <param name="IsSaid">Whether it tells of speech, rather than of belief, knowledge, wish or plan.</param>
internal sealed record CueWord(CueFrames Frames, string[] Prepositions, bool IsSaid)
{
    public bool Takes(CueFrames frame) => (Frames & frame) != CueFrames.None;

    public bool TakesPreposition(string word) => Array.IndexOf(Prepositions, word) >= 0;
}

/// <summary>What a word of saying or thinking takes.</summary>
[Flags]
internal enum CueFrames
{
    /// <summary>Only phrases with a preposition.</summary>
    None = 0,

    /// <summary>A clause or a quotation.</summary>
    Clause = 1,

    /// <summary>An object.</summary>
    Object = 2,

    /// <summary>An infinitive or a participle.</summary>
    Infinitive = 4,

    /// <summary>A clause that "it" stands for.</summary>
    Extraposed = 8,
}
