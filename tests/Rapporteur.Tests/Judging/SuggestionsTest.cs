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
