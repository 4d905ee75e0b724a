using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Rapporteur.Domain.Judgements;
using Rapporteur.IntegrationTests.Support;
using Rapporteur.Tests.Web;

namespace Rapporteur.IntegrationTests.Web;

/// <summary>Judging in a browser: with the keyboard alone, and without a script.</summary>
public sealed class JudgingInBrowserTest(Browser browser) : IClassFixture<Browser>
{
    private static readonly Regex ActorsAfterJudging = new(@"/suggestions\?kind=actors&judged=j-", RegexOptions.None, TimeSpan.FromSeconds(1));

    [ChromiumFact]
    public async Task Correction_ByKeyboardWithoutAScript_ReachesTheDeskAndShowsTheEntry()
    {
        var desk = new RecordingDesk();
        await using RunningSite site = await RunningSite.StartAsync(() => new InventedRecord(), desk);
        IPage page = await browser.OpenAsync(site.Address + "/encounters/e-call", script: false);

        await page.FocusAsync("details.judge summary");
        await page.Keyboard.PressAsync("Enter");
        await page.FocusAsync("#j-place");
        await page.Keyboard.TypeAsync("Kestria");
        await page.FillAsync("#j-by", "Ada");
        await page.FocusAsync("#j-place");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/encounters/e-call#judged", new() { Timeout = 30_000 });
        JudgementRequest asked = Assert.Single(desk.Asked);
        Assert.Equal((JudgementAct.Place, "Kestria", "Ada"), (asked.Act, asked.Value, asked.By));
        await page.Context.CloseAsync();
    }

    [ChromiumFact]
    public async Task Suggestion_ByKeyboardWithoutAScript_IsDecidedAndTheListComesBack()
    {
        var desk = new RecordingDesk();
        await using RunningSite site = await RunningSite.StartAsync(() => new InventedRecord(), desk);
        IPage page = await browser.OpenAsync(site.Address + "/suggestions?kind=actors", script: false);

        await page.FocusAsync("#why-q-people");
        await page.Keyboard.TypeAsync("two men");
        await page.FocusAsync("#q-people button[value=keepApart]");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(ActorsAfterJudging, new() { Timeout = 60_000 });
        JudgementRequest asked = Assert.Single(desk.Asked);
        Assert.Equal((JudgementAct.KeepApart, "two men"), (asked.Act, asked.Because));
        Assert.Equal(["a-brenn", "a-halvek"], asked.Targets);
        await page.Context.CloseAsync();
    }

    [ChromiumFact]
    public async Task Suggestions_WithTheirForms_HaveNoSeriousViolationAndDoNotScrollSideways()
    {
        await using RunningSite site = await RunningSite.StartAsync(() => new InventedRecord(), new RecordingDesk());
        foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            IPage page = await browser.OpenAsync(site.Address + "/suggestions", scheme, width: 320);

            AxeResult result = await page.RunAxe();

            Assert.Empty(result.Violations
                .Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{scheme} {violation.Id}: {node.Html}")));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            await page.Context.CloseAsync();
        }
    }

    [ChromiumTheory]
    [InlineData("/encounters/e-call")]
    [InlineData("/actors/a-okoro")]
    [InlineData("/agreements/g-accord")]
    public async Task Form_Open_HasNoSeriousViolationAndDoesNotScrollSideways(string path)
    {
        await using RunningSite site = await RunningSite.StartAsync(() => new InventedRecord(), new RecordingDesk());
        foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            IPage page = await browser.OpenAsync(site.Address + path, scheme, width: 320);
            await page.ClickAsync("details.judge summary");

            AxeResult result = await page.RunAxe();

            Assert.Empty(result.Violations
                .Where(violation => violation.Impact is "serious" or "critical")
                .SelectMany(violation => violation.Nodes.Select(node => $"{scheme} {violation.Id}: {node.Html}")));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            await page.Context.CloseAsync();
        }
    }
}
