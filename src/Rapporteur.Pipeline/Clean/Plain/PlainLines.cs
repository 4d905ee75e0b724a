using System.Text;

namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Cuts a plain text into paragraphs, one a line; lines broken by an editor at a fixed width are joined again.</summary>
internal static class PlainLines
{
    private const int NarrowestWrap = 45;
    private const int WidestWrap = 110;

    /// <summary>A wrapped text's lines end within this many characters of its width, since the next word did not fit.</summary>
    private const int Raggedness = 28;

    public static List<PlainLine> Of(string text)
    {
        var blocks = new List<List<string>>();
        bool opens = true;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = raw.Trim(' ');
            if (line.IsEmpty)
            {
                opens = true;
                continue;
            }

            if (opens)
            {
                blocks.Add([]);
                opens = false;
            }

            blocks[^1].Add(line.ToString());
        }

        int width = WrapWidth(blocks);
        var lines = new List<PlainLine>();
        foreach (List<string> block in blocks)
        {
            if (width > 0 && IsWrapped(block, width))
            {
                lines.Add(new PlainLine(Join(block), opensBlock: true));
                continue;
            }

            for (int i = 0; i < block.Count; i++)
            {
                lines.Add(new PlainLine(block[i], opensBlock: i == 0));
            }
        }

        return lines;
    }

    /// <summary>The width at which the text was wrapped, or 0 when it was not.</summary>
    private static int WrapWidth(List<List<string>> blocks)
    {
        int inner = 0;
        int open = 0;
        int widest = 0;
        foreach (List<string> block in blocks)
        {
            for (int i = 0; i < block.Count; i++)
            {
                widest = Math.Max(widest, block[i].Length);
                if (i + 1 < block.Count)
                {
                    inner++;
                    open += block[i].Length >= NarrowestWrap && block[i][^1] is not ('.' or '!' or '?' or '”' or '"' or ':') ? 1 : 0;
                }
            }
        }

        return inner >= 3 && widest is >= NarrowestWrap and <= WidestWrap && open * 10 >= inner * 6 ? widest : 0;
    }

    /// <summary>Whether all lines of the block but the last reach near the width.</summary>
    private static bool IsWrapped(List<string> block, int width)
    {
        for (int i = 0; i + 1 < block.Count; i++)
        {
            if (block[i].Length < width - Raggedness)
            {
                return false;
            }
        }

        return block.Count > 1;
    }

    private static string Join(List<string> block)
    {
        var text = new StringBuilder(block[0]);
        for (int i = 1; i < block.Count; i++)
        {
            // A hyphen at the line's end may belong to the word: it stays, and no space follows it.
            bool hyphen = text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]);
            text.Append(hyphen ? "" : " ").Append(block[i]);
        }

        return text.ToString();
    }
}
