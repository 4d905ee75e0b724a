using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Commitments;

// Turns of phrase in which a verb of promising stands apart from its subject, or from what was promised.
internal sealed partial class CommitmentFinder
{
    // "We are committed to reopening the road": bound by themselves, and by nobody else.
    private bool IsBent(int verb) =>
        _view.Lower(verb) is "committed" or "pledged" && _view[verb].Xpos is "VBN" or "JJ" && Clauses.Agent(_view, verb) < 0
        && _view.Child(verb, "nsubj") is >= 0 and int subject && subject < verb && IsBe(verb);

    private bool IsBe(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (child < verb && (_view.Has(child, "aux") || _view.Has(child, "cop")) && _view.Lower(child) is "is" or "are" or "am" or "'re" or "’re" or "'m" or "’m" or "'s" or "’s")
            {
                return true;
            }
        }

        return false;
    }

    // "remains committed to reopening the road": the word may be no verb to the tagger.
    private void Remaining(int word)
    {
        int verb = _view.Head(word);
        bool stays = verb >= 0 && _view.Has(word, "xcomp") && _view.Lemma(verb) is "remain" or "stay" or "stand";
        bool cop = !stays && _view.Pos(word) is UniversalPos.Adj && IsBe(word);
        int above = stays ? verb : word;
        if (!(stays || cop) || VerbPhrase.Of(_view, above) is { Negated: true } or { Infinitive: true } or { Time: VerbTime.Unreal } || IsSupposed(above)
            || Clauses.Subject(_view, above) is not (>= 0 and int subject) || Done(word, above) is not { } content || OwnersAt(subject) is not { Count: > 0 } obligors)
        {
            return;
        }

        int first = above - subject <= 8 && subject < above ? Math.Max(_view.First(subject), above - 8) : above;
        Add(word, obligors, content, _view.Range(first, Math.Min(content.End, word + LongestPassage)), pointsBack: false);
    }

    // What they are committed to, where it is something done; the parser may hang it on "remain".
    private (int First, int End, int Head)? Done(int word, int above)
    {
        foreach (int holder in (ReadOnlySpan<int>)[word, above])
        {
            foreach (int child in _view.Children(holder))
            {
                bool verb = child > word && _view.Pos(child) is UniversalPos.Verb && _view.Child(child, "mark") is >= 0 and int to && _view.Is(to, "to") && to > word;
                if (verb || (child > word && _view.Has(child, "obl") && _view.CaseOf(child) is "to" && IsDoing(child)))
                {
                    return (_view.First(child), Math.Max(_view.End(child), child + 1), child);
                }
            }
        }

        return null;
    }

    // "committed to the full implementation of the accord": something done, told by a noun.
    private bool IsDoing(int noun) => _view.Child(noun, "nmod") is >= 0 and int what && _view.CaseOf(what) is "of"
        && _view.Lemma(noun) is "abolition" or "completion" or "creation" or "delivery" or "demobilisation" or "demobilization" or "destruction" or "elimination" or "enforcement" or "establishment" or "evacuation" or "execution"
            or "expansion" or "extension" or "fulfilment" or "fulfillment" or "implementation" or "lifting" or "modernisation" or "modernization" or "opening" or "payment" or "prosecution" or "protection" or "provision" or "ratification"
            or "rebuilding" or "reconstruction" or "reduction" or "release" or "removal" or "reopening" or "repair" or "repatriation" or "restoration" or "resumption" or "return" or "withdrawal";

    // "thanked Kenya for agreeing to pay", "grateful to Kenya for promising it": theirs whom one thanks.
    private int Thanked(int verb)
    {
        int head = _view.Head(verb);
        if (head < 0 || _view[verb].Xpos is not "VBG" || _view.Child(verb, "mark") is not (>= 0 and int mark) || _view.Lower(mark) is not ("for" or "on" or "of"))
        {
            return -1;
        }

        if (_view.Pos(head) is UniversalPos.Verb)
        {
            return Clauses.Doer(_view, verb);
        }

        foreach (int child in _view.Children(head))
        {
            if (_view.Lemma(head) is "grateful" or "thankful" or "indebted" && _view.Has(child, "obl") && _view.CaseOf(child) is "to")
            {
                return child;
            }
        }

        return -1;
    }

    // "must withdraw its troops, as it undertook in the accord", "free them as promised": what stands above is what was promised.
    private bool AsPromised(int verb)
    {
        int deed = _view.Head(verb);
        if (deed < 0 || !_view.Has(verb, "advcl") || _view.Child(verb, "obj") >= 0 || VerbPhrase.Of(_view, verb).Time is not VerbTime.Past || _view.Pos(deed) is not UniversalPos.Verb || _view.Child(verb, "mark") is not (>= 0 and int mark) || !_view.Is(mark, "as")
            || CommitmentWords.OfVerb(_view.Lemma(verb)) is var frames && (frames is CommitmentFrames.Aid || _view.Lemma(verb) is "guarantee" or "assure")
            || (Content(verb, frames) is { } content && !_view.IsLemma(content.Head, "do")))
        {
            return false;
        }

        int own = _view.Child(verb, "nsubj");
        int subject = own >= 0 && cast.At(own) >= 0 ? own : Clauses.Doer(_view, deed);
        if (subject < 0 || !Deeds.Is(_view, deed) || OwnersAt(subject) is not { Count: > 0 } obligors)
        {
            return true;
        }

        int end = mark > deed ? mark : Math.Min(_view.End(deed), deed + LongestPassage);
        end = end > deed + 1 && _view.Is(end - 1, ",") ? end - 1 : end;
        Add(verb, obligors, (deed, end, deed), _view.Range(deed, Math.Min(Math.Max(end, _view.End(verb)), deed + LongestPassage)), pointsBack: false);
        return true;
    }

    // "with $5 billion committed since May", "the Kenyan aid pledged to Sudan": money that is somebody's word.
    private void Earmarked(int verb)
    {
        int money = _view.Head(verb);
        if (money < 0 || _view[verb].Xpos is not "VBN" || !_view.Has(verb, "acl") || _view.Relation(verb) is "acl:relcl" || verb < money
            || _view.Lemma(verb) is not ("commit" or "pledge" or "promise" or "earmark" or "allocate") || !(AidTold.IsMoney(_view, money) || AidTold.IsHelp(_view.Lemma(money)) || (_view.Lemma(verb) is "pledge" or "promise" && Clauses.Agent(_view, verb) >= 0)))
        {
            return;
        }

        SortedSet<int> obligors = Clauses.Agent(_view, verb) is >= 0 and int agent ? OwnersAt(agent) : Beside(money);
        if (obligors.Count == 0 && _view.CaseOf(money) is "with" or "through" && SubjectAbove(money) is >= 0 and int subject && !_view.IsUnder(money, subject))
        {
            obligors = OwnersAt(subject);
        }

        if (obligors.Count > 0)
        {
            int first = Math.Max(_view.First(money), money - 8);
            int end = Math.Min(Math.Max(_view.End(money), verb + 1), verb + LongestPassage);
            Add(verb, obligors, (first, end, money), _view.Range(first, end), pointsBack: false);
        }
    }

    // "Norway is the largest donor, with …": the predicate may be a noun.
    private int SubjectAbove(int token)
    {
        int at = _view.Head(token);
        while (at >= 0 && _view.Child(at, "nsubj") < 0 && _view.Pos(at) is not UniversalPos.Verb)
        {
            at = _view.Head(at);
        }

        return at < 0 ? -1 : Clauses.Subject(_view, at);
    }

    // "Kenyan aid", "the Kenyan government's $5 million"
    private SortedSet<int> Beside(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            if (child < noun && (_view.Has(child, "nmod:poss") || _view.Has(child, "compound") || _view.Has(child, "amod"))
                && (_view.Has(child, "nmod:poss") || Countries.ByDemonym(_view[child].Form) is not null || cast.At(child) >= 0) && OwnersAt(child) is { Count: > 0 } owners)
            {
                return owners;
            }
        }

        return [];
    }

    // "plans to provide 900,000 doses", "its decision to send ten tanks": announced help by another noun.
    private (int First, int End, int Head)? Given(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            bool gives = child > noun && _view.Has(child, "acl") && _view.Child(child, "mark") is >= 0 and int to && _view.Is(to, "to")
                && _view.Lemma(child) is "provide" or "send" or "deliver" or "donate" or "supply" or "give" or "contribute" or "ship" or "deploy" or "transfer" or "allocate";
            if (gives && _view.Child(child, "obj") is >= 0 and int what && (_view.Child(what, "nummod") >= 0 || AidTold.IsHelp(_view.Lemma(what)) || AidTold.IsMoney(_view, what)))
            {
                return (_view.First(child), Math.Max(_view.End(child), child + 1), child);
            }
        }

        return null;
    }

    // "the coalition intends to support them", in its own words.
    private bool Intends(int verb)
    {
        if (_view.Lemma(verb) is not ("intend" or "plan") || VerbPhrase.Of(_view, verb) is not { Time: VerbTime.Present, Negated: false, Possible: false, Infinitive: false, Progressive: false, Perfect: false } || _view.Child(verb, "xcomp") is not (>= 0 and int deed)
            || !Deeds.Is(_view, deed) || !Deeds.HasMatter(_view, deed) || Clauses.Subject(_view, verb) is not (>= 0 and int subject)
            || (_own.BoundBy(subject, speakerAt(verb)) is >= 0 and int own ? own : _reported.Planned(verb, speakerAt(verb)) ?? -1) is not (>= 0 and int obligor))
        {
            return false;
        }

        int end = Math.Min(_view.End(deed), verb + LongestPassage);
        Add(verb, [obligor], (_view.First(deed), end, deed), _view.Range(verb - subject <= 8 && subject < verb ? Math.Max(_view.First(subject), verb - 8) : verb, end), pointsBack: false);
        return true;
    }
}
