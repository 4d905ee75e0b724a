namespace Rapporteur.Domain.Judgements;

/// <summary>An entry that people may judge.</summary>
public interface IJudged : IRecordEntry
{
    /// <summary>The judgements that made it what it is, in the order of their ids; null when there is none.</summary>
    IReadOnlyList<JudgementId>? Judgements { get; }
}
