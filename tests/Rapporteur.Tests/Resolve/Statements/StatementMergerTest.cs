using Rapporteur.Domain.Facts;

namespace Rapporteur.Tests.Resolve.Statements;

public sealed class StatementMergerTest
{
    private const string Words = "We will not sign anything that leaves the herring fleet in port";

    [Fact]
    public void Merge_SameQuotationInTwoReports_IsOneStatementWithBothPassages()
    {
        using Resolved record = Resolved.From(Said("r-a", Words, "2031-05-01"), Said("r-b", Words + ", she added", "2031-05-01"));

        Statement statement = Assert.Single(record.Statements);
        Assert.Equal(2, statement.Evidence.Count);
        Assert.Equal(2, statement.Reports.Count);
        Assert.Equal(record.ActorNamed("Ada Brandt").Id, statement.Speaker);
    }

    [Fact]
    public void Merge_SameWordsOnTwoDays_AreTwoStatements()
    {
        using Resolved record = Resolved.From(Said("r-a", Words, "2031-05-01"), Said("r-b", Words, "2031-05-08"));

        Assert.Equal(2, record.Statements.Count);
    }

    [Fact]
    public void Merge_SameWordsOfTwoPeople_AreTwoStatements()
    {
        using Resolved record = Resolved.From(
            Said("r-a", Words, "2031-05-01"), Said("r-b", Words, "2031-05-01", speaker: "Omar Castell"));

        Assert.Equal(2, record.Statements.Count);
    }

    [Fact]
    public void Merge_SameWordsTwiceInOneReport_IsOneStatement()
    {
        var telling = new Telling("r-a", $"Ada Brandt: “{Words}.” And once more in full: “{Words}, believe me.”", "2031-05-01");
        int ada = telling.Person("Ada Brandt");
        telling.Statement($"“{Words}.”", ada, content: Words + ".");
        telling.Statement($"“{Words}, believe me.”", ada, content: Words + ", believe me.");

        using Resolved record = Resolved.From(telling);

        Statement statement = Assert.Single(record.Statements);
        Assert.Equal(2, statement.Evidence.Count);
        Assert.Equal(1, statement.IndependentSources);
    }

    [Fact]
    public void Merge_PartOfAQuotation_JoinsTheWhole()
    {
        using Resolved record = Resolved.From(
            Said("r-a", Words, null), Said("r-b", "not sign anything that leaves the herring fleet", null));

        Assert.Equal(Words, Assert.Single(record.Statements).Text);
    }

    [Fact]
    public void Merge_OtherWordsOnTheSameMatter_AreTwo()
    {
        using Resolved record = Resolved.From(
            Said("r-a", "the fleet would stay in port until a deal was signed", "2031-05-01", StatementMode.Indirect),
            Said("r-b", "no deal was possible while ships were kept from the sea", "2031-05-01", StatementMode.Indirect));

        Assert.Equal(2, record.Statements.Count);
    }

    [Fact]
    public void Merge_RetoldShorterOnTheSameDay_IsOne()
    {
        using Resolved record = Resolved.From(
            Said("r-a", "the fleet would stay in port until a deal was signed", "2031-05-01", StatementMode.Indirect),
            Said("r-b", "the fleet would stay in port", "2031-05-01", StatementMode.Indirect));

        Assert.Equal(2, Assert.Single(record.Statements).Evidence.Count);
    }

    [Theory]
    [InlineData("2031-05-08", "Ada Brandt")]
    [InlineData("2031-05-01", "Omar Castell")]
    public void Merge_RetoldShorterOnAnotherOccasion_AreTwo(string? day, string speaker)
    {
        using Resolved record = Resolved.From(
            Said("r-a", "the fleet would stay in port until a deal was signed", "2031-05-01", StatementMode.Indirect),
            Said("r-b", "the fleet would stay in port", day, StatementMode.Indirect, speaker));

        Assert.Equal(2, record.Statements.Count);
    }

    [Fact]
    public void Merge_RetoldNearlyAlike_IsOne()
    {
        using Resolved record = Resolved.From(
            Said("r-a", "the fleet would stay in port until a deal on herring was signed", "2031-05-01", StatementMode.Indirect),
            Said("r-b", "the fleet would stay in port until the deal on herring was signed", "2031-05-01", StatementMode.Indirect));

        Assert.Single(record.Statements);
    }

    [Fact]
    public void Merge_QuotedInOneAndRetoldInAnother_IsDirect()
    {
        using Resolved record = Resolved.From(
            Said("r-a", Words, "2031-05-01", StatementMode.Indirect), Said("r-b", Words, "2031-05-01"));

        Assert.Equal(StatementMode.Direct, Assert.Single(record.Statements).Mode);
    }

    [Fact]
    public void Merge_OtherWordsForOneUtterance_AreOne()
    {
        using Resolved record = Resolved.From(
            Said("r-a", "the herring fleet would remain in port until the quota dispute was settled", "2031-05-01", StatementMode.Indirect),
            Said("r-b", "until a settlement of the dispute over quotas, herring fleets remain in port", "2031-05-01", StatementMode.Indirect));

        Assert.Equal(2, Assert.Single(record.Statements).Reports.Count);
    }

    [Theory]
    [InlineData("the herring policy of the harbour had not changed", "harbour policy on herring was unchanged", 1)]
    [InlineData("the herring policy of the harbour had changed", "harbour policy on herring was unchanged", 2)]
    [InlineData("warned skippers against playing with fire", "warned skippers not to play with fire", 1)]
    [InlineData("the harbour's account of the accident was not sufficient", "the account of the accident at the harbour was insufficient", 1)]
    [InlineData("the account of the accident was sufficient to close the harbour", "the account of the accident was insufficient to close the harbour", 2)]
    [InlineData("thanked Kenya for freeing the herring skipper", "thanked Norway for freeing the herring skipper", 2)]
    [InlineData("expressed thanks to Kenya", "thanked Kenya for hosting the fleet", 1)]
    [InlineData("the two ports shared 54 lighthouses and one winter", "Fifty-four lighthouses and one winter join both ports", 1)]
    [InlineData("the two ports shared 54 lighthouses and one winter", "Fifty-five lighthouses and one winter join both ports", 2)]
    [InlineData("a comprehensive quota was to be signed by Aug. 18", "a comprehensive quota would be signed no later than August 18", 1)]
    public void Merge_DenialsNumbersAndMonthsInOtherWords(string one, string other, int statements)
    {
        using Resolved record = Resolved.From(
            Said("r-a", one, "2031-05-01", StatementMode.Indirect), Said("r-b", other, "2031-05-01", StatementMode.Indirect));

        Assert.Equal(statements, record.Statements.Count);
    }

    [Theory]
    [InlineData("a comprehensive quota was to be signed by 18 August", 1)]
    [InlineData("a comprehensive quota was to be signed", 2)]
    public void Merge_RetoldInAnUndatedReport_IsOneWhereANumberIsTheSame(string other, int statements)
    {
        const string OfOtherMatters = "Grain prices in Orlo fell for a third day as millers held back orders before the new customs tariff takes effect. Divers at Varn raised the bell of a ferry that sank in a storm, and the museum will show it in the spring. "
            + "A choir from the mountains sang for the miners, who had brought lamps and bread; the pilots asked for a tug, for radios and for a breakwater.";
        var undated = new Telling("r-b", $"Ada Brandt spoke: “{other}.” {OfOtherMatters}", null);
        undated.Statement(other, undated.Person("Ada Brandt"), StatementMode.Indirect, null);
        using Resolved record = Resolved.From(Said("r-a", "a comprehensive herring quota was to be signed by 18 August", "2031-05-01", StatementMode.Indirect), undated);

        Assert.Equal(statements, record.Statements.Count);
    }

    [Theory]
    [InlineData("until a settlement of the dispute over quotas, herring fleets would not remain in port", "2031-05-01")]
    [InlineData("until a settlement of the dispute over quotas, 12 herring fleets remain in port", "2031-05-01")]
    [InlineData("until a settlement of the dispute over quotas, herring fleets remain in port", "2031-05-02")]
    public void Merge_DenialNumberOrDayApart_AreTwo(string other, string day)
    {
        using Resolved record = Resolved.From(
            Said("r-a", "the 40 herring fleets would remain in port until the quota dispute was settled", "2031-05-01", StatementMode.Indirect),
            Said("r-b", other, day, StatementMode.Indirect));

        Assert.Equal(2, record.Statements.Count);
    }

    [Fact]
    public void Merge_CopyThatLostTheMarks_CarriesTheStatementToo()
    {
        const string Before = "The herring fleet of Norland has been in port for nine days while ministers argue about nets and quotas. The harbour master counted forty boats along the northern quay this morning. ";
        const string After = " Nobody in the town expects the boats to sail before the end of the month, whatever the ministers decide in the capital tonight.";
        string said = $"“{Words}” Ada Brandt told the harbour paper";
        var first = new Telling("r-a", Before + said + "." + After, "2031-05-01");
        first.Statement(said, first.Person("Ada Brandt"), content: Words);
        var copy = new Telling("r-b", Before + said.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal) + "." + After, "2031-05-01");

        using Resolved record = Resolved.From(first, copy);

        Statement statement = Assert.Single(record.Statements);
        Assert.Equal(2, statement.Reports.Count);
        Assert.Equal(1, statement.IndependentSources);
    }

    private static Telling Said(
        string id, string words, string? day, StatementMode mode = StatementMode.Direct, string speaker = "Ada Brandt")
    {
        var telling = new Telling(id, $"{speaker} spoke: “{words}.” That was all.", day ?? "2031-05-02");
        return telling.Statement(words, telling.Person(speaker), mode, day);
    }
}
