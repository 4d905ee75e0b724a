using Rapporteur.Language.Text;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Restore;

/// <summary>Puts back first the marks that words tell by themselves, then, over a reading with these, the commas.</summary>
internal static class Restorer
{
    public static RestoredText Run(string text, WordTable table, CommaModel commas, Func<string, AnnotatedText> annotate)
    {
        var marks = new List<(int Place, char Mark)>();
        LostApostrophes.Find(text, table, marks);
        LostQuotes.Find(text, marks);
        Order(marks);
        var half = new RestoredText(text, marks);
        var found = new List<(int Place, char Mark)>();
        Commas.Find(annotate(half.Text), commas, found);
        foreach ((int place, char mark) in found)
        {
            marks.Add((half.OwnPlace(place), mark));
        }

        Order(marks);
        return new RestoredText(text, marks);
    }

    // A comma stands before the mark that closes a quotation.
    private static void Order(List<(int Place, char Mark)> marks) =>
        marks.Sort(static (a, b) => a.Place != b.Place ? a.Place - b.Place : (a.Mark == ',' ? 0 : 1) - (b.Mark == ',' ? 0 : 1));
}
