using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Idioms of stance, by the order of their words: "turned its back on the plan", "gave the deal a cool reception", "attaches great importance to …".</summary>
internal sealed class StancePhrases(ReportView view, SpeechSource sources, StanceHolders holders)
{
    /// <summary>Words that may stand between two words of an idiom: "its", "the", "very great".</summary>
    private const int MostBetween = 4;

    /// <summary>Words that may stand between an idiom and the deed that it is about: "it can possibly".</summary>
    private const int MostBeforeDeed = 6;

    public bool At(int verb, List<Stand> found)
    {
        foreach ((string[] rest, StanceWord word) in StanceWords.PhrasesOf(view.Lemma(verb)))
        {
            int given = word.Takes.Takes(CueFrames.Object) ? GivenBefore(verb) : -1;
            int last = Match(given < 0 ? verb : view.End(given) - 1, rest, out bool none);
            if (last < 0 || ContentAt(verb, last, word) is not { } content || VerbPhrase.Of(view, verb).Passive)
            {
                continue;
            }

            if (StanceMood.Of(view, verb, none ? word with { Stance = word.Negated } : word) is { } told)
            {
                foreach ((int member, int token) in holders.Of(sources.Anyone(Rejoined.Of(view, verb), passive: false)))
                {
                    found.Add(new Stand(verb, member, token, told, content.First, content.End));
                }
            }

            return true;
        }

        return false;
    }

    /// <summary>The last word of the idiom, or −1 where its words do not follow each other.</summary>
    private int Match(int from, string[] rest, out bool none)
    {
        none = false;
        int at = from;
        int end = view.SentenceOf(from).EndToken;
        foreach (string word in rest)
        {
            int next = at + 1;
            while (next < end && next - at <= MostBetween && !view.IsLemma(next, word) && !view.Is(next, word))
            {
                none |= view.Lower(next) is "no" or "little";
                bool between = view.Pos(next) is UniversalPos.Det or UniversalPos.Adj or UniversalPos.Adv or UniversalPos.Part or UniversalPos.Num || view[next].Xpos is "PRP$" || (next == at + 1 && view[next].Xpos is "IN" or "RP");
                next = between ? next + 1 : end;
            }

            if (next >= end || next - at > MostBetween)
            {
                return -1;
            }

            at = next;
        }

        return at;
    }

    // "gave the plan a cool reception": the first of two objects.
    private int GivenBefore(int verb)
    {
        int first = -1;
        foreach (int child in view.Children(verb))
        {
            if (child > verb && (view.Has(child, "iobj") || view.Has(child, "obj")))
            {
                if (first >= 0)
                {
                    return first;
                }

                first = child;
            }
        }

        return -1;
    }

    // "did everything it could to end the war", "do all in its power to free them"
    private (int First, int End)? Deed(int verb, int last)
    {
        int end = view.SentenceOf(verb).EndToken;
        for (int i = last + 1; i < Math.Min(end - 1, last + MostBeforeDeed) && !view.IsPunctuation(i); i++)
        {
            int deed = view.Is(i, "to") && view.Has(i, "mark") ? view.Head(i) : -1;
            if (deed > i && view[deed].Xpos is "VB" && view.IsUnder(deed, verb) && ContestedDeeds.Is(view.Lemma(deed)))
            {
                return (i, view.End(deed));
            }
        }

        return null;
    }

    // What the preposition behind it opens, wherever the parser hangs it; of "gave the plan short shrift" what is given it.
    private (int First, int End)? ContentAt(int verb, int last, StanceWord word)
    {
        for (int i = last + 1; i <= last + 2 && i + 1 < view.SentenceOf(verb).EndToken; i++)
        {
            int matter = word.Takes.TakesPreposition(view.Lower(i)) && (view.Has(i, "case") || view.Has(i, "mark")) ? view.Head(i) : -1;
            if (matter > i)
            {
                return (i + 1, view.End(matter));
            }

            if (view.Pos(i) is not UniversalPos.Adv)
            {
                break;
            }
        }

        if (word.Takes.Takes(CueFrames.Infinitive))
        {
            return Deed(verb, last);
        }

        int given = word.Takes.Takes(CueFrames.Object) ? GivenBefore(verb) : -1;
        return given > verb && given < last ? (view.First(given), view.End(given)) : null;
    }
}
