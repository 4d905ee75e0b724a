using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Rapporteur.Domain.Judgements;

namespace Rapporteur.Tests.Web;

/// <summary>What may be one, as a page to read, as a form to decide in, and as JSON.</summary>
public sealed partial class SuggestionPageTest
{
    [Fact]
    public async Task Get_Page_ShowsBothSidesWithTheirPassagesAndTheReason()
    {
        await using RunningSite site = await RunningSite.StartAsync();

        string html = await site.Client.GetStringAsync("/suggestions");

        Assert.Equal(3, SectionPattern().Count(html));
        Assert.Contains("href=\"/encounters/e-selin\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/encounters/e-secret\"", html, StringComparison.Ordinal);
        Assert.Contains("The same people, 1 day apart.", html, StringComparison.Ordinal);
        Assert.Contains("likely", html, StringComparison.Ordinal);
        Assert.True(PassagePattern().Count(html) >= 5, "Each side shows passages.");
        Assert.DoesNotContain("<form action=\"/judge\"", html, StringComparison.Ordinal);
        Assert.Contains("--judge", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("positions", "p-lock", "Stance")]
    [InlineData("commitments", "k-lock", "Who is bound")]
    [InlineData("events", "v-deny", "CAMEO")]
    [InlineData("figures", "f-villages", "Given by")]
    public async Task Get_PageOfAnotherKind_ShowsWhatIsKnownOfBothSides(string kind, string id, string told)
    {
        var suggestion = new Suggestion("q-1", kind, id, "one", id, "other", Likelihood.Possible, "They are alike.");
        await using RunningSite site = await RunningSite.StartAsync(suggest: _ => [suggestion]);

        string html = await site.Client.GetStringAsync("/suggestions");

        Assert.Equal(2, html.Split($"href=\"/{kind}/{id}\"").Length - 1);
        Assert.Equal(2, html.Split($">{told}<").Length - 1);
        Assert.True(PassagePattern().Count(html) >= 2, "Each side shows passages.");
    }

    [Fact]
    public async Task Get_OneKind_ShowsThatAlone()
    {
        await using RunningSite site = await RunningSite.StartAsync();

        string html = await site.Client.GetStringAsync("/suggestions?kind=actors");

        Assert.Equal(1, SectionPattern().Count(html));
        Assert.Contains("All (3)", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/suggestions?kind=encounters\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("merge", JudgementAct.Merge)]
    [InlineData("keepApart", JudgementAct.KeepApart)]
    public async Task Post_Decision_IsAJudgementOfBothAndLeadsBackToTheList(string button, JudgementAct expected)
    {
        var desk = new RecordingDesk();
        await using RunningSite site = await RunningSite.StartAsync(desk);
        string html = await site.Client.GetStringAsync("/suggestions?kind=encounters");
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = site.Client.BaseAddress };
        using var content = new FormUrlEncodedContent(
        [
            .. HiddenPattern().Matches(html).Select(match => KeyValuePair.Create(match.Groups["name"].Value, match.Groups["value"].Value)),
            KeyValuePair.Create("by", "Ada"), KeyValuePair.Create("because", "the minutes"), KeyValuePair.Create("act", button),
        ]);

        using HttpResponseMessage response = await client.PostAsync("/judge", content);

        JudgementRequest asked = Assert.Single(desk.Asked);
        Assert.Equal((expected, "Ada", "the minutes"), (asked.Act, asked.By, asked.Because));
        Assert.Equal(["e-secret", "e-selin"], asked.Targets);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.StartsWith("/suggestions?kind=encounters&judged=j-", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Json_HasTheRowsInTheSameOrder()
    {
        await using RunningSite site = await RunningSite.StartAsync();

        using var json = JsonDocument.Parse(await site.Client.GetStringAsync("/suggestions.json"));

        Assert.Equal(["q-meetings", "q-people", "q-words"], json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("id").GetString()));
        Assert.Equal("likely", json.RootElement.GetProperty("rows")[0].GetProperty("likelihood").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Get_LongList_IsPagedAndEachPageLinksOn()
    {
        Suggestion[] many = [.. Enumerable.Range(0, 130).Select(i => InventedSuggestions.All[i % 3] with { Id = $"q-{i:000}" })];
        await using RunningSite site = await RunningSite.StartAsync(suggest: _ => many);

        string last = WebUtility.HtmlDecode(await site.Client.GetStringAsync("/suggestions?page=7"));
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync("/suggestions.json?page=1"));

        Assert.Contains("121–130 of 130", last, StringComparison.Ordinal);
        Assert.Contains("href=\"/suggestions?page=6\"", last, StringComparison.Ordinal);
        Assert.Equal(100, json.RootElement.GetProperty("rows").GetArrayLength());
        Assert.Equal("/suggestions.json?page=2", json.RootElement.GetProperty("nextUrl").GetString());
    }

    [Fact]
    public async Task Get_NothingToAskAboutOrGoneSince_IsAPage()
    {
        await using RunningSite none = await RunningSite.StartAsync(suggest: _ => []);
        await using RunningSite gone = await RunningSite.StartAsync(suggest: _ => [InventedSuggestions.All[0] with { First = "e-none" }]);

        Assert.Contains("Nothing", await none.Client.GetStringAsync("/suggestions"), StringComparison.Ordinal);
        Assert.Equal(0, SectionPattern().Count(await gone.Client.GetStringAsync("/suggestions")));
    }

    [GeneratedRegex("<section class=\"maybe\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SectionPattern();

    [GeneratedRegex("<a class=\"passage\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PassagePattern();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[a-z]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HiddenPattern();
}
