using Rapporteur.Domain.Facts;
using Rapporteur.Language;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Attributions;

public sealed class AttributionReaderTest
{
    // A text that is nearly all in marks is read as if they were not there.
    private const string Lead = "The camp lies on a hill above the river and holds some four hundred people who fled from the valley in May.\n\n";

    [Theory]
    [InlineData("The envoy said the convoy had left for Turkey", "The envoy | said | the convoy had left for Turkey")]
    [InlineData("The ferry had left, the minister said.", "the minister | said | The ferry had left")]
    [InlineData("The ferry, the minister said, had left the port.", "the minister | said | The ferry … had left the port")]
    [InlineData("The minister said he would open the port and warned of delays.", "The minister | said | he would open the port")]
    [InlineData("According to the ministry, the bridge is closed.", "the ministry | According | the bridge is closed")]
    [InlineData("The bridge is closed, according to the ministry.", "the ministry | according | The bridge is closed")]
    public void Read_Clause_IsWhatWasSaid(string text, string first) => Assert.Equal(first, Attributed.In(text)[0]);

    [Theory]
    [InlineData("The council welcomed the truce on Tuesday.", "The council | welcomed | the truce")]
    [InlineData("The rebels accused the army of shelling a market.", "The rebels | accused | the army of shelling a market")]
    [InlineData("The chancellor called for an inquiry.", "The chancellor | called | an inquiry")]
    [InlineData("The senator wants to widen the talks, invite the union and publish the minutes.", "The senator | wants | to widen the talks, invite the union and publish the minutes")]
    [InlineData("The mayor praised the engineers, who have not slept since Sunday.", "The mayor | praised | the engineers")]
    [InlineData("The truce was condemned by the rebels.", "the rebels | condemned | The truce")]
    [InlineData("The port is expected to open soon.", " | expected | The port … to open soon")]
    [InlineData("Those who doubt the figures left the room.", "Those … who | doubt | the figures")]
    public void Read_ObjectOrInfinitive_IsWhatWasSaid(string text, string first) => Assert.Equal(first, Attributed.In(text)[0]);

    [Theory]
    [InlineData("The minister repeated his claim that the lake is safe.", "The minister | repeated | his claim that the lake is safe")]
    [InlineData("The claim that the lake is safe was on every poster.", " | claim | the lake is safe")]
    [InlineData("His criticism of the plan surprised nobody.", "His | criticism | the plan")]
    [InlineData("The mayor is confident that the bridge will hold.", "The mayor | confident | the bridge will hold")]
    [InlineData("It is unclear whether the bridge will hold.", " | unclear | whether the bridge will hold")]
    public void Read_NounOrAdjective_IsACue(string text, string first) => Assert.Equal(first, Attributed.In(text)[0]);

    [Theory]
    [InlineData("“We will stay,” the colonel said. “Nobody will move us from this hill.”", "the colonel | said | We will stay … Nobody will move us from this hill")]
    [InlineData("“We will stay,” the colonel said during a walk through the camp, “but we need water.”", "the colonel | said | We will stay … but we need water")]
    [InlineData("“The road is open to all of us again.” — Jane Roe", "Jane Roe | — | The road is open to all of us again")]
    public void Read_Quotation_GoesWithItsSpeaker(string text, string first) =>
        Assert.Equal(first, Attributed.In(Lead + text)[0]);

    [Theory]
    [InlineData("Gunmen later struck near a bridge where soldiers were being trained the ministry said.", "the ministry | said | Gunmen later struck near a bridge where soldiers were being trained")]
    [InlineData("The storm on the coast of the island also wounded more than 60 people said the ministry.", "the ministry | said | The storm on the coast of the island also wounded more than 60 people")]
    [InlineData("Today the news is bad Petrova said in an interview with a newspaper in Oslo.", "Petrova | said | Today the news is bad")]
    [InlineData("Elena Petrova discussed the flood with the mayor Norwegian police sources said.", "Norwegian police sources | said | Elena Petrova discussed the flood with the mayor")]
    public void Read_SayingBehindAClauseWithoutComma_HasTheWholeClause(string text, string expected) => Assert.Contains(expected, Attributed.In(text));

    // Parts of reports begin anywhere.
    [Theory]
    [InlineData("said Petrova.")]
    [InlineData("Said the minister on Monday.")]
    [InlineData("Says he.")]
    public void Read_TextThatBeginsWithTheSaying_IsRead(string text) => Assert.DoesNotContain(Attributed.In(text), static one => one.Length == 0);

    [Theory]
    [InlineData("The mayor welcomed the things he said on Monday.")]
    [InlineData("They know what the minister said.")]
    [InlineData("Turkey rejected the plan the ministry announced.")]
    public void Read_RelativeClause_IsNoSayingOfTheWhole(string text) => Assert.DoesNotContain(Attributed.In(text), one => one.Contains(" | said | ", StringComparison.Ordinal) || one.Contains(" | announced | ", StringComparison.Ordinal));

    [Theory]
    [InlineData("Elena Petrova said, “We will stay. The road has nothing to do with it.”", "Elena Petrova | said | We will stay. The road has nothing to do with it")]
    [InlineData("Elena Petrova said her party “is eager for a vote — but as keen as we are, we are not prepared to risk our jobs”.", "Elena Petrova | said | her party “is eager for a vote — but as keen as we are, we are not prepared to risk our jobs")]
    [InlineData("Elena Petrova stressed the need of approval by the ministry, saying “It is not only a great house, it also belongs to all of us.”", "Elena Petrova | saying | It is not only a great house, it also belongs to all of us")]
    [InlineData("According to Petrova’s critics, this is a trick to win the vote.", "Petrova’s critics | According | this is a trick to win the vote")]
    public void Read_Quotation_IsWholeAndOfItsSpeaker(string text, string expected) => Assert.Contains(expected, Attributed.In(Lead + text));

    [Fact]
    public void Read_WhatItIsCalled_IsSaidInTheQuotedWords() =>
        Assert.Equal("Elena Petrova | called | the border treaty “null and void”", Attributed.In("Elena Petrova called the border treaty “null and void”.")[0]);

    [Fact]
    public void Read_SubjectInsideTheMarks_IsNotTheSpeaker() =>
        Assert.StartsWith("Elena Petrova", Attributed.In(Lead + "“Now is the time for all of us to rest,” said Elena Petrova.")[0], StringComparison.Ordinal);

    [Fact]
    public void Read_SayingInsideASaying_IsNotGivenAgain()
    {
        string found = Assert.Single(Attributed.In("Interfax reported that the ministry said the port was closed."));

        Assert.Equal("Interfax | reported | the ministry said the port was closed", found);
    }

    [Fact]
    public void Read_Quoted_AsSaying_IsOfWhoeverIsQuoted() =>
        Assert.Equal("The general | saying | the bridge had fallen", Attributed.In("The general was quoted as saying the bridge had fallen.")[0]);

    [Fact]
    public void Read_TextWithoutSpeech_HasNone() => Assert.Empty(Attributed.In("The ferry left the port at noon and crossed the lake."));

    [Fact]
    public void Read_Mode_ComesFromTheMarks()
    {
        StatementMode Mode(string text) => AttributionReader.Read(TextAnalyzer.Default.Annotate(Lead + text))[0].Mode;

        Assert.Equal(StatementMode.Indirect, Mode("The envoy said the road was open."));
        Assert.Equal(StatementMode.Mixed, Mode("The envoy said the road was “as open as it ever was”."));
        Assert.Equal(StatementMode.Direct, Mode("“The road is as open as it ever was,” the envoy said."));
    }
}
