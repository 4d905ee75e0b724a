using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;

namespace Rapporteur.Tests.Fakes;

/// <summary>What <see cref="MemoryRecordStore"/> keeps; hand it to a second store to open the same record again.</summary>
internal sealed class MemoryRecord
{
    public SortedDictionary<string, StagedReport> Staged { get; } = new(CodePointOrder.Instance);

    public SortedDictionary<string, Refusal> Refusals { get; } = new(CodePointOrder.Instance);

    public SortedSet<Judgement> Judgements { get; } = [];

    /// <summary>Whether something was staged or judged since the entries were made.</summary>
    public bool IsBehind { get; set; }

    /// <summary>Entries as the bytes of their JSON, by kind and key: what comes out is what a store on disk would give.</summary>
    public Dictionary<Type, SortedDictionary<string, byte[]>> Entries { get; set; } = [];
}
