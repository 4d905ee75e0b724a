using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>Finds the body and the metadata of an HTML page.</summary>
internal static class HtmlCleaner
{
    public static Findings Clean(string content)
    {
        using IHtmlDocument page = new HtmlParser().ParseDocument(content);
        IEnumerable<string> paragraphs = page.QuerySelectorAll("p")
            .Select(paragraph => CharacterRules.Apply(paragraph.TextContent).ReplaceLineEndings(" ").Trim())
            .Where(text => text.Length > 0);
        return new Findings { Title = page.Title, Text = string.Join("\n\n", paragraphs) };
    }
}
