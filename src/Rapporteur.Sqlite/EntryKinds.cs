using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;

namespace Rapporteur.Sqlite;

/// <summary>Under which name a type of entry is kept: the key of the export that lists it.</summary>
internal static class EntryKinds
{
    public const string Reports = "reports";

    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(Report)] = Reports,
        [typeof(Actor)] = "actors",
        [typeof(Encounter)] = "encounters",
        [typeof(Domain.Facts.Statement)] = "statements",
        [typeof(Position)] = "positions",
        [typeof(Agreement)] = "agreements",
        [typeof(Commitment)] = "commitments",
        [typeof(CodedEvent)] = "events",
        [typeof(Figure)] = "figures",
        [typeof(Story)] = "stories",
        [typeof(Lineage)] = "lineages",
        [typeof(Discrepancy)] = "discrepancies",
        [typeof(JudgementOutcome)] = "judgements",
    };

    private static readonly HashSet<string> Facts = FactNames();

    /// <summary>Whether entries of a kind rest on passages, which are indexed.</summary>
    public static bool IsFact(string kind) => Facts.Contains(kind);

    /// <summary>Whether entries of a kind are reports, whose words are indexed.</summary>
    public static bool IsReport(string kind) => string.Equals(kind, Reports, StringComparison.Ordinal);

    /// <summary>The name of a kind; a type that is none is the caller's bug.</summary>
    public static string Of<T>()
        where T : class, IRecordEntry => Names.TryGetValue(typeof(T), out string? name)
            ? name
            : throw new NotSupportedException($"The record holds no entries of type {typeof(T).Name}; ask for one kind by its own type.");

    private static HashSet<string> FactNames()
    {
        var facts = new HashSet<string>(StringComparer.Ordinal);
        foreach ((Type type, string name) in Names)
        {
            if (typeof(IFact).IsAssignableFrom(type))
            {
                facts.Add(name);
            }
        }

        return facts;
    }
}
