using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Nouns of saying, thinking and wanting: "the claim that …", "his criticism of …", "a plan to …".</summary>
internal sealed class NounAttributions(ReportCast cast, SpeechSource sources)
{
    private readonly ReportView _view = cast.View;

    public Attribution? At(int noun)
    {
        if (_view.Pos(noun) != UniversalPos.Noun || SpeechNouns.Of(_view.Lemma(noun)) is not { } word || cast.IsTaken(noun))
        {
            return null;
        }

        (int First, int End)? content = Equated(noun, word) ?? Governed(noun, word);
        if (content is not { } said)
        {
            return null;
        }

        bool delivered = IsDelivered(noun);
        bool saying = !delivered && IsSaying(noun, word, said.First);
        return Attribution.Of(noun, saying ? OwnerOf(noun) : SourceOf(noun), [said], saying || delivered);
    }

    // "Lavrov's statement that …", "the ministry's announcement of …": said, and by whom; or, of "today's announcement of", when.
    private bool IsSaying(int noun, CueWord word, int first)
    {
        if (!word.IsSaid || first <= 0 || IsOpen(noun))
        {
            return false;
        }

        Source owner = OwnerOf(noun);
        bool whose = owner.Speaker >= 0 || owner.IsAgentNoun;
        return word.Takes(CueFrames.Clause) && _view.Is(first - 1, "that") ? whose : IsUttered(noun) && (whose || IsOfDay(noun));
    }

    // Nouns of what is uttered at one time, whatever follows them; "the criticism of", "the description of" may go on for years.
    private bool IsUttered(int noun) => _view.Lemma(noun) is "announcement" or "declaration" or "proclamation" or "warning" or "call" or "appeal" or "plea"
        or "claim" or "allegation" or "accusation" or "denial" or "admission" or "confirmation" or "assertion" or "revelation";

    // "no announcement of", "awaits the ministry's announcement": not made.
    private bool IsOpen(int noun)
    {
        int article = _view.Child(noun, "det");
        int verb = _view.Head(noun);
        return (article >= 0 && _view.Lower(article) is "no" or "any" or "another")
            || (verb >= 0 && VerbPhrase.IsVerbal(_view, verb)
                && (_view.Lemma(verb) is "await" or "expect" or "plan" or "prepare" or "delay" or "postpone" or "consider"
                    || (!_view.Has(noun, "obl") && VerbPhrase.Of(_view, verb) is { Negated: true } or { Time: VerbTime.Future or VerbTime.Unreal })));
    }

    // "gave an update on the talks", "delivered a warning to": told by whoever gave it.
    private bool IsDelivered(int noun) =>
        _view.Lemma(noun) is "update" or "briefing" or "overview" or "account" or "assurance" or "warning" or "explanation" && _view.Has(noun, "obj") && !IsOpen(noun)
        && _view.Head(noun) is >= 0 and int verb && _view.Lemma(verb) is "give" or "provide" or "offer" or "deliver" or "present" or "issue"
        && VerbPhrase.Of(_view, verb) is { Passive: false, Negated: false, Time: VerbTime.Past or VerbTime.Present };

    // "today's", "Monday's"
    private bool IsOfDay(int noun) => _view.Child(noun, "nmod:poss") is >= 0 and int day && Adjuncts.IsTime(_view, day);

    /// <summary>"Their fear is that …": the clause that the noun is set equal to.</summary>
    private (int First, int End)? Equated(int noun, CueWord word)
    {
        if (!_view.Relation(noun).StartsWith("nsubj", StringComparison.Ordinal) || !word.Takes(CueFrames.Clause))
        {
            return null;
        }

        int head = _view.Head(noun);
        int mark = head < 0 ? -1 : _view.Child(head, "mark");
        return mark > noun && _view.Lower(mark) is "that" or "to" or "whether" ? (mark, _view.End(head)) : null;
    }

    /// <summary>What hangs on the noun as that which is said or wanted: "support for …", "a call to …"; null where nothing does.</summary>
    public (int First, int End)? Governed(int noun, CueWord word)
    {
        foreach (int child in _view.Children(noun))
        {
            int start = child > noun ? StartOf(child, word) : -1;
            if (start > noun)
            {
                return (start, WithDeed(noun, child));
            }
        }

        return BehindOwner(noun, word);
    }

    // "welcomed the announcement by the council on the extension of the truce": the parser hangs the matter on the verb.
    private (int First, int End)? BehindOwner(int noun, CueWord word)
    {
        int owner = -1;
        foreach (int child in _view.Children(noun))
        {
            owner = child > noun && _view.Has(child, "nmod") && _view.Child(child, "case") is >= 0 and int by && _view.Is(by, "by") ? child : owner;
        }

        int at = owner < 0 ? _view.Count : _view.End(owner);
        bool opens = at + 1 < _view.Count && at < _view.SentenceOf(noun).EndToken && word.TakesPreposition(_view.Lower(at)) && _view.Has(at, "case");
        return opens && _view.Head(at) is var matter && matter > at && _view.Head(matter) == _view.Head(noun) ? (at + 1, _view.End(matter)) : null;
    }

    /// <summary>"the need for Egypt to ensure aid", "the importance of both sides ending the war": whoever is to act, and what is to be done.</summary>
    private int WithDeed(int noun, int actor)
    {
        int end = _view.End(actor);
        if (!_view.Has(actor, "nmod") || end >= _view.Count)
        {
            return end;
        }

        for (int deed = end; deed < Math.Min(end + 4, _view.SentenceOf(noun).EndToken); deed++)
        {
            bool hangs = _view.Head(deed) == noun || (_view.Head(deed) == _view.Head(noun) && _view.Has(deed, "advcl"));
            bool does = _view[deed].Xpos is "VB" ? _view.Is(end, "to") : _view[deed].Xpos is "VBG" && deed == end;
            if (hangs && does && _view.First(deed) == end)
            {
                return _view.End(deed);
            }
        }

        return end;
    }

    private int StartOf(int child, CueWord word)
    {
        if (_view.Has(child, "acl") || _view.Has(child, "ccomp"))
        {
            int mark = _view.Child(child, "mark");
            int first = _view.First(child);
            if (mark >= 0 && mark < child)
            {
                return _view.Is(mark, "that") ? word.Takes(CueFrames.Clause) ? mark + 1 : -1
                    : _view.Is(mark, "to") ? word.Takes(CueFrames.Infinitive) ? mark : -1
                    : word.TakesPreposition(_view.Lower(mark)) ? mark + 1
                    : -1;
            }

            // "the claim that it failed": read as a relative clause, but its "that" stands for nothing in it.
            bool whole = _view.Is(first, "that") && _view.Child(child, "nsubj") is >= 0 and int subject && subject != first;
            return whole && word.Takes(CueFrames.Clause) ? first + 1 : -1;
        }

        int preposition = _view.Child(child, "case");
        return _view.Has(child, "nmod") && !Adjuncts.IsTime(_view, child) && preposition >= 0 && preposition < child && word.TakesPreposition(_view.Lower(preposition)) ? preposition + 1 : -1;
    }

    /// <summary>Its owner, else the subject of the verb whose object it is.</summary>
    private Source SourceOf(int noun)
    {
        if (OwnerOf(noun) is { Token: >= 0 } owner)
        {
            return owner;
        }

        int verb = _view.Head(noun);
        bool governed = verb >= 0 && (_view.Has(noun, "obj") || _view.Has(noun, "obl") || _view.Has(noun, "root")) && VerbPhrase.IsVerbal(_view, verb);
        return governed ? sources.Anyone(verb, VerbPhrase.Of(_view, verb).Passive) : Source.None;
    }

    /// <summary>The noun's possessor, "by" or "from" someone, or an adjective of a country.</summary>
    public Source OwnerOf(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            int preposition = _view.Child(child, "case");
            bool owner = (_view.Relation(child) is "nmod:poss" && !Adjuncts.IsTime(_view, child))
                || (_view.Has(child, "nmod") && preposition >= 0 && _view.Lower(preposition) is "by" or "from" or "among")
                || (child < noun && cast.IsTaken(child) && (_view.Has(child, "compound") || _view.Has(child, "amod")))
                || (child < noun && Countries.ByDemonym(_view[child].Form) is not null);
            if (owner)
            {
                return sources.Phrase(child);
            }
        }

        return Source.None;
    }
}
