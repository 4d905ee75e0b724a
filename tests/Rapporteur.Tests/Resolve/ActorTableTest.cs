using Rapporteur.Domain.Actors;

namespace Rapporteur.Tests.Resolve;

public sealed class ActorTableTest
{
    [Fact]
    public void Resolve_SpellingsInThreeReports_AreOneActorWithAliases()
    {
        var first = new Telling("r-a", "Sergei Lavrov came to the hall.");
        first.Person("Sergei Lavrov", title: "Foreign Minister", country: "RUS");
        var second = new Telling("r-b", "Sergey Lavrov left again.");
        second.Person("Sergey Lavrov");
        var third = new Telling("r-c", "Lavrov stayed where he was.");
        third.Person("Lavrov");
        var fourth = new Telling("r-d", "Sergei Lavrov was seen.");
        fourth.Person("Sergei Lavrov");

        using Resolved record = Resolved.From(first, second, third, fourth);

        Actor actor = Assert.Single(record.Actors);
        Assert.Equal("Sergei Lavrov", actor.Name);
        Assert.Equal(["Lavrov", "Sergey Lavrov"], actor.Aliases);
        Assert.Equal("RUS", actor.Country);
        Assert.Equal("GOV", actor.Plover!.Sector);
        Assert.Equal(4, actor.Mentions);
    }

    [Fact]
    public void Resolve_BareNameOfTwoRelatives_JoinsTheOneWithItsOffice()
    {
        var first = new Telling("r-a", "President Bashar al-Assad waved. Asma al-Assad did too.");
        first.Person("Bashar al-Assad", title: "President", country: "SYR");
        first.Person("Asma al-Assad", country: "SYR");
        var second = new Telling("r-b", "President Assad spoke at noon.");
        second.Person("Assad", title: "President", country: "SYR");

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(2, record.Actors.Count);
        Assert.Equal(["Assad"], record.ActorNamed("Bashar al-Assad").Aliases);
        Assert.Empty(record.ActorNamed("Asma al-Assad").Aliases);
    }

    [Fact]
    public void Resolve_BareNameThatNothingTells_StaysApart()
    {
        var first = new Telling("r-a", "Hillary Clinton and Bill Clinton arrived.");
        first.Person("Hillary Clinton");
        first.Person("Bill Clinton");
        var second = new Telling("r-b", "Clinton was not there.");
        second.Person("Clinton");

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(3, record.Actors.Count);
    }

    [Fact]
    public void Resolve_BareNameBesideOneOfTheTwo_IsThatOne()
    {
        var first = new Telling("r-a", "Hillary Clinton arrived.");
        first.Person("Hillary Clinton");
        var second = new Telling("r-b", "Bill Clinton arrived. Clinton waved.");
        second.Person("Bill Clinton");
        second.Person("Clinton");

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(2, record.Actors.Count);
        Assert.Equal(["Clinton"], record.ActorNamed("Bill Clinton").Aliases);
    }

    [Fact]
    public void Resolve_AcronymGivenInOneReport_JoinsTheBody()
    {
        var first = new Telling("r-a", "The Northern River Council (NRC) met.");
        first.Actor("Northern River Council", ActorKind.Organisation, aliases: ["NRC"]);
        var second = new Telling("r-b", "The NRC adjourned.");
        second.Actor("NRC", ActorKind.Organisation);

        using Resolved record = Resolved.From(first, second);

        Actor body = Assert.Single(record.Actors);
        Assert.Equal("Northern River Council", body.Name);
        Assert.Equal(["NRC"], body.Aliases);
    }

    [Fact]
    public void Resolve_SameDescriptionInTwoReports_StaysTwo()
    {
        var first = new Telling("r-a", "A senior official said so.");
        first.Unnamed("A senior official", "USA");
        var second = new Telling("r-b", "A senior official denied it.");
        second.Unnamed("A senior official", "USA");

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(2, record.Actors.Count);
        Assert.NotEqual(record.Actors[0].Id, record.Actors[1].Id);
    }

    [Fact]
    public void Resolve_OfficeToldInTwoReports_IsOneRoleWithTwoPassages()
    {
        var first = new Telling("r-a", "Foreign Minister Ada Brandt came.");
        first.Person("Foreign Minister Ada Brandt"[17..], title: "Foreign Minister", country: "DEU");
        var second = new Telling("r-b", "Ada Brandt, the foreign minister, left.");
        second.Person("Ada Brandt", title: "foreign minister", country: "DEU");

        using Resolved record = Resolved.From(first, second);

        Role role = Assert.Single(Assert.Single(record.Actors).Roles);
        Assert.Equal(2, role.Evidence.Count);
    }
}
