using Rapporteur.Language.Text;

namespace Rapporteur.Training.Corpus;

/// <summary>A text without its commas, and the places where they stood.</summary>
internal sealed record CommaDocument(AnnotatedText Text, HashSet<int> Commas);
