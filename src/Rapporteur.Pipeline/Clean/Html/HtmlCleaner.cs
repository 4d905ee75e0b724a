using System.Text;
using AngleSharp.Html.Dom;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean.Plain;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>Finds the body and the metadata of an HTML page. Nothing is run or fetched.</summary>
internal static class HtmlCleaner
{
    /// <summary>Linked data's own body stands in when the page shows less than this share of it.</summary>
    private const double TooLittleShown = 0.3;

    /// <summary>A date shown by the page stands within so many blocks before the body.</summary>
    private const int DateReach = 25;

    /// <summary>What a page tells and what of it is running text.</summary>
    /// <exception cref="PageTooDeepException">Its elements lie in one another beyond reason.</exception>
    public static Findings Clean(string content)
    {
        using IHtmlDocument page = PageParser.Parse(content);
        var found = new Findings();
        PageMetadata metadata = PageMetadata.Read(page, found);
        if (page.Body is not { } body)
        {
            return found;
        }

        var tree = PageTree.Of(body);
        List<PlainLine> lines = BodyFinder.Find(tree, found.Title ?? "", out int first);
        found.Published = ShownDate(found, tree, first);
        TailReader.Cut(lines, found, isPage: false);
        found.Text = Join(lines);
        if (metadata.Body is { } told && found.Text.Length < told.Length * TooLittleShown)
        {
            found.Text = told;
        }

        return found;
    }

    /// <summary>The date of the page's data; else the one shown nearest before the body; else the one in its address.</summary>
    private static Publication ShownDate(Findings found, PageTree tree, int first)
    {
        if (found.Published.Time.IsKnown)
        {
            return found.Published;
        }

        for (int i = first - 1; i >= Math.Max(0, first - DateReach); i--)
        {
            if (LineKinds.DateLine(new PlainLine(tree.Blocks[i].Text, opensBlock: true)) is { } date)
            {
                return new Publication(date.Time, DateBasis.Metadata);
            }
        }

        return PageMetadata.DateInUrl(found.Url) is { } time ? new Publication(time, DateBasis.Metadata) : found.Published;
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
