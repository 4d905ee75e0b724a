using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Lexicon;

public sealed class PersonNameTest
{
    [Theory]
    [InlineData("Sergei Lavrov", "Sergey Lavrov")]
    [InlineData("Sergei Lavrov", "Sergei V. Lavrov")]
    [InlineData("Sergei Lavrov", "Lavrov, Sergei")]
    [InlineData("Sergei Lavrov", "S. Lavrov")]
    [InlineData("Bashar al-Assad", "Bashar Assad")]
    [InlineData("Bashar al-Assad", "Bashar Al Assad")]
    [InlineData("Joseph R. Biden, Jr.", "Joe Biden")]
    [InlineData("Antony J. Blinken", "Tony Blinken")]
    [InlineData("Volodymyr Zelensky", "Volodymyr Zelenskyy")]
    [InlineData("Volodymyr Zelensky", "Volodymyr Zelenskiy")]
    [InlineData("Recep Tayyip Erdoğan", "Tayyip Erdogan")]
    [InlineData("Mohammad Javad Zarif", "Javad Zarif")]
    [InlineData("Mohammed bin Salman", "Muhammad bin Salman")]
    [InlineData("Yuri Ushakov", "Yury Ushakov")]
    [InlineData("Staffan de Mistura", "Mistura")]
    [InlineData("Xi Jinping", "Xi")]
    [InlineData("Rashad al-Alimi", "Rashad Alimi")]
    [InlineData("Kim Jong Un", "Kim Jong-un")]
    [InlineData("Moon Jae In", "Moon Jae-in")]
    [InlineData("Wei Fenghe", "Wei")]
    [InlineData("Wang Yi", "Wang")]
    public void MayBe_SpellingsOfOneName_Agree(string one, string other) => Assert.True(MayBe(one, other));

    [Theory]
    [InlineData("Bashar al-Assad", "Asma al-Assad")]
    [InlineData("Barack Obama", "Michelle Obama")]
    [InlineData("George W. Bush", "George H. W. Bush")]
    [InlineData("Hillary Clinton", "Bill Clinton")]
    [InlineData("Ivan Petrov", "Iman Petrov")]
    [InlineData("Sergei Lavrov", "Sergei Ryabkov")]
    [InlineData("Svetlana Ivanov", "Svetlano Petrov")]
    [InlineData("Kim Jong Un", "Kim Yo Jong")]
    [InlineData("Wang Yi", "Wang Ke")]
    public void MayBe_TwoPeople_Disagree(string one, string other) => Assert.False(MayBe(one, other));

    private static bool MayBe(string one, string other) =>
        PersonName.Parse(one, null).MayBe(PersonName.Parse(other, null))
        && PersonName.Parse(other, null).MayBe(PersonName.Parse(one, null));

    [Theory]
    [InlineData("Mohamed Hamdan Dagalo", "Mohamed Hamdan Daglo", true)]
    [InlineData("Nicos Anastasiades", "Nikos Anastasiadis", true)]
    [InlineData("Ali Bagheri Kani", "Ali Baqeri-Kani", true)]
    [InlineData("Tadesse Werede", "Tadesse Worede", true)]
    [InlineData("Ali Hassan", "Ali Hussein", false)] // two vowels
    [InlineData("Mona Petrova", "Mona Petrov", false)] // the last vowel
    [InlineData("Jan Kos", "Jan Kas", false)] // too short
    [InlineData("Omar Castell", "Ivan Castill", false)] // another given name
    [InlineData("O. Castell", "O. Castill", false)] // initials alone
    public void IsSpelling_OneVowelInsideAndTheSameGivenNames(string one, string other, bool spelling)
    {
        Assert.Equal(spelling, PersonName.Parse(one, null).IsSpelling(PersonName.Parse(other, null)));
        Assert.Equal(spelling, PersonName.Parse(other, null).IsSpelling(PersonName.Parse(one, null)));
    }
}
