using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Rapporteur.IntegrationTests.Support;
using Rapporteur.Tests.Web;

namespace Rapporteur.IntegrationTests.Web;

public sealed class PagesInBrowserTest(Browser browser) : IClassFixture<Browser>
{
    private static readonly Regex ReportAtPassage = new(@"/reports/r-3\?at=", RegexOptions.None, TimeSpan.FromSeconds(1));

    public static TheoryData<string> Paths { get; } = [.. InventedPaths.All];

    [ChromiumTheory]
    [MemberData(nameof(Paths))]
    public async Task Page_Loads_WithoutConsoleErrors(string path)
    {
        IPage page = await browser.VisitAsync("about:blank");
        var errors = new List<string>();
        EventHandler<IConsoleMessage> say = (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                errors.Add(message.Text);
            }
        };
        EventHandler<string> fail = (_, error) => errors.Add(error);
        EventHandler<IRequest> miss = (_, request) => errors.Add(request.Url);
        page.Console += say;
        page.PageError += fail;
        page.RequestFailed += miss;

        await page.GotoAsync(path);

        page.Console -= say;
        page.PageError -= fail;
        page.RequestFailed -= miss;
        Assert.Empty(errors);
    }

    [ChromiumTheory]
    [MemberData(nameof(Paths))]
    public async Task Page_InBothThemes_HasNoSeriousViolation(string path)
    {
        IPage page = await browser.VisitAsync(path);

        Assert.Empty(await page.ViolationsInBothThemesAsync());
    }

    [ChromiumTheory]
    [MemberData(nameof(Paths))]
    public async Task Page_OnANarrowScreen_DoesNotScrollSideways(string path)
    {
        IPage page = await browser.VisitAsync(path, width: 320);

        Assert.Equal(0, await page.PixelsTooWideAsync());
    }

    [ChromiumFact]
    public async Task Evidence_ByKeyboardAlone_LeadsToTheMarkedPassage()
    {
        IPage page = await browser.OpenAsync("/encounters/e-call");
        for (int i = 0; i < 60 && !await IsFocusedAsync(page, "a.passage"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.True(await IsFocusedAsync(page, "a.passage"));
        await page.Keyboard.PressAsync("Enter");
        // Asks again and again: waiting for the navigation misses one that is over before the waiting begins.
        await Assertions.Expect(page).ToHaveURLAsync(ReportAtPassage, new() { Timeout = 30_000 });

        Assert.Equal("she had spoken by telephone with President Daro Venn of Arvenia last week", await page.Locator("mark.here").InnerTextAsync());
        Assert.True(await page.EvaluateAsync<bool>("(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('mark.here').getBoundingClientRect())"));
        await page.Context.CloseAsync();
    }

    [ChromiumFact]
    public async Task Keys_JAndBracket_MoveTheFocusAndStayOutOfInputs()
    {
        IPage page = await browser.OpenAsync("/encounters/e-selin");
        await page.Keyboard.PressAsync("]");
        Assert.True(await IsFocusedAsync(page, "a.passage"));
        await page.Keyboard.PressAsync("j");
        Assert.True(await IsFocusedAsync(page, "a.open"));
        await page.Keyboard.PressAsync("/");
        Assert.True(await IsFocusedAsync(page, "#find"));
        await page.Keyboard.TypeAsync("gt?j");

        Assert.Equal("gt?j", await page.InputValueAsync("#find"));
        Assert.EndsWith("/encounters/e-selin", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [ChromiumFact]
    public async Task Keys_SwitchedOff_DoNothing()
    {
        IPage page = await browser.OpenAsync("/help");
        await page.ClickAsync("#keys-switch button");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("t");
        await page.Keyboard.PressAsync("/");

        Assert.False(await IsFocusedAsync(page, "#find"));
        Assert.EndsWith("/help", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [ChromiumFact]
    public async Task Reader_BareFragment_IsMarkedInAllItsPieces()
    {
        var passage = InventedRecord.Words("r-3", "Ilse Okoro, on Thursday welcomed what she called “the first honest meeting in a year”");
        IPage page = await browser.OpenAsync($"/reports/r-3#p-{passage.Start}-{passage.End}");

        IReadOnlyList<string> pieces = await page.Locator("mark.here").AllInnerTextsAsync();

        Assert.Equal(2, pieces.Count);
        Assert.Equal(passage.Exact, string.Concat(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('mark.here')].map(m => m.textContent)")));
        await page.Context.CloseAsync();
    }

    [ChromiumFact]
    public async Task Pages_WithoutScript_FilterFollowAndSearch()
    {
        IPage page = await browser.OpenAsync("/timeline", script: false);
        await page.SelectOptionAsync("#f-status", "denied");
        await page.ClickAsync(".filters button");
        await page.ClickAsync("table a.open");
        Assert.Contains("/encounters/e-secret", page.Url, StringComparison.Ordinal);
        await page.ClickAsync("a.passage");
        Assert.Equal("denied that officials of both sides had met in secret on 2 March", await page.Locator("mark.here").InnerTextAsync());
        await page.FillAsync("#find", "survey boats");
        await page.ClickAsync(".find button");

        Assert.Contains("3 reports", await page.Locator("main [role=status]").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [ChromiumFact]
    public async Task Timeline_Targets_AreLargeEnough()
    {
        IPage page = await browser.OpenAsync("/timeline?show=both");

        double[] sides = await page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('svg a .target')].flatMap(t => { const r = t.getBoundingClientRect(); return [r.width, r.height]; })");

        Assert.Equal(26, sides.Length);
        Assert.All(sides, side => Assert.True(side >= 24));
        await page.Context.CloseAsync();
    }

    private static Task<bool> IsFocusedAsync(IPage page, string selector) =>
        page.EvaluateAsync<bool>("selector => document.activeElement !== null && document.activeElement.matches(selector)", selector);
}
