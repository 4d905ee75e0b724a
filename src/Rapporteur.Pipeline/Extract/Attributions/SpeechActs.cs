using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Sayings that are acts: "urged Russia to …", "welcomed the truce", "called for restraint".</summary>
internal sealed class SpeechActs(ReportView view, QuoteBook quotes, Func<int, bool> isPerson)
{
    /// <summary>Whether the verb has what makes it an act of speech: an object, an infinitive, "for" or "on".</summary>
    public bool IsAct(int verb, VerbPhrase phrase, Source source)
    {
        if (source.Speaker < 0 && !source.IsAgentNoun)
        {
            return false;
        }

        int complement = -1;
        bool forOrOn = false;
        bool predicate = false;
        bool onPerson = false;
        bool forPurpose = false;
        foreach (int child in view.Children(verb))
        {
            if (view.Has(child, "obj") || view.Has(child, "ccomp") || (view.Has(child, "nsubj") && phrase.Passive))
            {
                complement = child;
            }
            else if (view.Has(child, "xcomp") || (view.Has(child, "advcl") && child > verb))
            {
                complement = complement < 0 ? child : complement;
                predicate = true;
            }
            else if (view.Has(child, "obl") && child > verb)
            {
                int preposition = view.Child(child, "case");
                bool on = preposition >= 0 && view.Lower(preposition) is "on" or "upon" && view.Pos(child) is UniversalPos.Propn && isPerson(child);
                onPerson |= on;
                forPurpose |= preposition >= 0 && view.Lower(preposition) is "for" or "to" && !on;
                forOrOn |= preposition >= 0 && !DayWords.IsDay(view, preposition + 1) && view.Lower(preposition) is "for" or "on" or "upon" or "to" or "about" or "against" or "of";
            }
        }

        return view.Lemma(verb) switch
        {
            // "then called the president": on the telephone; "called on the king in Oslo": a visit.
            "call" => (forOrOn && !(onPerson && !predicate && !forPurpose)) || (predicate && !(complement >= 0 && view.Pos(complement) is UniversalPos.Propn && isPerson(complement))),
            "appeal" or "apologise" or "apologize" or "plead" or "object" => forOrOn || predicate,
            "commit" or "threaten" => predicate || forOrOn,
            "brief" or "update" => complement >= 0 && forOrOn,
            "extend" or "offer" or "raise" or "share" or "reinforce" => complement >= 0 && source.Speaker >= 0,
            // "asked not to be named" tells of the saying, and is none; whoever "advises the mediators" has that office.
            "ask" => (complement >= 0 || (forPurpose && !phrase.Passive && view[verb].Xpos is not "VBN")) && !IsAnonymity(verb),
            // "was welcomed by Macron at the palace": received, and not praised.
            "welcome" => complement >= 0 && !(view.Pos(complement) is UniversalPos.Propn && isPerson(complement)) && AgentNouns.NumberOf(view.Lemma(complement)) is not (AgentNumber.One or AgentNumber.Many),
            "advise" => complement >= 0 && (predicate || view[verb].Xpos is not ("VBZ" or "VBP")),
            "tell" or "inform" => complement >= 0 && (predicate || forOrOn),
            _ => complement >= 0,
        };
    }

    private bool IsAnonymity(int verb) =>
        view.Child(verb, "xcomp") is >= 0 and int asked && view.Lemma(asked) is "name" or "identify" or "quote" or "cite" && VerbPhrase.Of(view, asked).Passive;

    /// <summary>The verb with all it governs, without subject and without the next verb of speech.</summary>
    public (int First, int End) ContentOf(int verb)
    {
        int first = verb;
        int end = view.End(verb);
        foreach (int child in view.Children(verb))
        {
            bool another = (view.Has(child, "conj") || view.Has(child, "parataxis") || view.Has(child, "advcl")) && child > verb
                && VerbPhrase.IsVerbal(view, child)
                && (view.Has(child, "conj") || SpeechVerbs.FrameOf(view.Lemma(child)) is not null);
            if (another)
            {
                end = Math.Min(end, Math.Max(verb + 1, view.First(child)));
            }
        }

        for (int i = verb + 1; i < end; i++)
        {
            // Another act of the same speaker, which the tree hangs deeper.
            end = SecondSaying.BehindComma(view, i) == verb ? i - 1 : SecondSaying.Participle(view, i) == verb ? i : end;
            end = view.Has(i, "conj") && (SecondSaying.First(view, i) == verb || SecondSaying.BehindRelative(view, i) == verb) ? Math.Max(verb + 1, view.First(i)) : end;
        }

        if (VerbPhrase.Of(view, verb).Passive)
        {
            int subject = view.Child(verb, "nsubj");
            first = subject >= 0 && subject < verb ? view.First(subject) : first;

            // "the concerns that have been expressed by …": what was expressed stands before.
            int noun = view.Has(verb, "acl") && subject >= 0 && view.Lower(subject) is "that" or "which" ? view.Head(verb) : -1;
            first = noun >= 0 && noun < first ? view.First(noun) : first;
        }

        end = quotes.Through(end);
        quotes.MarkQuotes(first, end);
        return (first, end);
    }
}
