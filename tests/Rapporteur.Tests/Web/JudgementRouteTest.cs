using System.Net;
using System.Text;
using System.Text.Json;
using NodaTime;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Tests.Web;

public sealed class JudgementRouteTest
{
    private const string Body = """{"act":"date","targets":["e-selin"],"value":"2019-02-03","by":"Ada","because":"the minutes say so"}""";

    [Fact]
    public async Task Post_Judgement_ReachesTheDeskAndGivesTheEntry()
    {
        var desk = new Desk();
        await using RunningSite site = await RunningSite.StartAsync(desk);

        using HttpResponseMessage response = await PostAsync(site, Body);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.True(json.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal("inForce", json.RootElement.GetProperty("entry").GetProperty("state").GetString());
        Assert.Equal(JudgementAct.Date, desk.Asked!.Act);
        Assert.Equal(("e-selin", "2019-02-03", "Ada", "the minutes say so"), (desk.Asked.Targets[0], desk.Asked.Value, desk.Asked.By, desk.Asked.Because));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    public async Task Post_FromAnotherSite_IsRefusedBeforeTheDesk(string header, string value)
    {
        var desk = new Desk();
        await using RunningSite site = await RunningSite.StartAsync(desk);

        using HttpResponseMessage response = await PostAsync(site, Body, (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Null(desk.Asked);
    }

    [Fact]
    public async Task Post_FromItsOwnPage_IsTaken()
    {
        var desk = new Desk();
        await using RunningSite site = await RunningSite.StartAsync(desk);

        using HttpResponseMessage response = await PostAsync(site, Body, ("Origin", site.Address), ("Sec-Fetch-Site", "same-origin"));

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
    }

    [Fact]
    public async Task Post_UnderAnotherName_IsRefused()
    {
        var desk = new Desk();
        await using RunningSite site = await RunningSite.StartAsync(desk);

        using HttpResponseMessage response = await PostAsync(site, Body, ("Host", "rebound.example"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Null(desk.Asked);
    }

    [Theory]
    [InlineData("""{"act":"dance","targets":["e-selin"],"by":"Ada"}""")]
    [InlineData("""{"act":"date","targets":["e-selin"]}""")]
    [InlineData("""{"act":"date","targets":null,"by":"Ada"}""")]
    [InlineData("""{"act":"date","targets":[null],"by":"Ada"}""")]
    [InlineData("""{"act":"date","targets":["e-selin"],"by":"Ada","reason":"a key that is none"}""")]
    [InlineData("""{"act":1,"targets":["e-selin"],"by":"Ada"}""")]
    [InlineData("not json")]
    [InlineData("")]
    public async Task Post_OtherThanAJudgement_IsAnErrorThatSaysWhy(string body)
    {
        var desk = new Desk();
        await using RunningSite site = await RunningSite.StartAsync(desk);

        using HttpResponseMessage response = await PostAsync(site, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.False(json.RootElement.GetProperty("ok").GetBoolean());
        Assert.NotEmpty(json.RootElement.GetProperty("error").GetProperty("remedy").GetString()!);
        Assert.Null(desk.Asked);
    }

    [Fact]
    public async Task Post_WhatTheDeskRefuses_IsSaidInItsWords()
    {
        await using RunningSite site = await RunningSite.StartAsync(new Desk { Problem = new JudgementProblem("No such id.", "Look again.") });

        using HttpResponseMessage response = await PostAsync(site, Body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("Look again.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WhileTheRecordIsLocked_IsUnavailable()
    {
        await using RunningSite site = await RunningSite.StartAsync(new Desk { Failure = new StoreException("It is locked.") });

        using HttpResponseMessage response = await PostAsync(site, Body);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("It is locked.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TooLarge_OrAForm_IsRefused()
    {
        var desk = new Desk();
        await using RunningSite site = await RunningSite.StartAsync(desk);

        using HttpResponseMessage large = await PostAsync(site, Body.Replace("the minutes", new string('x', 70_000), StringComparison.Ordinal));
        using HttpResponseMessage form = await site.Client.PostAsync("/api/judgements", new FormUrlEncodedContent([new("act", "date")]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, form.StatusCode);
        Assert.Null(desk.Asked);
    }

    [Fact]
    public async Task Post_ToASiteThatOnlyShows_IsNotAllowed()
    {
        await using RunningSite site = await RunningSite.StartAsync();

        using HttpResponseMessage response = await PostAsync(site, Body);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Post_Elsewhere_IsNotAllowedEither()
    {
        await using RunningSite site = await RunningSite.StartAsync(new Desk());

        using HttpResponseMessage response = await site.Client.PostAsync("/timeline", new StringContent(Body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(RunningSite site, string body, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/judgements") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return site.Client.SendAsync(request);
    }

    private sealed class Desk : IJudgementDesk
    {
        public JudgementRequest? Asked { get; private set; }

        public JudgementProblem? Problem { get; init; }

        public Exception? Failure { get; init; }

        public JudgementAnswer Judge(JudgementRequest request, CancellationToken cancellation)
        {
            Asked = request;
            if (Failure is not null)
            {
                throw Failure;
            }

            if (Problem is not null)
            {
                return new JudgementAnswer(null, Problem);
            }

            var target = new JudgementTarget(
                "encounters", request.Targets[0], "a meeting", [new JudgedPassage(new Evidence(new ReportId("r-1"), 0, 4, "They"), "")]);
            var judgement = Judgement.Make(request.Act, [target], request.Value, Instant.FromUtc(2019, 3, 1, 9, 0), request.By, request.Because);
            return new JudgementAnswer(JudgementOutcome.Of(judgement, JudgementState.InForce, null, request.Targets), null);
        }
    }
}
