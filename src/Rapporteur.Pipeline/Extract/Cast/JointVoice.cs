using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Whose words a joint statement is: "Representatives of Kenya, Peru and Norway met … We call on …".</summary>
internal static class JointVoice
{
    /// <summary>Numbers of those who issue the text together, the first named first; empty where it is no statement of several in the first person.</summary>
    public static List<int> Find(ReportView view, ReportCast cast)
    {
        string title = view.Report.Title ?? "";
        int opens = title.IndexOf("Joint ", StringComparison.OrdinalIgnoreCase);
        string rest = opens >= 0 ? title[opens..] : "";
        int on = rest.IndexOf(" on ", StringComparison.OrdinalIgnoreCase);

        // "Statement on the Joint Exercises" is nobody's joint statement.
        string paper = on >= 0 ? rest[..on] : rest;
        bool joint = paper.Contains("Statement", StringComparison.OrdinalIgnoreCase) || paper.Contains("Communiqu", StringComparison.OrdinalIgnoreCase) || paper.Contains("Declaration", StringComparison.OrdinalIgnoreCase);
        if (!joint || !DocumentVoice.IsFirstPerson(view) || TextIssuer.FirstSubject(view) is not (>= 0 and int subject) || !IsIssuing(view, subject))
        {
            return [];
        }

        // "representatives of …", "the leaders of …": those who are named behind them; the tree may join the further ones with the representatives.
        var rows = new PluralReference(cast);
        int of = AgentNouns.NumberOf(view.Lemma(subject).ToLowerInvariant()) is not null ? view.Child(subject, "nmod") : -1;
        of = of >= 0 && view.CaseOf(of) is "of" or "from" ? of : -1;
        List<int> members = of >= 0 ? rows.Joined(of) : [];
        if (members.Count < 2)
        {
            members = rows.Joined(subject);
            if (of >= 0 && members.Count > 0 && cast.NamedAt(of) is >= 0 and int first && !members.Contains(first))
            {
                members.Insert(0, first);
            }
        }

        return members.Count > 1 ? members : [];
    }

    // "The forces of both sides have broken the truce. We condemn": they issue nothing.
    private static bool IsIssuing(ReportView view, int subject) =>
        view.Lemma(view.Head(subject)) is "meet" or "convene" or "gather" or "issue" or "release" or "adopt" or "agree" or "reaffirm" or "affirm" or "reiterate" or "confirm" or "condemn" or "welcome" or "call" or "urge"
            or "express" or "underline" or "underscore" or "stress" or "emphasise" or "emphasize" or "note" or "declare" or "state" or "commit" or "recognise" or "recognize" or "support" or "join" or "hold" or "launch" or "announce" or "recall" or "acknowledge" or "discuss" or "share" or "intend" or "pledge";
}
