using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Events;

/// <content>Verbs that the parser took for participles, adjectives or nouns.</content>
internal sealed partial class Predicate
{
    // "Fighting between the army and rebels went on": the first word, and nothing acts in it.
    private static bool IsGerund(ReportView view, int token)
    {
        if (view[token].Xpos is not "VBG" || view.SentenceOf(token).FirstToken != token || !view.Has(token, "advcl"))
        {
            return false;
        }

        foreach (int child in view.Children(token))
        {
            if (view.Has(child, "obl") && view.Child(child, "case") is >= 0 and int preposition && view.Is(preposition, "between"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The verb of a sentence whose head the parser saw in a noun, having taken the verb for a participle: "Canada's ministry called on …",
    /// "The minister, on a visit, invited Russian firms"; −1 where the sentence has a verb of its own.
    /// </summary>
    public static int LostMain(ReportView view, int token)
    {
        int root = RootOf(view, token);
        Sentence sentence = view.SentenceOf(token);
        if (view.Pos(root) is not (UniversalPos.Noun or UniversalPos.Propn) || view[sentence.EndToken - 1].Form is not "."
            || view.Child(root, "cop") >= 0 || view.Child(root, "nsubj") >= 0 || view.Child(root, "parataxis") >= 0)
        {
            return -1;
        }

        for (int at = root + 1; at < sentence.EndToken; at++)
        {
            if (view[at].Xpos is "VBD" or "VBN" && view.Child(at, "aux:pass") < 0 && view.Child(at, "aux") < 0 && view.Child(at, "nsubj") < 0 && !IsAttribute(view, at)
                && at + 1 < sentence.EndToken && view.Lower(at + 1) is not "by")
            {
                return at;
            }
        }

        return -1;
    }

    private static int RootOf(ReportView view, int token)
    {
        int at = token;
        while (view.Head(at) >= 0)
        {
            at = view.Head(at);
        }

        return at;
    }

    /// <summary>Whether "free" is a verb that the tagger took for an adjective: "urged Iran to free three sailors".</summary>
    public static bool IsFreed(ReportView view, int token) =>
        token > 0 && view.Is(token, "free") && view.Is(token - 1, "to") && ((view.Has(token, "amod") && view.Head(token) > token) || view.Child(token, "obj") >= 0);

    // The verb before the noun that the parser hung on the governing word instead.
    private static int Freed(ReportView view, int noun)
    {
        foreach (int child in view.Children(noun))
        {
            if (child < noun && IsFreed(view, child))
            {
                return child;
            }
        }

        return IsFreed(view, noun) ? noun : -1;
    }

    // "Visiting Secretary of State X urged …": the first words taken for a clause, whose object is the subject.
    private static int OpeningSubject(ReportView view, int verb)
    {
        int first = view.SentenceOf(verb).FirstToken;
        return view[first].Xpos is "VBG" && view.Head(first) == verb && view.Has(first, "advcl") && IsDescribing(view, first) ? view.Child(first, "obj") : -1;
    }

    private static bool IsDescribing(ReportView view, int participle) =>
        view.Lower(participle) is "visiting" or "neighbouring" or "neighboring" or "ruling" or "warring" or "outgoing" or "incoming" or "opposing" or "striking" or "protesting";

    // "the detained leader", "a newly built road"
    private static bool IsAttribute(ReportView view, int verb) =>
        view.Pos(verb - 1) is UniversalPos.Det or UniversalPos.Adj or UniversalPos.Adp or UniversalPos.Num or UniversalPos.Part or UniversalPos.Cconj or UniversalPos.Adv
        || view[verb - 1].Form is "-" || (view.Has(verb, "amod") && view[verb - 1].Form is not "," && view.Pos(verb - 1) is not (UniversalPos.Noun or UniversalPos.Propn));

    // "Norway delivered food": a sentence has a verb, though the parser took it for a participle before the noun.
    private bool ReadLost(ReportView view)
    {
        int noun = view.Head(Token);
        if (noun > Token && view.Has(Token, "amod") && view[Token].Xpos is "VBN" && view.Has(noun, "obj") && view.Head(noun) == Token - 1 && view.IsLemma(Token - 1, "have"))
        {
            // "Russia has massed tanks", the perfect taken apart.
            Subject = Views.Clauses.Subject(view, Token - 1);
            Object = noun;
            ReadPhrases(view, noun);
            foreach (int child in view.Children(Token - 1))
            {
                if (child > noun && view.Has(child, "obl"))
                {
                    AddPhrase(view, child);
                }
            }

            return Subject >= 0;
        }

        if (noun <= Token || LostMain(view, Token) == Token || !view.Has(Token, "amod") || view[Token].Xpos is not ("VBN" or "VBD") || view.Child(noun, "cop") >= 0
            || !(view.Head(noun) < 0 || view.Has(noun, "ccomp") || view.Has(noun, "conj")))
        {
            return false;
        }

        foreach (int child in view.Children(noun))
        {
            if (view.Has(child, "det") || (view.Has(child, "nsubj") && view.End(child) != Token) || view.Has(child, "case"))
            {
                return false;
            }

            if (child < Token && view.End(child) == Token && view.Pos(child) is UniversalPos.Propn or UniversalPos.Noun)
            {
                Subject = child;
            }
        }

        foreach (int child in view.Children(Token))
        {
            if (child < Token && view.Has(child, "compound") && view.Pos(child) is UniversalPos.Propn or UniversalPos.Noun)
            {
                Subject = child;
            }
        }

        if (Subject < 0)
        {
            return false;
        }

        Object = noun;
        ReadPhrases(view, noun);
        return true;
    }
}
