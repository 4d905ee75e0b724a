using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>"Mohamed Hamdan Dagalo, widely known as Hemedti": where a report says so, the one name is the other's.</summary>
internal static class Bynames
{
    /// <summary>Words that may stand between the two names.</summary>
    private const int Longest = 8;

    /// <summary>Enters the bynames that a report gives.</summary>
    /// <param name="view">The report.</param>
    /// <param name="spans">Its names, in the order of the text.</param>
    /// <param name="people">Persons by their full names; the bynames come to them.</param>
    public static void Enter(ReportView view, List<NameSpan> spans, Dictionary<string, int> people)
    {
        for (int i = 1; i < spans.Count; i++)
        {
            NameSpan name = spans[i - 1];
            NameSpan other = spans[i];
            if (name.Kind == NameSpanKind.Person && other.Kind == NameSpanKind.Person && other.Outer == other.First && AreJoined(view, name.End, other.First)
                && people.TryGetValue(PersonBook.NameOf(view, name), out int member))
            {
                people.TryAdd(PersonBook.NameOf(view, other), member);
            }
        }
    }

    private static bool AreJoined(ReportView view, int from, int to)
    {
        bool known = false;
        for (int i = from; i < to && to - from <= Longest; i++)
        {
            switch (view.Lower(i))
            {
                case "known" or "nicknamed" or "dubbed":
                    known = true;
                    break;
                case "as" or "by" or "the" or "his" or "her" or "nickname" or "nom" or "de" or "guerre" or "\"" or "“" or "‘" or "'" when known:
                case "," or "(" or "–" or "who" or "is" or "also" or "better" or "best" or "more" or "simply" or "usually":
                    break;
                case var word when word.EndsWith("ly", StringComparison.Ordinal):
                    break;
                default:
                    return false;
            }
        }

        return known;
    }
}
