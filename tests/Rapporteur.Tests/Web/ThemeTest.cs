using System.Text.RegularExpressions;

namespace Rapporteur.Tests.Web;

/// <summary>The two themes are one page in other colours: so what is not about colours need be looked at in one of them only.</summary>
public sealed partial class ThemeTest
{
    [Fact]
    public async Task DarkTheme_GivesEachColourOfTheLightOne_AndNothingElse()
    {
        await using RunningSite site = await RunningSite.StartAsync();
        string css = await site.Client.GetStringAsync("/assets/site.css");

        Match dark = Assert.Single(Dark().Matches(css));
        string[] light = [.. Colour().Matches(css[..dark.Index]).Select(one => one.Groups["name"].Value)];
        MatchCollection colours = Colour().Matches(dark.Groups["colours"].Value);

        Assert.NotEmpty(light);
        Assert.Equal(light.Order(StringComparer.Ordinal), colours.Select(one => one.Groups["name"].Value).Order(StringComparer.Ordinal));
        Assert.Equal("", Colour().Replace(dark.Groups["colours"].Value, "").Trim());
        Assert.Single(Scheme().Matches(css));
    }

    [GeneratedRegex(@"@media \(prefers-color-scheme: dark\) \{\s*:root \{(?<colours>[^}]*)\}\s*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dark();

    [GeneratedRegex(@"(?<name>--[a-z-]+): #[0-9a-f]{3,8};", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Colour();

    [GeneratedRegex("prefers-color-scheme", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scheme();
}
