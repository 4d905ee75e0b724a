using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Commitments;

// What was promised: the stretch behind the word that tells it.
internal sealed partial class CommitmentFinder
{
    /// <summary>The stretch that tells what was promised, behind the word; null for none.</summary>
    private (int First, int End, int Head)? Content(int word, CommitmentFrames frames)
    {
        foreach (int child in _view.Children(word))
        {
            if (child < word)
            {
                continue;
            }

            bool to = _view.Child(child, "mark") is >= 0 and int mark && _view.Is(mark, "to");
            bool clausal = _view.Has(child, "xcomp") || _view.Has(child, "advcl") || _view.Has(child, "acl") || _view.Has(child, "ccomp");
            bool fits = (frames.HasFlag(CommitmentFrames.Infinitive) && clausal && to && _view[child].Xpos is not "VBG")
                || (frames.HasFlag(CommitmentFrames.Gerund) && clausal && to && _view[child].Xpos is "VBG")
                || (frames.HasFlag(CommitmentFrames.Gerund) && (_view.Has(child, "nmod") || _view.Has(child, "obl")) && _view.CaseOf(child) is "to" && cast.At(child) < 0)
                || (frames.HasFlag(CommitmentFrames.Clause) && (_view.Has(child, "ccomp") || (_view.Has(child, "acl") && !_view.Has(child, "acl:relcl")) || IsThat(child)) && Binds(child))
                || (frames.HasFlag(CommitmentFrames.Infinitive) && _view.Pos(word) is UniversalPos.Verb && clausal && !to && _view[child].Xpos is "VBG" && _view.Child(child, "nsubj") < 0 && _view.First(child) == word + 1)
                || (frames.HasFlag(CommitmentFrames.Object) && _view.Has(child, "obj") && cast.At(child) < 0 && (_view.Pos(child) is UniversalPos.Noun || AidTold.IsMoney(_view, child)))
                || (frames.HasFlag(CommitmentFrames.Aid) && _view.Has(child, "obj") && AidTold.IsAid(_view, child));
            if (fits)
            {
                int first = _view.First(child);
                int end = Math.Max(_view.End(child), first + 1);
                return (first < word ? word + 1 : first, AidTold.IsMoney(_view, child) ? AidTold.EndOf(_view, word, end) : end, child);
            }
        }

        return null;
    }

    // "agreed to stay in touch", "its commitment to the deal": nothing definite.
    private bool IsIdle((int First, int End, int Head) content)
    {
        // "agreed to stay in touch and to meet again": more than that.
        int besides = _view.Pos(content.Head) is UniversalPos.Verb ? _view.Child(content.Head, "conj") : -1;
        if (besides >= 0 && _view.Pos(besides) is UniversalPos.Verb && _view.Lemma(besides) is not ("remain" or "stay" or "keep" or "continue" or "maintain"))
        {
            return false;
        }

        if (_view.Lemma(content.Head) is "remain" or "stay" or "keep" or "continue" or "maintain" || _view.Lemma(content.Head) is "touch" or "contact")
        {
            // "agreed to continue their consultations and to remain in touch" is more than that.
            for (int i = content.First; i < content.End && !(_view.Is(i, "and") && i > content.Head); i++)
            {
                if (_view.Lower(i) is "touch" or "contact")
                {
                    return true;
                }
            }
        }

        return _view.Pos(content.Head) is UniversalPos.Noun && AgreementWords.Noun(_view.Lemma(content.Head)) is { Use: AgreementWordUse.Sure, Kind: Domain.Facts.AgreementKind.Agreement };
    }

    // "Ten tanks were promised by Norway", "the tanks that it promised": what was promised stands before.
    private (int First, int End, int Head)? Given(int verb, VerbPhrase phrase)
    {
        if (_view.Lemma(verb) is not ("pledge" or "promise"))
        {
            return null;
        }

        bool passive = phrase.Passive && Clauses.Agent(_view, verb) >= 0;
        int what = passive ? _view.Child(verb, "nsubj") : _view.Has(verb, "acl:relcl") && Clauses.Subject(_view, verb) is >= 0 and int giver && giver != _view.Head(verb) ? _view.Head(verb) : -1;
        if (what < 0 || what > verb || _view.Pos(what) is not UniversalPos.Noun || _view.Child(what, "nummod") < 0 && !passive && !(_view[what].Xpos is "NNS"))
        {
            return null;
        }

        return (_view.First(what), Math.Min(_view.End(what), passive ? verb : what + 1), what);
    }

    // "promised not to attack": what is promised is denied, and not the promise.
    private bool IsNotTo(int verb) => verb + 2 < _view.Count && _view.Is(verb + 1, "not") && _view.Is(verb + 2, "to");

    // What the tree has hung elsewhere: "promised to freeze operations" with a verb taken for a noun, "promised, the ministry said, that it would".
    private (int First, int End, int Head)? Loose(int verb, CommitmentFrames frames)
    {
        int end = _view.SentenceOf(verb).EndToken;
        int next = verb + 1;
        if (frames.HasFlag(CommitmentFrames.Infinitive) && next + 1 < end && _view.Is(next, "to") && _view[next + 1].Xpos is "VB" && _view.Head(next + 1) is >= 0 and int noun && _view.Has(next + 1, "compound"))
        {
            return (next, Math.Max(_view.End(noun), next + 2), noun);
        }

        // "agreed to free six hostages": "free" may be taken for an adjective.
        if (frames.HasFlag(CommitmentFrames.Infinitive) && next + 1 < end && _view.Is(next, "to") && _view.Is(next + 1, "free") && _view.Has(next + 1, "amod") && _view.Head(next + 1) is >= 0 and int freed && freed > next + 1)
        {
            return (next, Math.Max(_view.End(freed), next + 2), freed);
        }

        if (!frames.HasFlag(CommitmentFrames.Clause))
        {
            return null;
        }

        for (int that = next; that < Math.Min(end, next + 8); that++)
        {
            bool aside = that == next || (_view.Is(next, ",") && _view.Is(that - 1, ","));
            if (aside && _view.Is(that, "that") && _view.Has(that, "mark") && _view.Head(that) is >= 0 and int clause && clause > that && Binds(clause))
            {
                return (that, _view.End(clause), clause);
            }
        }

        return null;
    }

    private bool IsThat(int verb) => _view.Has(verb, "acl") && _view.Child(verb, "mark") is >= 0 and int mark && _view.Is(mark, "that");

    private bool Binds(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "aux") && _view.Lower(child) is "will" or "would" or "shall" or "'ll" or "’ll" or "'d" or "’d")
            {
                return true;
            }
        }

        return false;
    }
}
