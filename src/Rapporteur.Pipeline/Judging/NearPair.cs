using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Two entries that are alike, and in what. Sorted, they stand as they are worth looking at.</summary>
internal sealed class NearPair
{
    private readonly int _told;

    public NearPair(IRecordEntry one, IRecordEntry other, Likelihood likelihood, string reason)
    {
        (First, Second) = string.CompareOrdinal(one.Key, other.Key) < 0 ? (one, other) : (other, one);
        Likelihood = likelihood;
        Reason = reason;
        _told = ToldOf(one) + ToldOf(other);
    }

    /// <summary>The one whose id comes first.</summary>
    public IRecordEntry First { get; }

    public IRecordEntry Second { get; }

    public Likelihood Likelihood { get; }

    public string Reason { get; }

    /// <summary>The key of the export that lists them.</summary>
    public string Kind => First is IFact fact ? FactKinds.Of(fact) : JudgementBook.Actors;

    /// <summary>The likelier first; actors before what they take part in; what is told more; then by id.</summary>
    public static int Compare(NearPair a, NearPair b) => a.Likelihood != b.Likelihood ? a.Likelihood.CompareTo(b.Likelihood)
        : string.CompareOrdinal(a.Kind, b.Kind) is not 0 and var byKind ? byKind
        : a._told != b._told ? b._told.CompareTo(a._told)
        : string.CompareOrdinal(a.First.Key, b.First.Key) is not 0 and var byFirst ? byFirst
        : string.CompareOrdinal(a.Second.Key, b.Second.Key) is not 0 and var bySecond ? bySecond
        : string.CompareOrdinal(a.Reason, b.Reason);

    private static int ToldOf(IRecordEntry entry) => entry switch
    {
        Actor actor => actor.Mentions,
        Encounter encounter => encounter.Reports.Count,
        IFact fact => fact.Evidence.Count,
        _ => 0,
    };
}
