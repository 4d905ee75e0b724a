using Rapporteur.Language;
using Rapporteur.Tests.Support;
using Rapporteur.Training.Corpus;
using Rapporteur.Training.Evaluate;

namespace Rapporteur.Tests.Language.Coreference;

/// <summary>A little below what the shipped weights reach: a change that loses more than noise fails here.</summary>
public sealed class CoreferenceFloorTest
{
    [SharedFact]
    public void Measure_OntoGumDev_StaysAboveTheFloor()
    {
        List<CoreferenceDocument> documents = CoreferenceCorpus.OntoGum(SharedFolder.File("data"), "dev");
        CoreferenceScorer scores = CoreferenceEvaluation.Measure(documents, TextAnalyzer.Default);

        Assert.Equal(20, documents.Count);
        Assert.True(scores.Conll >= 0.515, $"CoNLL {scores.Conll:P2}");
    }
}
