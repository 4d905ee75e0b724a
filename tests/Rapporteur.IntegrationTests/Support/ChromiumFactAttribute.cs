namespace Rapporteur.IntegrationTests.Support;

/// <summary>A fact that needs Chromium.</summary>
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Services.WithoutChromium;
}
