using System.Text;

namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Cleans plain text: header lines and a body, or a saved page with its furniture.</summary>
/// <remarks>
/// In order: characters; lines; the head (what stands before the running text gives title, date, outlet, byline); the body
/// (furniture, captions and repeated lines go); the tail (credits and what follows the report go). A report flattened into
/// one line is first cut where its furniture shows.
/// </remarks>
internal static class PlainTextCleaner
{
    public static Findings Clean(string content)
    {
        var found = new Findings();
        List<PlainLine> lines = SqueezedPage.Unfold(PlainLines.Of(CharacterRules.Apply(content)));
        var head = new HeadReader(lines, found);
        int body = head.Read();
        List<PlainLine> kept = BodyFilter.Keep(lines, body, head.Kept, found, head.IsPage);
        TailReader.Cut(kept, found, head.IsPage);
        found.Text = Join(kept);
        return found;
    }

    private static string Join(List<PlainLine> lines)
    {
        var text = new StringBuilder();
        foreach (PlainLine line in lines)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(line.Text);
        }

        return text.ToString();
    }
}
