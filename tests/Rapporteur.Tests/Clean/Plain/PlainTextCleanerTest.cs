using NodaTime;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;

namespace Rapporteur.Tests.Clean.Plain;

public sealed class PlainTextCleanerTest
{
    private const string First = "Foreign Minister Ada Lind of Norland received her counterpart Omar Haddad in Sandport on Monday to discuss the border truce.";
    private const string Second = "“We agreed to meet again within ten days,” Lind told reporters after the talks.";

    [Theory]
    [InlineData("2031-04-02")]
    [InlineData("Wednesday 2 April 2031")]
    [InlineData("April 2, 2031, 6:35 am")]
    public void Clean_HeaderLines_AreRead(string date)
    {
        CleanReport report = Cleaned.Text($"Lind and Haddad discuss border truce\nSandport Courier\n{date}\n\n{First}\n\n{Second}\n");

        Assert.Equal("Lind and Haddad discuss border truce", report.Title);
        Assert.Equal("Sandport Courier", report.Outlet);
        Assert.Equal(new LocalDate(2031, 4, 2), report.Published.Time.From);
        Assert.Equal(DateBasis.Metadata, report.Published.Basis);
        Assert.Equal($"{First}\n\n{Second}", report.Text);
    }

    [Fact]
    public void Clean_NamedHeaderLines_AreRead()
    {
        CleanReport report = Cleaned.Text(
            $"Title: Truce talks: a beginning\nDate: 2 April 2031\nSource: Sandport Courier\nBy: Eva Holm and Jon Berg\nURL: https://example.org/a\n\n{First}\n");

        Assert.Equal("Truce talks: a beginning", report.Title);
        Assert.Equal("Sandport Courier", report.Outlet);
        Assert.Equal(["Eva Holm", "Jon Berg"], report.Byline);
        Assert.Equal("https://example.org/a", report.Url);
        Assert.Equal(new LocalDate(2031, 4, 2), report.Published.Time.From);
        Assert.Equal(First, report.Text);
    }

    [Fact]
    public void Clean_HourWithOffset_KeepsTheLocalDay()
    {
        CleanReport report = Cleaned.Text($"Border truce discussed in Sandport\n\nApril 02, 2031, 0:43 UTC+3 SANDPORT\n\n{First}\n");

        Assert.Equal(TimePrecision.Instant, report.Published.Time.Precision);
        Assert.Equal(new LocalDate(2031, 4, 2), report.Published.Time.From);
    }

    [Fact]
    public void Clean_SavedPage_LosesItsFurniture()
    {
        CleanReport report = Cleaned.Text($"""
            Skip to main content
            Log in | Register
            Politics
            14

            Border truce discussed in Sandport

            Border truce discussed in Sandport

            By Eva Holm

            Wednesday, 2 April 2031

            Photo: Ada Lind and Omar Haddad shake hands [Sandport Wire]

            © Lars Moen/Sandport Wire

            {First}

            Advertisement

            {Second}

            Story continues below

            The border has been closed since January.

            Read also

            Norland raises fishing quotas for spring

            Harbour strike enters second week

            Leave a comment
            """);

        Assert.Equal("Border truce discussed in Sandport", report.Title);
        Assert.Equal(["Eva Holm"], report.Byline);
        Assert.Equal(new LocalDate(2031, 4, 2), report.Published.Time.From);
        Assert.Equal($"{First}\n\n{Second}\n\nThe border has been closed since January.", report.Text);
    }

    [Fact]
    public void Clean_TitleRightAboveText_IsFound()
    {
        CleanReport report = Cleaned.Text($"Border Truce: Norland, Suthland Talk\n{First}\n{Second}\n");

        Assert.Equal("Border Truce: Norland, Suthland Talk", report.Title);
        Assert.Equal($"{First}\n\n{Second}", report.Text);
    }

    [Fact]
    public void Clean_LeadRepeatedInTheText_StandsOnce()
    {
        const string lead = "Both sides have met four times since the truce was signed";
        CleanReport report = Cleaned.Text($"Border truce discussed in Sandport\n\n{lead}\n\n{First}\n\n{lead}, officials said.\n");

        Assert.Equal($"{First}\n\n{lead}, officials said.", report.Text);
    }

    [Fact]
    public void Clean_LeadNotRepeated_Stays()
    {
        const string lead = "Both sides to meet again within ten days, minister says";
        CleanReport report = Cleaned.Text($"Border truce discussed in Sandport\n\n{lead}\n\n{First}\n");

        Assert.Equal($"{lead}\n\n{First}", report.Text);
    }

    [Theory]
    [InlineData("Office of the Spokesperson")]
    [InlineData("Ada Lind, Minister of Foreign Affairs")]
    [InlineData("The following is attributable to Spokesperson Eva Holm:")]
    public void Clean_LineThatSaysWhoSpeaks_Stays(string line)
    {
        CleanReport report = Cleaned.Text($"Minister Lind’s Call with Minister Haddad\nMinistry of Foreign Affairs\n2031-04-02\n\n{line}\n\n{First}\n\n###\n");

        Assert.Equal($"{line}\n\n{First}", report.Text);
        Assert.Equal("Ministry of Foreign Affairs", report.Outlet);
    }

    [Fact]
    public void Clean_LegendOfAMap_Goes()
    {
        CleanReport report = Cleaned.Text($"Who holds what in Suthland\nOpen News\n2031-04-02\n\n██ Government of Suthland\n\n██ River Front\n\n{First}\n");

        Assert.Equal(First, report.Text);
    }

    [Fact]
    public void Clean_CreditsInTheTail_AreKeptApart()
    {
        CleanReport report = Cleaned.Text($"Border truce discussed in Sandport\n\n{First}\n\n{Second}\n\nCourier and Agencies\n");

        Assert.Equal(["Courier", "Agencies"], report.Credits);
        Assert.Null(report.Outlet);
        Assert.EndsWith("after the talks.", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_DomainInTheTail_IsTheOutlet()
    {
        CleanReport report = Cleaned.Text($"Border truce discussed in Sandport\n\n{First}\n\nsandportcourier.com\n");

        Assert.Equal("sandportcourier.com", report.Outlet);
        Assert.Equal(First, report.Text);
    }

    [Fact]
    public void Clean_ShortSentencesAndSpeech_AreNeverLost()
    {
        const string body = "Lind said:\n\n“No.”\n\nShe left.\n\nShare prices rose after the talks.\n\nComments by Haddad were not available.\n\nFollow-up talks are due in May.";

        Assert.Equal($"{First}\n\n{body}", Cleaned.Text($"Border truce discussed in Sandport\n\n{First}\n\n{body}\n").Text);
    }

    [Fact]
    public void Clean_ShortSentencesAtTheBeginning_AreNoTitle()
    {
        CleanReport report = Cleaned.Text($"Ada Lind came to Sandport.\n\nOmar Haddad met her.\n\n{First}\n");

        Assert.Null(report.Title);
        Assert.Equal($"Ada Lind came to Sandport.\n\nOmar Haddad met her.\n\n{First}", report.Text);
    }

    [Fact]
    public void Clean_SentenceThatOpensLikeACaption_Stays()
    {
        const string sentence = "Photographs by the observers show smoke over the harbour on Monday.";

        Assert.Contains(sentence, Cleaned.Text($"Border truce discussed in Sandport\n\n{First}\n\n{sentence}\n\n{Second}\n").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_LeadInTheHeaderBlock_IsNoOutlet()
    {
        CleanReport report = Cleaned.Text($"Border truce discussed in Sandport\nBoth sides to meet again soon\nSandport Courier\n2031-04-02\n\n{First}\n");

        Assert.Equal("Sandport Courier", report.Outlet);
        Assert.Equal($"Both sides to meet again soon\n\n{First}", report.Text);
    }

    [Fact]
    public void Clean_WrappedLines_AreJoined()
    {
        const string wrapped = """
            Foreign Minister Ada Lind of Norland received her counterpart Omar
            Haddad in Sandport on Monday to discuss the border truce, which the
            two governments signed in January after weeks of shelling along the
            river.

            The ministers agreed to open two crossings for aid by the end of the
            month and to exchange the prisoners that were taken since the first
            day of fighting.
            """;

        CleanReport report = Cleaned.Text($"Border truce discussed in Sandport\n\n{wrapped}\n");

        Assert.Equal(2, report.Text.Split("\n\n").Length);
        Assert.DoesNotContain('\n', report.Text.Replace("\n\n", "", StringComparison.Ordinal));
        Assert.Contains("her counterpart Omar Haddad in Sandport", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_RepeatedParagraph_StandsOnce() =>
        Assert.Equal($"{First}\n\n{Second}", Cleaned.Text($"Border truce discussed in Sandport\n\n{First}\n\n{Second}\n\n{First}\n").Text);

    [Fact]
    public void Clean_HeadingOfOtherThingsWithinTheText_TakesItsHeadlinesOnly()
    {
        CleanReport report = Cleaned.Text($"Border truce discussed in Sandport\n\nShare\n\n{First}\n\nRead more\n\nHarbour strike enters second week\n\n{Second}\n\nThe truce was signed in January after weeks of shelling along the river that parts the two countries.\n");

        Assert.DoesNotContain("Harbour strike", report.Text, StringComparison.Ordinal);
        Assert.Contains(Second, report.Text, StringComparison.Ordinal);
        Assert.EndsWith("the two countries.", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_HeaderAndDateLineAgain_StandsOnlyInTheMetadata()
    {
        CleanReport report = Cleaned.Text($"Border truce discussed in Sandport\nOpen News\n2031-04-02\n\nWednesday, April 2, 2031 \n\n{First}\n");

        Assert.Equal(First, report.Text);
    }

    [Fact]
    public void Clean_AnyText_EveryLineOfTheResultStoodInTheInput()
    {
        string content = $"Menu\nSearch\n\nBorder truce discussed in Sandport\n\n{First}\n\n{Second}\n\nRelated news\nOther story of the day";
        foreach (string paragraph in Cleaned.Text(content).Text.Split("\n\n"))
        {
            Assert.Contains(paragraph, content, StringComparison.Ordinal);
        }
    }
}
