namespace Rapporteur.Pipeline.Extract.Figures;

/// <summary>A number as it stands in the text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Value">What it amounts to.</param>
/// <param name="Scale">What its last words multiply by: a million in "two million"; 1 for none.</param>
internal readonly record struct NumberRead(int First, int End, double Value, double Scale)
{
    /// <summary>Whether it only gives the least: "dozens", "hundreds of".</summary>
    public bool IsVague { get; init; }

    /// <summary>The unit of money glued to it ("US$60"), or null.</summary>
    public string? Money { get; init; }
}
