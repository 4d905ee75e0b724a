namespace Rapporteur.IntegrationTests;

public sealed class PlaceholderTest
{
    [Fact]
    public void Assembly_Loads() => Assert.NotNull(typeof(PlaceholderTest).Assembly);
}
