using System.Text.Json.Serialization;

namespace Rapporteur.Domain;

/// <summary>An entry of the record: a report, an actor, a fact, a story. Entries of one kind are kept and exported in the ordinal order of their keys.</summary>
public interface IRecordEntry
{
    /// <summary>The entry's id as text.</summary>
    [JsonIgnore]
    string Key { get; }
}

/// <summary>An entry that rests on passages of its own.</summary>
public interface IFact : IRecordEntry
{
    /// <summary>The passages, at least one.</summary>
    Provenance.Passages Evidence { get; }
}
