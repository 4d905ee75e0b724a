using System.Text;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>The words of an issue: as the table has them, and as a label where it has none.</summary>
internal sealed class IssueWords(ReportCast cast, IssueTable issues)
{
    private const int MostModifiers = 2;

    private readonly ReportView _view = cast.View;

    /// <summary>A word with what modifies it, from a given word on, as the table has them: in lemmas, "peace talk" for "peace talks".</summary>
    public List<string> To(int token, int from)
    {
        var words = new List<string>();
        for (int i = FirstModifier(token, from); i <= token; i++)
        {
            words.Add(i == token && _view.Pos(i) is UniversalPos.Noun or UniversalPos.Verb ? _view.Lemma(i).ToLowerInvariant() : _view.Lower(i));
        }

        int particle = _view.Pos(token) is UniversalPos.Verb ? _view.Child(token, "compound") : -1;
        if (particle == token + 1)
        {
            words.Add(_view.Lower(particle));
        }

        return words;
    }

    private int FirstModifier(int token, int from)
    {
        int first = token;
        while (first > from && token - first < MostModifiers && _view.Head(first - 1) == token && (_view.Has(first - 1, "compound") || _view.Has(first - 1, "amod"))
            && !_view.IsPunctuation(first - 1))
        {
            first--;
        }

        return first;
    }

    /// <summary>What an issue is called that the table does not know, by its noun.</summary>
    public string Label(int token, int from)
    {
        // "de-escalate", cut in three
        if (token + 2 < _view.Count && _view.Is(token + 1, "-") && _view.Lower(token) is "de" or "re" or "co" or "non" or "anti" or "self" && _view[token].End == _view[token + 1].Start)
        {
            string whole = $"{_view.Lower(token)}-{_view.Lower(token + 2)}";
            return issues.LabelOf([whole]) ?? whole;
        }

        if (cast.IsTaken(token))
        {
            return cast.Members[cast.NamedAt(token)].Name;
        }

        var label = new StringBuilder();
        for (int i = WithHyphens(FirstModifier(token, from), from); i <= token; i++)
        {
            bool hyphen = i < token && _view.Is(i, "-");
            bool tied = hyphen || IsTied(i) || (i + 2 <= token && IsTied(i + 2));
            bool kept = i == token || tied || _view.Has(i, "compound") || !IsDegree(i);
            if (kept)
            {
                label.Append(label.Length == 0 || hyphen || IsTied(i) ? "" : " ").Append(_view.Pos(i) is UniversalPos.Propn ? new string(_view[i].Form) : _view.Lower(i));
            }
        }

        return label.ToString();
    }

    // "two-state solution", "build-up": what a hyphen ties to the first word is part of it.
    private int WithHyphens(int first, int from)
    {
        while (first - 2 >= from && IsTied(first))
        {
            first -= 2;
        }

        return first;
    }

    private bool IsTied(int token) =>
        token >= 2 && token < _view.Count && _view.Is(token - 1, "-") && _view[token - 1].End == _view[token].Start && _view[token - 2].End == _view[token - 1].Start;

    // "full", "further", "immediate": how, and not what.
    private bool IsDegree(int token) =>
        _view[token].Xpos is "JJR" or "JJS" or "CD" || _view.Lower(token) is "full" or "further" or "immediate" or "new" or "recent" or "possible" or "additional" or "other"
            or "strong" or "any" or "all" or "such" or "quick" or "swift" or "urgent" or "continued" or "meaningful" or "real" or "genuine" or "comprehensive";

    /// <summary>The same by its verb.</summary>
    public string Verb(int token)
    {
        int particle = _view.Child(token, "compound");
        return particle == token + 1 ? $"{_view.Lemma(token)} {_view.Lower(particle)}" : _view.Lemma(token);
    }
}
