namespace Rapporteur.Tests.Extract.Agreements;

/// <summary>How far an agreement got, as newspapers tell it. Sentences of our own; reports are of Wednesday 6 March 2024.</summary>
public sealed class AgreementsEndedTest
{
    [Theory]
    [InlineData("Kenya and Norway brokered a truce in May, which collapsed within weeks.", "ceasefire collapsed before: Kenya, Norway 2023-05-01/2023-05-31")]
    [InlineData("Earlier truces agreed in Oslo and in Lima collapsed, with Kenya and Norway accusing each other of violations.", "ceasefire collapsed: Kenya, Norway")]
    [InlineData("A truce between Kenya and Norway lasted barely a week.", "ceasefire collapsed: Kenya, Norway")]
    [InlineData("A truce between Kenya and Norway fell apart overnight.", "ceasefire collapsed: Kenya, Norway")]
    [InlineData("Kenya and Norway have signed seven truces, and each was broken within days.", "ceasefire violated: Kenya, Norway")]
    public void Agreements_ThatCameToAnEnd_AreTold(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownAgreements());

    [Theory]
    [InlineData("Norway would consult on sanctions against Kenya.", "sanctions sought: Norway")]
    [InlineData("Norway has circulated a draft resolution on the strait.", "resolution sought: Norway")]
    [InlineData("Kenya spoke in the assembly against a deal.", "agreement sought: ")]
    [InlineData("A ceasefire is to take effect on Friday.", "ceasefire sought: ")]
    [InlineData("Kenya and Norway agreed to sign a peace treaty.", "agreement sought: Kenya, Norway")]
    [InlineData("Talks between Kenya and Norway ended without agreement, dimming hopes of a deal.", "agreement sought: Kenya, Norway")]
    [InlineData("Kenya and Norway will pursue the search for a settlement of peace, a political settlement.", "agreement sought: ")]
    public void Agreements_ThatAreYetToCome_AreSought(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownAgreements());

    [Theory]
    [InlineData("The talks ended without agreement.")]
    [InlineData("This can only be done by mutual agreement.")]
    [InlineData("They met in the truce village.")]
    [InlineData("With Kenya's agreement, ten states called for a mission.")]
    public void Words_OfNoAgreement_AreNone(string text) => Assert.Empty(new ToldReport(text).Agreements);

    [Theory]
    [InlineData("Kenya and Norway signed an accord on Tuesday. A former Cuban president rejected the accord.", "agreement reached: Kenya, Norway 2024-03-05")]
    [InlineData("Kenya and Norway signed a treaty on Tuesday. Kenya has rejected the treaty.", "agreement rejected: Kenya, Norway 2024-03-05")]
    [InlineData("Kenya and Norway agreed to a truce, the United Nations announced.", "ceasefire reached: Kenya, Norway")]
    [InlineData("OSLO – Rival Kenyan parties have agreed to share power.", "understanding reached: Kenyan parties")]
    public void Agreements_ThatWereMade_AreReached(string text, string expected) => Assert.Equal([expected], new ToldReport(text).ShownAgreements());

    [Fact]
    public void Truces_OfLongAgo_AreNotTodays() => Assert.Equal(
        2, new ToldReport("Kenya and Norway signed a truce. A May 2021 ceasefire negotiated by Cuba lasted barely a week.").Agreements.Count);
}
