using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// When it was, and which days and places are those of what is only spoken about.
internal sealed partial class EncounterFinder
{
    // "discussed the operation against the leader in Syria"
    private bool IsInMatter(int verb, int place) =>
        _view.IsLemma(verb, "discuss") && _view.Child(verb, "obj") is >= 0 and int matter && _view.IsUnder(place, matter) && _view.Head(place) != matter;

    private FactTime TimeOf(int trigger, int other, EncounterStatus status, int after, out TextRange? words, out bool toCome)
    {
        TimeDirection direction = IsOnTheWay(trigger) ? TimeDirection.Past
            : status is EncounterStatus.Planned or EncounterStatus.Proposed or EncounterStatus.Postponed ? TimeDirection.Future
            : status is EncounterStatus.Held && !(_view.Pos(trigger) is not UniversalPos.Verb && EncounterMatters.Above(_view, trigger) >= 0) ? TimeDirection.Past
            : TimeDirection.Unknown;
        FactTime time = ToCome(trigger, other, status);
        toCome = time.IsKnown;
        FactTime told = _times.OwnFor(trigger, other, time.IsKnown ? TimeDirection.Future : direction, out words);
        time = time.IsKnown ? time : told;
        if (words is { } phrase && (IsOfTheMatter(trigger, phrase) || IsOfTheLast(trigger, phrase) || IsOfName(trigger, phrase)))
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

        // "the announcement yesterday that they will meet": the day is another's.
        if (status is EncounterStatus.Planned && IsOver(time) && VerbPhrase.Of(_view, _view.Pos(trigger) is UniversalPos.Verb ? trigger : other).Time is VerbTime.Future)
        {
            words = null;
            return FactTime.Unknown;
        }

        return time;
    }

    // "referred to the 2030 Digital Agenda": a year in a name.
    private bool IsOfName(int trigger, TextRange words)
    {
        for (int i = _view.SentenceOf(trigger).FirstToken; i < _view.SentenceOf(trigger).EndToken; i++)
        {
            // "the 2012 Doha talks": the talks' own.
            if (_view[i].Start == words.Start && _view.IsUnder(i, trigger) && _view.Pos(trigger) is not UniversalPos.Verb)
            {
                return false;
            }
        }

        const int year = 4;
        string text = _view.Text.Text;
        return words.End - words.Start == year && words.End + 2 < text.Length && text[words.End] == ' ' && char.IsUpper(text[words.End + 1]) && char.IsLower(text[words.End + 2])
            && char.IsAsciiDigit(text[words.Start]) && words.Start > 3 && text.AsSpan(0, words.Start).EndsWith("the ", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsOver(FactTime time) => time.To is { } last && _times.Published is { } today && last < today;

    // "The ministers meet in Oslo on Monday", "the talks resume on Monday": the next, and none a week away. Who is shown shaking hands has done it.
    private FactTime ToCome(int trigger, int other, EncounterStatus status)
    {
        int verb = _view.Pos(trigger) is UniversalPos.Verb ? trigger : other;
        bool present = status is EncounterStatus.Held or EncounterStatus.Underway && _view[verb].Xpos is "VBZ" or "VBP" && VerbPhrase.Of(_view, verb) is { Time: VerbTime.Present, Progressive: false, Perfect: false, Negated: false }
            && _view.Lemma(verb) is "arrive" or "begin" or "convene" or "fly" or "gather" or "hold" or "host" or "meet" or "open" or "receive" or "resume" or "start" or "tour" or "travel" or "visit";
        if (!present || _times.Published is not { } today)
        {
            return FactTime.Unknown;
        }

        const int week = 7;
        FactTime next = _times.OwnFor(trigger, other, TimeDirection.Future, out _);
        return next.From is { } day && next.Precision is TimePrecision.Day && day > today && NodaTime.Period.DaysBetween(today, day) < week ? next : FactTime.Unknown;
    }

    // "the first meeting of the two since 2016", "since fighting broke out last December": the day of the one before, or of what came between.
    private bool IsOfTheLast(int trigger, TextRange words)
    {
        bool first = false;
        int since = -1;
        for (int i = _view.SentenceOf(trigger).FirstToken; i < _view.SentenceOf(trigger).EndToken && _view[i].Start <= words.Start; i++)
        {
            first |= _view.Is(i, "first");
            if (since >= 0 && _view[i].Start == words.Start)
            {
                return i == since + 1 || (_view.Head(since) is >= 0 and int told && _view.IsUnder(i, told));
            }

            since = first && _view.Is(i, "since") ? i : since;
        }

        return since >= 0 && _view[since].End >= words.Start - 1;
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
        IsThereFor(verb) || (_view[verb].Xpos is "VB" && _view.Has(verb, "acl") && EncounterStates.JourneyTo(_view, _view.Head(verb)) is >= 0 and int journey && _view[journey].Xpos is "VBD")
        || (_view[verb].Xpos is "VB" && (_view.Has(verb, "advcl") || Hoping(verb) >= 0) && _view.Head(Hoping(verb) is >= 0 and int hope ? hope : verb) is >= 0 and int head && _view[head].Xpos is "VBD"
        && _view.Lemma(head) is "fly" or "go" or "come" or "arrive" or "leave" or "return" or "travel" or "head" or "depart");

    // "was in Oslo on Sunday to meet him"
    private bool IsThereFor(int verb) =>
        _view[verb].Xpos is "VB" && _view.Has(verb, "advcl") && _view.CaseOf(_view.Head(verb)) is "in" or "at" && _view.Child(_view.Head(verb), "cop") is >= 0 and int was && _view[was].Xpos is "VBD";

    // "flew to Oslo on Sunday hoping to meet him"; −1 for none.
    private int Hoping(int verb) =>
        _view.Has(verb, "xcomp") && _view.Head(verb) is >= 0 and int hope && _view[hope].Xpos is "VBG" && _view.Has(hope, "advcl")
            && _view.Lemma(hope) is "aim" or "hope" or "intend" or "plan" or "seek" ? hope : -1;
}
