using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Statements;

public sealed class StatementExtractorTest
{
    [Theory]
    [InlineData("Russia will say that the port is closed.")]
    [InlineData("Russia did not say that the port was closed.")]
    [InlineData("Russia believes that the port is closed.")]
    [InlineData("Russia wants to say that the port is closed.")]
    public void Extract_NotSaidOrOnlyHeld_IsNoStatement(string text) => Assert.Empty(Stated.In(text).All);

    [Theory]
    [InlineData("John Kerry said on Sunday the port would be closed in April.", "the port would be closed in April", 3)]
    [InlineData("John Kerry said Sunday there was no port left.", "there was no port left", 3)]
    [InlineData("John Kerry said Sunday was a good day for the port.", "Sunday was a good day for the port", 0)] // what is spoken of
    public void Extract_DayBehindTheVerb_IsTheDayOfSaying(string text, string content, int day)
    {
        StatementMention statement = Assert.Single(Stated.In(text, FactTime.OnDay(new LocalDate(2024, 3, 4))).All);

        Assert.Equal(content, statement.Content.TrimEnd('.'));
        Assert.Equal(day == 0 ? null : new LocalDate(2024, 3, day), statement.Time.From);
    }

    [Theory]
    [InlineData("John Kerry said the port was “a bridge too far” for the ships.", "a bridge too far")]
    [InlineData("John Kerry said the port was closed.", null)]
    [InlineData("“The port is closed,” John Kerry said.", null)]
    public void Extract_WordsQuotedWithin_AreKept(string text, string? quoted) => Assert.Equal(quoted, Assert.Single(Stated.In(text).All).Quoted);

    [Theory]
    [InlineData("The bloc would not relent on Belarus, Germany's top diplomat, Heiko Maas, said.", "Heiko Maas", "The bloc would not relent on Belarus")]
    [InlineData("“Ukraine will never surrender,” Dmytro Kuleba, the Ukrainian foreign minister, said in a tweet.", "Dmytro Kuleba", "Ukraine will never surrender")]
    [InlineData("Moscow regards India as a great power and as a friend proven by time, Vladimir Putin said as he opened his meeting with Narendra Modi on Monday.", "Vladimir Putin", "Moscow regards India as a great power and as a friend proven by time")]
    [InlineData("Herders on both sides will gain, Kenya's president, Uhuru Kenyatta, said on Friday as he signed a protocol.", "Uhuru Kenyatta", "Herders on both sides will gain")]
    [InlineData("Russian President Vladimir Putin said on Telegram that the freed Russians were conscripts, many of them captured in the first months of the war.", "Vladimir Putin", "the freed Russians were conscripts, many of them captured in the first months of the war")]
    public void Extract_SpeakerOrThatFarFromTheVerb_IsFoundWithAllThatWasSaid(string text, string speaker, string content)
    {
        Stated stated = Stated.In(text);

        StatementMention statement = Assert.Single(stated.All);
        Assert.Equal(speaker, stated.Name(statement.Speaker));
        Assert.Equal(content, statement.Content.TrimEnd('.'));
    }

    [Fact]
    public void Extract_UnnamedSpeaker_StaysOpen()
    {
        StatementMention statement = Assert.Single(Stated.In("John Kerry left Geneva. An official said the talks would go on.").All);

        Assert.Null(statement.Speaker);
        Assert.Equal("An official", statement.SpeakerText);
        Assert.Equal(SpeakerBasis.None, statement.SpeakerBasis);
    }

    [Fact]
    public void Extract_AnothersStatementNoted_IsTheOthers()
    {
        Stated stated = Stated.In("John Kerry met Russian Foreign Minister Sergei Lavrov. Kerry noted the Foreign Minister’s statement that the letter would be sent within days.");

        Assert.Contains(stated.All, one => stated.Name(one.Speaker) is "Sergei Lavrov" && one.Content is "the letter would be sent within days");
    }

    [Theory]
    [InlineData("Russia's president named both the Front and the Brigade as enemies of the state.", "enemies of the state")]
    [InlineData("Sergei Lavrov arrived. He named it \"Operation Clear Water\".", "Operation Clear Water")]
    [InlineData("Two soldiers died in the valley the Tajik Defence Ministry said adding that three more were missing.", "three more were missing")]
    [InlineData("The United States registered concerns about the arrests.", "concerns about the arrests")]
    [InlineData("Officials were hurt in the blast Reuters reported the interior ministry as saying.", "Officials were hurt in the blast")]
    [InlineData("Chad said it would not back either side in the dispute adding that it valued good relations with both.", "it valued good relations with both")]
    [InlineData("\u201cThe first meetings were held behind closed doors but this one will be public,\u201d he said, adding that they had not decided whom to invite.", "they had not decided whom to invite")]
    [InlineData("The talks went well, Norwegian minister Anna Berg was quoted as saying by state television on Tuesday.", "The talks went well")]
    [InlineData("Russian President Vladimir Putin, noting that trade had doubled, said there was no crisis.", "trade had doubled")]
    [InlineData("As Sergei Lavrov put it, \u201cthe ball is in their court\u201d.", "the ball is in their court")]
    public void Extract_SayingOfAnotherShape_IsFound(string text, string words) => Stated.In(text).Of(words);

    [Theory]
    [InlineData("Hulusi Akar stressed that shipments must be kept apart from the conflict, and asked the Russian Federation to reconsider.", "asked the Russian Federation", "Hulusi Akar")]
    [InlineData("Borge Brende underlined that Norway will stand by the parties, and pledged further support for the clearing of mines.", "pledged further support", "Borge Brende")]
    [InlineData("Redwan Hussien, the national security adviser of Abiy Ahmed, confirmed on Wednesday that the road was open.", "the road was open", "Redwan Hussien")]
    [InlineData("Alvaro Uribe objected that the word peace had been wounded.", "had been wounded", "Alvaro Uribe")]
    [InlineData("Hulusi Akar conveyed that the centre is ready to go on.", "is ready to go on", "Hulusi Akar")]
    [InlineData("Antony Blinken reiterated our concerns that Russia has the means and emphasized the need to see calm.", "the need to see calm", "Antony Blinken")]
    [InlineData("Antony Blinken thanked the minister for the courage Armenia has shown and encouraged further direct talks between the two.", "further direct talks", "Antony Blinken")]
    [InlineData("Envoys of the Ethiopian government flew to South Africa. South Africa hosted them. The government said the constitution was intact.", "the constitution was intact", "Ethiopia")]
    public void Extract_SpeakerOfTheFirstSaying_SaysTheSecond(string text, string words, string speaker)
    {
        Stated stated = Stated.In(text);

        Assert.Equal(speaker, stated.Name(stated.Of(words).Speaker));
    }

    [Theory]
    [InlineData("A senior official asked not to be named.")]
    [InlineData("Amina Berhe, who advises the mediators, left Nairobi.")]
    public void Extract_WordsAboutTheSpeaker_AreNoStatement(string text) => Assert.Empty(Stated.In(text).All);

    [Fact]
    public void Extract_ToldSomeoneThat_IsWhatWasTold() =>
        Assert.StartsWith("flour had risen", Stated.In("Bakers in this town told the Gazette that flour had risen by a third.").Of("flour").Content, StringComparison.Ordinal);

    [Fact]
    public void Extract_SaidIfThen_IsWhole() =>
        Assert.Contains("should leave", Stated.In("Hassan Rouhani said if the goal is peace, then foreign powers should leave the region.").Of("the goal is peace").Content, StringComparison.Ordinal);

    [Theory]
    [InlineData("Sergei Lavrov has not decided when to invite the envoys.")]
    [InlineData("President Sisi was welcomed by President Emmanuel Macron at the palace.")]
    public void Extract_NothingSaid_IsNoStatement(string text) => Assert.Empty(Stated.In(text).All);

    [Fact]
    public void Extract_BareSayingBehindAQuotation_IsItsSpeaker()
    {
        Stated stated = Stated.In("Special Envoy Mike Hammer met officials in Cairo. “We are engaged in a way forward for every citizen along the Nile.”   Hammer added.");

        Assert.Equal("Mike Hammer", stated.Name(stated.Of("way forward").Speaker));
    }

    [Fact]
    public void Extract_QuotationOverParagraphs_IsOneStatement()
    {
        Stated stated = Stated.In("“Women play a part in the trade, but are often overlooked.\n\n“We must begin to train them at home,” Mavis Lariba stated in an interview.\n\nThe fair opens in June.");

        StatementMention statement = stated.Of("often overlooked");

        Assert.Equal("Mavis Lariba", stated.Name(statement.Speaker));
        Assert.Contains("begin to train them", statement.Content, StringComparison.Ordinal);
        Assert.Equal(2, statement.Evidence.Count);
    }

    [Theory]
    [InlineData("Sergei Lavrov opened the talks. An official said the road was long. He said the bridge was shut.")]
    [InlineData("Sergei Lavrov opened the talks. The road was long, an official said. He said the bridge was shut.")]
    public void Extract_HeAfterAnUnnamedSpeaker_IsNobodyElse(string text) => Assert.Null(Stated.In(text).Of("the bridge was shut").Speaker);

    [Fact]
    public void Extract_Dateline_IsNothingSaid() =>
        Assert.All(Stated.In("Kuwait: A senior Chinese official on Tuesday underscored the need for calm.").All, one => Assert.NotEqual("Kuwait", one.Content));

    [Fact]
    public void Extract_PeopleWithoutAName_StayOpen() =>
        Assert.Null(Stated.In("Survivors welcomed the summit of the African Union. They said the road was shut.").Of("the road was shut").Speaker);

    [Fact]
    public void Extract_NewsAgencyOfACountry_IsNotTheState()
    {
        Stated stated = Stated.In("Turkey opened the road. The Turkish news agency said the road was shut.");

        Assert.NotEqual("Turkey", stated.Name(stated.Of("the road was shut").Speaker));
    }

    [Fact]
    public void Extract_SaidBehindAnApposition_IsWhoeverStandsBehindTheVerb()
    {
        Stated stated = Stated.In(
            "President Abdel Fattah El-Sisi has paid an official visit to the French capital, Paris, upon an invitation by French President Emmanuel Macron, said Egyptian Presidential Spokesperson Bassam Rady on Friday.");

        Assert.Equal("Bassam Rady", stated.Name(stated.Of("has paid an official visit").Speaker));
    }

    [Fact]
    public void Extract_MinistryBehindAComma_IsNoNameWithIt() =>
        Assert.All(Stated.In("They build refineries in Afghanistan, said the Ministry.").All, one => Assert.DoesNotContain(",", Stated.In("They build refineries in Afghanistan, said the Ministry.").Name(one.Speaker) ?? "", StringComparison.Ordinal));

    [Fact]
    public void Extract_AccountOfSomeone_IsNotTheirWord() =>
        Assert.All(Stated.In("Chadwick Boseman died at home, according to a statement posted to his official Twitter account.").All, one => Assert.Null(one.Speaker));

    [Fact]
    public void Extract_DescribedByNobodyTold_HasNoSpeaker()
    {
        StatementMention statement = Stated.In("The city has been described as a \"bottomless pit of misery\".").Of("bottomless pit");

        Assert.Null(statement.Speaker);
        Assert.Null(statement.SpeakerText);
    }

    [Fact]
    public void Extract_MinistryOfAnotherName_IsNotTheOneNamedBefore()
    {
        Stated stated = Stated.In("The Tajik Defence Ministry sent troops. The interior ministry said the road was shut.");

        Assert.NotEqual("Tajik Defence Ministry", stated.Name(stated.Of("the road was shut").Speaker));
    }

    [Fact]
    public void Extract_AsideAfterAnAnd_IsOnlyWhatItAdds()
    {
        StatementMention statement = Assert.Single(Stated.In("The army is old and, according to Moscow, badly led.").All);

        Assert.Equal("badly led", statement.Content);
    }

    [Fact]
    public void Extract_OwnerOfABody_IsNotHe()
    {
        StatementMention statement = Stated.In(
            "SANA on Saturday reported that Syrian President Bashar al-Assads government approved the accord. Ally Iran welcomed the plan on Sunday. \"The truce relies on observers\" he said.")
            .Of("relies on observers");

        Assert.Null(statement.Speaker);
    }

    [Theory]
    [InlineData("Sergei Lavrov said the talks would go on.", "Sergei Lavrov", SpeakerBasis.Name)]
    [InlineData("Sergei Lavrov arrived in Geneva. He said the talks would go on.", "Sergei Lavrov", SpeakerBasis.Pronoun)]
    [InlineData("Moscow said the talks would go on.", "Russia", SpeakerBasis.Metonym)]
    [InlineData("President Joseph R. Biden and Vice President Kamala Harris spoke with reporters. The President said the talks would go on.", "Joseph R. Biden", SpeakerBasis.Description)]
    [InlineData("Deputy Secretary of State Wendy Sherman met reporters in Seoul. The Deputy Secretary said the talks would go on.", "Wendy Sherman", SpeakerBasis.Description)]
    [InlineData("The National Fisheries Commission met in Oslo. They said the talks would go on.", "National Fisheries Commission", SpeakerBasis.Pronoun)]
    [InlineData("Key regime ally Iran said the talks would go on.", "Iran", SpeakerBasis.Name)]
    [InlineData("The talks would go on, according to the UK-based Syrian Observatory for Human Rights.", "Syrian Observatory for Human Rights", SpeakerBasis.Name)]
    [InlineData("Meanwhile the National Coalition for Syrian Revolution and Opposition Forces said the talks would go on.", "National Coalition for Syrian Revolution and Opposition Forces", SpeakerBasis.Name)]
    [InlineData("Secretary of State Antony J. Blinken spoke with President Rashad al-Alimi. He said the talks would go on.", "Antony J. Blinken", SpeakerBasis.Pronoun)]
    [InlineData("Western states said the talks would go on.", "Western states", SpeakerBasis.Description)]
    [InlineData("Vice President Kamala Harris met President Isaac Herzog in Munich. The Vice President said the talks would go on.", "Kamala Harris", SpeakerBasis.Description)]
    [InlineData("The United States Commission on International Religious Freedom said the talks would go on.", "United States Commission on International Religious Freedom", SpeakerBasis.Name)]
    [InlineData("There were speeches by First Minister of Scotland Nicola Sturgeon. Nicola Sturgeon said the talks would go on.", "Nicola Sturgeon", SpeakerBasis.Name)]
    [InlineData("Prime Minister Fumio Kishida met his Irish counterpart Micheal Martin in Tokyo. The Irish prime minister said the talks would go on.", "Micheal Martin", SpeakerBasis.Description)]
    [InlineData("Haruko Moritaki said Vladimir Putin could strike. She said the talks would go on.", "Haruko Moritaki", SpeakerBasis.Pronoun)]
    [InlineData("Secretary-General Nayef Al Hajraf of the Council opened the summit. The Secretary-General said the talks would go on.", "Nayef Al Hajraf", SpeakerBasis.Description)]
    [InlineData("The army is old and, according to Moscow, badly led from top to bottom so that the talks would go on.", "Russia", SpeakerBasis.Metonym)]
    [InlineData("The talks would go on, according to the UK-based monitor Hrana.", "Hrana", SpeakerBasis.Name)]
    [InlineData("Russia walked out. The West said the talks would go on.", "the West", SpeakerBasis.Description)]
    [InlineData("Karim Rashidov head of the trade department of the Silk Road Institute told TASS the talks would go on.", "Karim Rashidov", SpeakerBasis.Description)]
    [InlineData("Kamilov spoke of peace. Karim Rashidov head of the trade department told TASS he knew little. He said the talks would go on.", "Karim Rashidov", SpeakerBasis.Pronoun)]
    [InlineData("Ethiopia signed the paper. The government said the talks would go on.", "Ethiopia", SpeakerBasis.Description)]
    public void Extract_Speaker_KeepsWhatTellsIt(string text, string speaker, SpeakerBasis basis)
    {
        Stated stated = Stated.In(text);
        StatementMention statement = stated.Of("would go on");

        Assert.Equal(speaker, stated.Name(statement.Speaker));
        Assert.Equal(basis, statement.SpeakerBasis);
    }

    [Fact]
    public void Extract_SayingInsideASaying_HasAHop()
    {
        const string Text = "Interfax reported that the Kremlin said the port was closed.";
        Stated stated = Stated.In(Text);

        StatementMention inner = Assert.Single(stated.All, statement => string.Equals(statement.Content, "the port was closed", StringComparison.Ordinal));

        HopMention hop = Assert.Single(inner.Via);
        Assert.Equal("Interfax", hop.SourceText);
        Assert.Equal("Interfax reported", hop.Evidence.In(Text).ToString());
    }

    [Fact]
    public void Extract_QuotedByAnAgency_HasAHop()
    {
        StatementMention statement = Stated.In("Sergei Lavrov was quoted by Interfax as saying the port was closed.").Of("the port was closed");

        Assert.Equal("Interfax", Assert.Single(statement.Via).SourceText);
        Assert.Equal("Sergei Lavrov", statement.SpeakerText);
    }

    [Fact]
    public void Extract_ActOverASaying_IsNoHop() =>
        Assert.All(Stated.In("France welcomed that Germany said the port was open.").All, statement => Assert.Empty(statement.Via));

    [Theory]
    [InlineData("John Kerry told Sergei Lavrov that the port was closed.", "the port was closed")]
    [InlineData("John Kerry urged Sergei Lavrov to open the port.", "open the port")]
    [InlineData("John Kerry called on Sergei Lavrov to open the port.", "open the port")]
    public void Extract_Addressee_IsWhoeverIsTold(string text, string words)
    {
        Stated stated = Stated.In(text);

        Assert.Equal("Sergei Lavrov", stated.Name(stated.Of(words).Addressee));
    }

    [Theory]
    [InlineData("John Kerry said in an interview with state television that the port was closed.", "in an interview with state television")]
    [InlineData("John Kerry said on Twitter that the port was closed.", "on Twitter")]
    [InlineData("John Kerry said that the port was closed.", null)]
    public void Extract_Venue_IsTheFormOrTheOccasion(string text, string? venue) =>
        Assert.Equal(venue, Stated.In(text).Of("the port was closed").Venue);

    [Fact]
    public void Extract_SecondStatement_IsOfTheSameOccasion()
    {
        Stated stated = Stated.In(
            "John Kerry said on Tuesday that the port was closed. He added that the road was open.", FactTime.OnDay(new LocalDate(2016, 9, 8)));

        Assert.Equal(new LocalDate(2016, 9, 6), stated.Of("the port was closed").Time.From);
        Assert.Equal(new LocalDate(2016, 9, 6), stated.Of("the road was open").Time.From);
    }

    [Theory]
    [InlineData("John Kerry condemned the Front as a group that carried out a massacre on October 7.")]
    [InlineData("John Kerry thanked Sergei Lavrov for the start made in Geneva on August 11.")]
    [InlineData("John Kerry welcomed the talks held on August 17.")]
    public void Extract_DayOfWhatIsSpokenOf_IsNotTheDayOfSpeaking(string text) =>
        Assert.All(Stated.In(text, FactTime.OnDay(new LocalDate(2016, 9, 8))).All, statement => Assert.False(statement.Time.IsKnown));

    [Fact]
    public void Extract_DayOfWhatTheVisitIsAbout_IsNoOccasion() =>
        Assert.All(
            Stated.In("John Kerry added that leaders would not understand what occurred on Aug. 6, 1945, unless they visited the museum. He said the road was open.", FactTime.OnDay(new LocalDate(2016, 9, 8))).All,
            statement => Assert.False(statement.Time.IsKnown));

    [Fact]
    public void Extract_DayThatHangsOnTheVerb_IsTheDayOfSpeaking() =>
        Assert.Equal(
            new LocalDate(2016, 9, 6),
            Stated.In("John Kerry urged Moscow on Tuesday to open the port.", FactTime.OnDay(new LocalDate(2016, 9, 8))).Of("open the port").Time.From);

    [Fact]
    public void Extract_Readout_IsOfOneOccasionToItsEnd()
    {
        string filler = string.Concat(Enumerable.Repeat("The road is long and the weather was dry that year. ", 8));
        string text = "President Joseph R. Biden spoke with President Vladimir Putin on August 30. " + filler + "President Biden noted that the port was closed.";

        Assert.Equal(new LocalDate(2016, 8, 30), Stated.In(text, FactTime.OnDay(new LocalDate(2016, 9, 8)), "Readout of President Biden's Call").Of("the port was closed").Time.From);
        Assert.False(Stated.In(text, FactTime.OnDay(new LocalDate(2016, 9, 8))).Of("the port was closed").Time.IsKnown);
    }

    [Theory]
    [InlineData("The following is attributable to Spokesperson Ned Price:\n\nThe port was closed by its owners last spring. The road is open to all.")]
    [InlineData("The United States urges the parties to open the port.\n\nWe thank our partners. We are grateful to our friends. The port was closed by its owners.")]
    public void Extract_StatementOfTheDocument_IsOfTheDayItIsPublished(string text)
    {
        Stated stated = Stated.In(text, FactTime.OnDay(new LocalDate(2016, 9, 8)), "Statement by Spokesperson Ned Price on the Port");

        Assert.Contains(stated.All, one => one.SpeakerBasis == SpeakerBasis.Document && one.Time.From == new LocalDate(2016, 9, 8));
        Assert.All(stated.All, one => Assert.Equal(new LocalDate(2016, 9, 8), one.Time.From));
    }

    [Theory]
    [InlineData("John Kerry said later this week the port would close.")]
    [InlineData("Germany has called for an inquiry since 1994.")]
    public void Extract_TimeThatIsNoneOfSaying_IsNotTaken(string text) =>
        Assert.All(Stated.In(text, FactTime.OnDay(new LocalDate(2016, 9, 8))).All, statement => Assert.False(statement.Time.IsKnown));

    [Fact]
    public void Of_TwoVerbsSideBySideBeforeTheSaying_AllOfItIsSaid()
    {
        Stated stated = Stated.In("The army has not and does not use them not in the past and not in the future because it has none of them in the first place, the source said.");

        StatementMention said = Assert.Single(stated.All);
        Assert.StartsWith("The army has not and does not use them", said.Content, StringComparison.Ordinal);
        Assert.EndsWith("first place", said.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Envoy Anna Berg’s Call with Omar Haddad", "Anna Berg had a phone call on July 14 with Omar Haddad. Mr Haddad said the port was closed.", 14)]
    [InlineData("Envoy Anna Berg Concludes Trip to Oslo", "Anna Berg visited Oslo today. The envoy thanked the king. The town is old. It is by the sea. It has a harbour. It has a fort. It has a park. Anna Berg said the port was closed.", 15)]
    public void Times_InTheTextOfOneOccasion_AreItsDay(string title, string text, int day) =>
        Assert.Equal(new LocalDate(2021, 7, day), Stated.In(text, FactTime.OnDay(new LocalDate(2021, 7, 15)), title).Of("the port was closed").Time.From);

    [Theory]
    [InlineData("Anna Berg said in a speech to the council that the port would close.")]
    [InlineData("Anna Berg said at the opening of the forum that the port would close.")]
    [InlineData("Anna Berg said during a visit to the camp that the port would close.")]
    [InlineData("Anna Berg said after meeting the envoy that the port would close.")]
    public void Extract_SaidSomewhereThat_IsWhatFollows(string text) => Assert.Equal("Anna Berg", Stated.In(text).Name(Stated.In(text).Of("the port would close").Speaker));

    [Fact]
    public void Extract_SaidAtTheTalksThatSheLed_IsTheQuotationAlone() =>
        Assert.Equal("It is over", Assert.Single(Stated.In("“It is over,” Anna Berg said at the talks that she led.").All).Content);

    [Fact]
    public void Extract_YearWithinWhatWasSaid_IsNotWhenItWasSaid() =>
        Assert.False(Stated.In(
            "Anna Berg said that in a closed session several meetings were held between Kenyan and Norwegian ministers and other officials and last year had been different with a new impetus.",
            FactTime.OnDay(new LocalDate(2024, 3, 4))).All[0].Time.IsKnown);
}
