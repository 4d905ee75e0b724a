using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Coreference;

/// <summary>What is learnt of reference: facts of words and the ranker's weights. Immutable.</summary>
internal sealed record CoreferenceModel(WordFacts Facts, MentionRanker Ranker)
{
    public static CoreferenceModel Read(WeightReader reader) => new(WordFacts.Read(reader), MentionRanker.Read(reader));
}
