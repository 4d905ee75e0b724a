namespace Rapporteur.Language;

/// <summary>How a text is tagged, parsed and searched for names.</summary>
public enum AnalysisMode
{
    /// <summary>By a neural network: the default.</summary>
    Accurate = 0,

    /// <summary>By linear models: some five times as fast, with about half as many errors again.</summary>
    Fast = 1,
}
