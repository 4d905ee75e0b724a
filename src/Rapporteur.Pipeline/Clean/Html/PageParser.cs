using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>Parses a page, and gives up on one that was made to cost.</summary>
internal static class PageParser
{
    /// <summary>Tags times the elements open at each, which the parser looks through. Newspapers' pages stay under a million; eight megabytes of plain tables come to twenty.</summary>
    private const long MostLooks = 50_000_000;

    /// <summary>Tags times the formatting open at each: left open it is made again in every paragraph. A page that never closes its fonts comes to some hundred thousand.</summary>
    private const long MostMadeAgain = 2_000_000;

    /// <summary>Parses a page; nothing is run or fetched.</summary>
    /// <exception cref="PageTooDeepException">It is such a page.</exception>
    public static IHtmlDocument Parse(string content)
    {
        long open = 0;
        long formatting = 0;
        long looks = 0;
        long madeAgain = 0;
        return new HtmlParser(new HtmlParserOptions { OnToken = (token, _) => Read(token) }).ParseDocument(content);

        void Read(HtmlToken token)
        {
            int step = token.Type switch { HtmlTokenType.StartTag => 1, HtmlTokenType.EndTag => -1, _ => 0 };
            if (step != 0 && StaysOpen(token.Name))
            {
                open = Math.Max(0, open + step);
                formatting = IsFormatting(token.Name) ? Math.Max(0, formatting + step) : formatting;
            }

            looks += open;
            madeAgain += step > 0 ? formatting : 0;
            if (looks > MostLooks || madeAgain > MostMadeAgain)
            {
                throw new PageTooDeepException();
            }
        }
    }

    // Nothing stands in these, or the next of them closes them.
    private static bool StaysOpen(string name) => name is not ("area" or "base" or "br" or "col" or "dd" or "dt" or "embed" or "hr" or "img" or "input"
        or "li" or "link" or "meta" or "option" or "p" or "param" or "source" or "tbody" or "td" or "th" or "thead" or "tr" or "track" or "wbr");

    private static bool IsFormatting(string name) => name is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike"
        or "strong" or "tt" or "u";
}
