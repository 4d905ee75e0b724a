using Rapporteur.Domain;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Web.Views;

/// <summary>What may be corrected of a fact where somebody reads it; encounters have fields of their own.</summary>
internal static class FactFields
{
    public static JudgeField[] Of(IFact fact, NameBook names) => fact switch
    {
        Statement statement =>
        [
            JudgeField.Actor("speaker", statement.Speaker is null ? "It was said by" : "It was said by somebody else", "a name, or nobody"),
            JudgeField.Date("It was said on"),
            JudgeField.Merge("statement"),
        ],
        Position position =>
        [
            JudgeField.Actor("holder", "It is the position of", "a name"),
            new("issue", "It is on") { Hint = "a short label" },
            JudgeField.Choice("stance", "The stance is", Enum.GetValues<Stance>(), position.Stance),
            JudgeField.Date("It was held on"),
            JudgeField.Merge("position"),
        ],
        Agreement agreement =>
        [
            JudgeField.Name,
            JudgeField.Date("It was made on"),
            JudgeField.Choice("status", "How it stands", Enum.GetValues<AgreementStatus>(), agreement.Status),
            JudgeField.Place("It was made in"),
            .. JudgeField.Company(agreement.Parties, names, "Is a party as well", "Is no party"),
            JudgeField.Merge("agreement"),
        ],
        Commitment commitment =>
        [
            JudgeField.Actor("holder", "It binds", "a name"),
            JudgeField.Date("It was made on"),
            JudgeField.Choice("status", "What became of it", Enum.GetValues<ComplianceClaim>(), commitment.Status),
            JudgeField.Merge("commitment"),
        ],
        CodedEvent coded =>
        [
            JudgeField.Date("It was on"),
            JudgeField.Place("It was in"),
            JudgeField.Choice("status", "Whether it was done", Enum.GetValues<Factuality>(), coded.Factuality),
            JudgeField.Merge("event"),
        ],
        _ => [JudgeField.Date("It stands for"), JudgeField.Merge("figure")],
    };
}
