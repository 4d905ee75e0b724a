using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>A first line that is a name and an office, whose name the reader of names has not known: "Ned Price, Department Spokesperson".</summary>
internal static class SignedLine
{
    private const int LongestLine = 12;

    private const int LongestName = 4;

    /// <summary>Number of the person who signs, −1 for none.</summary>
    public static int Find(ReportView view, ReportCast cast)
    {
        string text = view.Text.Text;
        int stop = text.IndexOf('\n', StringComparison.Ordinal);
        int comma = -1;
        int end = 0;
        for (; end < view.Count && view[end].Start < stop; end++)
        {
            comma = comma < 0 && view.Is(end, ",") ? end : comma;
        }

        if (comma is < 2 or > LongestName || end - comma < 2 || end > LongestLine)
        {
            return -1;
        }

        for (int i = 0; i < end; i++)
        {
            bool name = i < comma && char.IsUpper(view[i].Form[0]) && !cast.IsTaken(i);
            bool office = i > comma && (char.IsUpper(view[i].Form[0]) || view.Lower(i) is "of" or "for" or "the" or "and" or "to");
            if (i != comma && !name && !office)
            {
                return -1;
            }
        }

        if (!HasOffice(view, comma + 1, end))
        {
            return -1;
        }

        cast.SignatureEnd = end;
        return cast.Add(new CastMember(text[view[0].Start..view[comma - 1].End], ActorKind.Person, isNamed: true));
    }

    private static bool HasOffice(ReportView view, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (AgentNouns.NumberOf(view.Lower(i)) is AgentNumber.One || view.Lower(i) is "minister" or "president" or "secretary" or "spokesperson")
            {
                return true;
            }
        }

        return false;
    }
}
