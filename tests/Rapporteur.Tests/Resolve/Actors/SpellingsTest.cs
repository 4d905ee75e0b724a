namespace Rapporteur.Tests.Resolve.Actors;

/// <summary>Full names in two transliterations, and bynames, over several reports.</summary>
public sealed class SpellingsTest
{
    [Theory]
    [InlineData("Tamar Worede", null, "Tamar Werede", null, 2)] // two people may be called so
    [InlineData("Tamar Worede", "KEN", "Tamar Werede", null, 2)]
    [InlineData("Tamar Ines Worede", "KEN", "Tamar Ines Werede", null, 1)]
    [InlineData("Tamar Worede", "KEN", "Tamar Werede", "KEN", 1)]
    [InlineData("Tamar Worede", "KEN", "Tamar Werede", "NOR", 2)] // of two countries
    [InlineData("Tamar Worede", null, "Timon Werede", null, 2)]
    public void Resolve_OneVowelApart(string one, string? country, string other, string? otherCountry, int people)
    {
        var first = new Telling("r-a", one + " came.");
        first.Person(one, country: country);
        var second = new Telling("r-b", other + " left.");
        second.Person(other, country: otherCountry);

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(people, record.Actors.Count);
    }

    [Fact]
    public void Resolve_AnotherLastLetter_IsAnother()
    {
        using Resolved record = Resolved.From(Named("r-a", "Tamar Werede", "KEN"), Named("r-b", "Tamar Worede", "KEN"), Named("r-c", "Tamar Weredi", "KEN"));

        Assert.Equal(2, record.Actors.Count);
    }

    [Fact]
    public void Resolve_KnownPeopleOfNearlyOneName_StayTwo()
    {
        // Father and son by the table of offices.
        using Resolved record = Resolved.From(Named("r-a", "Ilham Aliyev", "AZE"), Named("r-b", "Heydar Aliyev", "AZE"));

        Assert.Equal(2, record.Actors.Count);
    }

    [Fact]
    public void Resolve_BynameOfTheTable_IsThePerson()
    {
        using Resolved record = Resolved.From(Named("r-a", "Mohamed Hamdan Daglo", "SDN"), Named("r-b", "Hemedti"), Named("r-c", "Mohamed Hamdan Dagalo"));

        Assert.Contains("Hemedti", Assert.Single(record.Actors).Aliases);
    }

    [Theory]
    [InlineData("2018-05-01", 1)]
    [InlineData("1994-05-01", 2)] // long before he led
    [InlineData(null, 2)]
    public void Resolve_LeaderByHisBareName_IsHeWhileHeLeads(string? published, int people)
    {
        var titled = new Telling("r-a", "President Macron came.", published ?? "2018-05-01");
        titled.Person("Macron", title: "President", country: "FRA");
        var bare = new Telling("r-b", "Mr Macron left.", published);
        bare.Person("Macron");

        using Resolved record = Resolved.From(titled, bare);

        Assert.Equal(people, record.Actors.Count);
    }

    private static Telling Named(string id, string name, string? country = null)
    {
        var telling = new Telling(id, name + " spoke.");
        telling.Person(name, country: country);
        return telling;
    }
}
