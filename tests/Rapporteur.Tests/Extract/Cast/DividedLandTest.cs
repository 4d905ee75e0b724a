using Rapporteur.Tests.Extract.Positions;

namespace Rapporteur.Tests.Extract.Cast;

/// <summary>The Koreas without their name.</summary>
public sealed class DividedLandTest
{
    [Fact]
    public void Resolve_HalvesOfKorea_AreTheStates() =>
        Assert.Equal(
            ["North Korea supports peace talks", "South Korea opposes loudspeakers"],
            Held.In("North Korean envoys came to the border. The North has proposed talks. The South rejected the loudspeakers."));

    [Theory]
    [InlineData("The rebels came to the border. The North proposed talks.")]
    [InlineData("North Korean envoys came to the border. The South Caucasus Union proposed talks.")]
    public void Resolve_OtherNorthAndSouth_AreNot(string text) => Assert.DoesNotContain(Held.In(text), static held => held.Contains("Korea", StringComparison.Ordinal));
}
