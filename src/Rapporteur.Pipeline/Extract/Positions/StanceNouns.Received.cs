using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

// What a thing meets with: "The plan won the backing of Norway", "has drawn criticism from", "faces opposition from".
internal sealed partial class StanceNouns
{
    private const int FarthestFor = 8;

    private bool Received(int noun, StanceWord word, List<Stand> found)
    {
        int verb = _view.Head(noun);
        if (verb < 0 || verb > noun || !IsReceiving(verb, noun) || _view.Child(verb, "nsubj") is not (>= 0 and int thing) || thing > verb)
        {
            return false;
        }

        // "secured the backing of Kenya for the plan"
        // "a move that drew criticism from Kenya": the move.
        int move = _view.Lower(thing) is "that" or "which" && _view.Has(verb, "acl") ? _view.Head(verb) : -1;
        (int First, int End)? content = move >= 0 ? IsSomebody(move) ? null : (_view.First(move), Math.Max(move + 1, Math.Min(thing, _view.End(move))))
            : IsSomebody(thing) ? ForWhat(noun) : (_view.First(thing), Math.Min(verb, _view.End(thing)));
        if (content is not { } at)
        {
            return false;
        }

        List<(int Member, int Token)> givers = GiversOf(noun, verb);
        if (givers.Count == 0 || StanceMood.Of(_view, verb, word) is not { } stance)
        {
            return false;
        }

        foreach ((int member, int token) in givers)
        {
            found.Add(new Stand(noun, member, token, stance, at.First, at.End));
        }

        return true;
    }

    // "for the plan", wherever the parser hangs it.
    private (int First, int End)? ForWhat(int noun)
    {
        for (int i = noun + 2; i < Math.Min(noun + FarthestFor, _view.SentenceOf(noun).EndToken); i++)
        {
            if (_view.Is(i, "for") && _view.Has(i, "case") && _view.Head(i) > i)
            {
                return (i + 1, _view.End(_view.Head(i)));
            }
        }

        return null;
    }

    private bool IsReceiving(int verb, int noun)
    {
        string preposition = _view.CaseOf(noun);
        // "receives technical support from": help.
        if (_view.Lemma(noun) is "support" or "backing" && _view.Lemma(verb) is "receive" or "get" or "have" && _view.Child(verb, "nsubj") is >= 0 and int whose && IsSomebody(whose))
        {
            return false;
        }

        return _view.Has(noun, "obj")
            ? _view.Lemma(verb) is "draw" or "win" or "enjoy" or "face" or "meet" or "attract" or "earn" or "gain" or "have" or "receive" or "provoke" or "spark" or "trigger" or "encounter" or "command" or "get" or "elicit" or "prompt"
                or "garner" or "secure" or "incur" or "arouse" or "retain" or "bring" or "cause"
            : _view.Has(noun, "obl") && (_view.Lemma(verb) is "meet" or "greet" or "receive" ? preposition is "with" : _view.Lemma(verb) is "run" && preposition is "into");
    }

    // "of Norway and France", "from Kenya": whoever the text says it comes from.
    private List<(int Member, int Token)> GiversOf(int noun, int verb)
    {
        foreach (int head in (ReadOnlySpan<int>)[noun, verb])
        {
            foreach (int child in _view.Children(head))
            {
                bool giver = child > noun && (_view.Has(child, "nmod") || _view.Has(child, "obl")) && _view.CaseOf(child) is var preposition && (preposition is "from" || (preposition is "of" && head == noun));
                if (giver && holders.Of(sources.Phrase(child)) is { Count: > 0 } givers)
                {
                    return givers;
                }
            }
        }

        return [];
    }

    private bool IsSomebody(int token) =>
        _view.Pos(token) is not UniversalPos.Noun || cast.At(token) >= 0 || AgentNouns.NumberOf(_view.Lemma(token)) is not null;

    // "echoed its call for a truce", "shares the concerns of its partners": held by whoever joins in, too.
    private int Joining(int noun)
    {
        int verb = _view.Has(noun, "obj") ? _view.Head(noun) : -1;
        bool joins = verb >= 0 && (_view.Lemma(verb) is "echo" or "second" || (_view.IsLemma(verb, "share") && _view.Lemma(noun) is "concern" or "alarm" or "outrage" or "opposition" or "desire" or "reservation" or "misgiving" or "anger" or "fear"));
        return joins && !VerbPhrase.Of(_view, verb).Passive && StanceMood.IsTold(_view, verb, VerbPhrase.Of(_view, verb)) && !VerbPhrase.Of(_view, verb).Negated ? verb : -1;
    }
}
