using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Someone's stance to something, as words of one clause tell it.</summary>
/// <param name="Cue">The word that tells the stance.</param>
/// <param name="Holder">Number of the actor whose it is.</param>
/// <param name="HolderToken">The word that stands for the holder in this clause, or −1.</param>
/// <param name="Stance">For, against or open; conditions are read later.</param>
/// <param name="First">First token of what is at stake.</param>
/// <param name="End">One past its last token.</param>
internal readonly record struct Stand(int Cue, int Holder, int HolderToken, Stance Stance, int First, int End)
{
    /// <summary>The word that names the issue where it is not the root of what is at stake, such as the subject of a judgement; −1 otherwise.</summary>
    public int Matter { get; init; } = -1;

    /// <summary>Whether it is a stance only where it hangs on a condition: "we will respond if …".</summary>
    public bool OnlyConditional { get; init; }

    /// <summary>Whether it is one of several things asked for one after another: it is shown by its own words.</summary>
    public bool IsFellow { get; init; }
}
