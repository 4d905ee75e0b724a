namespace Rapporteur.Tests.Extract.Statements;

/// <summary>Speakers whom common nouns stand for: whose critics they are, and what they speak for.</summary>
public sealed class SpeakersByTheirWordsTest
{
    [Theory]
    [InlineData("According to Otto Haddad's critics, the plan would fail at once.")]
    [InlineData("According to the critics of Otto Haddad, the plan would fail at once.")]
    [InlineData("The plan would fail at once, according to Otto Haddad's lawyers.")]
    public void Of_SomebodysCritics_IsNotTheirWord(string text) => Assert.Null(Stated.In(text).Of("would fail").Speaker);

    [Theory]
    [InlineData("The Norwegian company said the port would close.", "Norwegian company")]
    [InlineData("The Norwegian central bank said the port would close.", "Norwegian central bank")]
    [InlineData("The Norwegian ministry said the port would close.", "Norway")]
    [InlineData("The Norwegian coalition government said the port would close.", "Norway")]
    [InlineData("The China Railway Group has said the port would close.", "China Railway Group")]
    public void Of_BodyOfACountry_SpeaksForItOnlyAsItsState(string text, string expected)
    {
        Stated stated = Stated.In(text);

        Assert.Equal(expected, stated.Name(stated.Of("would close").Speaker));
    }

    [Theory]
    [InlineData("Kenyan police confirmed that the man was dead. He was found on a hill, police reported.", "He was found", "Kenyan police")]
    [InlineData("The Oslo Harbour Hospital said the man was stable. The hospital said he could go home.", "could go home", "Oslo Harbour Hospital")]
    [InlineData("The surgeon said the man was stable.", "was stable", null)]
    public void Of_TheSameWordAgain_IsTheOneBefore(string text, string words, string? expected)
    {
        Stated stated = Stated.In(text);

        Assert.Equal(expected, stated.Name(stated.Of(words).Speaker));
    }

    [Theory]
    [InlineData("Kenyan President Omar Haddad spoke in Nairobi on Monday. The president's office said the bill would pass.", "Kenyan presidency")]
    [InlineData("Kenya closed its border on Monday. The interior ministry said the bill would pass.", "Kenyan Interior Ministry")]
    [InlineData("Kenya closed its border. The prime minister's office agreed. The office of the president said the bill would pass.", "Kenyan presidency")]
    [InlineData("Kenya and Chad closed their border. The interior ministry said the bill would pass.", null)]
    public void Of_OrganWithoutItsState_IsOfTheOneThatTheReportIsAbout(string text, string? expected)
    {
        Stated stated = Stated.In(text);

        Assert.Equal(expected, stated.Name(stated.Of("would pass").Speaker));
    }

    [Theory]
    [InlineData("A top Norwegian scientist said the port would close. Anna Berg, an expert at the academy, made the comments on Monday.", "Anna Berg")]
    [InlineData("A top Norwegian scientist said the port would close. Anna Berg met Omar Haddad on Monday.", null)]
    public void Of_WhomTheNextSentenceNames_IsTheirs(string text, string? expected)
    {
        Stated stated = Stated.In(text);

        Assert.Equal(expected, stated.Name(stated.Of("would close").Speaker));
    }

    [Theory]
    [InlineData("Kenyan President Omar Haddad spoke in Nairobi on Monday. The Senate said the bill would pass.", "Kenyan Senate")]
    [InlineData("Kenyan President Omar Haddad spoke in Washington on Monday. The Senate said the bill would pass.", "US Senate")]
    [InlineData("The Senate said the bill would pass.", "US Senate")]
    public void Of_OrganThatManyStatesHave_IsTheReportsOwn(string text, string expected)
    {
        Stated stated = Stated.In(text);

        Assert.Equal(expected, stated.Name(stated.Of("would pass").Speaker));
    }

    [Theory]
    [InlineData("Anna Berg raised her concerns about the dam with Omar Haddad.", true)]
    [InlineData("Anna Berg previewed further support for Kenya.", true)]
    [InlineData("The bank that Anna Berg leads raised interest rates.", false)]
    [InlineData("The vote raised questions about the dam.", false)]
    [InlineData("Asked for comment, Anna Berg declined.", false)]
    [InlineData("Anna Berg shared her grave concern about the dam.", true)]
    [InlineData("Anna Berg reinforced the need to mend the dam.", true)]
    [InlineData("Anna Berg shared a meal with Omar Haddad.", false)]
    [InlineData("Troops of Kenya reinforced the border.", false)]
    public void Of_WhoeverRaisesAMatter_Speaks(string text, bool expected) => Assert.Equal(expected, Stated.In(text).All.Count > 0);

    [Theory]
    [InlineData("An Interpol spokesperson said the dam would hold.", "Interpol")]
    [InlineData("A spokesman for NATO said the dam would hold.", "NATO")]
    [InlineData("A spokesman for Omar Haddad said the dam would hold.", null)]
    [InlineData("A NATO official said the dam would hold.", null)]
    public void Of_SpokesmanOfABody_IsItsWord(string text, string? expected)
    {
        Stated stated = Stated.In(text);

        Assert.Equal(expected, stated.Name(stated.Of("would hold").Speaker));
    }

    [Theory]
    [InlineData("The rebels' chief negotiator, Omar Haddad, said the town was lost. He insisted that the dam would hold.", "Omar Haddad")]
    [InlineData("The Norwegian harbour office said the army had left. It said the dam would hold.", "Norway")]
    [InlineData("UN Secretary-General Ban Ki-moon opened the conference. Ban said the dam would hold.", "Ban Ki-moon")]
    [InlineData("Omar Haddad said the war would go on as long as President Anna Berg ruled. Two diplomats said the dam would hold.", null)]
    [InlineData("Rebel spokesman Omar Haddad said the town was lost. A Pentagon spokesman replied that the dam would hold.", "US Department of Defense")]
    [InlineData("Kenya, Norway and Chad agreed on a list, as the rebels left Oslo. The three countries said the list was short. They said the dam would hold.", null)]
    public void Of_WhoeverSpokeBefore_GoesOnAndNobodyElse(string text, string? expected)
    {
        Stated stated = Stated.In(text);

        Assert.Equal(expected, stated.Name(stated.Of("would hold").Speaker));
    }

    [Theory]
    [InlineData("President Omar Haddad signed the accord in the presence of Norwegian President Anna Berg. The president said the dam would hold.", "Omar Haddad")]
    [InlineData("Prime Minister Omar Haddad telephoned Norwegian Prime Minister Anna Berg. The prime minister said the dam would hold.", "Omar Haddad")]
    [InlineData("Kenyan President Omar Haddad received Norwegian President Anna Berg. The president said the dam would hold.", "Omar Haddad")]
    [InlineData("Kenyan President Omar Haddad received Norwegian President Anna Berg. The Norwegian president said the dam would hold.", "Anna Berg")]
    [InlineData("Omar Haddad, president of the republic, blamed former President Leo Marsh. The president said the dam would hold.", "Omar Haddad")]
    [InlineData("Kenyan President Omar Haddad spoke. Norwegian President Anna Berg listened. The president said the dam would hold.", "Anna Berg")]
    public void Of_OneOfSeveralPresidents_IsTheOneWhoseCountryNobodyTells(string text, string expected)
    {
        Stated stated = Stated.In(text);

        Assert.Equal(expected, stated.Name(stated.Of("would hold").Speaker));
    }

    [Theory]
    [InlineData("In the words of Omar Haddad, the dam would hold for years.")]
    [InlineData("In Omar Haddad's words, the dam would hold for years.")]
    [InlineData("As Omar Haddad put it, the dam would hold for years.")]
    [InlineData("Omar Haddad was quick to point out that the dam would hold for years.")]
    [InlineData("Omar Haddad notified the council that the dam would hold for years.")]
    public void Of_WordsThatAreSomebodys_AreTheirs(string text)
    {
        Stated stated = Stated.In(text);

        Assert.Equal("Omar Haddad", stated.Name(stated.Of("would hold").Speaker));
    }

    [Fact]
    public void Of_QuestionPut_IsNoWordOfWhoeverAnswers() =>
        Assert.Single(Stated.In("Asked about the dam, Omar Haddad said: \"It is old and nobody can mend it now.\"").All);

    [Fact]
    public void Of_SayingBetweenAClauseAndItsReason_IsBoth() =>
        Assert.Contains("nobody would pay", Stated.In("The dam was lost for good, Omar Haddad said, because nobody would pay for it.").Of("was lost").Content, StringComparison.Ordinal);

    [Theory]
    [InlineData("Anna Berg said that Peru is a land of old dams, and expressed satisfaction with the new one.", "expressed satisfaction", "Anna Berg")]
    [InlineData("Anna Berg condemned the raid on the mission and its guards stressing that the dam must stand.", "must stand", "Anna Berg")]
    [InlineData("Anna Berg issued a statement in the hours after the raid saying that the dam must stand.", "must stand", "Anna Berg")]
    [InlineData("“The dam must stand,” said Under Secretary Berg. Under Secretary of State Anna Berg was in Lima.", "must stand", "Anna Berg")]
    public void Of_SayingThatTheTreeHangsElsewhere_IsTheSpeakers(string text, string words, string? expected)
    {
        Stated stated = Stated.In(text);

        Assert.Equal(expected, stated.Name(stated.Of(words).Speaker));
    }

    [Theory]
    [InlineData("The President expressed gratitude to Anna Berg for the dam.", "The President")]
    [InlineData("The senate said that the dam must stand.", "The senate")]
    [InlineData("Kenya gave way when its mission in Lima issued a statement saying the dam must stand.", "its mission in Lima")]
    public void Of_OfficeOrBodyWithoutAName_IsTold(string text, string expected) => Assert.Equal(expected, Assert.Single(Stated.In(text).All).SpeakerText);
}
