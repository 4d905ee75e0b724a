using Rapporteur.Language.Text;

namespace Rapporteur.Training.Neural;

/// <summary>A sentence of a treebank in plain strings.</summary>
internal sealed class TreeSentence
{
    public required string[] Forms { get; init; }

    /// <summary>Part of speech and Penn tag: <c>NOUN NN</c>.</summary>
    public required string[] Tags { get; init; }

    public required string[] Features { get; init; }

    /// <summary>Places in the sentence; its length for the root.</summary>
    public required int[] Heads { get; init; }

    public required string[] Relations { get; init; }

    public static IEnumerable<TreeSentence> Of(AnnotatedText text)
    {
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            Sentence sentence = text.Sentences[s];
            Token[] tokens = [.. Enumerable.Range(sentence.FirstToken, sentence.Length).Select(i => text[i])];
            yield return new TreeSentence
            {
                Forms = [.. tokens.Select(token => token.ToString())],
                Tags = [.. tokens.Select(token => $"{token.Pos.ToName()} {token.Xpos}")],
                Features = [.. tokens.Select(token => token.Features)],
                Heads = [.. tokens.Select(token => token.HeadIndex < 0 ? sentence.Length : token.HeadIndex - sentence.FirstToken)],
                Relations = [.. tokens.Select(token => token.Relation)],
            };
        }
    }
}
