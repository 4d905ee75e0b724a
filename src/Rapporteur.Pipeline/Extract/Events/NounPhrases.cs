using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>What a noun phrase names: its noun behind words of quantity, and the classes it is in.</summary>
internal sealed partial class NounPhrases(ReportCast cast, EventLexicon lexicon)
{
    private const int Deepest = 3;
    private readonly ReportView _view = cast.View;

    /// <summary>The lemma in lower case, of a capitalised plural too: "Forces".</summary>
    public string LemmaOf(int token)
    {
        string lemma = _view.Lemma(token);
        if (token > 1 && _view[token - 1].Form is "-" && _view[token - 2].End == _view[token].Start - 1 && Joined(token) is { } joined)
        {
            return joined;
        }

        if (_view.Pos(token) is UniversalPos.Verb)
        {
            if (!Predicate.IsVerbal(_view, token))
            {
                string form = _view.Lower(token);
                return _view[token].Xpos is "VBZ" && form.Length > 3 && form[^1] is 's' ? form[..^1] : form;
            }

            return lexicon.VerbOf(_view.Lower(token), lemma);
        }

        // "troops": a noun that the analyser leaves in the plural.
        if (_view[token].Xpos is "NNS" or "NNPS" && lemma.Length > 3 && lemma[^1] is 's' && string.Equals(lemma, _view.Lower(token), StringComparison.Ordinal))
        {
            return lemma.EndsWith("ies", StringComparison.Ordinal) ? lemma[..^3] + "y" : lemma[..^1];
        }

        for (int i = 0; i < lemma.Length; i++)
        {
            if (char.IsUpper(lemma[i]))
            {
                return _view[token].Xpos is "NNPS" && _view.Lower(token) is { Length: > 3 } lower && lower[^1] is 's' ? lower[..^1] : lemma.ToLowerInvariant();
            }
        }

        return lemma;
    }

    // "cease-fire", "sit-ins": words that the analyser cuts.
    private string? Joined(int token)
    {
        string both = string.Concat(_view.Lower(token - 2), "-", _view.Lower(token));
        return lexicon.IsNoun(both) ? both : both[^1] is 's' && lexicon.IsNoun(both[..^1]) ? both[..^1] : null;
    }

    /// <summary>The noun that counts: "thousands of soldiers", "part of an aid programme".</summary>
    public int Core(int token)
    {
        int at = token;
        for (int depth = 0; depth < Deepest; depth++)
        {
            if (!IsPartitive(at) || Of(at) is not (>= 0 and int inner))
            {
                return at;
            }

            at = inner;
        }

        return at;
    }

    private bool IsPartitive(int token) => _view.Pos(token) is UniversalPos.Num or UniversalPos.Det || lexicon.IsIn(LemmaOf(token), "partitive");

    private int Of(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "nmod") && _view.Child(child, "case") is >= 0 and int of && _view.Is(of, "of"))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether one of the labels fits: a class, a lemma, or one of <c>any</c>, <c>actor</c>, <c>person</c>.</summary>
    public bool Fits(int token, string[] labels, int depth = 0)
    {
        int core = Core(token);
        string lemma = LemmaOf(core);
        foreach (string label in labels)
        {
            if (IsLabel(core, lemma, label) || (core != token && LemmaOf(token) is var outer && (string.Equals(outer, label, StringComparison.Ordinal) || lexicon.IsIn(outer, label))))
            {
                return true;
            }
        }

        if (depth >= Deepest)
        {
            return false;
        }

        if (SpokenOf(core) is >= 0 and int speaker && speaker != core)
        {
            return Fits(speaker, labels, depth + 1);
        }

        // "mediation efforts", "an aid programme": such a noun is of the class of what it is for.
        bool container = lexicon.IsIn(lemma, "container");
        foreach (int child in _view.Children(core))
        {
            bool inside = container && (_view.Has(child, "compound") || _view.Has(child, "amod") || (_view.Has(child, "nmod") && IsOf(child)));
            if ((inside || (_view.Has(child, "conj") && _view.Pos(child) is UniversalPos.Noun or UniversalPos.Propn)) && Fits(child, labels, depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word itself is in one of the classes.</summary>
    public bool IsOfClass(int token, string[] labels)
    {
        string lemma = LemmaOf(token);
        foreach (string label in labels)
        {
            if (lexicon.IsIn(lemma, label))
            {
                return true;
            }
        }

        return false;
    }

    // "The rebels said they would …": the one who speaks, where a pronoun is the subject of what is said.
    private int SpokenOf(int token)
    {
        if (_view.Pos(token) is not UniversalPos.Pron || !_view.Has(token, "nsubj") || _view.Lower(token) is not ("they" or "he" or "she" or "it" or "we"))
        {
            return -1;
        }

        for (int at = _view.Head(token), hops = 0; at >= 0 && hops < Deepest; at = _view.Head(at), hops++)
        {
            if (_view.Has(at, "ccomp") && _view.Head(at) is >= 0 and int verb && Clauses.Subject(_view, verb) is >= 0 and int speaker)
            {
                return speaker;
            }
        }

        return -1;
    }

    private bool IsOf(int token) => _view.Child(token, "case") is >= 0 and int preposition && _view.Lower(preposition) is "of" or "for";
}
