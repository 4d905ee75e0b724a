using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>What a speaker says a thing does or is: "would endanger the peace", "runs counter to the accord", "is good news", "is out of the question", "is up to the Syrians".</summary>
internal sealed partial class Verdicts(ReportCast cast, StanceHolders holders)
{
    private readonly ReportView _view = cast.View;

    public void At(int token, List<Stand> found)
    {
        bool predicate = _view.Pos(token) is UniversalPos.Verb || _view.Child(token, "cop") >= 0 || _view.Is(token, "up");
        int speaker = predicate ? holders.SpeakerAt(token) : -1;
        if (speaker < 0 || StanceMood.IsAsked(_view, token) || IsOpen(token))
        {
            return;
        }

        if (TooEarly(token) is >= 0 and int early)
        {
            Put(token, speaker, Stance.Opposes, early, found);
            return;
        }

        bool denied = VerbPhrase.Of(_view, token).Negated;
        if (DeedOfOthers(token) is >= 0 and int deed)
        {
            Put(token, speaker, denied ? Stance.Opposes : Stance.Supports, deed, found);
        }
        else if (Instead(token) is { } content)
        {
            found.Add(new Stand(token, speaker, -1, Stance.Supports, content.First, content.End));
        }
        else if (_view.Child(token, "nsubj") is >= 0 and int subject && subject < token && StanceOf(token, subject, denied) is { } stance)
        {
            Put(token, speaker, stance, _view.Lower(subject) is "it" ? -1 : _view.IsLemma(subject, "time") && TimeFor(subject) is >= 0 and int due ? due : subject, found);
        }
    }

    private void Put(int token, int speaker, Stance stance, int matter, List<Stand> found)
    {
        (int first, int end) = Phrases.Clause(_view, token);
        found.Add(new Stand(token, speaker, -1, stance, first, end) { Matter = matter });
    }

    private Stance? StanceOf(int token, int subject, bool denied)
    {
        bool thing = _view.Pos(subject) is UniversalPos.Noun && cast.At(subject) < 0 && AgentNouns.NumberOf(_view.Lemma(subject)) is null;
        if (_view.Pos(token) is UniversalPos.Verb)
        {
            // "The time for talk has passed."
            if (_view.IsLemma(subject, "time") && _view.Lemma(token) is "pass" or "go" or "end" && !denied && TimeFor(subject) >= 0)
            {
                return Stance.Opposes;
            }

            if (thing && !denied && _view.IsLemma(token, "remain") && IsFooting(token))
            {
                return Stance.Supports;
            }

            if (thing && Courses.Is(_view.Lemma(subject)) && OfCourse(token, subject, denied) is { } verdict)
            {
                return verdict;
            }

            return !thing || denied || _view.IsLemma(subject, "fact") || IsInNoWay(token) ? null : IsHarm(token) || (DeedNouns.Is(_view, subject) && DeedNouns.IsAnswered(_view, token)) ? Stance.Opposes : IsHanging(token) ? Stance.Conditional : null;
        }

        return _view.IsLemma(subject, "time") && _view.Lower(token) is "over" or "past" or "gone" && !denied && TimeFor(subject) >= 0 ? Stance.Opposes
            : _view.Lower(subject) is "nothing" && _view.IsLemma(token, "table") && OfTable(token) is { } left ? left == Stance.Opposes ? Stance.Open : Stance.Opposes
            : thing && OfTable(token) is { } idiom ? idiom
            : _view.Lemma(subject) is "vote" or "election" or "poll" or "referendum" or "ballot" && _view.Lower(token) is "free" or "fair" or "credible" or "transparent" ? denied || HasNo(subject) || IsHardlySo(token) ? Stance.Opposes : Stance.Supports
            : thing && Courses.Is(_view.Lemma(subject)) && OfCoursePredicate(token) is { } said ? denied ? said == Stance.Supports ? Stance.Opposes : null : said
            : thing && !denied && IsHanging(token) ? Stance.Conditional
            : !denied && (thing || _view.Lower(subject) is "it" or "this" or "that") && _view.Pos(token) is UniversalPos.Noun && !Qualities.IsCourse(_view.Lemma(subject)) ? Qualities.Of(_view, token)
            : null;
    }

    // "would threaten its survival", "runs counter to", "goes against", "plays into the hands of", "amounts to an act of war"
    private bool IsHarm(int verb)
    {
        string lemma = _view.Lemma(verb);
        if (lemma is "threaten" or "endanger" or "undermine" or "violate" or "contravene" or "contradict" or "jeopardise" or "jeopardize" or "breach" or "imperil" or "destabilise" or "destabilize"
            or "betray" or "flout" or "trample" or "erode" or "derail" or "negate" or "sabotage" or "prejudge" or "infringe" or "torpedo")
        {
            return _view.Child(verb, "obj") > verb || (lemma is "infringe" && _view.Child(verb, "obl") > verb);
        }

        foreach (int child in _view.Children(verb))
        {
            bool harm = child > verb && lemma switch
            {
                // "causes instability", "would bring chaos", "will lead to war"
                "cause" or "bring" or "create" or "sow" or "spell" or "breed" => _view.Has(child, "obj") && IsEvil(_view.Lemma(child)),
                "lead" or "result" => _view.Has(child, "obl") && _view.CaseOf(child) is "to" or "in" && IsEvil(_view.Lemma(child)),
                "run" => _view.Is(child, "counter") || (verb + 1 < _view.Count && _view.Is(verb + 1, "counter")),
                "go" => _view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int against && _view.Is(against, "against"),
                "play" => _view.Lemma(child) is "hand" && _view.Child(child, "case") is >= 0 and int into && _view.Is(into, "into"),
                "amount" => StanceWords.Of(StancePart.Judgement, _view.Lemma(child)) is [{ Stance: Stance.Opposes }, ..],
                _ => false,
            };
            if (harm)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEvil(string noun) =>
        noun is "instability" or "insecurity" or "chaos" or "disaster" or "catastrophe" or "harm" or "havoc" or "bloodshed" or "suffering" or "turmoil" or "anarchy" or "ruin" or "destabilisation" or "destabilization" or "escalation" or "discord";

    // "too early to talk of lifting sanctions"; "too early to say" tells nothing.
    private int TooEarly(int adjective)
    {
        bool too = _view.Lower(adjective) is "early" or "soon" && adjective > 0 && _view.Is(adjective - 1, "too");
        foreach (int child in too ? _view.Children(adjective) : [])
        {
            bool deed = child > adjective && _view.Pos(child) is UniversalPos.Verb && _view[child].Xpos is "VB";
            if (deed)
            {
                bool matter = _view.Lemma(child) is "talk" or "speak" or "think" ? _view.Child(child, "obl") >= 0
                    : _view.Lemma(child) is not ("say" or "tell" or "know" or "speculate" or "judge" or "assess" or "comment" or "predict" or "conclude" or "draw" or "determine" or "confirm" or "see" or "give" or "call" or "make" or "identify" or "evaluate");
                return matter ? child : -1;
            }
        }

        return -1;
    }

    // "Letting them go is no substitute for lifting the siege": what it is no substitute for.
    private (int First, int End)? Instead(int noun)
    {
        bool none = _view.Pos(noun) is UniversalPos.Noun && _view.Lemma(noun) is "substitute" or "alternative" or "replacement" && _view.Child(noun, "det") is >= 0 and int no && _view.Is(no, "no") && _view.Child(noun, "cop") >= 0;
        foreach (int child in none ? _view.Children(noun) : [])
        {
            int opening = child > noun ? _view.Child(child, "case") is >= 0 and int preposition ? preposition : _view.Child(child, "mark") : -1;
            if (opening > noun && _view.Lower(opening) is "for" or "to")
            {
                return (opening + 1, _view.End(child));
            }
        }

        return null;
    }

    // "it is up to the Syrians to choose", "it was for them to decide", "it fell to both sides to stop it": what others are to do, or −1.
    private int DeedOfOthers(int token)
    {
        bool up = _view.Is(token, "up") && token + 1 < _view.Count && _view.Is(token + 1, "to");
        bool fell = _view.IsLemma(token, "fall") && _view.Pos(token) is UniversalPos.Verb;
        bool one = _view.Child(token, "case") is >= 0 and int whose && _view.Is(whose, "for") && _view.Child(token, "cop") >= 0;
        if ((!up && !fell && !one) || !IsImpersonal(token))
        {
            return -1;
        }

        for (int i = token + 1; i < _view.End(token); i++)
        {
            bool deed = _view[i].Xpos is "VB" && _view.Is(i - 1, "to") && (_view.Head(i) == token || _view.Head(_view.Head(i) < 0 ? i : _view.Head(i)) == token);
            if (deed)
            {
                return _view.Lemma(i) is "say" or "tell" or "see" or "wait" or "comment" ? -1 : i;
            }
        }

        return -1;
    }

    private bool IsImpersonal(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (child < token && _view.Is(child, "it") && (_view.Has(child, "nsubj") || _view.Has(child, "expl")))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOpen(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "mark") && _view.Lower(child) is "if" or "unless" or "whether")
            {
                return true;
            }
        }

        return false;
    }
}
