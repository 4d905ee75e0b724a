namespace Rapporteur.Language.Text;

/// <summary>A sentence as a range of tokens.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
public readonly record struct Sentence(int FirstToken, int EndToken)
{
    /// <summary>How many tokens.</summary>
    public int Length => EndToken - FirstToken;
}
