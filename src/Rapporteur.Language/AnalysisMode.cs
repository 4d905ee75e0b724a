namespace Rapporteur.Language;

/// <summary>How a text is tagged, parsed and searched for names.</summary>
public enum AnalysisMode
{
    /// <summary>By a neural network: the default.</summary>
    Accurate = 0,

    /// <summary>By a small network in whole numbers and a greedy parser: several times as fast, with more errors.</summary>
    Fast = 1,
}
