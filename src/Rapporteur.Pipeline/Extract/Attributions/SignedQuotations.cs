using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Quotations that a name behind a dash signs: “…” — Jane Roe.</summary>
internal sealed class SignedQuotations(ReportCast cast)
{
    private const int LongestName = 8;

    private readonly ReportView _view = cast.View;

    /// <summary>The name that signs a quotation, and the dash before it; null where none does.</summary>
    /// <param name="end">One past the last word quoted.</param>
    public (Source Source, int Dash)? Behind(int end)
    {
        int dash = end;
        while (dash < _view.Count && dash < end + 2 && _view[dash].Form is "\"" or "”" or "’" or "'" or "»")
        {
            dash++;
        }

        int first = dash + 1;
        if (first >= _view.Count || !(_view[dash].Form is "—" or "–" or "―" or "--" or "-") || _view.Pos(first) != UniversalPos.Propn)
        {
            return null;
        }

        int last = first;
        while (last < _view.Count && last - first < LongestName && _view.Pos(last) is UniversalPos.Propn or UniversalPos.Adp && !EndsLine(last - 1, last))
        {
            last++;
        }

        bool closes = last >= _view.Count || _view.IsPunctuation(last) || EndsLine(last - 1, last);
        return closes ? (new Source(first, first, last, cast.At(last - 1), cast.At(last - 1) >= 0, false), dash) : null;
    }

    private bool EndsLine(int before, int after) =>
        before > 0 && _view.Text.Text.AsSpan(_view[before].End, _view[after].Start - _view[before].End).IndexOf('\n') >= 0;
}
