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
        return content is { } said ? Attribution.Of(noun, SourceOf(noun), [said], IsSaying(noun, word, said.First)) : null;
    }

    // "Lavrov's statement that …": said, and by whom.
    private bool IsSaying(int noun, CueWord word, int first) =>
        word.IsSaid && word.Takes(CueFrames.Clause) && first > 0 && _view.Is(first - 1, "that") && OwnerOf(noun).Speaker >= 0;

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

        return null;
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
        return _view.Has(child, "nmod") && preposition >= 0 && preposition < child && word.TakesPreposition(_view.Lower(preposition)) ? preposition + 1 : -1;
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
            bool owner = _view.Relation(child) is "nmod:poss"
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
