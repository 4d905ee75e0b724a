using System.Net;
using System.Text.RegularExpressions;
using Rapporteur.Domain.Judgements;

namespace Rapporteur.Tests.Web;

/// <summary>Judging on the pages, as a browser without a script does it: the form of an entry, sent back.</summary>
public sealed partial class JudgeFormRouteTest
{
    [Fact]
    public async Task Post_FieldsFilledIn_AreJudgementsOneByOneAndLeadBackToTheEntry()
    {
        var desk = new RecordingDesk();
        await using RunningSite site = await RunningSite.StartAsync(desk);

        using HttpResponseMessage response = await PostAsync(
            site, "/encounters/e-selin", ("date", "2019-03-06"), ("status", ""), ("place", "Kestria"), ("add", "Ilse Okoro"), ("merge", "e-secret"));

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("/encounters/e-selin#judged", response.Headers.Location!.ToString());
        Assert.Equal([JudgementAct.Date, JudgementAct.Place, JudgementAct.Add, JudgementAct.Merge], desk.Asked.Select(one => one.Act));
        Assert.Equal(["2019-03-06", "Kestria", null, null], desk.Asked.Select(one => one.Value));
        Assert.Equal(["e-selin", "a-okoro"], desk.Asked[2].Targets);
        Assert.Equal(["e-selin", "e-secret"], desk.Asked[3].Targets);
        Assert.All(desk.Asked, one => Assert.Equal(("Ada", "the minutes"), (one.By, one.Because)));
    }

    [Fact]
    public async Task Post_StandingOfAPositionAndOfAPromise_AreJudgements()
    {
        var desk = new RecordingDesk();
        await using RunningSite site = await RunningSite.StartAsync(desk);

        using HttpResponseMessage position = await PostAsync(site, "/positions/p-lock", ("stance", "open"), ("issue", "the lock"), ("merge", "p-other"));
        using HttpResponseMessage promise = await PostAsync(site, "/commitments/k-lock", ("status", "violated"));

        Assert.Equal([JudgementAct.Stance, JudgementAct.Issue, JudgementAct.Merge, JudgementAct.Status], desk.Asked.Select(one => one.Act));
        Assert.Equal(["open", "the lock", null, "violated"], desk.Asked.Select(one => one.Value));
        Assert.Equal(["p-lock", "p-other"], desk.Asked[2].Targets);
    }

    [Theory]
    [InlineData("nobody", "nobody")]
    [InlineData("mira halvek", "a-halvek")]
    [InlineData("M. Halvek", "a-halvek")]
    [InlineData("a-brenn", "a-brenn")]
    [InlineData("Somebody Else", "Somebody Else")]
    public async Task Post_Speaker_IsFoundByTheNameThatOneActorHas(string typed, string meant)
    {
        var desk = new RecordingDesk();
        await using RunningSite site = await RunningSite.StartAsync(desk);

        using HttpResponseMessage response = await PostAsync(site, "/statements/s-06", ("speaker", typed));

        JudgementRequest asked = Assert.Single(desk.Asked);
        Assert.Equal(meant, asked.Value ?? asked.Targets[1]);
    }

    [Fact]
    public async Task Post_RejectAndUndo_TakeTheirButton()
    {
        var desk = new RecordingDesk();
        await using RunningSite site = await RunningSite.StartAsync(desk);

        using HttpResponseMessage reject = await PostAsync(site, "/positions/p-lock", ("act", "reject"), ("date", "2019-01-01"));
        using HttpResponseMessage undo = await PostAsync(site, "/positions/p-lock", ("act", "undo"), ("target", "j-1"));

        Assert.Equal([JudgementAct.Reject, JudgementAct.Undo], desk.Asked.Select(one => one.Act));
        Assert.Equal("j-1", desk.Asked[1].Targets[0]);
        Assert.StartsWith("/judgements/j-", undo.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123")]
    public async Task Post_WithoutTheTokenOfThisRun_IsRefused(string? token)
    {
        var desk = new RecordingDesk();
        await using RunningSite site = await RunningSite.StartAsync(desk);

        using HttpResponseMessage response = await SendAsync(site, token, [("target", "e-selin"), ("act", "reject"), ("by", "Ada")]);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(desk.Asked);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    public async Task Post_FromAnotherSite_IsRefusedEvenWithTheToken(string header, string value)
    {
        var desk = new RecordingDesk();
        await using RunningSite site = await RunningSite.StartAsync(desk);
        string token = await TokenAsync(site, "/encounters/e-selin");

        using HttpResponseMessage response = await SendAsync(site, token, [("target", "e-selin"), ("act", "reject"), ("by", "Ada")], (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(desk.Asked);
    }

    [Fact]
    public async Task Post_NothingFilledInOrWhatTheDeskRefuses_IsSaid()
    {
        var desk = new RecordingDesk { Problem = new JudgementProblem("No such place.", "Look again.") };
        await using RunningSite site = await RunningSite.StartAsync(desk);

        using HttpResponseMessage empty = await PostAsync(site, "/events/v-deny", ("date", " "));
        using HttpResponseMessage refused = await PostAsync(site, "/events/v-deny", ("place", "Nowhere"));

        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], new[] { empty.StatusCode, refused.StatusCode });
        Assert.Contains("Nothing is filled in", await empty.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Look again.", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/encounters/e-technical", "date status place add remove split merge")]
    [InlineData("/statements/s-03", "speaker date merge")]
    [InlineData("/positions/p-lock", "holder issue stance date merge")]
    [InlineData("/agreements/g-accord", "name date status place add remove merge")]
    [InlineData("/commitments/k-lock", "holder date status merge")]
    [InlineData("/events/v-deny", "date place status merge")]
    [InlineData("/figures/f-villages", "date merge")]
    [InlineData("/actors/a-okoro", "name kind country split")]
    public async Task Get_Page_OffersWhatMayBeSaidOfItAndEachFieldHasALabel(string path, string expected)
    {
        await using RunningSite site = await RunningSite.StartAsync(new RecordingDesk());

        string html = await site.Client.GetStringAsync(path);

        string[] fields = [.. LabelPattern().Matches(html).Select(match => match.Groups["name"].Value)];
        Assert.Equal([.. expected.Split(' '), "by", "because"], fields);
        Assert.All(fields, name => Assert.Contains($"id=\"j-{name}\" name=\"{name}\"", html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_WhereNobodyMayJudge_OffersNothing()
    {
        await using RunningSite site = await RunningSite.StartAsync();

        Assert.DoesNotContain("Correct this", await site.Client.GetStringAsync("/encounters/e-selin"), StringComparison.Ordinal);
        using HttpResponseMessage response = await SendAsync(site, "", []);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(RunningSite site, string page, params (string Name, string Value)[] fields)
    {
        string id = page[(page.LastIndexOf('/') + 1)..];
        string token = await TokenAsync(site, page);
        List<(string Name, string Value)> all = [("by", "Ada"), ("because", "the minutes"), .. fields];
        if (!all.Exists(one => one.Name is "target"))
        {
            all.Add(("target", id));
        }

        return await SendAsync(site, token, all, ("Origin", site.Address), ("Sec-Fetch-Site", "same-origin"));
    }

    private static async Task<string> TokenAsync(RunningSite site, string page) =>
        TokenPattern().Match(await site.Client.GetStringAsync(page)).Groups["token"].Value;

    private static async Task<HttpResponseMessage> SendAsync(
        RunningSite site, string? token, List<(string Name, string Value)> fields, params (string Name, string Value)[] headers)
    {
        if (token is not null)
        {
            fields = [("token", token), .. fields];
        }

        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = site.Client.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/judge")
        {
            Content = new FormUrlEncodedContent(fields.Select(one => KeyValuePair.Create(one.Name, one.Value))),
        };
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }

    [GeneratedRegex("name=\"token\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TokenPattern();

    [GeneratedRegex("<label for=\"j-(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LabelPattern();
}
