namespace Rapporteur.Tests.Extract.Agreements;

/// <summary>Agreements whose parties do together what is told of them. Reports are of Wednesday 6 March 2024.</summary>
public sealed class AgreementsInRowsTest
{
    [Theory]
    [InlineData("Kenya and Norway struck a trade deal on Tuesday.", "agreement reached: Kenya, Norway 2024-03-05")]
    [InlineData("Kenya, Norway and Cuba signed a fisheries pact on Tuesday.", "agreement reached: Cuba, Kenya, Norway 2024-03-05")]
    [InlineData("Kenya and Norway are negotiating a trade deal.", "agreement negotiating: Kenya, Norway")]
    [InlineData("Kenya and Norway extended a ceasefire.", "ceasefire inforce: Kenya, Norway")]
    public void Agreements_OfARow_HaveAllAsParties(string text, string expected) => Assert.Contains(expected, new ToldReport(text).ShownAgreements());

    [Theory]
    [InlineData("Anna Berg said a deal was far off.")]
    [InlineData("A truce is possible, Anna Berg said.")]
    public void Agreements_ThatAreFarOff_AreNotReached(string text) =>
        Assert.DoesNotContain(new ToldReport(text).ShownAgreements(), shown => shown.Contains("reached", StringComparison.Ordinal) || shown.Contains("inforce", StringComparison.Ordinal));

    [Fact]
    public void Agreements_ThatAreInked_HaveTheirPlace() => Assert.Equal("Oslo", new ToldReport("Kenya and Norway inked a fisheries pact in Oslo.").Agreements.Single().Place?.Name);
}
