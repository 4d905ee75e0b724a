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
    public void MayBe_SpellingsOfOneName_Agree(string one, string other) => Assert.True(MayBe(one, other));

    [Theory]
    [InlineData("Bashar al-Assad", "Asma al-Assad")]
    [InlineData("Barack Obama", "Michelle Obama")]
    [InlineData("George W. Bush", "George H. W. Bush")]
    [InlineData("Hillary Clinton", "Bill Clinton")]
    [InlineData("Ivan Petrov", "Iman Petrov")]
    [InlineData("Sergei Lavrov", "Sergei Ryabkov")]
    [InlineData("Svetlana Ivanov", "Svetlano Petrov")]
    public void MayBe_TwoPeople_Disagree(string one, string other) => Assert.False(MayBe(one, other));

    private static bool MayBe(string one, string other) =>
        PersonName.Parse(one, null).MayBe(PersonName.Parse(other, null))
        && PersonName.Parse(other, null).MayBe(PersonName.Parse(one, null));
}
