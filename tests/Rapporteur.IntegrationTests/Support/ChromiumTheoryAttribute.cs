namespace Rapporteur.IntegrationTests.Support;

/// <summary>A theory that needs Chromium.</summary>
internal sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Services.WithoutChromium;
}
