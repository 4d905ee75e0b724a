using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Tests.Resolve;

namespace Rapporteur.Tests.Judging;

/// <summary>What is asked about: near misses, ranked; never what only sounds alike.</summary>
public sealed class SuggestionsTest
{
    [Fact]
    public void Offices_OfNobodyByName_AreNotAskedAbout()
    {
        using var record = new JudgedRecord(
            Named("r-a", "The Indonesian president spoke in March.", "Indonesian president"),
            Named("r-b", "An Indonesian president was in Lima in May.", "Indonesian president"),
            Named("r-c", "The Indonesian President is away.", "Indonesian President"),
            Named("r-d", "Indonesian vice president Eko Raharjo is back.", "Indonesian vice president"));

        Assert.Empty(record.Suggestions);
    }

    [Theory]
    [InlineData("Sergei Halvorsen", "Sergey Halvarsen", Likelihood.Likely)]
    [InlineData("Anton Halvorsen", "Halvorsan", null)]
    [InlineData("Anton Halvorsen", "Boris Halvorsen", null)]
    [InlineData("Halvorsen", "Halvorsan", Likelihood.Possible)]
    public void Persons_AreAsLikelyOneAsTheirNamesSay(string one, string other, Likelihood? expected)
    {
        using var record = new JudgedRecord(
            Named("r-a", $"{one} came by boat to the northern harbour.", one), Named("r-b", $"Nobody had asked for {other} in the southern valleys.", other));

        Assert.Equal(expected, record.Suggestions.SingleOrDefault()?.Likelihood);
    }

    [Fact]
    public void Encounters_OfAPresidentAndOfHisCountry_MayBeOneInAStoryButNotOfTwoOfOneCountry()
    {
        var telling = new Telling("r-a", "Ada Brandt saw Omar Castell. Castell talked with Norland. Later Lia Brandt-Moe saw Omar Castell.", "2031-09-01");
        int brandt = telling.Person("Ada Brandt", country: "NOR");
        int castell = telling.Person("Omar Castell", country: "PER");
        int norland = telling.State("Norland", "NOR");
        int moe = telling.Person("Lia Brandt-Moe", country: "NOR");
        telling.Encounter("Ada Brandt saw Omar Castell", [brandt, castell], "2031-08-30")
            .Encounter("Castell talked with Norland", [castell, norland])
            .Encounter("Lia Brandt-Moe saw Omar Castell", [castell, moe], "2031-08-30");
        using var record = new JudgedRecord(telling);

        Suggestion[] asked = [.. record.Suggestions.Where(one => one.Kind is "encounters")];

        Assert.All(asked, one => Assert.Contains("Norland", one.FirstLabel + one.SecondLabel, StringComparison.Ordinal));
        Assert.Equal(2, asked.Length);
        Assert.All(asked, one => Assert.Equal(Likelihood.Remote, one.Likelihood));
    }

    [Theory]
    [InlineData("the ministry rejects every accusation about poisoned northern wells", Likelihood.Likely)]
    [InlineData("the ministry accepts every accusation about poisoned northern wells", null)]
    [InlineData("the ferry will be late because of heavy snow", null)]
    public void Statements_OfOneSpeakerWithMostWordsInCommon_AreAskedAbout(string second, Likelihood? expected)
    {
        const string First = "ministry rejects the accusation that northern wells were poisoned by hand";
        var telling = new Telling("r-a", $"Ada Brandt said that {First}. Later Ada Brandt added that {second}.", "2031-09-01");
        int brandt = telling.Person("Ada Brandt");
        telling.Statement(First, brandt, StatementMode.Indirect).Statement(second, brandt, StatementMode.Indirect);
        using var record = new JudgedRecord(telling);

        Suggestion? asked = record.Suggestions.SingleOrDefault(one => one.Kind is "statements");

        Assert.Equal(expected, asked?.Likelihood);
    }

    [Fact]
    public void Statements_OneInsideTheOther_AreNotAskedAbout()
    {
        const string Whole = "he had told the owners of the yellow boats in a letter of March that the northern harbour stays closed until spring";
        var telling = new Telling("r-a", $"Ada Brandt recalled that {Whole}.", "2031-09-01");
        int brandt = telling.Person("Ada Brandt");
        telling.Statement(Whole, brandt, StatementMode.Indirect).Statement("the northern harbour stays closed until spring", brandt, StatementMode.Indirect);
        using var record = new JudgedRecord(telling);

        Assert.Equal(2, record.Store.Count<Statement>());
        Assert.Empty(record.Suggestions);
    }

    [Fact]
    public void Agreements_OfOneNameAndParties_AreAskedAboutAndThoseOfOthersAreNot()
    {
        var telling = new Telling("r-a", "Norland signed the river convention, and Sudmark left the river convention later. Estland read a river convention.", "2031-09-01");
        int norland = telling.State("Norland", "NOR");
        int sudmark = telling.State("Sudmark", "DEU");
        int estland = telling.State("Estland", "EST");
        telling.Agreement("the river convention", [norland, sudmark]).Agreement("signed the river convention", [norland, sudmark]).Agreement("a river convention", [estland]);
        using var record = new JudgedRecord(telling);

        Suggestion asked = Assert.Single(record.Suggestions, one => one.Kind is "agreements");

        Assert.Equal(["signed the river convention: reached, undated", "the river convention: reached, undated"], new[] { asked.FirstLabel, asked.SecondLabel }.Order(StringComparer.Ordinal));
    }

    /// <summary>One holder, one stance, much the same words; another stance, other words or another holder is another position.</summary>
    [Theory]
    [InlineData("northern harbour should stay closed to trawlers all winter", Stance.Supports, true, Likelihood.Possible)]
    [InlineData("northern harbour should stay open to sledges all winter", Stance.Supports, true, Likelihood.Remote)]
    [InlineData("northern harbour should stay closed to trawlers all winter", Stance.Opposes, true, null)]
    [InlineData("lighthouse keeper deserves a longer ladder", Stance.Supports, true, null)]
    [InlineData("northern harbour should stay closed to trawlers all winter", Stance.Supports, false, null)]
    public void Positions_OfOneStanceWithMostWordsInCommon_AreAskedAbout(string second, Stance stance, bool oneHolder, Likelihood? expected)
    {
        const string First = "the northern harbour should stay closed to large trawlers for the whole winter";
        var telling = new Telling("r-a", $"Norland holds that {First}. It wrote to Sudmark: {second}.", "2031-09-01");
        int norland = telling.State("Norland", "NOR");
        int sudmark = telling.State("Sudmark", "SWE");
        telling.Position(First, norland, "harbour", Stance.Supports).Position(second, oneHolder ? norland : sudmark, "winter", stance);
        using var record = new JudgedRecord(telling);

        Assert.Equal(expected, record.Suggestions.SingleOrDefault(one => one.Kind is "positions")?.Likelihood);
    }

    /// <summary>One report that promises one thing twice; two stories that tell one promise; two promises with a word in common.</summary>
    [Theory]
    [InlineData("Norland would pay the fishermen of the northern coast for nets lost in autumn storms", true, Likelihood.Likely)]
    [InlineData("Norland would pay the fishermen of the northern coast for nets lost in autumn storms", false, Likelihood.Possible)]
    [InlineData("Norland would pay the pilots of every southern port for nothing", true, null)]
    public void Commitments_OfOneWithMostWordsInCommon_AreAskedAbout(string second, bool oneReport, Likelihood? expected)
    {
        const string First = "pay fishermen on the northern coast for all nets that were lost in the autumn storms";
        string opening = $"Norland promised to {First}. ";
        var telling = new Telling("r-a", opening + (oneReport ? second + "." : ""), "2031-09-01");
        telling.Commitment(First, telling.State("Norland", "NOR"));
        Telling other = oneReport ? telling : new Telling("r-b", $"Far inland a teacher read out of a year-old paper to forty sleepy children in the gym: {second}.", "2032-09-01");
        other.Commitment(second, oneReport ? 0 : other.State("Norland", "NOR"));
        using JudgedRecord record = oneReport ? new JudgedRecord(telling) : new JudgedRecord(telling, other);
        Assert.Equal(2, record.Store.Count<Commitment>());

        Assert.Equal(expected, record.Suggestions.SingleOrDefault(one => one.Kind is "commitments")?.Likelihood);
    }

    [Theory]
    [InlineData("042", "2031-08-30", Likelihood.Remote)]
    [InlineData("040", null, Likelihood.Remote)]
    [InlineData("190", "2031-08-30", null)]
    [InlineData("042", "2031-08-20", null)]
    public void Events_OfOneClassBetweenTheSameTwo_AreAskedAbout(string cameo, string? day, Likelihood? expected)
    {
        var telling = new Telling("r-a", "Norland called Sudmark on Saturday. Later Norland saw Sudmark.", "2031-09-01");
        int norland = telling.State("Norland", "NOR");
        int sudmark = telling.State("Sudmark", "SWE");
        telling.Event("Norland called Sudmark on Saturday", norland, sudmark, "041", "2031-08-30").Event("Norland saw Sudmark", norland, sudmark, cameo, day);
        using var record = new JudgedRecord(telling);

        Assert.Equal(expected, record.Suggestions.SingleOrDefault(one => one.Kind is "events")?.Likelihood);
    }

    [Theory]
    [InlineData("some 300 villagers were killed by the river flood", 300, Likelihood.Likely)]
    [InlineData("the river flood left 300 roofs to mend", 300, null)]
    [InlineData("some 310 villagers were killed by the river flood", 310, null)]
    public void Figures_OfOneNumberInMuchTheSameWords_AreAskedAbout(string second, double value, Likelihood? expected)
    {
        const string First = "the flood of the river killed 300 villagers";
        var telling = new Telling("r-a", $"A clerk wrote that {First}. A priest counted as well: {second}.", "2031-09-01");
        telling.Figure(First, 300, "villagers", "killed").Figure(second, value, "people", "dead");
        using var record = new JudgedRecord(telling);

        Assert.Equal(expected, record.Suggestions.SingleOrDefault(one => one.Kind is "figures")?.Likelihood);
    }

    [Fact]
    public void OfOneEntry_AFewAreAskedAndTheLikeliestComeFirst()
    {
        Telling[] tellings = [.. Enumerable.Range(0, 9).Select(i => Bare(i)), Named("r-x", "Sergei Halvorsen came by boat.", "Sergei Halvorsen"), Named("r-y", "Sergey Halvarsen left.", "Sergey Halvarsen")];
        using var record = new JudgedRecord(tellings);

        IReadOnlyList<Suggestion> all = record.Suggestions;

        Assert.Equal(all.OrderBy(one => one.Likelihood).Select(one => one.Id), all.Select(one => one.Id));
        Assert.Equal(Likelihood.Likely, all[0].Likelihood);
        Assert.All(all.SelectMany(one => new[] { one.First, one.Second }).GroupBy(id => id, StringComparer.Ordinal), group => Assert.InRange(group.Count(), 1, 5));

        // Nine family names with other vowels, each of a country of its own.
        static Telling Bare(int i)
        {
            string name = "Halv" + "aeiou"[i % 5] + "rs" + "aeiou"[i / 5] + "n";
            var telling = new Telling($"r-{i}", $"{name} was asked about the harbour, said report {i}.", "2031-05-05");
            telling.Person(name);
            return telling;
        }
    }

    private static Telling Named(string id, string text, string name)
    {
        var telling = new Telling(id, text, "2031-05-05");
        telling.Person(name);
        return telling;
    }
}
