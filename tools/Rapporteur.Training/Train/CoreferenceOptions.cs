namespace Rapporteur.Training.Train;

/// <summary>How the ranker learns; the values are those that did best on OntoGUM dev.</summary>
/// <param name="Rounds">Times over all documents; the weights kept are the mean of the later half's.</param>
/// <param name="Rate">Length of the steps.</param>
/// <param name="Decay">Pull towards nought.</param>
/// <param name="Dropout">Share of hidden units left out each time.</param>
/// <param name="Missed">Margin against leaving a phrase alone that refers back.</param>
/// <param name="False">Margin against linking one that does not.</param>
/// <param name="FeatureDropout">Share of features left out each time.</param>
/// <param name="Threshold">By how much a link must score better than none.</param>
/// <param name="Wrong">Margin against linking it to the wrong chain.</param>
internal sealed record CoreferenceOptions(
    int Rounds = 10, float Rate = 0.05f, float Decay = 1e-5f, float Dropout = 0.2f, float Missed = 0.8f, float False = 0.4f, float Wrong = 1f,
    float FeatureDropout = 0.4f, float Threshold = 0f);
