using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Coreference;

/// <summary>What is learnt of reference. Immutable.</summary>
/// <param name="Facts">Genders and countries of words.</param>
/// <param name="Ranker">The weights.</param>
/// <param name="Threshold">By how much a link must score better than none.</param>
internal sealed record CoreferenceModel(WordFacts Facts, MentionRanker Ranker, int Threshold)
{
    public static CoreferenceModel Read(WeightReader reader) =>
        new(WordFacts.Read(reader), MentionRanker.Read(reader), reader.Read<int>());
}
