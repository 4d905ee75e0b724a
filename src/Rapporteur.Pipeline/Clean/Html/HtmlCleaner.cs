using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Rapporteur.Pipeline.Clean.Plain;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>Finds the body and the metadata of an HTML page. Nothing is run or fetched.</summary>
internal static class HtmlCleaner
{
    public static Findings Clean(string content)
    {
        using IHtmlDocument page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(content);
        var found = new Findings { Title = page.Title };
        if (page.Body is not { } body)
        {
            return found;
        }

        List<PlainLine> lines = BodyFinder.Find(PageTree.Of(body), found.Title ?? "");
        var text = new StringBuilder();
        foreach (PlainLine line in lines)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(line.Text);
        }

        found.Text = text.ToString();
        return found;
    }
}
