using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class TitlesTest
{
    [Theory]
    [InlineData("Russian Foreign Minister Sergei Lavrov", 1, 2, "Foreign Minister")]
    [InlineData("the interim Prime Minister spoke", 1, 3, "Prime Minister")]
    [InlineData("his foreign minister left", 1, 2, "Foreign Minister")]
    [InlineData("Secretary of State Blinken", 0, 3, "Secretary of State")]
    [InlineData("Deputy Secretary of State Sherman", 0, 4, "Deputy Secretary of State")]
    [InlineData("Minister of the Interior", 0, 4, "Minister of the Interior")]
    [InlineData("UN Secretary-General Guterres", 1, 1, "Secretary General")]
    [InlineData("Secretary - General Annan", 0, 3, "Secretary General")]
    [InlineData("Vice President Pence", 0, 2, "Vice President")]
    [InlineData("Lt. Gen. Smith", 0, 2, "Lt. Gen.")]
    [InlineData("Mr. Smith", 0, 1, "Mr")]
    [InlineData("former deputy defence minister", 0, 4, "Deputy Defence Minister")]
    [InlineData("ex-president Karzai", 0, 1, "President")]
    [InlineData("ex-foreign minister Fischer", 0, 2, "Foreign Minister")]
    [InlineData("Oil Minister Zanganeh", 0, 2, "Oil Minister")]
    [InlineData("EU foreign policy chief", 1, 3, "Foreign Policy Chief")]
    [InlineData("foreign ministry spokeswoman Zakharova", 0, 3, "Foreign Ministry Spokeswoman")]
    public void MatchLength_TitleInText_TakesTheLongest(string text, int at, int length, string name)
    {
        Assert.Equal(length, Titles.MatchLength(text.Split(' '), at, out Title? title));
        Assert.Equal(name, title?.Name);
    }

    [Theory]
    [InlineData("general assembly", 0)]
    [InlineData("a major step", 1)]
    [InlineData("the former Yugoslavia", 1)]
    [InlineData("the foreign policy", 1)]
    [InlineData("under President Obama", 0)]
    [InlineData("- General", 0)]
    public void MatchLength_NoTitle_IsZero(string text, int at)
    {
        Assert.Equal(0, Titles.MatchLength(text.Split(' '), at, out Title? title));
        Assert.Null(title);
    }

    [Theory]
    [InlineData("former interim President", TitleModifiers.Former | TitleModifiers.Acting)]
    [InlineData("foreign ministers", TitleModifiers.Plural)]
    [InlineData("Secretaries of State", TitleModifiers.Plural)]
    [InlineData("spokesmen", TitleModifiers.Plural)]
    [InlineData("ex-premier", TitleModifiers.Former)]
    [InlineData("acting governor", TitleModifiers.Acting)]
    public void LongestAt_Modifiers_AreTold(string text, TitleModifiers modifiers)
    {
        Assert.Equal(modifiers, Titles.LongestAt(text.Split(' '), 0)?.Modifiers);
    }

    [Theory]
    [InlineData("Secretary of State", "USA", Gender.Unknown, TitleLevel.Minister)]
    [InlineData("Foreign Secretary", "GBR", Gender.Unknown, TitleLevel.Minister)]
    [InlineData("spokeswoman", null, Gender.Female, TitleLevel.Spokesperson)]
    [InlineData("King", null, Gender.Male, TitleLevel.HeadOfState)]
    [InlineData("Crown Prince", null, Gender.Male, TitleLevel.Royal)]
    [InlineData("Mrs", null, Gender.Female, TitleLevel.Honorific)]
    [InlineData("Kremlin spokesman", "RUS", Gender.Male, TitleLevel.Spokesperson)]
    public void LongestAt_TitleAlone_TellsWhatItImplies(string text, string? country, Gender gender, TitleLevel level)
    {
        Title? title = Titles.LongestAt(text.Split(' '), 0)?.Title;

        Assert.Equal((country, gender, level), (title?.Country, title!.Gender, title.Level));
    }

    [Fact]
    public void All_EachTitle_IsFoundInFull()
    {
        Assert.All(Titles.All, title =>
        {
            string[] words = title.Name.Split(' ');
            Assert.Equal(words.Length, Titles.MatchLength(words, 0, out _));
        });
    }

    [Fact]
    public void All_CountriesNamed_Exist()
    {
        Assert.All(
            Titles.All.Where(title => title.Country is not null),
            title => Assert.NotNull(Countries.ByIso3(title.Country!)));
    }

    [Fact]
    public void LongestAt_PositionOutside_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Titles.LongestAt(["President"], 1));
    }
}
