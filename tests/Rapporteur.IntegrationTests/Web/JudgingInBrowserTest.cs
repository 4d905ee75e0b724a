using System.Text.RegularExpressions;
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
        await using RunningSite site = await RunningSite.StartAsync(desk);
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
        await using RunningSite site = await RunningSite.StartAsync(desk);
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
        await using RunningSite site = await RunningSite.StartAsync(new RecordingDesk());
        IPage page = await browser.VisitAsync(site.Address + "/suggestions", width: 320);

        Assert.Empty(await page.ViolationsInBothThemesAsync());
        Assert.Equal(0, await page.PixelsTooWideAsync());
    }

    [ChromiumTheory]
    [InlineData("/encounters/e-call")]
    [InlineData("/actors/a-okoro")]
    [InlineData("/agreements/g-accord")]
    public async Task Form_Open_HasNoSeriousViolationAndDoesNotScrollSideways(string path)
    {
        await using RunningSite site = await RunningSite.StartAsync(new RecordingDesk());
        IPage page = await browser.VisitAsync(site.Address + path, width: 320);
        await page.ClickAsync("details.judge summary");

        Assert.Empty(await page.ViolationsInBothThemesAsync());
        Assert.Equal(0, await page.PixelsTooWideAsync());
    }
}
