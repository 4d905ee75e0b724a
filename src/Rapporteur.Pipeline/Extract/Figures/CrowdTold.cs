using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Figures;

/// <summary>Whether a bare number is of people, by what they do or how they are: "thousands marched", "dozens are missing", "the sixteen on board".</summary>
internal sealed class CrowdTold(ReportView view)
{
    private const int Farthest = 5;

    /// <summary>The word that tells it, or −1.</summary>
    public int Behind(NumberRead number)
    {
        for (int i = number.End; i < Math.Min(view.SentenceOf(number.First).EndToken, number.End + Farthest); i++)
        {
            if (IsOfPeople(i))
            {
                return i;
            }

            if (view.Pos(i) is not (UniversalPos.Aux or UniversalPos.Adv) && view.Lower(i) is not ("others" or "more" or "on" or "-" or "were" or "are" or "remain" or "remained" or "went" or "been"))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsOfPeople(int token) => view.Lower(token) is "aboard" or "missing" or "homeless" or "unaccounted" or "fled"
        || (view.Lower(token) is "board" or "on-board" && (view.Is(token, "on-board") || view.Lower(token - 1) is "on" or "-"))
        || (view[token].Xpos is "VBD" or "VBN" or "VBP" && view.Lemma(token) is "march" or "protest" or "flee" or "gather" or "attend" or "rally" or "demonstrate" or "escape" or "free" or "release"
            or "trap" or "strand" or "survive" or "fear" or "sentence" or "enlist" or "defect" or "surrender" or "perish" or "uproot");
}
