using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>What is asked for one after another: "called on Chad to open the roads, free the prisoners and hold elections", "called for a truce and for talks".</summary>
internal sealed partial class Demands(ReportCast cast)
{
    private readonly ReportView _view = cast.View;

    /// <summary>How far behind the one who is asked the deed may stand.</summary>
    private const int FarthestDeed = 25;

    /// <summary>Whether a word asks others for things that may be told one after another.</summary>
    public bool IsDemand(int cue) =>
        _view.Lemma(cue) is "call" or "urge" or "ask" or "press" or "demand" or "appeal" or "implore" or "encourage" or "exhort" or "beg" or "request" or "push" or "plead" or "invite" or "pressure" or "beseech";

    /// <summary>Each further thing that is asked for, behind the first.</summary>
    public List<(int First, int End)> Fellows(int cue, int first, int end)
    {
        var fellows = new List<(int First, int End)>();
        int last = DeedIn(cue, first, end);
        int sentence = _view.SentenceOf(cue).EndToken;
        if (last < 0)
        {
            Things(cue, first, end, fellows);
            return fellows;
        }

        List<int> deeds = [cue, last];
        for (int i = last + 1; i < sentence; i++)
        {
            // "to support them in carrying it out and to ensure that …": an infinitive goes on with no participle.
            bool goesOn = (_view.Has(i, "conj") && (deeds.Contains(_view.Head(i)) || (_view.Is(i - 1, "to") && _view.Head(i) > last && _view[_view.Head(i)].Xpos is "VBG"))) || IsNextByOrder(last, i);
            bool deed = _view[i].Xpos is "VB" && goesOn && _view.Child(i, "nsubj") < 0 && !HasModal(i) && _view.QuoteOf(i) == _view.QuoteOf(last);
            if (!deed)
            {
                continue;
            }

            // "cease and condemn the war", "protect and defend them": one thing with two verbs.
            int start = StartOf(i);
            if (HasOwnThing(last, start))
            {
                fellows.Add((start, Math.Min(sentence, Math.Max(i + 1, _view.End(i)))));
            }

            deeds.Add(i);
            last = i;
        }

        // "show restraint and resume talks" is asked for in one; a list of three, or a "to" told again, tells things apart.
        if (fellows.Count == 1 && !_view.Is(fellows[0].First, "to"))
        {
            return [];
        }

        for (int i = 0; i + 1 < fellows.Count; i++)
        {
            fellows[i] = (fellows[i].First, Before(fellows[i + 1].First, fellows[i].End));
        }

        return fellows;
    }

    /// <summary>The end of what stands before the next thing that is asked for: without the comma and the "and".</summary>
    public int Before(int next, int end)
    {
        int last = Math.Min(end, next);
        while (last > 1 && (_view.IsPunctuation(last - 1) || _view.Lower(last - 1) is "and" or "or" or "for"))
        {
            last--;
        }

        return last;
    }

    /// <summary>"called on both sides to urgently and peacefully resolve it", "to de-escalate": the words from whoever is asked to the end of what they are to do, by the order of the words; null where nothing is asked.</summary>
    public (int First, int End)? ByOrder(int first, int end)
    {
        int sentence = _view.SentenceOf(first).EndToken;
        int someone = Phrases.Root(_view, first, end);
        if (first == 0 || (cast.At(someone) < 0 && AgentNouns.NumberOf(_view.Lemma(someone)) is null && _view.Lower(first - 1) is not ("on" or "upon") && _view.Lemma(someone) is not ("meeting" or "conference" or "summit" or "session")))
        {
            return null;
        }

        for (int i = first; i < Math.Min(sentence, first + FarthestDeed); i++)
        {
            if (_view[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD" || _view.Lower(i) is ";" or ":" or "and" || (i > first && _view.Pos(i) is UniversalPos.Adp && !_view.Is(i, "to") && !_view.Is(i, "of")))
            {
                return null;
            }

            int deed = _view.Is(i, "to") && i > first ? DeedBehind(i, sentence) : -1;
            if (deed > i)
            {
                return (first, Math.Max(deed + 1, _view.End(deed)));
            }
        }

        return null;
    }

    // "for a truce and for the release of …": the preposition is told again.
    private void Things(int cue, int first, int end, List<(int First, int End)> fellows)
    {
        string opening = first > 0 ? _view.Lower(first - 1) : "";
        int sentence = _view.SentenceOf(cue).EndToken;
        for (int i = first + 1; opening is "for" && i + 1 < sentence; i++)
        {
            int thing = _view.Is(i, "for") && _view.Has(i, "case") && _view.Lower(i - 1) is "and" or "," ? _view.Head(i) : -1;
            bool again = thing > i && _view.Has(thing, "conj") && (_view.Head(thing) == cue || (_view.Head(thing) >= first && _view.Head(thing) < end));
            if (again)
            {
                fellows.Add((i + 1, Math.Max(i + 2, _view.End(thing))));
            }
        }
    }

    // The first thing to do: "to open", "to de-escalate".
    private int DeedIn(int cue, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_view.Is(i, "to") && DeedBehind(i, end) is >= 0 and int deed)
            {
                int head = _view.Head(deed);
                bool asked = head == cue || head < first || _view.Is(first, "to") || (head < i && _view.Head(head) == cue && (cast.At(head) >= 0 || AgentNouns.NumberOf(_view.Lemma(head)) is not null || (first > 0 && _view.Lower(first - 1) is "on" or "upon" or "for")));
                return asked ? deed : -1;
            }
        }

        return -1;
    }

    // Behind "to" and adverbs.
    private int DeedBehind(int to, int end)
    {
        int i = to + 1;
        while (i < end && (_view[i].Xpos is "RB" || (_view.Is(i, "and") && _view[i - 1].Xpos is "RB") || _view.Is(i, "-") || _view.Lower(i) is "de" or "re"))
        {
            i++;
        }

        return i < end && _view[i].Xpos is "VB" ? i : -1;
    }
}
