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
        bool joint = title.Contains("Joint ", StringComparison.OrdinalIgnoreCase)
            && (title.Contains("Statement", StringComparison.OrdinalIgnoreCase) || title.Contains("Communiqu", StringComparison.OrdinalIgnoreCase) || title.Contains("Declaration", StringComparison.OrdinalIgnoreCase));
        if (!joint || !DocumentVoice.IsFirstPerson(view) || TextIssuer.FirstSubject(view) is not (>= 0 and int subject) || view[subject].SentenceIndex == 0 && view.Is(subject, "we"))
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
}
