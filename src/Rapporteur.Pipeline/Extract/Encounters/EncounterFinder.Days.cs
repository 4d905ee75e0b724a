using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// When it was, and which days and places are those of what is only spoken about.
internal sealed partial class EncounterFinder
{
    // "discussed the operation against the leader in Syria"
    private bool IsInMatter(int verb, int place) =>
        _view.IsLemma(verb, "discuss") && _view.Child(verb, "obj") is >= 0 and int matter && _view.IsUnder(place, matter) && _view.Head(place) != matter;

    private FactTime TimeOf(int trigger, int other, EncounterStatus status, int after, out TextRange? words)
    {
        TimeDirection direction = IsOnTheWay(trigger) ? TimeDirection.Past
            : status is EncounterStatus.Planned or EncounterStatus.Proposed or EncounterStatus.Postponed ? TimeDirection.Future
            : status is EncounterStatus.Held && !(_view.Pos(trigger) is not UniversalPos.Verb && EncounterMatters.Above(_view, trigger) >= 0) ? TimeDirection.Past
            : TimeDirection.Unknown;
        FactTime time = _times.OwnFor(trigger, other, direction, out words);
        if (words is { } told && (IsOfTheMatter(trigger, told) || IsOfTheLast(trigger, told)))
        {
            words = null;
            return FactTime.Unknown;
        }

        // "met her on Monday, four days after talks with", "told her on Monday about his talks with": the day is not that of the talks.
        int on = _view.Child(trigger, "case");
        bool about = on >= 0 && _view.Lower(on) is "on" or "about" or "regarding" && _view.Child(trigger, "nmod:poss") >= 0;

        // "returned on Saturday from a summit": the day of coming home.
        bool home = on >= 0 && _view.Is(on, "from") && other != trigger && EncounterWords.NounKind(EncounterNouns.LemmaOf(_view, trigger)) is not EncounterKind.Visit && _view.Lemma(other) is "return" or "arrive" or "come" or "fly";
        int before = after >= 0 ? after : about || home ? on : -1;
        if (before >= 0 && words is { } own && own.Start < _view[before].Start)
        {
            words = null;
            return FactTime.Unknown;
        }

        return time;
    }

    // "the first meeting of the two since 2016": the day of the one before.
    private bool IsOfTheLast(int trigger, TextRange words)
    {
        bool first = false;
        for (int i = _view.SentenceOf(trigger).FirstToken; i < _view.SentenceOf(trigger).EndToken && _view[i].Start <= words.Start; i++)
        {
            first |= _view.Is(i, "first");
            if (first && _view.Is(i, "since") && _view[i].End >= words.Start - 1)
            {
                return true;
            }
        }

        return false;
    }

    // "spoke today to discuss the meeting with him", "discussed plans for the summit on 3 June": the day of those who speak is not the matter's, nor the other way about.
    private bool IsOfTheMatter(int trigger, TextRange words)
    {
        if (_view.Pos(trigger) is not UniversalPos.Verb)
        {
            return words.Start < _view[_view.First(trigger)].Start && EncounterMatters.Above(_view, trigger) >= 0;
        }

        int at = trigger + 1;
        while (at < _view.Count && _view[at].Start < words.Start)
        {
            at++;
        }

        // "discussed the steps taken this year": the steps are of this year.
        return EncounterMatters.Precedes(_view, trigger, at) || (at < _view.Count && (EncounterMatters.Holds(_view, trigger, at) || IsInMatter(trigger, LastOf(words, at))));
    }

    private int LastOf(TextRange words, int first)
    {
        int last = first;
        while (last + 1 < _view.Count && _view[last + 1].End <= words.End)
        {
            last++;
        }

        return last;
    }

    // "flew to Oslo on Sunday to meet him": the Sunday has been.
    private bool IsOnTheWay(int verb) =>
        _view[verb].Xpos is "VB" && (_view.Has(verb, "advcl") || Hoping(verb) >= 0) && _view.Head(Hoping(verb) is >= 0 and int hope ? hope : verb) is >= 0 and int head && _view[head].Xpos is "VBD"
        && _view.Lemma(head) is "fly" or "go" or "come" or "arrive" or "leave" or "return" or "travel" or "head" or "depart";

    // "flew to Oslo on Sunday hoping to meet him"; −1 for none.
    private int Hoping(int verb) =>
        _view.Has(verb, "xcomp") && _view.Head(verb) is >= 0 and int hope && _view[hope].Xpos is "VBG" && _view.Has(hope, "advcl")
            && _view.Lemma(hope) is "aim" or "hope" or "intend" or "plan" or "seek" ? hope : -1;
}
