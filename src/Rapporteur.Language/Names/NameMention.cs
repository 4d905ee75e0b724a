namespace Rapporteur.Language.Names;

/// <summary>A name in the text, as a range of tokens; names never overlap.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct NameMention(int FirstToken, int EndToken, NameKind Kind);
