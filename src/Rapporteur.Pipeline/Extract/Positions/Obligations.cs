using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>What a speaker says must, should or will not be: a stance of the speaker, told by no word of stance.</summary>
internal sealed class Obligations(ReportCast cast, StanceHolders holders)
{
    private readonly ReportView _view = cast.View;

    public void At(int token, List<Stand> found)
    {
        int speaker = holders.SpeakerAt(token);
        if (speaker < 0 || StanceMood.IsAsked(_view, token) || Of(token, speaker, out bool onlyConditional) is not { } stance)
        {
            return;
        }

        // What only talks can end is no issue; the talks are.
        (int first, int end) = Phrases.Clause(_view, token);
        int subject = _view.Child(token, "nsubj");
        bool subjectAlone = subject >= 0 && (_view.Is(first, "only") || IsNone(subject));
        found.Add(new Stand(token, speaker, -1, stance, first, end) { Matter = subjectAlone ? subject : -1, OnlyConditional = onlyConditional });
    }

    private Stance? Of(int token, int speaker, out bool onlyConditional)
    {
        onlyConditional = false;
        bool predicate = _view.Pos(token) is UniversalPos.Verb || _view.Child(token, "cop") >= 0;
        if (!predicate)
        {
            return _view.Lemma(token) is "time" && IsTimeTo(token) ? Stance.Supports : null;
        }

        VerbPhrase phrase = VerbPhrase.Of(_view, token);
        int subject = _view.Child(token, "nsubj");
        bool have = false;
        string modal = "";
        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "mark") && _view.Lower(child) is "if" or "unless" or "whether")
            {
                return null;
            }

            // "which groups should be included" is left open.
            bool asks = _view.Child(child, "det") is >= 0 and int which ? _view[which].Xpos is "WDT" or "WP" : !_view.Has(token, "acl") && _view[child].Xpos is "WP" or "WRB";
            if (child < token && asks)
            {
                return null;
            }

            have |= _view.Has(child, "aux") && _view.Is(child, "have");
            bool aux = _view.Has(child, "aux") && _view.Lower(child) is "must" or "should" or "ought" or "can" or "could" or "will" or "would" or "ca" or "wo";

            // "should Ankara withdraw, …" is a condition.
            modal = aux && (subject < 0 || child > subject) ? _view.Lower(child) : modal;
        }

        bool denied = phrase.Negated || IsNone(subject);
        return modal switch
        {
            "must" when !have => denied ? Stance.Opposes : Stance.Supports,
            "should" or "ought" => denied ? Stance.Opposes : Stance.Supports,
            "can" or "could" => IsNone(subject) && phrase.Passive ? Stance.Opposes : HasOnly(token, subject),
            "will" or "wo" or "would" => OfOwnSide(token, subject, speaker, denied, modal, out onlyConditional),
            _ => IsNeed(token) ? denied ? Stance.Opposes : Stance.Supports : null,
        };
    }

    // "We will not withdraw" refuses; "we will respond if …" makes it hang on something; what else one's own side will do is a promise, and no stance.
    private Stance? OfOwnSide(int token, int subject, int speaker, bool denied, string modal, out bool onlyConditional)
    {
        bool deed = _view.Pos(token) is UniversalPos.Verb && _view.Lemma(token) is not ("see" or "be" or "have" or "know" or "need" or "get" or "hear" or "find");
        bool own = subject >= 0 && deed && holders.IsOwnSide(subject, speaker);
        onlyConditional = own && !denied;
        return !own || (denied && modal is "would") ? null : denied ? Stance.Opposes : Stance.Supports;
    }

    // "need to stand by us", "have to go".
    private bool IsNeed(int token) =>
        _view.Lemma(token) is "need" or "have" && _view.Pos(token) is UniversalPos.Verb && _view.Child(token, "xcomp") is >= 0 and int wanted
        && _view.Child(wanted, "mark") is >= 0 and int to && _view.Is(to, "to") && (_view[token].Xpos is "VBP" or "VBZ" || (_view.IsLemma(token, "need") && _view[token].Xpos is "VBD"));

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

    // "It is time for all parties to …", "now is the time to …".
    private bool IsTimeTo(int token)
    {
        if (_view.Child(token, "cop") < 0)
        {
            return false;
        }

        foreach (int child in _view.Children(token))
        {
            if (child > token && (_view.Has(child, "acl") || _view.Has(child, "advcl") || _view.Has(child, "csubj") || _view.Has(child, "xcomp")))
            {
                return true;
            }
        }

        return false;
    }
}
