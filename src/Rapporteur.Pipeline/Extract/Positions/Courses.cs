namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Nouns for what states and bodies decide on and carry out: a plan, a deal, sanctions.</summary>
internal static class Courses
{
    /// <summary>Whether a noun tells of a course that somebody may be for or against.</summary>
    public static bool Is(string noun) =>
        noun is "plan" or "deal" or "agreement" or "accord" or "pact" or "treaty" or "truce" or "ceasefire" or "proposal" or "initiative" or "decision" or "move" or "policy" or "law" or "bill" or "resolution" or "sanction" or "embargo"
            or "blockade" or "tariff" or "ban" or "measure" or "step" or "action" or "strategy" or "withdrawal" or "annexation" or "recognition" or "invasion" or "offensive" or "draft" or "compromise" or "offer" or "roadmap"
            or "closure" or "siege" or "occupation" or "reform" or "referendum" or "settlement" or "project" or "pipeline" or "intervention" or "designation" or "expulsion";
}
