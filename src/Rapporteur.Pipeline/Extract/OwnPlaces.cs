using Rapporteur.Domain.Provenance;
using Rapporteur.Language.Restore;
using Rapporteur.Pipeline.Extract.Times;

namespace Rapporteur.Pipeline.Extract;

/// <summary>Brings what was read in a restored text back to the places of the report's own.</summary>
internal sealed class OwnPlaces(RestoredText restored)
{
    /// <summary>The same with all passages in the report's own text.</summary>
    public Extraction Of(Extraction read) => new(
        read.Report, Each(read.Actors, Of), Each(read.Encounters, Of), Each(read.Statements, Of), Each(read.Figures, Of), Each(read.Citations, Of))
    {
        Agreements = Each(read.Agreements, Of),
        Commitments = Each(read.Commitments, Of),
        Positions = Each(read.Positions, Of),
        Events = Each(read.Events, Of),
        PastDays = Each(read.PastDays, Of),
    };

    private TextRange Of(TextRange range) => new(restored.OwnPlace(range.Start), restored.OwnPlace(range.End));

    private TextRange? Of(TextRange? range) => range is { } told ? Of(told) : null;

    private ActorMention Of(ActorMention told) => told with { Evidence = Each(told.Evidence, Of) };

    private EncounterMention Of(EncounterMention told) => told with { Evidence = Each(told.Evidence, Of) };

    private StatementMention Of(StatementMention told) => told with
    {
        Evidence = Each(told.Evidence, Of),
        Via = Each(told.Via, hop => hop with { Evidence = Of(hop.Evidence) }),
    };

    private FigureMention Of(FigureMention told) => told with { Evidence = Each(told.Evidence, Of) };

    private CitationMention Of(CitationMention told) => told with { Evidence = Of(told.Evidence) };

    private PositionMention Of(PositionMention told) => told with { Evidence = Each(told.Evidence, Of) };

    private AgreementMention Of(AgreementMention told) => told with
    {
        Evidence = Each(told.Evidence, Of),
        Provisions = Each(told.Provisions, one => one with { Words = Of(one.Words) }),
        Conditions = Each(told.Conditions, one => one with { If = Of(one.If), Consequence = Of(one.Consequence) }),
        Compliance = Each(told.Compliance, Of),
    };

    private ComplianceMention Of(ComplianceMention told) => told with { Words = Of(told.Words) };

    private CommitmentMention Of(CommitmentMention told) => told with { Evidence = Each(told.Evidence, Of), Claims = Each(told.Claims, Of) };

    private CodedEventMention Of(CodedEventMention told) => told with { Trigger = Of(told.Trigger), Evidence = Each(told.Evidence, Of) };

    private DayTold Of(DayTold told) => told with { Evidence = Of(told.Evidence) };

    private static T[] Each<T>(IReadOnlyList<T> all, Func<T, T> map)
    {
        var mapped = new T[all.Count];
        for (int i = 0; i < mapped.Length; i++)
        {
            mapped[i] = map(all[i]);
        }

        return mapped;
    }
}
