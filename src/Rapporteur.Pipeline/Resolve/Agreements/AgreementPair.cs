namespace Rapporteur.Pipeline.Resolve.Agreements;

/// <summary>Two tellings that may be of one agreement. The surest sort first; of those as sure, what both reports tell sooner.</summary>
/// <param name="A">Number of the one.</param>
/// <param name="B">Number of the other, greater.</param>
/// <param name="Sure">How much agrees: the name, the day, the sides, the words that tell it apart, the matter, whether it is made.</param>
/// <param name="Late">How far down both stand in their reports.</param>
internal readonly record struct AgreementPair(int A, int B, int Sure, int Late) : IComparable<AgreementPair>
{
    /// <summary>The pair of two tellings.</summary>
    public static AgreementPair Of(int a, AgreementTold one, int b, AgreementTold other)
    {
        int sure = one.Name is not null && string.Equals(one.Name, other.Name, StringComparison.Ordinal) ? 8 : 0;
        sure += one.From != Days.None && one.From == other.From && one.To == other.To ? 4 : 0;
        sure += one.Meets(other) is not true ? 0 : one.Sides.AsSpan().SequenceEqual(other.Sides) ? 3 : 2;
        sure += string.Equals(one.Apart, other.Apart, StringComparison.Ordinal) ? 1 : 0;
        sure += one.Matter.Length > 0 && other.Matter.Length > 0 && !one.IsOnAnother(other) ? 2 : 0;
        sure += one.IsMade == other.IsMade ? 1 : 0;
        return new AgreementPair(a, b, sure, one.Index + other.Index);
    }

    /// <inheritdoc/>
    public int CompareTo(AgreementPair other) =>
        Sure != other.Sure ? other.Sure.CompareTo(Sure)
        : Late != other.Late ? Late.CompareTo(other.Late)
        : A != other.A ? A.CompareTo(other.A)
        : B.CompareTo(other.B);
}
