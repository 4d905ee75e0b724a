using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>What a speaker says the own side will, will not or cannot do: "would not sign", "could not negotiate under fire", "will go on fighting", "would attend".</summary>
internal sealed class OwnDeeds(ReportCast cast, StanceHolders holders)
{
    private readonly ReportView _view = cast.View;

    /// <summary>"We will not withdraw" refuses; "we will respond if …" makes it hang on something; "would attend the talks" and "would go on fighting" hold to it; what else one's own side will do is a promise, and no stance.</summary>
    public Stance? Of(int token, int speaker, bool denied, string modal, out bool onlyConditional)
    {
        int subject = SubjectOf(token);
        bool deed = _view.Pos(token) is UniversalPos.Verb && _view.Lemma(token) is not ("see" or "be" or "have" or "know" or "need" or "get" or "hear" or "find" or "wait" or "hesitate" or "forget" or "rest" or "waver" or "relent" or "fail" or "tire" or "bear" or "face" or "suffer" or "risk" or "lose" or "do" or "become");
        bool own = subject >= 0 && deed && (holders.IsOwnSide(subject, speaker) || (cast.Members[speaker].Country is not null && IsPolicyKept(token)));
        onlyConditional = own && !denied && !IsHeldTo(token) && !(modal is not "would" || IsReported(token) ? IsTakenPart(token) : false);

        // "said that Oslo would not sign" is told as done; "we would not sign" may be unreal.
        bool unreal = denied && modal is "would" && (_view.QuoteOf(token) >= 0 ? subject >= 0 && _view.QuoteOf(subject) >= 0 : !IsReported(token));
        return !own || unreal ? null : denied ? Stance.Opposes : Stance.Supports;
    }

    /// <summary>Whether a verb tells of a dealing between sides: "negotiate", "sign", "withdraw".</summary>
    public bool IsDealing(int token) =>
        IsTakenPart(token) || IsHeldTo(token) || _view.Lemma(token) is "negotiate" or "talk" or "agree" or "go" or "compromise" or "yield" or "surrender" or "withdraw" or "recognise" or "recognize" or "cede" or "disarm" or "retreat"
            or "bargain" or "concede" or "let";

    /// <summary>"We cannot negotiate under fire", "said it could not take part": what the own side will not bring itself to.</summary>
    public bool IsRefused(int token, int speaker) =>
        _view.Pos(token) is UniversalPos.Verb && IsDealing(token) && _view.Lemma(token) is not ("attend" or "participate" or "take") && SubjectOf(token) is >= 0 and int subject && holders.IsOwnSide(subject, speaker) && (_view.QuoteOf(token) >= 0 || IsReported(token));

    /// <summary>Whoever says what stands before a verb that goes on with it: "said it was a pity, and would not sign"; −1 for none.</summary>
    public (int Member, int Token) SayingBefore(int token)
    {
        int head = _view.Has(token, "conj") ? _view.Head(token) : -1;
        bool goesOn = head >= 0 && SpeechVerbs.FrameOf(_view.Lemma(head)) is not null && _view[head].Xpos is "VBD" && _view.Child(token, "nsubj") < 0
            && _view.Child(token, "aux") is >= 0 and int would && _view.Is(would, "would") && _view.QuoteOf(token) < 0;
        int subject = goesOn ? Clauses.Subject(_view, head) : -1;
        return subject >= 0 ? (cast.At(subject), subject) : (-1, -1);
    }

    /// <summary>Whether a verb stands within what a saying holds, and is not its main clause: "would" is then the "will" that was said.</summary>
    public bool IsReported(int token)
    {
        int at = token;
        while (at >= 0 && _view.Has(at, "conj"))
        {
            at = _view.Head(at);
        }

        return at >= 0 && (_view.Has(at, "ccomp") || (_view.Has(at, "acl") && SubjectOf(token) >= 0) || (_view.Has(at, "root") && HasSayingBehind(at)));
    }

    // The subject, or that of what the verb goes on with.
    private int SubjectOf(int token)
    {
        int at = token;
        while (_view.Child(at, "nsubj") < 0 && _view.Has(at, "conj") && _view.Head(at) >= 0)
        {
            at = _view.Head(at);
        }

        int subject = _view.Child(at, "nsubj");

        // "a surrender that Oslo would not sign": the relative pronoun is no doer.
        return subject < 0 || _view.Lower(subject) is "that" or "which" or "who" ? -1 : subject;
    }

    // "Oslo would not sign, the minister said."
    private bool HasSayingBehind(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "parataxis") && (SpeechVerbs.FrameOf(_view.Lemma(child)) is not null || _view.Lemma(child) is "quote" or "cite"))
            {
                return true;
            }
        }

        return false;
    }

    // "would go on fighting", "will keep its troops", "the operation will continue": held to against others.
    private bool IsHeldTo(int token)
    {
        string lemma = _view.Lemma(token);
        if (lemma is "continue" or "go" or "keep" or "carry")
        {
            foreach (int child in _view.Children(token))
            {
                bool deed = child > token && (_view.Has(child, "xcomp") || _view.Has(child, "advcl") || _view.Has(child, "ccomp") || _view.Has(child, "obj"));
                if (deed && (IsHardDeed(child) || (lemma is not "continue" && _view.Lemma(child) is "support" or "back" or "arm" or "press" or "demand") || IsStandingBy(child)))
                {
                    return true;
                }
            }
        }

        // "her troops would stay in the zone"
        bool held = lemma is "stay" or "remain" && _view.Child(token, "nsubj") is >= 0 and int troops && _view.Lemma(troops) is "troop" or "force" or "soldier" or "fighter" or "trainer" or "peacekeeper" or "base";
        return held || IsPolicyKept(token);
    }

    // "will continue to provide aid to Kenya", "to hold them accountable", "to stand with them"
    private bool IsStandingBy(int deed) => _view.Lemma(deed) switch
    {
        "provide" or "give" or "send" or "supply" or "extend" or "deliver" or "offer" or "exert" or "maintain" => _view.Child(deed, "obj") is >= 0 and int what && _view.Lemma(what) is "support" or "assistance" or "aid" or "backing" or "weapon" or "arm" or "pressure",
        "hold" => IsCalledToAccount(deed),
        "take" => _view.Child(deed, "obj") is >= 0 and int step && _view.Lemma(step) is "step" or "action" or "measure" && IsCalledToAccount(deed),
        "stand" => _view.Child(deed, "obl") is >= 0 and int whom && _view.CaseOf(whom) is "with" or "by" or "behind" or "against",
        _ => false,
    };

    private bool IsCalledToAccount(int deed)
    {
        for (int i = deed + 1; i < _view.End(deed); i++)
        {
            if (_view.Lower(i) is "accountable" || (_view.Is(i, "account") && _view.Is(i - 1, "to")))
            {
                return true;
            }
        }

        return false;
    }

    // "the sanctions would stay in place", "the offensive will go on"
    private bool IsPolicyKept(int token) =>
        _view.Lemma(token) is "continue" or "remain" or "stay" or "go" or "proceed"
        && _view.Child(token, "nsubj") is >= 0 and int subject && _view.Lemma(subject) is "operation" or "offensive" or "campaign" or "blockade" or "strike" or "airstrike" or "embargo" or "sanction" or "siege";

    private bool IsHardDeed(int token) =>
        _view.Lemma(token) is "fight" or "strike" or "attack" or "target" or "bomb" or "shell" or "hit" or "enforce" or "impose" or "block" or "enrich" or "build" or "test"
            or "arm" or "resist" or "patrol" or "export" or "expel" or "troop" or "force" or "soldier" or "sanction" or "embargo" or "pressure" or "blockade" or "siege";

    // "would attend", "will take part in", "will abide by": coming to it, or holding to what was settled.
    private bool IsTakenPart(int token) => _view.Lemma(token) switch
    {
        "sign" => _view.Child(token, "obj") is >= 0 and int signed && _view.Lemma(signed).ToLowerInvariant() is not ("memorandum" or "mou" or "contract" or "letter" or "book"),
        "attend" or "rejoin" or "participate" or "abide" or "comply" or "honour" or "honor" or "ratify" or "cooperate" or "co-operate" or "join" => true,
        "take" => _view.Child(token, "obj") is >= 0 and int part && _view.IsLemma(part, "part"),
        "return" => _view.Child(token, "obl") is >= 0 and int where && _view.Lemma(where) is "talk" or "table" or "negotiation",
        "extend" or "offer" or "give" => _view.Child(token, "obj") is >= 0 and int given && _view.Lemma(given) is "cooperation" or "support" or "backing",
        _ => false,
    };
}
