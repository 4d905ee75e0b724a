using Rapporteur.Language;
using Rapporteur.Language.Names;
using Rapporteur.Tests.Support;
using Rapporteur.Training.Evaluate;

namespace Rapporteur.Tests.Language.Names;

/// <summary>A little below what the shipped weights reach: a change that loses more than noise fails here.</summary>
public sealed class NameFloorTest
{
    [SharedFact]
    public void Measure_Web_StaysAboveTheFloor()
    {
        NameScores scores = NameEvaluation.Measure(SharedFolder.File("data", "names", "uner-ewt-dev.jsonl"), TextAnalyzer.Default);

        Assert.True(scores.F1 >= 0.75, scores.ToString());
    }

    [SharedFact]
    public void Measure_NewsOfTheWorld_StaysAboveTheFloor()
    {
        NameScores scores = NameEvaluation.Measure(SharedFolder.File("data", "names", "worldwide-dev.jsonl"), TextAnalyzer.Default);

        Assert.True(scores.F1 >= 0.76, scores.ToString());
        Assert.True(scores.Of(NameKind.Org) >= 0.60, scores.ToString());
    }

    [Fact]
    public void Scores_HalfFoundHalfRight_IsTheHarmonicMean()
    {
        var scores = new NameScores();
        scores.Add(NameKind.Per, gold: 4, found: 2, right: 1);
        scores.Add(NameKind.Org, gold: 0, found: 2, right: 0);
        scores.Add(NameKind.Loc, gold: 2, found: 2, right: 2);

        Assert.Equal(2.0 / 6, scores.Of(NameKind.Per), 1e-9);
        Assert.Equal(0, scores.Of(NameKind.Org));
        Assert.Equal(6.0 / 12, scores.F1, 1e-9);
    }
}
