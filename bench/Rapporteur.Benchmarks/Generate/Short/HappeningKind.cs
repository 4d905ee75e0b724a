namespace Rapporteur.Benchmarks.Generate.Short;

/// <summary>What a happening is.</summary>
internal enum HappeningKind
{
    /// <summary>Two people met.</summary>
    Meeting,

    /// <summary>Two people spoke over the telephone.</summary>
    Call,

    /// <summary>One of them came to the other's capital.</summary>
    Visit,

    /// <summary>Two people are to meet.</summary>
    Planned,

    /// <summary>Somebody said something.</summary>
    Speech,

    /// <summary>People came to harm.</summary>
    Calamity,
}
