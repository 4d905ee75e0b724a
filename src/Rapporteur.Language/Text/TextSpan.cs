namespace Rapporteur.Language.Text;

/// <summary>A half-open range of the analysed text in UTF-16 code units.</summary>
/// <param name="Start">First code unit, from 0.</param>
/// <param name="End">Code unit after the last.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;
}
