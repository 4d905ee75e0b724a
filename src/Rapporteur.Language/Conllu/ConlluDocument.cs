using Rapporteur.Language.Text;

namespace Rapporteur.Language.Conllu;

/// <summary>A document of a CoNLL-U file: its text put together again from its words, with the columns as they stand there.</summary>
/// <param name="Id">What <c># newdoc id</c> says; null where there is none.</param>
/// <param name="Text">Text, tokens, sentences, trees, and names from <c>NER=</c> in MISC.</param>
public sealed record ConlluDocument(string? Id, AnnotatedText Text);
