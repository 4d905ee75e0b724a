namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>A link of two reports that may bring their stories together.</summary>
/// <param name="A">A report.</param>
/// <param name="B">Another.</param>
/// <param name="Strength">How strong it is, all told.</param>
/// <param name="Chance">How alike they are held to be by chance.</param>
/// <param name="IsCopy">Whether the one has the other's text.</param>
/// <param name="IsUndated">Whether one of the two is undated.</param>
internal readonly record struct StoryLink(int A, int B, double Strength, double Chance, bool IsCopy, bool IsUndated) : IComparable<StoryLink>
{
    /// <summary>The strongest first.</summary>
    public int CompareTo(StoryLink other) =>
        Strength != other.Strength ? other.Strength.CompareTo(Strength) : A != other.A ? A.CompareTo(other.A) : B.CompareTo(other.B);
}
