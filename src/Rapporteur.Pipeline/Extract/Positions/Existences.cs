using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>What a speaker says there is, must be or cannot be: "there is no alternative to talks", "there must be an inquiry", "has no place in the council", "the only way is …".</summary>
internal sealed class Existences(ReportCast cast, SpeechSource sources, StanceHolders holders)
{
    private readonly ReportView _view = cast.View;
    private readonly NounAttributions _nouns = new(cast, sources);

    public void At(int token, List<Stand> found)
    {
        bool exists = _view.Lemma(token) is "be" && _view.Child(token, "expl") is >= 0 and int there && _view.Is(there, "there");
        bool owns = !exists && _view.Lemma(token) is "have" && _view.Pos(token) is UniversalPos.Verb;
        if (!exists && !owns && _view.Pos(token) is UniversalPos.Verb && _view.Lemma(token) is "see" or "find")
        {
            Seen(token, found);
            return;
        }

        bool way = !exists && !owns && _view.Child(token, "cop") >= 0;
        int speaker = exists || owns || way ? holders.SpeakerAt(token) : -1;
        if (speaker < 0 || StanceMood.IsAsked(_view, token) || IsOpen(token))
        {
            return;
        }

        if (way)
        {
            OnlyWay(token, speaker, found);
            return;
        }

        int thing = _view.Child(token, exists ? "nsubj" : "obj");
        if (owns && thing > token && IsDenied(token, thing) && IsSolution(thing))
        {
            found.Add(new Stand(token, speaker, -1, Stance.Opposes, _view.First(thing), _view.End(thing)) { Matter = thing });
            return;
        }

        if (thing > token && !Told(token, thing, speaker, owns, found) && exists)
        {
            MustBe(token, thing, speaker, found);
        }
    }

    // "sees no need for a new text", "saw no point in talks": who sees none.
    private void Seen(int verb, List<Stand> found)
    {
        int thing = _view.Child(verb, "obj");
        StanceWord[] words = thing > verb && IsDenied(verb, thing) && StanceMood.IsTold(_view, verb, VerbPhrase.Of(_view, verb)) ? StanceWords.Of(StancePart.Existence, _view.Lemma(thing)) : [];
        if (words.Length == 0 || words[0].Negated is not { } stance || (_nouns.Governed(thing, words[0].Takes) ?? Behind(verb, thing, words[0])) is not { } content)
        {
            return;
        }

        foreach ((int member, int token) in holders.Of(sources.Anyone(verb, passive: false)))
        {
            found.Add(new Stand(thing, member, token, stance, content.First, content.End));
        }
    }

    // "there is a need for …", "there is no excuse for …", "has no right to …"
    private bool Told(int verb, int noun, int speaker, bool owns, List<Stand> found)
    {
        StanceWord[] words = StanceWords.Of(StancePart.Existence, _view.Lemma(noun));
        int subject = owns ? _view.Child(verb, "nsubj") : -1;
        bool right = _view.IsLemma(noun, "right");
        bool mine = owns && (subject < 0 || (holders.IsOwnSide(subject, speaker) && !right) || !IsOwned(noun));
        bool one = subject >= 0 && right && (_view.Lower(subject) is "he" or "she" or "i" || (cast.At(subject) < 0 && AgentNouns.NumberOf(_view.Lemma(subject)) is AgentNumber.One));
        if (words.Length == 0 || mine || one)
        {
            return words.Length > 0;
        }

        Stance? stance = IsDenied(verb, noun) ? words[0].Negated : words[0].Stance;
        (int First, int End)? content = _nouns.Governed(noun, words[0].Takes) ?? Behind(verb, noun, words[0]);
        if (stance is { } told && owns && _view.Lemma(noun) is "place" or "role" or "part")
        {
            found.Add(new Stand(verb, speaker, -1, told, _view.First(subject), _view.End(verb)) { Matter = subject });
        }
        else if (stance is { } taken && content is { } at)
        {
            found.Add(new Stand(noun, speaker, -1, taken, at.First, at.End));
        }

        return true;
    }

    // "the right to defend itself", "no place in the council": what is owned is no thing.
    private bool IsOwned(int noun) => _view.Lemma(noun) is "place" or "part" or "role" or "right" or "duty" or "obligation" or "responsibility";

    // The parser may hang what follows the noun on the verb: "there is no place in our country for hatred".
    private (int First, int End)? Behind(int verb, int noun, StanceWord word)
    {
        foreach (int child in _view.Children(verb))
        {
            int opening = child > noun && (_view.Has(child, "obl") || _view.Has(child, "advcl") || _view.Has(child, "xcomp")) ? Opening(child) : -1;
            bool fits = opening > noun && (_view.Is(opening, "to") && VerbPhrase.IsVerbal(_view, child) ? word.Takes.Takes(CueFrames.Infinitive) : word.Takes.TakesPreposition(_view.Lower(opening)));
            if (fits)
            {
                return (opening + 1, _view.End(child));
            }
        }

        return null;
    }

    private int Opening(int child) => _view.Child(child, "case") is >= 0 and int preposition ? preposition : _view.Child(child, "mark");

    // "there must be accountability", "there can be no military solution"
    private void MustBe(int verb, int thing, int speaker, List<Stand> found)
    {
        string modal = "";
        foreach (int child in _view.Children(verb))
        {
            modal = _view.Has(child, "aux") && _view.Lower(child) is "must" or "should" or "can" or "ca" or "could" or "may" or "will" or "would" ? _view.Lower(child) : modal;
        }

        bool denied = IsDenied(verb, thing);
        if (denied && _view.Lemma(thing) is "doubt" or "mistake" or "confusion" or "question" or "surprise" or "illusion" or "misunderstanding" or "concern" or "worry" or "fear" or "panic")
        {
            return;
        }

        Stance? stance = modal switch
        {
            "must" or "should" => denied ? Stance.Opposes : Stance.Supports,
            "can" or "ca" or "could" => denied ? Stance.Opposes : null,
            "will" or "would" when denied && IsConcession(thing) => Stance.Opposes,
            "will" or "would" when denied && (Bounds.Of(_view, verb) || Bounds.Of(_view, thing)) => Stance.Conditional,
            _ => denied && IsSolution(thing) ? Stance.Opposes : null,
        };
        if (stance is { } told)
        {
            found.Add(new Stand(verb, speaker, -1, told, _view.First(thing), _view.End(thing)) { Matter = thing });
        }
    }

    // "There will be no reward for it": what one side has to give.
    private bool IsConcession(int noun) =>
        _view.Lemma(noun) is "reward" or "concession" or "compromise" or "amnesty" or "negotiation" or "talk" or "impunity" or "bargaining" or "retreat" or "surrender" or "recognition" or "renegotiation" or "deal" or "exception" or "extension"
        && !Bounds.Of(_view, _view.Head(noun)) && !Bounds.Of(_view, noun);

    // "no military solution": of one kind, and not "no easy solution".
    private bool IsSolution(int noun)
    {
        int kind = _view.Child(noun, "amod");
        return _view.Lemma(noun) is "solution" or "option" && kind >= 0 && kind == noun - 1
            && _view.Lower(kind) is not ("easy" or "quick" or "simple" or "immediate" or "single" or "obvious" or "clear" or "other" or "good" or "perfect" or "better" or "best");
    }

    /// <summary>"The only way forward is dialogue", "dialogue is the only way": one way and no other.</summary>
    private void OnlyWay(int token, int speaker, List<Stand> found)
    {
        int subject = _view.Child(token, "nsubj");
        if (subject < 0 || subject > token || VerbPhrase.Of(_view, token).Negated)
        {
            return;
        }

        int matter = IsOnlyWay(subject) || IsAim(subject, speaker) || IsMainThing(token, subject) ? token : IsOnlyWay(token) && _view.Pos(subject) is not UniversalPos.Pron ? subject : -1;
        if (matter >= 0)
        {
            (int first, int end) = Phrases.Clause(_view, token);
            found.Add(new Stand(token, speaker, -1, Stance.Supports, first, end) { Matter = matter });
        }
    }

    // "Our goal is a safe zone", "the aim was to end the war": of the speaker's own side.
    private bool IsAim(int noun, int speaker)
    {
        int owner = _view.Child(noun, "nmod");
        return _view.Lemma(noun) is "goal" or "aim" or "objective" or "priority" && (cast.Members[speaker].Country is not null || !cast.Members[speaker].IsPerson) && (owner < 0 || holders.IsOwnSide(owner, speaker) || _view.Lower(owner) is "his" or "her" or "its" or "their");
    }

    // "The most important thing is that they leave", "the first priority must be to stop it"
    private bool IsMainThing(int clause, int noun)
    {
        bool deed = VerbPhrase.IsVerbal(_view, clause) && _view.Child(clause, "mark") is >= 0 and int mark && (_view.Is(mark, "to") || (_view.Is(mark, "that") && _view.Lemma(noun) is not ("point" or "matter" or "issue"))) && VerbPhrase.Of(_view, clause) is { Progressive: false, Time: not VerbTime.Past };
        if (!deed || _view.Lemma(noun) is not ("thing" or "priority" or "task" or "step" or "point" or "matter" or "issue"))
        {
            return false;
        }

        foreach (int child in _view.Children(noun))
        {
            if (child < noun && _view.Lower(child) is "important" or "main" or "key" or "crucial" or "essential" or "first" or "urgent" or "immediate" or "vital" or "top" or "highest" or "critical")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOnlyWay(int noun)
    {
        if (_view.Lemma(noun) is not ("way" or "path" or "solution" or "option" or "answer" or "route" or "approach" or "alternative" or "road" or "avenue"))
        {
            return false;
        }

        foreach (int child in _view.Children(noun))
        {
            if (child < noun && _view.Lower(child) is "only" or "sole")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDenied(int verb, int thing) =>
        VerbPhrase.Of(_view, verb).Negated || (_view.Child(thing, "amod") is >= 0 and int little && _view.Is(little, "little") && (little == 0 || !_view.Is(little - 1, "a"))) || (_view.Child(thing, "det") is >= 0 and int no && _view.Is(no, "no"));

    private bool IsOpen(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "mark") && _view.Lower(child) is "if" or "unless" or "whether")
            {
                return true;
            }
        }

        return false;
    }
}
