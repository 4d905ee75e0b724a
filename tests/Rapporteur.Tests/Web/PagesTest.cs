using System.Net;
using System.Text.RegularExpressions;

namespace Rapporteur.Tests.Web;

public sealed partial class PagesTest
{
    public static TheoryData<string> Paths { get; } = [.. InventedPaths.All];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_Page_IsHtmlWithOneHeadingAndNoInlineScriptOrStyle(string path)
    {
        await using RunningSite site = await RunningSite.StartAsync();

        using HttpResponseMessage response = await site.Client.GetAsync(path);
        string html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Single(HeadingPattern().Matches(html));
        Assert.DoesNotContain("style=", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Get_Page_LinksOnlyToPagesThatAreThere(string path)
    {
        await using RunningSite site = await RunningSite.StartAsync();
        string html = await site.Client.GetStringAsync(path);
        string[] links = [.. HrefPattern().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups["href"].Value)).Distinct(StringComparer.Ordinal)];

        Assert.NotEmpty(links);
        foreach (string link in links)
        {
            var address = new Uri(new Uri(site.Client.BaseAddress!, path), link);
            using HttpResponseMessage response = await site.Client.GetAsync(address);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} links to {link}: {response.StatusCode}");
            if (address.Fragment.Length > 1)
            {
                Assert.Contains($"id=\"{address.Fragment[1..]}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Get_EmptyRecord_SaysWhatToDo()
    {
        await using RunningSite site = await RunningSite.StartAsync(InventedRecord.Empty);

        Assert.Contains("rapporteur ingest", await Text(site, "/"), StringComparison.Ordinal);
        Assert.Contains("rapporteur ingest", await Text(site, "/timeline"), StringComparison.Ordinal);
        Assert.Contains("0, by date", await Text(site, "/reports"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_HostileText_IsShownAsText()
    {
        await using RunningSite site = await RunningSite.StartAsync();

        string reader = await site.Client.GetStringAsync("/reports/r-3");
        string search = await site.Client.GetStringAsync("/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22");

        Assert.Contains("&lt;until the last lock is open&gt;", reader, StringComparison.Ordinal);
        Assert.DoesNotContain("<until", reader, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", search, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Encounter_ShowsEveryPassageItRestsOn()
    {
        await using RunningSite site = await RunningSite.StartAsync();

        string text = await Text(site, "/encounters/e-selin");

        Assert.Contains("told by 3 reports, 2 independent", text, StringComparison.Ordinal);
        Assert.Contains("read from “on Tuesday”", text, StringComparison.Ordinal);
        Assert.Contains("spent four hours in the customs house above the harbour.", text, StringComparison.Ordinal);
        Assert.Contains("held on Wednesday in Port Selin", text, StringComparison.Ordinal);
        Assert.Contains("2019-03-06", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WhatTheTextLeavesOpen_StaysOpen()
    {
        await using RunningSite site = await RunningSite.StartAsync();

        Assert.Contains("not identified; the report says “the spokesman”", await Text(site, "/statements/s-06"), StringComparison.Ordinal);
        string undated = await site.Client.GetStringAsync("/reports/r-4");
        Assert.Contains("undated", undated, StringComparison.Ordinal);
        Assert.DoesNotContain("<time", undated, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ReaderAtPassage_MarksItWithoutAScript()
    {
        await using RunningSite site = await RunningSite.StartAsync();
        var passage = InventedRecord.Words("r-3", "asked for guarantees on fishing rights");

        string html = await site.Client.GetStringAsync($"/reports/r-3?at={passage.Start}-{passage.End}");

        Assert.Contains($"id=\"p-{passage.Start}-{passage.End}\"", html, StringComparison.Ordinal);
        Assert.Contains($"<mark class=\"k here k-statement\" data-start=\"{passage.Start}\" data-end=\"{passage.End}\">{passage.Exact}</mark>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ReaderOfACopy_SaysHowMuchIsShared()
    {
        await using RunningSite site = await RunningSite.StartAsync();

        Assert.Contains("94 % of the shorter report’s words", await Text(site, "/reports/r-2"), StringComparison.Ordinal);
    }

    private static async Task<string> Text(RunningSite site, string path)
    {
        string html = await site.Client.GetStringAsync(path);
        return SpacePattern().Replace(WebUtility.HtmlDecode(TagPattern().Replace(html, "")), " ");
    }

    [GeneratedRegex("<h1[ >]", RegexOptions.None, 1000)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("<a [^>]*href=\"(?<href>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HrefPattern();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex TagPattern();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex SpacePattern();
}
