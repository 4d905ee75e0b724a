using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Compliance;

/// <summary>What a verb, with its particle, says became of what was agreed or promised: "comply", "live up to", "go back on".</summary>
internal static class KeptWords
{
    /// <summary>What the verb says where it is affirmed; null for any other verb.</summary>
    public static ComplianceClaim? Of(ReportView view, int verb)
    {
        string next = verb + 1 < view.Count ? view.Lower(verb + 1) : "";
        string last = verb + 2 < view.Count ? view.Lower(verb + 2) : "";
        return (view.Lemma(verb), next, last) switch
        {
            ("live", "up", "to") or ("stick", "to", _) or ("stand", "by", _) or ("follow", "through", "on") or ("make", "good", "on") or ("deliver", "on", _) => ComplianceClaim.Done,
            ("go", "back", "on") or ("walk", "away", "from") or ("back", "out", "of") or ("back", "away", "from") or ("walk", "back", _) or ("turn", "its" or "their", "back") => ComplianceClaim.Violated,
            ("fall", "short", "of") => ComplianceClaim.Partly,
            _ => ComplianceWords.OfVerb(view.Lemma(verb)),
        };
    }
}
