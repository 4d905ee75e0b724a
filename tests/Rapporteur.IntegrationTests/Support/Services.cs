namespace Rapporteur.IntegrationTests.Support;

/// <summary>What these tests need beside the code. Where it is missing they are skipped, unless the run was told to require it.</summary>
internal static class Services
{
    public const string Chromium = "/usr/bin/chromium";

    /// <summary>Why the browser tests are skipped; null to run them. Where services are required, a missing browser is a failure and not a skip.</summary>
    public static string? WithoutChromium { get; } = File.Exists(Chromium) || AreRequired
        ? null
        : $"needs a browser at {Chromium} (Debian: apt install chromium)";

    private static bool AreRequired =>
        string.Equals(Environment.GetEnvironmentVariable("RAPPORTEUR_REQUIRE_SERVICES"), "1", StringComparison.Ordinal);
}
