using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>What elements are by their names, and what their class and id names tell of them.</summary>
internal static partial class PageWords
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "math", "canvas", "iframe", "object", "embed", "video", "audio", "picture", "map",
        "button", "select", "option", "textarea", "input", "label", "datalist", "progress", "meter", "nav", "dialog", "menu", "head", "link", "meta",
        "figcaption", "frameset", "applet", "amp-ad", "amp-sidebar", "amp-social-share", "fb:comments",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "nobr",
        "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "br",
    };

    /// <summary>Elements that are never read.</summary>
    public static bool IsSkipped(string name) => Skipped.Contains(name);

    /// <summary>Elements that do not end a paragraph.</summary>
    public static bool IsInline(string name) => Inline.Contains(name);

    /// <summary>Whether style or attributes hide the element.</summary>
    public static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
        {
            return true;
        }

        string? style = element.GetAttribute("style");
        return style is not null && HiddenStyle().IsMatch(style);
    }

    /// <summary>Whether the names given to the element call it furniture.</summary>
    public static bool IsFurniture(IElement element) =>
        element.LocalName is not ("article" or "main" or "blockquote") && Names(element) is { Length: > 0 } names
        && Furniture().IsMatch(names) && !Body().IsMatch(names);

    /// <summary>Whether the names call it a notice laid over the page or what readers wrote: never the body, however long.</summary>
    public static bool IsNotice(IElement element) => Names(element) is { Length: > 0 } names && Notice().IsMatch(names);

    /// <summary>Whether the names given to the element call it the body of a report.</summary>
    public static bool IsBody(IElement element) => Names(element) is { Length: > 0 } names && Body().IsMatch(names);

    /// <summary>Whether the page's own markup says that the element is the body.</summary>
    public static bool IsMarkedBody(IElement element) => element.GetAttribute("itemprop") is "articleBody" or "reviewBody";

    private static string Names(IElement element)
    {
        string? css = element.ClassName;
        string? id = element.Id;
        string? role = element.GetAttribute("role");
        string? test = element.GetAttribute("data-testid") ?? element.GetAttribute("data-component");
        if (css is null && id is null && role is null && test is null)
        {
            return "";
        }

        string names = $"{css} {id} {role} {test}";
        return names.Length <= 400 ? names : names[..400];
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // A name part begins at a separator or at a capital within camelCase.
    private const string Begin = @"(?:(?<![a-z0-9])|(?<=[a-z0-9])(?-i:(?=[A-Z])))";
    private const string End = @"(?![a-z])";

    [GeneratedRegex(Begin + @"(?:comments?(?:[-_]?(?:area|list|section|wrapper|container|form|count|block|box|link|thread|body))?|disqus|livefyre|respond|replies|reply|related\w*|sidebar\w*|side[-_]?bar\w*|share|sharing|sharedaddy|sharebar|share[-_]?\w+|social\w*|addthis\w*|addtoany\w*|newsletter\w*|subscri\w+|sign[-_]?up|signin|login|register|promo\w*|advert\w*|ads?|adv|adsense|adsbygoogle|dfp|gpt|sponsor\w*|outbrain|taboola|revcontent|mgid|zergnet|breaking[-_]?(?:block|bar|box|ticker)|cta|breadcrumbs?|crumbs?|footer\w*|foot|masthead|navbar|nav|navigation|menu\w*|popup\w*|modal\w*|overlay|lightbox|cookies?|consent|gdpr|banner\w*|widget[-_]?(?:area|title|container)|recommend\w*|recirc\w*|trending|popular|most[-_]?(?:read|viewed|popular)|top[-_]?stories|latest[-_]?\w*|tags?|tag[-_]?(?:list|cloud|links)|tagcloud|taxonomy|keywords|categories|cat[-_]?links|author[-_]?(?:bio|box|info|description|card|profile)|about[-_]?(?:the[-_]?)?author|bio|byline|dateline|timestamp|post[-_]?meta|entry[-_]?meta|article[-_]?meta|meta[-_]?(?:data|info)?|post[-_]?info|caption\w*|wp[-_]caption[-_]text|credits?|copyright|disclaimer|pagination|pager|pagenav|page[-_]?links|prev[-_]?next|next[-_]?prev|post[-_]?nav\w*|print|printfriendly|toolbar|toolbox|tools|skip[-_]?\w*|teasers?|read[-_]?(?:more|next|also)|readmore|more[-_]?(?:stories|news|from|on|articles|like|posts)|see[-_]?also|also[-_]?\w+|you[-_]?may\w*|inline[-_]?(?:related|promo|links)|jp-relatedposts|yarpp\w*|hidden|screen[-_]?reader\w*|sr[-_]?only|visually[-_]?hidden|visuallyhidden|noprint|no[-_]?print|donat\w+|paywall|gallery|slideshow|carousel|slider|rating\w*|votes?|poll|search\w*|sitemap|site[-_]?(?:header|footer)|contentinfo|complementary|alert|toast|feedback|report[-_]?(?:error|typo)|video[-_]?(?:player|playlist)|playlist|player|toc|table[-_]?of[-_]?contents|ticker|weather|stock[-_]?\w*|partners?|app[-_]?(?:promo|banner|download)|follow[-_]?\w*|contact[-_]?\w*)" + End, Options, 60_000)]
    private static partial Regex Furniture();

    [GeneratedRegex(Begin + @"(?:cookies?|consent|gdpr|modal|popup|cli|comments[-_]?(?:area|list|section)|commentlist|disqus\w*)" + End, Options, 60_000)]
    private static partial Regex Notice();

    [GeneratedRegex(Begin + @"(?:article[-_]?(?:body|content|text|copy|main)\w*|story[-_]?(?:body|content|text)\w*|entry[-_]?content|post[-_]?(?:body|content|text|entry)|body[-_]?(?:copy|text|content)|content[-_]?(?:body|article|text)|news[-_]?(?:body|content|text)|main[-_]?content|td-post-content|articlebody|storybody|single[-_]?content|page[-_]?content|field-name-body|rich[-_]?text|text[-_]?content|hentry)" + End, Options, 60_000)]
    private static partial Regex Body();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", Options, 60_000)]
    private static partial Regex HiddenStyle();
}
