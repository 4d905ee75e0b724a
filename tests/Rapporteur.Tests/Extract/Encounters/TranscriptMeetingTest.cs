namespace Rapporteur.Tests.Extract.Encounters;

/// <summary>The meeting before or after which a transcript's speakers speak.</summary>
public sealed class TranscriptMeetingTest
{
    private const string Head = "Oslo, Norway\n\nTreaty Room\n\n";

    private const string Turns =
        "SECRETARY BERG: It is a pleasure to have Foreign Minister Omar Haddad here. I look forward to our conversation.\n\nFOREIGN MINISTER HADDAD: Thank you, Anna Berg. This is our first meeting.";

    [Theory]
    [InlineData("Secretary Anna Berg And Kenyan Foreign Minister Omar Haddad Before Their Meeting", Head + Turns, "@ Oslo")]
    [InlineData("Remarks by Secretary Berg and Foreign Minister Haddad After Their Meeting", "Norway\n\n" + Turns, "@ Norway")]
    public void Meeting_OfThoseWhoSpeak_IsOneWithItsPlace(string title, string text, string place)
    {
        string shown = Assert.Single(new ToldReport(text, title: title).Shown());

        Assert.Contains("Berg", shown, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Haddad", shown, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(place, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Meeting_UnderATitleThatTellsOfNone_HasNoPlaceFromAbove() =>
        Assert.DoesNotContain(new ToldReport(Head + Turns, title: "Secretary Berg and Foreign Minister Haddad Speak on Trade").Shown(), static shown => shown.Contains("Oslo", StringComparison.Ordinal));
}
