using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Commitments;

// Promises told by a noun that the tree has parted from whose it is or from what was promised.
internal sealed partial class CommitmentFinder
{
    // "their resolve to help and commitment to pay": the deed right behind, under whatever the tree has hung it.
    private (int First, int End, int Head)? ToDo(int noun, CommitmentFrames frames)
    {
        int deed = noun + 2;
        return frames.HasFlag(CommitmentFrames.Infinitive) && deed < _view.SentenceOf(noun).EndToken && _view.Is(noun + 1, "to") && _view[deed].Xpos is "VB" or "VBG" && _view.Child(deed, "mark") == noun + 1
            ? (noun + 1, Math.Max(_view.End(deed), deed + 1), deed)
            : null;
    }

    // "Kenya's promise of a new loan": what is promised is given or done.
    private (int First, int End, int Head)? OfThing(int noun)
    {
        if (_view.Lemma(noun) is not ("offer" or "pledge" or "promise") || _view.Child(noun, "nmod:poss") < 0)
        {
            return null;
        }

        foreach (int child in _view.Children(noun))
        {
            if (child > noun && _view.Has(child, "nmod") && _view.CaseOf(child) is "of" && (AidTold.IsHelp(_view.Lemma(child)) || AidTold.IsMoney(_view, child) || _view.Lemma(child) is "election" or "investigation" or "inquiry" or "reform" or "troop" or "amnesty" or "withdrawal" or "release" or "vote" or "referendum"))
            {
                return (_view.First(child), Math.Max(_view.End(child), child + 1), child);
            }
        }

        return null;
    }

    // "our approval of $5 million in aid": given.
    private (int First, int End, int Head)? Approved(int noun)
    {
        if (_view.Lemma(noun) is not ("approval" or "authorisation" or "authorization" or "announcement"))
        {
            return null;
        }

        for (int of = noun + 1; of < Math.Min(_view.SentenceOf(noun).EndToken, noun + 5); of++)
        {
            if (_view.Is(of, "of") && _view.Has(of, "case") && _view.Head(of) is >= 0 and int what && what > of && AidTold.IsAid(_view, what))
            {
                int end = Math.Max(_view.End(what), what + 1);
                return (_view.First(what), AidTold.EndOf(_view, _view.Head(what) is >= 0 and int above ? above : noun, end), what);
            }
        }

        return null;
    }

    // "Kenya's support for its security and commitment to rebuilding it": whose the first is, the second is too, wherever the tree has hung it.
    private SortedSet<int> Joined(int noun)
    {
        const int farthest = 20;
        int and = noun - 1;
        while (and > 0 && (_view[and].Xpos is "JJ" or "RB" || _view.Is(and, ",")))
        {
            and--;
        }

        if (and <= 0 || !_view.Is(and, "and") || _view[and].SentenceIndex != _view[noun].SentenceIndex)
        {
            return [];
        }

        for (int i = and - 1; i >= Math.Max(_view.SentenceOf(noun).FirstToken, noun - farthest); i--)
        {
            if (_view[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return [];
            }

            if (_view.Lemma(i) is not ("ability" or "appreciation" or "belief" or "concern" or "dedication" or "desire" or "determination" or "friendship" or "interest" or "partnership" or "readiness" or "resolve" or "respect" or "solidarity" or "support" or "unity" or "willingness"))
            {
                continue;
            }

            foreach (int child in _view.Children(i))
            {
                if (child < i && (_view.Has(child, "nmod:poss") || _view.Has(child, "compound")) && OwnersAt(child) is { Count: > 0 } owners)
                {
                    return owners;
                }
            }
        }

        return [];
    }
}
