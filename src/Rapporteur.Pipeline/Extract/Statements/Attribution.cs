using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Extract.Statements;

/// <summary>Source, cue and content of one act of speech, as token ranges.</summary>
internal sealed class Attribution
{
    /// <summary>The word that stands for the speaker, or −1.</summary>
    public int Source { get; init; } = -1;

    /// <summary>First token of the words that name the speaker; only with a source.</summary>
    public int SourceFirst { get; init; } = -1;

    /// <summary>One past their last token.</summary>
    public int SourceEnd { get; init; } = -1;

    /// <summary>The verb or noun of speech, or −1 for a quotation without one.</summary>
    public int Cue { get; init; } = -1;

    /// <summary>Number of the speaker, or −1 where the text does not say who.</summary>
    public int Speaker { get; init; } = -1;

    /// <summary>Number of the addressee, or −1.</summary>
    public int Addressee { get; init; } = -1;

    /// <summary>What was said, in the order of the text: first token and one past the last of each stretch.</summary>
    public List<(int First, int End)> Content { get; } = [];

    public StatementMode Mode { get; set; } = StatementMode.Indirect;
}
