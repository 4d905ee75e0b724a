using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Sides that no name stands for, and those whom only the sentence around a noun tells.
internal sealed partial class Participants
{
    /// <summary>Whether the member is a body that meets by itself: a council, an assembly.</summary>
    public bool IsAssembly(int member) => cast.Members[member].IsAssembly;

    /// <summary>Whether such a body is among the one side, and not the other: "briefed the Security Council".</summary>
    public bool HasAssembly(SortedSet<int> who, SortedSet<int> others)
    {
        foreach (int member in who)
        {
            if (IsAssembly(member) && !others.Contains(member))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The subject of the sentence that a one-sided noun stands in: "he briefed them on his talks with …", "he faces pressure at the talks in …".
    /// Whoever does something in, at or after talks "with" another has taken part. −1 where none is told.
    /// </summary>
    public int Controller(int noun, bool with)
    {
        // "before three hours of talks with", "at the end of two days of talks"
        int told = noun;
        int spell = EncounterNouns.WithLength(_view, noun);
        noun = with && Withs(noun) > 0 ? spell : !with && spell != noun ? EndOf(spell) : noun;
        int link = noun;
        int verb = _view.Head(noun);
        for (int hops = 0; verb >= 0 && _view.Pos(verb) is not UniversalPos.Verb && hops < 3; hops++)
        {
            // "told Anna Berg at a meeting": the tree may hang the meeting on her.
            link = link == noun && cast.IsTaken(verb) && cast.Members[cast.NamedAt(verb)].IsPerson ? noun : verb;
            verb = _view.Head(verb);
        }

        if (with && EncounterStates.IsDueFor(_view, noun) && Clauses.Subject(_view, _view.Head(noun)) is >= 0 and int expected)
        {
            return expected;
        }

        if (verb < 0 || _view.Pos(verb) is not UniversalPos.Verb || (IsOutside(_view.Lemma(verb)) && !IsDirect(noun) && !(with && _view.IsLemma(verb, "expect") && _view.Has(noun, "obj"))))
        {
            return -1;
        }

        string word = _view.CaseOf(noun);
        bool takesPart = with
            ? link == noun ? word is not ("for" or "of") || IsDirect(noun) || (word is "for" && (IsGoing(_view.Lemma(verb)) || IsSeeking(_view.Lemma(verb)) || OnVisit(verb))) || EncounterStates.IsAhead(_view, noun) : IsWithin(word) || IsWithin(_view.CaseOf(link))
            : link == noun && (_view.Has(noun, "obl") || _view.Has(noun, "nmod")) && (word is "at" or "during" || (word is "after" or "before" or "following" && IsOfSeveral(noun == told ? noun : told, verb)))
                && (noun == told || IsOfSeveral(told, verb));

        // "A and B settled the last details in a phone call": between whom, but them?
        takesPart |= !with && word is "in" or "by" or "over" && (link == noun || _view.Has(link, "obj")) && EncounterNouns.KindOf(_view, noun) is Domain.Facts.EncounterKind.Call && IsOfSeveral(noun, verb);
        if (!takesPart || (with && Withs(noun) == 0 && !IsWithOnly(noun)))
        {
            return -1;
        }

        // "was raised by Anna Berg in a call with him"
        int subject = Clauses.Agent(_view, verb) is >= 0 and int agent && VerbPhrase.Of(_view, verb).Passive ? agent : Clauses.Doer(_view, verb);
        SortedSet<int> who = [];
        if (subject >= 0)
        {
            Collect(subject, who);
        }

        foreach (int member in who)
        {
            if (cast.Members[member].Kind is ActorKind.Person or ActorKind.State or ActorKind.Government)
            {
                return subject;
            }
        }

        return -1;
    }

    // "at the end of two days of talks": the end; "after two days of talks": the days.
    private int EndOf(int spell) =>
        _view.Has(spell, "nmod") && _view.Head(spell) is >= 0 and int last && _view.Lemma(last) is "end" or "close" or "conclusion" ? last : spell;

    // "A and B witnessed the signing after a meeting in Oslo": theirs, where no word tells of others.
    private bool IsOfSeveral(int noun, int verb) =>
        (EncounterNouns.HasArticleA(_view, noun) || _view[noun].Xpos is "NNS") && Clauses.Subject(_view, verb) is >= 0 and int subject && _view.Child(subject, "conj") >= 0
        && _view.Child(noun, "nmod:poss") < 0 && cast.At(subject) >= 0
        && (cast.Members[cast.At(subject)].IsPerson || (EncounterNouns.WithLength(_view, noun) != noun && cast.Members[cast.At(subject)].Kind is ActorKind.State or ActorKind.Government));

    // "flew to Oslo for a meeting with her"
    private static bool IsGoing(string verb) => verb is "arrive" or "come" or "depart" or "fly" or "go" or "head" or "jet" or "journey" or "land" or "leave" or "prepare" or "stop" or "touch" or "travel";

    // "asked for a meeting with her"
    private static bool IsSeeking(string verb) => verb is "ask" or "hope" or "plead" or "press" or "push";

    // "put off a visit to Oslo for talks with her"
    private bool OnVisit(int verb) => _view.Child(verb, "obj") is >= 0 and int visit && EncounterWords.NounKind(EncounterNouns.LemmaOf(_view, visit)) is Domain.Facts.EncounterKind.Visit;

    // "called for direct talks with her": those who call for them would sit there.
    private bool IsDirect(int noun) => _view.Child(noun, "amod") is >= 0 and int word && _view.Lower(word) is "direct" or "face-to-face" or "one-on-one";

    private static bool IsWithin(string preposition) => preposition is "including" or "during" or "after" or "at" or "in";

    /// <summary>"Talks in Oslo on Monday made no progress": between the two states told just before; null for none, and for other encounters.</summary>
    public SortedSet<int>? SidesBefore(int noun) =>
        EncounterNouns.LemmaOf(_view, noun) is "talk" or "negotiation" or "parley" or "round" && !_view.Has(noun, "compound") ? _pairs.States(noun) : null;

    /// <summary>Whose "their talks" were: the several named before in the sentence, else the last pair told that the subject is one of; null for none.</summary>
    public SortedSet<int>? Their(int noun, int holder, List<EncounterCandidate> found)
    {
        int their = _view.Child(noun, "nmod:poss");
        if (their < 0 || !_view.Is(their, "their"))
        {
            return null;
        }

        int subject = holder >= 0 ? Clauses.Subject(_view, holder) : -1;

        // "The leaders welcomed the declaration prior to their meeting": theirs, and nobody's named between.
        int above = subject >= 0 ? subject : Clauses.GoverningVerb(_view, noun) is >= 0 and int verb ? Clauses.Subject(_view, verb) : -1;
        if (above >= 0 && above < their && _view.Lower(above) is "leaders" or "ministers" or "presidents" or "sides" or "they" or "both" or "two" && Pairs.Of(cast, above, found) is { } pair)
        {
            return pair;
        }

        if (subject >= 0 && subject < their)
        {
            SortedSet<int> subjects = [];
            CollectOrDescribe(subject, subjects, describe: false, found);
            if (subjects.Count >= 2)
            {
                return subjects;
            }
        }

        for (int i = their - 1; i >= _view.SentenceOf(noun).FirstToken; i--)
        {
            SortedSet<int> owners = [];
            // "'Japan and New Zealand oppose it,' he said after their talks": what is quoted is not spoken of outside.
            if (_view.Pos(i) is UniversalPos.Noun or UniversalPos.Propn && _view.QuoteOf(i) == _view.QuoteOf(noun))
            {
                CollectOrDescribe(i, owners, describe: false, found);
            }

            if (owners.Count >= 2)
            {
                return owners;
            }
        }

        // "A shook hands with B before their meeting"
        if (_pairs.Told(_view.SentenceOf(noun).FirstToken, their) is { } told)
        {
            return told;
        }

        int member = subject >= 0 ? cast.At(subject) : -1;
        for (int i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].Participants.Count == 2 && (member < 0 || found[i].Participants.Contains(member)))
            {
                return found[i].Participants;
            }
        }

        return null;
    }

    // Who welcomes or reports talks need not sit at the table.
    private static bool IsOutside(string verb) => verb is "welcome" or "condemn" or "criticise" or "criticize" or "praise" or "denounce" or "hail" or "report"
        or "urge" or "encourage" or "support" or "back" or "oppose" or "call" or "cover" or "watch" or "protest" or "expect" or "see";
}
