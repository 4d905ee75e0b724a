using Microsoft.Playwright;
using Rapporteur.IntegrationTests.Support;

namespace Rapporteur.IntegrationTests.Web;

/// <summary>That the pages' check finds what it is there to find, in either theme.</summary>
public sealed class AccessibilityTest(Browser browser) : IClassFixture<Browser>
{
    [ChromiumFact]
    public async Task Violations_OfTheLightThemeAndOfTheDark_AreBothFound()
    {
        IPage page = await browser.VisitAsync("about:blank");
        await page.SetContentAsync("""
            <!doctype html><html lang="en"><head><title>A page</title><style>
              body { color: #111; background: #fff } .faint { color: #ddd }
              @media (prefers-color-scheme: dark) { body { color: #fff; background: #111 } .dim { color: #333 } }
            </style></head><body><main><h1>A page</h1><p class="faint">Faint by day</p><p class="dim">Dim by night</p><img src="data:,"></main></body></html>
            """);

        IReadOnlyList<string> found = await page.ViolationsInBothThemesAsync();

        Assert.Equal(
            ["dark color-contrast: <p class=\"dim\">Dim by night</p>", "light color-contrast: <p class=\"faint\">Faint by day</p>", "light image-alt: <img src=\"data:,\">"],
            found.Order(StringComparer.Ordinal));
    }
}
