using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean.Dates;

namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>Reads what a page says of its report: linked data first, then meta elements, then what the page shows.</summary>
internal sealed partial class PageMetadata
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "og:pubdate", "parsely-pub-date", "sailthru.date", "datepublished",
        "publishdate", "publish-date", "publish_date", "publication_date", "publicationdate", "published_time", "pubdate", "pub_date", "date.published",
        "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date", "dcterms.date", "dc.terms.issued",
        "ptime", "pdate", "lastpublishdate", "originalpublicationdate", "article.published", "release_date", "creationdate", "created", "date",
    ];

    private static readonly string[] AuthorNames =
        ["author", "parsely-author", "sailthru.author", "article:author", "dc.creator", "dcterms.creator", "dc.contributor", "byl", "authors", "cxenseparse:author"];

    private readonly IHtmlDocument _page;
    private readonly Dictionary<string, string> _meta;
    private readonly JsonLd _linked;

    private PageMetadata(IHtmlDocument page)
    {
        _page = page;
        _meta = Meta(page);
        _linked = JsonLd.Of(page);
    }

    /// <summary>The body as linked data give it, or null.</summary>
    public string? Body => _linked.Body;

    /// <summary>Reads the page's metadata into <paramref name="found"/>.</summary>
    public static PageMetadata Read(IHtmlDocument page, Findings found)
    {
        var metadata = new PageMetadata(page);
        found.Url = metadata.Url();
        string? host = Uri.TryCreate(found.Url, UriKind.Absolute, out Uri? address) ? WithoutWww(address.Host) : null;
        string? site = metadata.Named("og:site_name") ?? metadata.Named("application-name") ?? metadata._linked.Publisher;
        found.Outlet = metadata._linked.Publisher ?? site ?? host;
        found.Language = metadata.Language();
        found.Published = metadata.Date() is { } time ? new Publication(time, DateBasis.Metadata) : Publication.Undated;
        string?[] titles = [metadata._linked.Headline, metadata.Named("og:title"), metadata.Named("twitter:title"), metadata.Named("dc.title"), metadata.Named("parsely-title")];
        found.Title = PageTitle.Of(page, titles.OfType<string>().ToArray(), site, host);
        foreach (string name in metadata.Authors(found.Outlet))
        {
            found.Byline.Add(name);
        }

        return metadata;
    }

    private static Dictionary<string, string> Meta(IHtmlDocument page)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (IElement element in page.QuerySelectorAll("meta[content]"))
        {
            string content = PageText.Collapse(element.GetAttribute("content"));
            string? name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
            if (content.Length > 0 && !string.IsNullOrWhiteSpace(name))
            {
                meta.TryAdd(name.Trim(), content);
            }
        }

        return meta;
    }

    private string? Named(string name) => _meta.GetValueOrDefault(name);

    private string? Url()
    {
        string?[] candidates = [_page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), Named("og:url"), _linked.Url];
        foreach (string? candidate in candidates)
        {
            if (candidate is not null && Uri.TryCreate(candidate.Trim(), UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https")
            {
                return candidate.Trim();
            }
        }

        return null;
    }

    private string? Language()
    {
        string? tag = _page.DocumentElement.GetAttribute("lang") ?? _page.DocumentElement.GetAttribute("xml:lang")
            ?? Named("content-language") ?? Named("og:locale") ?? _linked.Language;
        string text = (tag ?? "").Trim().Replace('_', '-');
        return LanguageTag().IsMatch(text) ? text : null;
    }

    /// <summary>The day or moment of publication that the page's data tell; what it only shows is looked for beside the body.</summary>
    private FactTime? Date()
    {
        if (ReadDate(_linked.Published) is { } linked)
        {
            return linked;
        }

        foreach (string name in DateNames)
        {
            if (ReadDate(Named(name)) is { } time)
            {
                return time;
            }
        }

        IElement? marked = _page.QuerySelector("[itemprop=datePublished], time[pubdate], time.published, time.entry-date");
        return ReadDate(marked?.GetAttribute("content")) ?? ReadDate(marked?.GetAttribute("datetime")) ?? ReadDate(marked?.TextContent)
            ?? ReadDate(_page.QuerySelector("article time[datetime], main time[datetime]")?.GetAttribute("datetime"))
            ?? ReadDate(_page.QuerySelector("time[datetime]")?.GetAttribute("datetime"));
    }

    /// <summary>The date that an address holds (<c>/2019/11/20/</c>), or null.</summary>
    public static FactTime? DateInUrl(string? url)
    {
        Match match = UrlDate().Match(url ?? "");
        return match.Success && DateReader.Day(
            int.Parse(match.Groups["y"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(match.Groups["m"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(match.Groups["d"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)) is { } day
                ? FactTime.OnDay(day, match.Value.Trim('/'))
                : null;
    }

    private static FactTime? ReadDate(string? text)
    {
        string value = PageText.Collapse(text);
        if (value.Length is < 6 or > 80)
        {
            return null;
        }

        if (DateReader.Find(value) is { } date)
        {
            return date.Time.Precision is TimePrecision.Month ? null : date.Time;
        }

        // 20191120 or 20191120T101500
        return value.Length >= 8 && int.TryParse(value.AsSpan(0, 8), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int packed)
            && DateReader.Day(packed / 10000, packed / 100 % 100, packed % 100) is { } day
                ? FactTime.OnDay(day, value[..8])
                : null;
    }

    private List<string> Authors(string? outlet)
    {
        IEnumerable<string?>[] sources =
        [
            _linked.Authors,
            AuthorNames.Select(Named),
            _page.QuerySelectorAll("[itemprop=author] [itemprop=name], meta[itemprop=author]").Select(element => element.GetAttribute("content") ?? element.TextContent),
            _page.QuerySelectorAll("[itemprop=author]").Select(element => element.TextContent),
            _page.QuerySelectorAll("a[rel~=author]").Select(element => element.TextContent),
            _page.QuerySelectorAll(".byline .author, .byline a, .author-name, .author .fn, .article-author, .byline").Select(element => element.TextContent),
        ];
        foreach (IEnumerable<string?> source in sources)
        {
            var names = new List<string>();
            foreach (string? text in source)
            {
                foreach (string name in IsName(text) ? Bylines.Split(PageText.Collapse(text)) : [])
                {
                    if (!names.Contains(name, StringComparer.OrdinalIgnoreCase) && !string.Equals(name, outlet, StringComparison.OrdinalIgnoreCase))
                    {
                        names.Add(name);
                    }
                }
            }

            if (names.Count > 0)
            {
                return names;
            }
        }

        return [];
    }

    private static bool IsName(string? text) =>
        text is { Length: > 1 and < 200 } && !text.Contains("://", StringComparison.Ordinal) && !text.Contains('@', StringComparison.Ordinal);

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    [GeneratedRegex("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"/(?<y>(?:19|20)\d{2})[/-](?<m>\d{1,2})[/-](?<d>\d{1,2})(?=/|$|-)", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex UrlDate();
}
