using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Agreements;

/// <summary>What merging needs of an agreement as one report tells it.</summary>
/// <param name="Report">Number of the report.</param>
/// <param name="Kind">What sort.</param>
/// <param name="Name">The name it has everywhere, folded; null where the report only describes it.</param>
/// <param name="Sides">Keys of the sides that its parties stand for.</param>
/// <param name="Apart">The words that tell it from others of its kind.</param>
/// <param name="From">First day; <see cref="Days.None"/> when not known.</param>
/// <param name="To">Last day.</param>
/// <param name="IsMade">Whether it is made, or only wanted or talked about.</param>
internal sealed record AgreementTold(
    int Report, AgreementKind Kind, string? Name, string[] Sides, string Apart, int From, int To, bool IsMade)
{
    /// <summary>The words that tell it apart in any report: not "new", nor "another".</summary>
    public string ApartAnywhere { get; } = string.Join(' ', Array.FindAll(Apart.Split(' '), static word => !AgreementStates.IsRelative(word)));

    /// <summary>Whether the report sets it before that which it is about.</summary>
    public bool IsEarlier { get; } = Array.IndexOf(Apart.Split(' '), AgreementStates.Earlier) >= 0;

    /// <summary>Which of its report's it is.</summary>
    public int Index { get; init; }

    /// <summary>What it is about, where told.</summary>
    public string[] Matter { get; init; } = [];

    /// <summary>The words that say what it is about, whatever they are.</summary>
    public string[] About { get; init; } = [];

    /// <summary>Whether its report tells of it as of something new each time.</summary>
    public bool IsAnew { get; init; }

    /// <summary>Whether it can be that which another report tells of, though it names no side: "the deal", "a deal" still wanted, and not "signed a cable agreement", nor "the cable deal" where nobody else speaks of cables.</summary>
    public bool MayPointTo(AgreementTold other) => About.Length == 0 ? !(IsAnew && IsMade)
        : About.AsSpan().SequenceEqual(other.About) || (!(IsAnew && IsMade) && Array.Exists(About, word => Array.IndexOf(other.About, word) >= 0));

    /// <summary>Whether both are told to be on something, and on nothing that is the same: a trade deal is no border deal.</summary>
    public bool IsOnAnother(AgreementTold other) => Matter.Length > 0 && other.Matter.Length > 0 && !Array.Exists(Matter, matter => Array.IndexOf(other.Matter, matter) >= 0);

    /// <summary>Whether it can be of the same time as another; unknown can.</summary>
    public bool MayBe(AgreementTold other) => From == Days.None || other.From == Days.None || (From <= other.To && other.From <= To);

    /// <summary>Whether somebody made it of whom the report tells no country: a negotiator may be of either side.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether both are of two sides and only one of these is the same: what one made with another, it did not make with a third. On one day a negotiator may be that third's.</summary>
    public bool IsWithAnother(AgreementTold other) =>
        !((IsOpen || other.IsOpen) && From != Days.None && other.From != Days.None) && Sides.Length == 2 && other.Sides.Length == 2
        && Array.IndexOf(other.Sides, Sides[0]) >= 0 != Array.IndexOf(other.Sides, Sides[1]) >= 0;

    /// <summary>Whether a side of one is a side of the other; null where one has none.</summary>
    public bool? Meets(AgreementTold other)
    {
        if (Sides.Length == 0 || other.Sides.Length == 0)
        {
            return null;
        }

        foreach (string side in Sides)
        {
            if (Array.IndexOf(other.Sides, side) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
