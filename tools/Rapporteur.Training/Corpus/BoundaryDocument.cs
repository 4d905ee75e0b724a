using Rapporteur.Language.Text;
using Rapporteur.Language.Tokenize;

namespace Rapporteur.Training.Corpus;

/// <summary>A document as the tokenizer sees its raw text, with the places where its sentences end.</summary>
internal sealed record BoundaryDocument(string Text, TokenBuffer Tokens, bool[] EndsAfter, AnnotatedText Gold);
