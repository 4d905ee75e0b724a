using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Compliance;

// What single words say of who kept what, and of who says so.
internal sealed partial class ComplianceFinder
{
    // "violations of the truce by Kenya": the tree may hang them on the truce.
    private int By(int paper)
    {
        foreach (int child in _view.Children(paper))
        {
            if (_view.Has(child, "nmod") && _view.CaseOf(child) is "by")
            {
                return child;
            }
        }

        return -1;
    }

    private bool Blamed(int noun, int verb, out int accuser)
    {
        bool accused = _view.Lemma(verb) is "accuse" && _view.CaseOf(noun) is "of" && !VerbPhrase.Of(_view, verb).Passive;
        accuser = accused ? verb : -1;
        return accused || (_view.CaseOf(noun) is "in" && _view.Head(noun) == verb && VerbPhrase.Of(_view, verb) is { Time: VerbTime.Past or VerbTime.Present, Negated: false, Possible: false, Infinitive: false });
    }

    // "must continue to let aid in, as agreed": it has done so, so far.
    private bool IsContinued(int verb, out int doer)
    {
        doer = -1;
        if (!_view.Has(verb, "advcl") || _view[verb].Xpos is not "VBN" || _view.Lemma(verb) is not ("agree" or "pledge" or "promise" or "undertake") || _view.Child(verb, "mark") is not (>= 0 and int mark) || !_view.Is(mark, "as"))
        {
            return false;
        }

        int at = _view.Head(verb);
        for (int hops = 0; at >= 0 && hops < MostLinks; hops++, at = _view.Head(at))
        {
            if (_view.IsLemma(at, "continue"))
            {
                doer = Clauses.Subject(_view, at);
                return !VerbPhrase.Of(_view, at).Negated;
            }
        }

        return false;
    }

    // "has failed to withdraw its troops as promised", "has not withdrawn them as the accord requires": the word that names what was to be kept, or −1.
    private int AsRequired(int verb)
    {
        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        bool failed = _view.Head(verb) is >= 0 and int above && _view.Has(verb, "xcomp") && (_view.Lemma(above) is "fail" or "refuse" or "neglect" && VerbPhrase.Of(_view, above).Time is VerbTime.Past or VerbTime.Present
            || (_view.IsLemma(above, "have") && above + 1 < _view.Count && _view.Is(above + 1, "yet")));
        if (!failed && !(phrase is { Negated: true, Time: VerbTime.Past or VerbTime.Present, Possible: false }))
        {
            return -1;
        }

        foreach (int child in _view.Children(verb))
        {
            if (child > verb && _view.Has(child, "advcl") && _view.Child(child, "mark") is >= 0 and int mark && _view.Is(mark, "as")
                && _view.Lemma(child) is "agree" or "envisage" or "pledge" or "promise" or "require" or "stipulate" or "undertake")
            {
                int paper = Clauses.Agent(_view, child) is >= 0 and int agent ? agent : Clauses.Subject(_view, child) is >= 0 and int subject && AgreementWords.Noun(_view.Lemma(subject)) is not null ? subject : -1;
                return paper >= 0 ? paper : child;
            }
        }

        return -1;
    }

    // "the terms of the deal", "its obligations under the accord": the paper, wherever the tree hung it.
    private int Through(int what, int verb)
    {
        bool owed = _view.Lemma(what) is "obligation" or "duty" or "responsibility";
        for (int hops = 0; hops < MostLinks && (_view.Lemma(what) is "term" or "provision" or "part" or "side" or "end" or "clause" or "condition" or "obligation" or "duty" or "responsibility"); hops++)
        {
            foreach (int inner in _view.Children(what))
            {
                if (inner > what && _view.Has(inner, "nmod"))
                {
                    what = inner;
                    break;
                }
            }
        }

        foreach (int child in owed ? _view.Children(verb) : default)
        {
            if (child > what && _view.Has(child, "obl") && _view.CaseOf(child) is "under")
            {
                return child;
            }
        }

        return what;
    }

    private bool IsPartly(int verb, ComplianceClaim claim)
    {
        foreach (int child in _view.Children(verb))
        {
            if (claim == ComplianceClaim.Done && _view.Lower(child) is "partly" or "partially" or "mostly" or "largely")
            {
                return true;
            }
        }

        return false;
    }

    // "nothing of the kind has been done", "that has not happened", "this has yet to happen".
    private bool IsNothingDone(int verb)
    {
        if (_view.Lemma(verb) is not ("do" or "happen" or "materialise" or "materialize" or "occur"))
        {
            return false;
        }

        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        int subject = _view.Child(verb, "nsubj");
        bool perfect = phrase is { Perfect: true } || phrase.Time is VerbTime.Past;
        return subject >= 0 && perfect && _view.End(subject) - _view.First(subject) <= 5
            && (_view.Is(subject, "nothing") || (phrase.Negated && _view.Lower(subject) is "that" or "this" or "it" or "which" or "so" or "none"));
    }

    // "accused Kyiv of breaching": the claim is the accuser's.
    // "accused each other of breaching", "accused the army of breaching": the tree may hang it on whoever is accused.
    private int Accuser(int verb)
    {
        int at = _view.Head(verb);
        for (int hops = 0; at >= 0 && hops < MostLinks && _view.Pos(at) is not UniversalPos.Verb && _view[verb].Xpos is "VBG" && _view.Child(verb, "mark") is >= 0 and int of && _view.Lower(of) is "of" or "for"; hops++)
        {
            at = _view.Head(at);
        }

        return at >= 0 && _view.Lemma(at) is "accuse" or "blame" or "charge" && !VerbPhrase.Of(_view, at).Passive ? at : -1;
    }
}
