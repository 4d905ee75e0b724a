using Rapporteur.Language.Text;

namespace Rapporteur.Training.Corpus;

/// <summary>A document with its key.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">Its tokens and sentences; trees as given.</param>
/// <param name="Key">The phrases of the key.</param>
internal sealed record CoreferenceDocument(string Id, AnnotatedText Text, List<KeyMention> Key);
