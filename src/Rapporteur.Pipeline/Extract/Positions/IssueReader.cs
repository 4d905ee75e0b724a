using System.Runtime.InteropServices;
using Rapporteur.Language.Coreference;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>What is at stake, as a short label: the noun that the words are about, under the table's label where it has one.</summary>
internal sealed class IssueReader
{
    private const int MostSteps = 6;

    private readonly ReportView _view;
    private readonly ReportCast _cast;
    private readonly IssueTable _issues;
    private readonly IssueWords _words;
    private readonly Dictionary<int, int> _chainOf = [];

    public IssueReader(ReportCast cast, IssueTable issues)
    {
        _cast = cast;
        _view = cast.View;
        _issues = issues;
        _words = new IssueWords(cast, issues);
        foreach (Mention mention in _view.Text.Mentions)
        {
            _chainOf.TryAdd(mention.HeadToken, mention.Chain);
        }
    }

    /// <summary>The label of a stretch of words, or null where they name nothing: "it", "this".</summary>
    public string? Of(int first, int end) => Of(Start(first, end), first, end);

    /// <summary>The same from a given word of them.</summary>
    public string? Of(int start, int first, int end)
    {
        int at = start;
        string? best = null;
        for (int steps = 0; at >= 0 && steps < MostSteps; steps++)
        {
            if (LabelAt(at, first, end) is { } label)
            {
                return label;
            }

            bool named = _view.Pos(at) is UniversalPos.Noun or UniversalPos.Propn && !IsLight(at);
            int next = named ? -1 : Next(at, first, end);
            best = named || (_view.Pos(at) is UniversalPos.Noun && (next < 0 || best is null)) ? _words.Label(at, at >= first ? first : 0) : _view.Pos(at) is UniversalPos.Verb ? _words.Verb(at) : best;
            at = next;
        }

        // "called for calm": some trees have an adjective of it.
        return best ?? (start >= first && start < end && _view.Pos(start) is UniversalPos.Adj && _view.Child(start, "case") >= 0 ? _view.Lower(start) : null);
    }

    // The table knows the words to the head ("peace talks"), a verb with its object ("leave power"), or what the head is of ("truce deal").
    private string? LabelAt(int at, int first, int end)
    {
        List<string> words = _words.To(at, at >= first ? first : 0);
        string? label = _issues.LabelOf(CollectionsMarshal.AsSpan(words));
        if (label is null && _view.Pos(at) is UniversalPos.Verb && Hanging(at, first, end, "obj", "obj") is >= 0 and int thing)
        {
            label = _issues.LabelOf([_view.Lemma(at), _view.Lemma(thing)]);
        }

        // "cessation of hostilities"
        if (label is null && _view.Child(at, "nmod") is >= 0 and int of && of > at && _view.Child(of, "case") is >= 0 and int preposition && _view.Is(preposition, "of"))
        {
            label = _issues.LabelOf([_view.Lemma(at), "of", _view.Lower(of)]);
            label = string.Equals(label, _issues.LabelOf([_view.Lower(of)]), StringComparison.Ordinal) ? null : label;
        }

        if (label is null && IsOfSomeone(at))
        {
            label = _issues.LabelOf([_view.Lemma(at), "of", "someone"]);
        }

        if (label is null && at > 0 && words.Count > 1 && _view.Has(at - 1, "compound") && _view.Head(at - 1) == at && !_cast.IsTaken(at))
        {
            words.RemoveAt(words.Count - 1);
            words[^1] = _view.Lemma(at - 1).ToLowerInvariant();
            label = _issues.LabelOf(CollectionsMarshal.AsSpan(words));
        }

        return label;
    }

    private bool IsOfSomeone(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "nmod") && _cast.At(child) is >= 0 and int member && _cast.Members[member].IsPerson)
            {
                return true;
            }
        }

        return false;
    }

    // "Oslo to mediate": what someone is to do, not who.
    private int Start(int first, int end)
    {
        int root = Phrases.Root(_view, first, end);
        if (_view.Pos(root) is UniversalPos.Verb or UniversalPos.Aux)
        {
            return root;
        }

        bool called = first > 0 && _view.Lower(first - 1) is "on" or "upon";
        bool someone = called || _cast.At(root) >= 0 || AgentNouns.NumberOf(_view.Lemma(root)) is not null;
        for (int i = root + 1; i < end; i++)
        {
            // "urged firms to cease trade": whatever is urged to do something acts.
            bool asked = _view.Has(i, "xcomp") && _view.Head(i) == _view.Head(root) && _view.Has(root, "obj");
            bool does = _view.Pos(i) is UniversalPos.Verb && (_view[i].Xpos is "VB" || (_view[i].Xpos is "VBG" && _view.Has(i, "acl") && _view.Head(i) < first))
                && (_view.Head(i) < first || _view.Head(i) >= end || _view.Head(i) == root);
            if ((someone || asked) && does && (!_view.Has(i, "conj") || _view.Head(i) < first))
            {
                return i;
            }
        }

        return root;
    }

    /// <summary>The next word that says more of it: an object, what a light noun is of, the subject of a passive, the noun a pronoun stands for.</summary>
    private int Next(int at, int first, int end)
    {
        if (_view.Pos(at) is UniversalPos.Pron or UniversalPos.Det)
        {
            return _view.Is(at, "what") && Called(at, first, end) is >= 0 and int called ? called : Antecedent(at);
        }

        if (_view.Pos(at) is UniversalPos.Noun or UniversalPos.Propn)
        {
            return Hanging(at, first, end, "nmod", "acl");
        }

        bool passive = _view.Pos(at) is UniversalPos.Verb && VerbPhrase.Of(_view, at).Passive;
        int next = passive || _view.Pos(at) is not UniversalPos.Verb ? Hanging(at, first, end, "nsubj", "csubj") : Hanging(at, first, end, "obj", "xcomp");
        return next >= 0 ? next
            : Hanging(at, first, end, "ccomp", "xcomp") is >= 0 and int clause ? clause
            : Hanging(at, first, end, "obl", "nsubj");
    }

    // "what he called a heinous attack", "what he described as meddling"
    private int Called(int what, int first, int end)
    {
        int verb = _view.Child(what, "acl");
        return verb < 0 || _view.Lemma(verb) is not ("call" or "describe" or "term" or "see" or "regard" or "consider" or "deem" or "label" or "denounce" or "view") ? -1
            : Hanging(verb, first, end, "obj", "xcomp") is >= 0 and int thing ? thing
            : Hanging(verb, first, end, "obl", "ccomp");
    }

    private int Hanging(int at, int first, int end, string relation, string orElse)
    {
        int second = -1;
        foreach (int child in _view.Children(at))
        {
            bool inside = child >= first && child < end && !Adjuncts.IsTime(_view, child) && _view.Pos(child) is not UniversalPos.Num;
            if (inside && _view.Has(child, relation))
            {
                return child;
            }

            second = inside && second < 0 && _view.Has(child, orElse) ? child : second;
        }

        return second;
    }

    private int Antecedent(int pronoun)
    {
        if (!_chainOf.TryGetValue(pronoun, out int index))
        {
            return -1;
        }

        Chain chain = _view.Text.Chains[index];
        int best = -1;
        for (int i = 0; i < chain.Count; i++)
        {
            int head = chain[i].HeadToken;
            best = head < pronoun && _view.Pos(head) is UniversalPos.Noun ? head : best;
        }

        return best;
    }

    private bool IsLight(int token) => StanceWords.Of(StancePart.Light, _view.Lemma(token)).Length > 0;
}
