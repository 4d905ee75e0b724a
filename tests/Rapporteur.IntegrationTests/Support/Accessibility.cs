using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Rapporteur.IntegrationTests.Support;

/// <summary>What axe finds wrong with a page in the light theme and in the dark one. The page is loaded once, and axe with it.</summary>
internal static class Accessibility
{
    /// <summary>The themes differ in colours alone, as a test of the style sheet says: all rules are run in the one, those of colours in the other.</summary>
    private static readonly string[] ColourRules = ["color-contrast", "link-in-text-block"];

    private const string Run = """
        async rules => {
          const found = await axe.run(document, { resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}) });
          return found.violations.filter(one => one.impact === 'serious' || one.impact === 'critical')
            .flatMap(one => one.nodes.map(node => one.id + ': ' + node.html));
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>The serious and critical violations of a page that was opened in the light theme; it is in the dark one afterwards.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsInBothThemesAsync(this IPage page)
    {
        await page.EvaluateAsync(Axe);
        string[] light = await page.EvaluateAsync<string[]>(Run, Array.Empty<string>());
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        string[] dark = await page.EvaluateAsync<string[]>(Run, ColourRules);
        return [.. light.Select(static one => "light " + one), .. dark.Select(static one => "dark " + one)];
    }

    /// <summary>By how many pixels a page is wider than its window.</summary>
    public static Task<int> PixelsTooWideAsync(this IPage page) =>
        page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
