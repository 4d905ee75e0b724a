using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>What a speaker says must, should or will not be: a stance of the speaker, told by no word of stance.</summary>
internal sealed partial class Obligations(ReportCast cast, StanceHolders holders, OwnDeeds deeds)
{
    private readonly ReportView _view = cast.View;

    public void At(int token, List<Stand> found)
    {
        if (Believed(token, found))
        {
            return;
        }

        int speaker = holders.SpeakerAt(token);
        if (speaker < 0 && deeds.SayingBefore(token) is { Member: >= 0 } saying)
        {
            // "said … and would not sign": what goes on behind the saying is said too.
            Refusal(token, saying, found);
            return;
        }

        if (speaker < 0)
        {
            Bargain(token, found);
            OfNobody(token, found);
            return;
        }

        if (StanceMood.IsAsked(_view, token) || Of(token, speaker, out bool onlyConditional) is not { } stance)
        {
            // "Sudan will not yield, a spokesman said": of whom no word tells the state.
            if (cast.Members[speaker] is { Country: null } or { Kind: ActorKind.Outlet })
            {
                OfNobody(token, found);
            }

            return;
        }

        // What only talks can end is no issue; the talks are.
        (int first, int end) = Phrases.Clause(_view, token);
        int subject = _view.Child(token, "nsubj");
        bool subjectAlone = subject >= 0 && (_view.Is(first, "only") || IsDenied(subject));
        found.Add(new Stand(token, speaker, -1, stance, first, end) { Matter = subjectAlone ? subject : Deed(token), OnlyConditional = onlyConditional });
    }

    private Stance? Of(int token, int speaker, out bool onlyConditional)
    {
        onlyConditional = false;
        if (TimeTo(token) >= 0)
        {
            return VerbPhrase.Of(_view, token).Negated ? Stance.Opposes : Stance.Supports;
        }

        // "ought to return": some trees have the auxiliary at the head.
        bool ought = _view.Is(token, "ought") && _view.Child(token, "xcomp") >= 0;
        if (_view.Pos(token) is not UniversalPos.Verb && _view.Child(token, "cop") < 0 && !ought)
        {
            return null;
        }

        VerbPhrase phrase = VerbPhrase.Of(_view, token);
        int subject = _view.Child(token, "nsubj");
        bool have = false;
        string modal = ought ? "ought" : "";
        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "mark") && _view.Lower(child) is "if" or "unless" or "whether")
            {
                return null;
            }

            // "which groups should be included" is left open.
            bool asks = _view.Lower(child) is "how" or "why" || (_view.Child(child, "det") is >= 0 and int which ? _view[which].Xpos is "WDT" or "WP" : !_view.Has(token, "acl") && _view[child].Xpos is "WP" or "WRB" && !_view.Lower(child).EndsWith("ever", StringComparison.Ordinal));
            if (child < token && asks)
            {
                return null;
            }

            have |= _view.Has(child, "aux") && _view.Is(child, "have");
            bool aux = _view.Has(child, "aux") && _view.Lower(child) is "must" or "should" or "ought" or "can" or "could" or "will" or "would" or "ca" or "wo";

            // "should Ankara withdraw, …" is a condition.
            modal = aux && (subject < 0 || child > subject) ? _view.Lower(child) : modal;
        }

        bool denied = phrase.Negated || IsNone(subject) || (_view.Child(token, "obj") is >= 0 and int nothing && _view.Lower(nothing) is "nothing" or "none" or "neither");
        return modal switch
        {
            "" when IsGoingTo(token) && (denied || IsNone(subject)) => subject >= 0 && (IsNone(subject) || holders.IsOwnSide(subject, speaker)) ? Stance.Opposes : null,
            "must" when !have => denied ? Stance.Opposes : Stance.Supports,
            "should" when IsExpected(token, subject) => null,
            "must" or "should" or "ought" or "can" or "ca" when denied && IsSquandered(token) => Stance.Supports,
            "must" or "should" when denied && _view.Lemma(token) is "forget" or "see" or "view" or "regard" or "mistake" or "confuse" or "underestimate" or "expect" or "doubt" or "think" or "assume" or "believe" or "worry" => null,
            "should" when phrase.Passive && _view.Lemma(token) is "understand" or "note" or "remember" or "recall" or "mention" => null,
            "should" or "ought" => denied ? Stance.Opposes : Stance.Supports,
            "can" or "could" or "ca" => (phrase.Passive && (IsNone(subject) || (phrase.Negated && IsUnbearable(token)))) || IsForNobody(token, subject) || (phrase.Negated && IsStandingBy(token)) || (phrase.Negated && deeds.IsRefused(token, speaker)) ? Stance.Opposes
                : HasOnly(token, subject) ?? (!denied ? phrase.Passive && IsOnce(token) ? Stance.Conditional : null : IsBound(token) ? Stance.Conditional : IsHeldBack(token) ? Stance.Opposes : null),
            "will" or "wo" or "would" when denied && phrase.Passive && _view.Lemma(token) is "allow" or "permit" or "tolerate" or "accept" or "condone" => Stance.Opposes,
            "will" or "wo" or "would" => deeds.Of(token, speaker, denied, modal, out onlyConditional) ?? (!denied && IsCure(token) && subject >= 0 && _view.Is(_view.First(subject), "only") ? Stance.Supports : (Stance?)null) ?? (denied && IsBound(token) ? Stance.Conditional : !denied && WouldHaveTo(token, subject, speaker) ? Stance.Supports : null),
            _ when IsPossible(token, denied) => Stance.Conditional,
            "" when IsNeeded(token, phrase) => denied ? Stance.Opposes : Stance.Supports,
            "" when IsDue(token, subject) => denied ? Stance.Opposes : Stance.Supports,
            _ when IsShort(token, subject, speaker) => denied ? Stance.Opposes : Stance.Supports,
            _ => IsNeed(token) || HadTo(token) ? denied ? Stance.Opposes : Stance.Supports : null,
        };
    }

    // "We need a ceasefire": what one's own side is short of is asked for.
    private bool IsShort(int token, int subject, int speaker) =>
        _view.Lemma(token) is "need" or "require" && _view.Pos(token) is UniversalPos.Verb && subject >= 0 && subject < token && holders.IsOwnSide(subject, speaker) && _view.Lower(subject) is not "i"
        && _view.Child(token, "obj") is >= 0 and int thing && thing > token && _view.Pos(thing) is UniversalPos.Noun && _view[token].Xpos is "VBP" or "VBZ" or "VBD" && _view.Child(token, "xcomp") < 0;

    // "The people deserve free elections"; "he deserves credit" is praise.
    private bool IsDue(int token, int subject) =>
        _view.IsLemma(token, "deserve") && subject >= 0 && subject < token && !_view.Has(token, "acl") && _view[token].Xpos is "VBP" or "VBZ" or "VBD" && _view.Lower(subject) is not ("i" or "he" or "she")
        && (_view.Child(token, "obj") is >= 0 and int thing ? thing > token && _view.Lemma(thing) is not ("credit" or "praise" or "commendation" or "thanks" or "applause" or "recognition" or "respect" or "gratitude" or "appreciation" or "attention" or "congratulation" or "better" or "blame")
            : _view.Child(token, "xcomp") > token);

    // "need to stand by us", "have to go".
    private bool IsNeed(int token) =>
        !_view.Has(token, "acl") && _view.Lemma(token) is "need" or "have" && _view.Pos(token) is UniversalPos.Verb && !(_view.Child(token, "nsubj") is >= 0 and int one && (_view.Is(one, "i") || (_view.Is(one, "you") && _view.QuoteOf(token) < 0)))
        && _view.Child(token, "xcomp") is >= 0 and int wanted && !StanceMood.IsYetTo(_view, wanted) && !(_view.IsLemma(wanted, "do") && wanted + 1 < _view.Count && _view.Is(wanted + 1, "with")) && !IsReason(token)
        && _view.Child(wanted, "mark") is >= 0 and int to && _view.Is(to, "to") && (_view[token].Xpos is "VBP" or "VBZ" || (_view.IsLemma(token, "need") && _view[token].Xpos is "VBD"));

    // "since both need to be paid": why, and no demand.
    private bool IsReason(int token) => _view.Has(token, "advcl") && _view.Child(token, "mark") is >= 0 and int mark && _view.Lower(mark) is "since" or "because" or "as";

    // "Prices should reach …": what is reckoned with, and not what is wanted.
    private bool IsExpected(int token, int subject) =>
        subject >= 0 && _view.Lemma(token) is "serve" or "reach" or "rise" or "fall" or "grow" or "arrive" or "amount" or "total" or "average" or "last" && cast.At(subject) < 0;

    // "cannot be ignored", "can never be allowed to": what nobody may do.
    private bool IsUnbearable(int token) =>
        _view.Lemma(token) is "ignore" or "overlook" or "neglect" or "justify" or "excuse" or "condone" || Array.Exists(StanceWords.Of(StancePart.Verb, _view.Lemma(token)), static word => word.Negated is Stance.Opposes);

    private bool IsNone(int subject) => subject >= 0 && (_view.Lower(subject) is "nobody" or "none" || IsDenied(subject));

    private bool IsDenied(int subject) => _view.Child(subject, "det") is >= 0 and int no && _view.Is(no, "no");

    // "Only talks can end it" is for talks; "can succeed only if" sets a condition.
    private Stance? HasOnly(int token, int subject)
    {
        int first = Phrases.Clause(_view, token).First;
        if (subject >= 0 && (_view.Is(_view.First(subject), "only") || (_view.Is(first, "only") && first < subject)))
        {
            return Stance.Supports;
        }

        foreach (int child in _view.Children(token))
        {
            if (_view.Is(child, "only") || (_view.Has(child, "obl") && _view.Is(_view.First(child), "only")))
            {
                return Stance.Conditional;
            }
        }

        return null;
    }

    // "ought to return", "can never be allowed to close it": what is or is not to be done.
    private int Deed(int token) =>
        TimeTo(token) is >= 0 and int due ? due
        : _view.Lemma(token) is "go" or "continue" or "keep" or "carry" && Kept(token) is >= 0 and int kept ? kept
        : _view.Child(token, "xcomp") is >= 0 and int deed && _view.Lemma(token) is "ought" or "allow" or "permit" or "let" ? deed
        : -1;

    // "would go on fighting", "are not going to free them"
    private int Kept(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (child > token && _view.Pos(child) is UniversalPos.Verb && (_view.Has(child, "xcomp") || (_view.Has(child, "advcl") && _view[child].Xpos is "VBG")))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>"It is time for all parties to talk", "now is the time for talks", "the time has come to talk": what it is time for, or −1.</summary>
    private int TimeTo(int token)
    {
        bool come = _view.IsLemma(token, "come") && _view.Child(token, "nsubj") is >= 0 and int time && _view.IsLemma(time, "time");
        if (!come && (_view.Lemma(token) is not "time" || _view.Child(token, "cop") < 0 || (_view.Child(token, "amod") is >= 0 and int which && _view.Lower(which) is "first" or "second" or "third" or "last" or "next" or "only" or "same")))
        {
            return -1;
        }

        foreach (int child in _view.Children(token))
        {
            bool clause = _view.Has(child, "acl") || _view.Has(child, "advcl") || _view.Has(child, "csubj") || _view.Has(child, "xcomp");
            bool thing = (_view.Has(child, "nmod") || _view.Has(child, "obl")) && _view.CaseOf(child) is "for" && _view.Pos(child) is UniversalPos.Noun && _view.Lemma(child) is not ("year" or "season" or "day");
            if (child > token && (clause || thing))
            {
                return child;
            }
        }

        return -1;
    }
}
