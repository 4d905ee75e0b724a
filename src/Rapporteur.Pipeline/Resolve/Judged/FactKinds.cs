using Rapporteur.Domain;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>What the export calls the kinds of facts.</summary>
internal static class FactKinds
{
    public static string Of(IFact fact) => fact switch
    {
        Encounter => JudgementBook.Encounters,
        Statement => JudgementBook.Statements,
        Position => JudgementBook.Positions,
        Agreement => JudgementBook.Agreements,
        Commitment => JudgementBook.Commitments,
        CodedEvent => JudgementBook.Events,
        Figure => JudgementBook.Figures,
        _ => throw new ArgumentException($"Nobody judges a {fact.GetType().Name}.", nameof(fact)),
    };
}
