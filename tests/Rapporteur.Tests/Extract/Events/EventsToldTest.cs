namespace Rapporteur.Tests.Extract.Events;

/// <summary>What sentences tell, by code, sides and factuality. The sentences are ours.</summary>
public sealed class EventsToldTest
{
    [Theory]
    [InlineData("Israeli troops attacked a village in Lebanon.", "ASSAULT 190 ISR:MIL > LBN:GOV actual")]
    [InlineData("A village in Lebanon was attacked by Israeli troops.", "ASSAULT 190 ISR:MIL > LBN:GOV actual")]
    [InlineData("Russia's condemnation of Turkey was sharp.", "ACCUSE 111 RUS:GOV > TUR:GOV actual")]
    [InlineData("Nigerian police arrested journalists in Lagos.", "COERCE 173 NGA:COP > NGA:MED actual")]
    [InlineData("Japan accused China of corruption.", "ACCUSE 1121 JPN:GOV > CHN:GOV actual")]
    public void Event_OfVerbPassiveOrNoun_HasCodeAndSides(string sentence, string expected) => Assert.Contains(expected, EventExamples.Shown(sentence));

    [Theory]
    [InlineData("France and Germany accused Syria of torture.", "ACCUSE 1122 DEU:GOV+FRA:GOV > SYR:GOV actual")]
    [InlineData("Israel and Syria negotiated in Geneva.", "CONSULT 046 ISR:GOV+SYR:GOV <> actual")]
    [InlineData("Indian officials met with Pakistani officials.", "CONSULT 040 IND:GOV+PAK:GOV <> actual")]
    [InlineData("The Turkish and Greek sides signed an accord.", "SUPPORT 057 GRC:GOV+TUR:GOV <> actual")]
    public void Compound_Actors_StandEachForItself(string sentence, string expected) => Assert.Contains(expected, EventExamples.Shown(sentence));

    [Theory]
    [InlineData("France will send food to Sudan.", "AGREE 0333 FRA:GOV > SDN:GOV planned")]
    [InlineData("France will not send food to Sudan.", "REJECT 1223 FRA:GOV > SDN:GOV planned")]
    [InlineData("France refused to send food to Sudan.", "REJECT 1223 FRA:GOV > SDN:GOV actual")]
    [InlineData("Iran threatened to attack Israel.", "THREATEN 1384 IRN:GOV > ISR:GOV actual")]
    [InlineData("Russia demanded that Turkey withdraw its troops from Syria.", "REQUEST 1056 RUS:GOV > TUR:GOV actual")]
    [InlineData("The British minister said that Libya must hand over the suspects.", "REQUEST 1053 GBR:GOV > LBY:GOV actual")]
    [InlineData("Israel did not attack Syria.", "ASSAULT 190 ISR:GOV > SYR:GOV negated")]
    [InlineData("Israel allegedly attacked Syria.", "ASSAULT 190 ISR:GOV > SYR:GOV possible")]
    [InlineData("Israel suspended talks with Syria.", "SANCTION 164 ISR:GOV > SYR:GOV actual")]
    public void Governed_Event_IsPromisedRefusedThreatenedOrNotSo(string sentence, string expected) => Assert.Contains(expected, EventExamples.Shown(sentence));

    [Theory]
    [InlineData("The singers struck a pose in Japan.")]
    [InlineData("He had an attack of flu in France.")]
    [InlineData("The school launched a website.")]
    [InlineData("The shop opened on Monday.")]
    [InlineData("The village in Lebanon lies near the border.")]
    public void Idiom_ObjectOrPlace_TellsNone(string sentence) => Assert.Empty(EventExamples.Shown(sentence));

    [Theory]
    [InlineData("Had Iran attacked Israel, prices would have risen.")]
    [InlineData("If Iran attacks Israel, prices will rise.")]
    [InlineData("Germany is considering recalling its ambassador from Russia.")]
    [InlineData("Japan would have invited the Chinese president to Tokyo.")]
    [InlineData("Neither Iran nor Syria attacked Israel.")]
    [InlineData("Kerry, who had attacked Syria in May, was tired.")]
    public void Supposed_OrRecalled_IsNoMainEvent(string sentence) => Assert.DoesNotContain(EventExamples.Shown(sentence), shown => shown.EndsWith("actual", StringComparison.Ordinal));

    [Fact]
    public void SeveralEvents_OfOneSentence_AreEachTold()
    {
        string[] shown = EventExamples.Shown("Turkey imposed sanctions on Iran and arrested Syrian journalists.");

        Assert.Contains("COERCE 173 TUR:GOV > SYR:MED actual", shown);
        Assert.Contains("SANCTION 163 TUR:GOV > IRN:GOV actual", shown);
    }
}
