using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Tests.Resolve.Sources;

public sealed class LineageFinderTest
{
    private const string Opening =
        "The harbour of Varn was closed to every ship on Monday after the wardens found ice on the outer chain. ";

    private const string Middle =
        "Fishermen who had waited since the small hours said they had been told nothing, and that the same had happened twice in the "
        + "autumn. The council of the town will look at the chain again when the wind turns to the south. ";

    private const string Closing =
        "Nobody was hurt, and the two boats that were already in the roads were towed back before dark by the pilot launch.";

    private const string Elsewhere =
        "In the hills the first snow kept the buses in their sheds, and schools sent the youngest pupils home with their brothers. "
        + "A spokeswoman for the road office promised salt by the evening, though the lorries that carry it were themselves still waiting.";

    [Fact]
    public void Find_WholeTextAgain_IsACopyAndOneSource()
    {
        using Resolved record = Resolved.From(
            WithFigure("r-a", Opening + Middle + Closing), WithFigure("r-b", "By our desk. " + Opening + Middle + Closing));

        LineagePair pair = Assert.Single(Assert.Single(record.Lineages).Pairs);
        Assert.Equal(LineageKind.Copy, pair.Kind);
        Assert.True(pair.Shared > 0.95);
        Assert.All(record.Reports, report => Assert.Equal(record.Lineages[0].Id, report.Lineage));
        Assert.Equal(2, Assert.Single(record.Figures).Evidence.Count);
        Assert.Single(record.Stories);
    }

    [Fact]
    public void Find_SharedPassages_StandLetterForLetterInBoth()
    {
        using Resolved record = Resolved.From(
            new Telling("r-a", Opening + Middle), new Telling("r-b", Elsewhere + " " + Middle + Closing));

        LineagePair pair = Assert.Single(Assert.Single(record.Lineages).Pairs);
        Assert.Equal(LineageKind.Rewrite, pair.Kind);
        foreach (SharedPassage passage in pair.Passages)
        {
            Assert.True(passage.A.IsFoundIn(record.Reports.Single(report => report.Id == pair.A).Text));
            Assert.True(passage.B.IsFoundIn(record.Reports.Single(report => report.Id == pair.B).Text));
        }
    }

    [Fact]
    public void Find_OneSentenceOfMany_IsPartial()
    {
        using Resolved record = Resolved.From(
            new Telling("r-a", Opening + Middle), new Telling("r-b", Opening + Elsewhere + Elsewhere));

        Assert.Equal(LineageKind.Partial, Assert.Single(Assert.Single(record.Lineages).Pairs).Kind);
    }

    [Theory]
    [InlineData("🔴 FLASH — The harbour of Varn was closed to every ship on Monday after the wardens found ice on the outer chain. Nobody was hurt, the pilots said, and…", LineageKind.Copy)]
    [InlineData("The harbour of Varn 🚢 was closed to every ship on Monday after the govt wardens found ice on the outer chain of the roads.", LineageKind.Rewrite)]
    public void Find_APostCutDecoratedOrEdited_IsStillTheAgencys(string post, LineageKind kind)
    {
        using Resolved record = Resolved.From(
            new Telling("r-a", Opening + "Nobody was hurt, the pilots said, and two boats were towed back before dark."), new Telling("r-b", post));

        LineagePair pair = Assert.Single(Assert.Single(record.Lineages).Pairs);
        Assert.Equal(kind, pair.Kind);
        Assert.NotEmpty(pair.Passages);
    }

    [Fact]
    public void Find_PostsOnOneEventInTheirOwnWords_AreNoLineage()
    {
        using Resolved record = Resolved.From(
            new Telling("r-a", "Ice on the outer chain closed the harbour of Varn on Monday, and ships had to wait in the roads until the wardens had cleared it."),
            new Telling("r-b", "No ship may enter the harbour of Varn, the wardens decided on Monday: there is ice on the outer chain, and the pilots will not risk a launch."));

        Assert.Empty(record.Lineages);
    }

    [Theory]
    [InlineData("United Kingdom news: The PM and the FM went to Varn on Monday & told the fishermen that the government would pay for the nets.")]
    [InlineData("The PM & the FM went to Varn on Monday and told the fishermen that the govt would pay for the nets.")]
    public void Find_ShortForms_AreReadAsWhatTheyStandFor(string post)
    {
        using Resolved record = Resolved.From(
            new Telling("r-a", "The Prime Minister and the Foreign Minister went to Varn on Monday and told the fishermen that the government would pay for the nets."), new Telling("r-b", post));

        Assert.Equal(LineageKind.Copy, Assert.Single(Assert.Single(record.Lineages).Pairs).Kind);
    }

    [Fact]
    public void Find_AnAgencyTextInThirtyOutlets_GivesAllPairs()
    {
        const int Outlets = 30;
        Telling[] copies = [.. Enumerable.Range(0, Outlets).Select(i => new Telling($"r-{i:D2}", Opening + "Nobody was hurt.", outlet: $"Paper {i}"))];

        using Resolved record = Resolved.From(copies);

        Assert.Equal(Outlets * (Outlets - 1) / 2, Assert.Single(record.Lineages).Pairs.Count);
    }

    [Theory]
    [InlineData("The wardens of Varn will lift the broken chain before the winter.", true)]
    [InlineData("The wardens who keep the town will lift the broken chain before winter.", false)]
    [InlineData("“The wardens of Varn will lift the broken chain before the winter.”", false)]
    public void Find_OneShortSentence_IsTakenWhereItNamesSomething(string sentence, bool taken)
    {
        using Resolved record = Resolved.From(
            new Telling("r-a", "Ice closed the harbour on Monday. " + sentence), new Telling("r-b", sentence + " Snow kept all buses in their sheds."));

        Assert.Equal(taken ? 1 : 0, record.Lineages.Count);
    }

    [Theory]
    [InlineData(
        "Norwegian foreign minister Ada Brandt and Estonian foreign minister Omar Castell held a meeting in Tallinn on Monday", "The quota was not on the table, her spokesman told the press.",
        "Fishermen burnt two boats in front of the hotel while they ate.", 0)]
    [InlineData(
        "The ministers of fishing who had not seen one another for a year met in Tallinn on Monday", "The quota was not on the table, her spokesman told the press.",
        "Fishermen burnt two boats in front of the hotel while they ate.", 1)]
    public void Find_LeadsThatNameTheSamePeople_AreNoLineage(string lead, string first, string second, int expected)
    {
        using Resolved record = Resolved.From(
            new Telling("r-a", lead + ". " + first, "2031-05-05"), new Telling("r-b", lead + ", two aides said. " + second, "2031-05-05"));

        Assert.Equal(expected, record.Lineages.Count);
    }

    [Fact]
    public void Find_OnlyAQuotationShared_IsNoLineage()
    {
        const string Quote = "“We have closed the harbour because the chain would not have held through another night of this frost, and nobody "
            + "here wants to fish a crew out of the roads.”";

        using Resolved record = Resolved.From(
            new Telling("r-a", Opening + Quote + " He said no more."), new Telling("r-b", Elsewhere + " " + Quote + " So said he."));

        Assert.Empty(record.Lineages);
    }

    [Fact]
    public void Find_OnlyNamesAndTitlesShared_IsNoLineage()
    {
        const string Names = "Foreign Minister Ada Brandt and the Secretary of State Omar Castell of the United Northern Provinces";

        using Resolved record = Resolved.From(
            new Telling("r-a", Opening + Names + " came."), new Telling("r-b", Elsewhere + " " + Names + " left."));

        Assert.Empty(record.Lineages);
    }

    [Fact]
    public void CountSources_FactInTheSharedStretchOfTwoPartlyLikeReports_IsOne()
    {
        var first = new Telling("r-a", Opening + Middle, "2031-01-06");
        first.Statement("they had been told nothing", first.Person("Fishermen"), StatementMode.Indirect);
        var second = new Telling("r-b", Elsewhere + Elsewhere + " " + Middle + Elsewhere, "2031-01-06");
        second.Statement("they had been told nothing", second.Person("Fishermen"), StatementMode.Indirect);

        using Resolved record = Resolved.From(first, second);

        Statement statement = Assert.Single(record.Statements);
        Assert.Equal(2, statement.Reports.Count);
        Assert.Equal(1, statement.IndependentSources);
    }

    private static Telling WithFigure(string id, string text) => new Telling(id, text, "2031-01-06").Figure("two boats", 2, "boats");

    [Theory]
    [InlineData("Divers raised the bell of the ferry Halcyon near Varn on Tuesday", "BREAKING: Divers raised the bell of the ferry Halcyon near Varn on Tuesday https://t.co/abc @varnnews", true)]
    [InlineData("Divers raised the bell of the ferry Halcyon near Varn on Tuesday", "Why would divers raise a bell from any old ferry near Varn?", false)]
    [InlineData("Happy new year to all of you", "Happy new year to all of you", false)]
    [InlineData("Ada Brandt: “We will not give up the bell of the ferry at Varn”", "Ada Brandt: “We will not give up the bell of the ferry at Varn”", false)]
    public void Find_ShortPosts_AreCopiesWhereTheyAreNearlyTheSameToTheWord(string one, string other, bool copy)
    {
        using Resolved record = Resolved.From(new Telling("r-a", one, "2031-03-05"), new Telling("r-b", other, "2031-03-05"));

        Assert.Equal(copy ? 1 : 0, record.Lineages.Count);
    }

    [Fact]
    public void Find_NamesPutInPlaceOfOneAnother_AreSeenThrough()
    {
        const string Text = "The minister said Russia and the United States had agreed to share what their divers found near the wreck, and that the United Kingdom would send a ship of its own.";
        string spun = Text.Replace("Russia", "Russian Federation", StringComparison.Ordinal).Replace("United States", "USA", StringComparison.Ordinal).Replace("United Kingdom", "UK", StringComparison.Ordinal);

        using Resolved record = Resolved.From(new Telling("r-a", Text, "2031-03-05"), new Telling("r-b", spun, "2031-03-05"));

        Assert.Equal(1, Assert.Single(Assert.Single(record.Lineages).Pairs).Shared);
    }

    [Theory]
    [InlineData("AP", "Associated Press", 1)]
    [InlineData("AP", "Reuters", 2)]
    public void CountSources_OfOneAgencyInTheSameWords_IsOne(string first, string second, int sources)
    {
        Telling Report(string id, string agency, string told, string after)
        {
            string text = told + "." + after;
            var telling = new Telling(id, text + $" {agency} reported.", "2031-03-05");
            int[] both = [telling.Person("Ada Brandt"), telling.Person("Omar Castell")];
            return telling.Cites(agency).Encounter(told, both, "2031-03-04");
        }

        using Resolved record = Resolved.From(
            Report("r-a", first, "Ada Brandt was meeting Omar Castell on Tuesday before seeing the king", ""),
            Report("r-b", second, "On Tuesday, before seeing the king, Ada Brandt met Omar Castell", " Nets were empty along the northern coast."));

        Assert.Equal(sources, Assert.Single(record.Encounters).IndependentSources);
    }
}
