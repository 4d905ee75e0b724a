using Rapporteur.Domain.Actors;

namespace Rapporteur.Tests.Resolve.Actors;

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

    [Theory]
    [InlineData("Hillary Clinton", "Bill Clinton")]
    [InlineData("Bashar al-Assad", "Hafez al-Assad")]
    [InlineData("Bashar al-Assad", "Basil al-Assad")]
    [InlineData("Kim Jong Un", "Kim Jong Il")]
    [InlineData("Kim Jong Un", "Kim Yo Jong")]
    [InlineData("George W. Bush", "George H. W. Bush")]
    [InlineData("Jeb Bush", "George Bush")]
    [InlineData("Sergei Ivanov", "Igor Ivanov")]
    [InlineData("Nawaz Sharif", "Shehbaz Sharif")]
    [InlineData("Ilham Aliyev", "Heydar Aliyev")]
    public void Resolve_TwoOfOneSurname_NeverJoin_NorDoesABareNameJoinThem(string one, string other)
    {
        string surname = one.StartsWith("Kim ", StringComparison.Ordinal) ? "Kim" : one[(one.LastIndexOf(' ') + 1)..];
        var first = new Telling("r-a", $"{one} came to the hall.", "2016-05-01");
        first.Person(one);
        var second = new Telling("r-b", $"{other} stayed away.", "2016-05-02");
        second.Person(other);
        var third = new Telling("r-c", $"{surname} said nothing.");
        third.Person(surname);

        using Resolved record = Resolved.From(first, second, third);

        Assert.Equal(3, record.Actors.Count);
        Assert.Equal(3, record.Actors.Select(actor => actor.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("Sergei Lavrov", "Sergey Lavrov")]
    [InlineData("Haider al-Abadi", "Haidar Al-Abadi")]
    [InlineData("Mohammad Javad Zarif", "Muhammad Jawad Dhareef")]
    [InlineData("Muammar Gaddafi", "Moammar Gadhafi")]
    [InlineData("Muammar Gaddafi", "Mu’ammar al-Qadhafi")]
    [InlineData("Muammar Gaddafi", "Moamer Kadhafi")]
    [InlineData("Mahmoud Abbas", "Abu Mazen")]
    [InlineData("Alexander Lukashenko", "Alyaksandr Lukashenka")]
    [InlineData("Ahmed al-Sharaa", "Abu Mohammed al-Golani")]
    [InlineData("Volodymyr Zelensky", "Volodymyr Zelenskyy")]
    [InlineData("Bashar al-Assad", "Bashar al-Assads")]
    public void Resolve_TransliterationsAndOtherNames_AreOneActor(string one, string other)
    {
        var first = new Telling("r-a", $"{one} came to the hall.");
        first.Person(one);
        var second = new Telling("r-b", $"{other} came to the hall.");
        second.Person(other);

        using Resolved record = Resolved.From(first, second);

        Assert.Contains(other, Assert.Single(record.Actors).Aliases.Append(record.Actors[0].Name));
    }

    [Fact]
    public void Resolve_PresidentOfOneSurnameInTwoDecades_IsTwo()
    {
        var first = new Telling("r-a", "President George Bush spoke.", "1991-01-20");
        first.Person("George Bush", title: "President", country: "USA");
        var second = new Telling("r-b", "President Bush spoke.", "2003-03-20");
        second.Person("Bush", title: "President", country: "USA");
        var third = new Telling("r-c", "George W. Bush was there.", "2003-03-21");
        third.Person("George W. Bush");

        using Resolved record = Resolved.From(first, second, third);

        Assert.Equal(2, record.Actors.Count);
        Assert.Equal(["Bush"], record.ActorNamed("George W. Bush").Aliases);
        Role role = Assert.Single(record.ActorNamed("George Bush").Roles);
        Assert.Equal(("1989-01-20", "1993-01-20", RoleBasis.Offices), (role.From, role.To, role.Basis));
    }

    [Fact]
    public void Resolve_BareNameOfAFamousFamily_IsNotWhoeverElseTheRecordNames()
    {
        var first = new Telling("r-a", "Hillary Clinton arrived.", "2016-07-01");
        first.Person("Hillary Clinton");
        var second = new Telling("r-b", "Clinton was there.", "2016-07-01");
        second.Person("Clinton");

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(2, record.Actors.Count);
    }

    [Fact]
    public void Resolve_OfficeWithoutAName_IsNobodysFactAndSaysWhoHeldIt()
    {
        var first = new Telling("r-a", "The Russian foreign minister arrived.", "2016-09-07");
        first.Unnamed("Russian foreign minister", "RUS");
        var second = new Telling("r-b", "Sergey Lavrov arrived.", "2016-09-07");
        second.Person("Sergey Lavrov");

        using Resolved record = Resolved.From(first, second);

        Actor office = record.ActorNamed("Russian foreign minister");
        Assert.Equal(new OfficeHolder("Sergei Lavrov", record.ActorNamed("Sergey Lavrov").Id, "2004-03-09", null), office.HeldBy);
        Assert.Null(record.ActorNamed("Sergey Lavrov").HeldBy);
    }

    [Theory]
    [InlineData("The former Russian foreign minister arrived.", "2016-09-07")]
    [InlineData("The Russian foreign minister arrived.", null)]
    [InlineData("The Russian foreign minister arrived.", "1985-09-07")]
    public void Resolve_OfficeOfAnotherTime_SaysNobody(string text, string? published)
    {
        var first = new Telling("r-a", text, published);
        first.Unnamed("Russian foreign minister", "RUS");

        using Resolved record = Resolved.From(first);

        Assert.Null(Assert.Single(record.Actors).HeldBy);
    }

    [Fact]
    public void Resolve_OfficeAndItsHolderMetTheSame_IsOneEncounter()
    {
        var first = new Telling("r-a", "The Russian foreign minister met John Kerry in Geneva on Friday.", "2016-09-09");
        first.Encounter("met John Kerry", [first.Unnamed("Russian foreign minister", "RUS"), first.Person("John Kerry")], "2016-09-09");
        var second = new Telling("r-b", "Sergei Lavrov met John Kerry in Geneva on Friday.", "2016-09-09");
        second.Encounter("met John Kerry", [second.Person("Sergei Lavrov"), second.Person("John Kerry")], "2016-09-09");

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(2, Assert.Single(record.Encounters).Participants.Count);
    }

    [Fact]
    public void Resolve_CapitalWithoutAName_IsTheState()
    {
        var first = new Telling("r-a", "Syria said so.");
        first.State("Syria", "SYR");
        var second = new Telling("r-b", "Damascus said so. The Syrian government agreed.");
        second.Actor("Damascus", ActorKind.Group, named: false, country: "SYR");
        second.Actor("Syrian government", ActorKind.Group, named: false, country: "SYR");

        using Resolved record = Resolved.From(first, second);

        Actor state = Assert.Single(record.Actors);
        Assert.Equal(("Syria", ActorKind.State), (state.Name, state.Kind));
    }
}
