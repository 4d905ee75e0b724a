namespace Rapporteur.Language.Coreference;

/// <summary>A phrase that refers to the same thing as others of its chain; mentions may nest ("[[their] robot]").</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="HeadToken">The token that the others of the phrase hang on.</param>
/// <param name="Chain">Index of its chain in the text's chains.</param>
/// <param name="Kind">Pronoun, description or name.</param>
public readonly record struct Mention(int FirstToken, int EndToken, int HeadToken, int Chain, MentionKind Kind);
