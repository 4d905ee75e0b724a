using Rapporteur.Training.Corpus;

namespace Rapporteur.Tests.Language.Names;

public sealed class NameListsTest
{
    [Theory]
    [InlineData("Mrs.", "Mrs.")]
    [InlineData("U.S.", "U.S.")]
    [InlineData("Lt. Gen.", "Lt.|Gen.")]
    [InlineData("United Nations", "United|Nations")]
    [InlineData("Washington, D.C.", "Washington|,|D.C.")]
    public void Split_Phrase_IsWhatItIsBeforeAnotherWord(string phrase, string tokens)
    {
        Assert.Equal(tokens, string.Join('|', NameLists.Split(phrase)));
    }
}
