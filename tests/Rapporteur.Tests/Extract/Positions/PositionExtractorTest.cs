using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Language;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Extract.Positions;

public sealed class PositionExtractorTest
{
    [Theory]
    [InlineData("Russia wants the president of Syria to stand down.", "Russia supports departure from office")]
    [InlineData("France rejected the plan on Monday.", "France opposes plan")]
    [InlineData("Norway called for a truce.", "Norway supports ceasefire")]
    [InlineData("Norway called on Chad to release the prisoners.", "Norway supports prisoner release")]
    [InlineData("The plan was condemned by France.", "France opposes plan")]
    [InlineData("France does not support the plan.", "France opposes plan")]
    [InlineData("France will not accept the plan.", "France opposes plan")]
    [InlineData("Moscow has refused to confirm the date.", "Russia opposes date")]
    [InlineData("France did not rule out sanctions.", "France open sanctions")]
    [InlineData("France has not decided on the plan.", "France open plan")]
    [InlineData("France has yet to accept the plan.", "France open plan")]
    [InlineData("Norway expressed support for the talks.", "Norway supports peace talks")]
    [InlineData("Russia's objection to the plan is known.", "Russia opposes plan")]
    [InlineData("Norway is ready to mediate.", "Norway supports mediate")]
    [InlineData("Norway is opposed to the embargo.", "Norway opposes sanctions")]
    [InlineData("Sergei Lavrov said that the siege must end.", "Sergei Lavrov supports siege")]
    [InlineData("Sergei Lavrov said that Chad must not close the border.", "Sergei Lavrov opposes border")]
    [InlineData("Sergei Lavrov said that the raid was unacceptable.", "Sergei Lavrov opposes raid")]
    [InlineData("Sergei Lavrov called the raid illegal.", "Sergei Lavrov opposes raid")]
    [InlineData("Norway also discussed the importance of Israel and Egypt concluding talks to reopen the crossing.", "Norway supports peace talks")]
    [InlineData("Norway stressed the need for Egypt to ensure the flow of aid.", "Norway supports flow")]
    [InlineData("Norway urged commercial entities to cease trade.", "Norway supports trade")]
    [InlineData("Norway reiterated its commitment to support Ukraine for as long as it takes.", "Norway supports Ukraine")]
    [InlineData("\u201cWe support the plan,\u201d Sergei Lavrov said.", "Sergei Lavrov supports plan")]
    public void Extract_WordsOfStance_TellHolderStanceAndIssue(string text, string expected) => Assert.Contains(expected, Shown(text));

    [Theory]
    [InlineData("France may have been asked whether it supports the plan.")]
    [InlineData("Does France support the plan?")]
    [InlineData("The troops supported the bridge with beams.")]
    [InlineData("France declined to comment.")]
    [InlineData("France will call it a mosque.")]
    [InlineData("The Ukrainian people valiantly defend their country.")]
    [InlineData("\u201cI want to thank the ministers,\u201d Sergei Lavrov said.")]
    [InlineData("Sergei Lavrov met John Kerry in Geneva.")]
    public void Extract_NoStanceTaken_IsNone(string text) => Assert.Empty(Shown(text));

    [Fact]
    public void Extract_Condition_IsKeptAndMakesTheStanceConditional()
    {
        PositionMention position = Assert.Single(Told("France will lift the sanctions only if Chad withdraws its troops, Emmanuel Macron said. Norway would support the plan if the border was opened.").Positions,
            one => one.Issue is "plan");

        Assert.Equal(Stance.Conditional, position.Stance);
        Assert.Equal("if the border was opened", position.Condition);
    }

    [Fact]
    public void Extract_GivenUp_IsAnEarlierPositionAndAnOpenOneWithTheWords()
    {
        Extraction told = Told("France has dropped its demand for sanctions.");

        Assert.Contains(told.Positions, one => one is { Earlier: true, Stance: Stance.Supports, Issue: "sanctions" });
        Assert.Contains(told.Positions, one => one is { Earlier: false, Stance: Stance.Open, ShiftWords: "dropped", Issue: "sanctions" });
    }

    [Fact]
    public void Extract_NoLonger_KeepsTheWords() =>
        Assert.Contains(Told("France no longer supports the plan.").Positions, one => one.ShiftWords is "no longer");

    [Fact]
    public void Extract_ReadFromAStatement_NamesIt()
    {
        Extraction told = Told("The port is closed. Sergei Lavrov said that the siege must end.");

        PositionMention position = Assert.Single(told.Positions);
        Assert.Contains("siege must end", told.Statements[Assert.Single(position.Statements)].Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_Asked_IsNoPositionOfTheOneAsked() =>
        Assert.DoesNotContain(Told("Norway urged Chad to support the plan.").Positions, one => one.Holder == Member(Told("Norway urged Chad to support the plan."), "Chad"));

    [Fact]
    public void Extract_UsersIssue_GoesBeforeTheShipped()
    {
        IssueTable issues = IssueTable.With(new StringReader("# ours\nquiet on the front\ttruce|lull\n"), "mine.tsv");

        Assert.Equal("quiet on the front", Assert.Single(Told("Norway called for a truce.", issues).Positions).Issue);
        Assert.Equal("ceasefire", Assert.Single(Told("Norway called for a ceasefire.", issues).Positions).Issue);
    }

    private static int Member(Extraction told, string name) => told.Actors.ToList().FindIndex(actor => string.Equals(actor.Name, name, StringComparison.Ordinal));

    private static string[] Shown(string text)
    {
        Extraction told = Told(text);
        return [.. told.Positions.Select(one => $"{told.Actors[one.Holder].Name} {one.Stance.ToString().ToLowerInvariant()} {one.Issue}")];
    }

    private static Extraction Told(string text, IssueTable? issues = null)
    {
        var report = new CleanReport(new ReportId("r"), "r.txt", null, null, null, [], Publication.Undated, null, [], null, text);
        return ReportExtractor.Extract(new AnnotatedReport(report, TextAnalyzer.Default.Annotate(text)), issues ?? IssueTable.Shipped);
    }
}
