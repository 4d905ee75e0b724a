using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Nouns for what somebody would have to do: "any attack", "further sanctions", "a withdrawal".</summary>
internal static class DeedNouns
{
    /// <summary>Whether a noun tells of a deed that somebody may yet do.</summary>
    public static bool Is(ReportView view, int noun)
    {
        for (int i = view.First(noun); i < noun; i++)
        {
            if (view.Lower(i) is "any" or "further" or "such" or "another")
            {
                return true;
            }
        }

        return view.Lemma(noun) is "attack" or "strike" or "invasion" or "offensive" or "intervention" or "escalation" or "withdrawal" or "recognition" or "deployment" or "aggression" or "interference" or "annexation"
            or "assault" or "raid" or "incursion" or "sanction" or "tariff" or "expulsion" or "occupation" or "operation" or "move";
    }

    /// <summary>"would result in a response", "will be met with force", "would have consequences": what comes of a deed that a speaker warns of.</summary>
    public static bool IsAnswered(ReportView view, int verb)
    {
        bool would = false;
        foreach (int child in view.Children(verb))
        {
            would |= view.Has(child, "aux") && view.Lower(child) is "will" or "would";
        }

        if (!would)
        {
            return false;
        }

        foreach (int child in view.Children(verb))
        {
            bool met = child > verb && view.Lemma(verb) switch
            {
                "result" or "end" => view.Has(child, "obl") && view.Lemma(child) is "response" or "cost" or "consequence" or "retaliation" or "sanction" or "isolation" or "answer" or "war" or "disaster" or "punishment",
                "lead" => view.Has(child, "obl") && view.Lemma(child) is "response" or "cost" or "consequence" or "retaliation" or "sanction" or "isolation" or "war" or "disaster" or "catastrophe" or "escalation" or "chaos" or "bloodshed",
                "have" or "carry" or "bring" or "face" or "trigger" or "provoke" or "meet" or "incur" or "draw" => view.Has(child, "obj") && view.Lemma(child) is "response" or "cost" or "consequence" or "retaliation" or "price" or "reaction" or "resistance" or "answer",
                _ => false,
            };
            if (met)
            {
                return true;
            }
        }

        return view.Lemma(verb) is "meet" or "answer" or "punish" or "counter" && VerbPhrase.Of(view, verb).Passive;
    }
}
