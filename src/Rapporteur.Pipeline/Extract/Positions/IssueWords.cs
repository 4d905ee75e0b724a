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

    /// <summary>A word with what modifies it as the table has them: in lemmas, "peace talk" for "peace talks".</summary>
    public List<string> To(int token)
    {
        var words = new List<string>();
        for (int i = FirstModifier(token); i <= token; i++)
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

    private int FirstModifier(int token)
    {
        int first = token;
        while (first > 0 && token - first < MostModifiers && _view.Head(first - 1) == token && (_view.Has(first - 1, "compound") || _view.Has(first - 1, "amod"))
            && !_view.IsPunctuation(first - 1))
        {
            first--;
        }

        return first;
    }

    /// <summary>What an issue is called that the table does not know, by its noun.</summary>
    public string Label(int token)
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
        for (int i = FirstModifier(token); i <= token; i++)
        {
            bool kept = i == token || _view.Has(i, "compound") || !IsDegree(i);
            if (kept)
            {
                label.Append(label.Length == 0 ? "" : " ").Append(_view.Pos(i) is UniversalPos.Propn ? new string(_view[i].Form) : _view.Lower(i));
            }
        }

        return label.ToString();
    }

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
