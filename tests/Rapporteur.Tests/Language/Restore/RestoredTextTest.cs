using Rapporteur.Language.Restore;

namespace Rapporteur.Tests.Language.Restore;

/// <summary>Marks in a text, and the way back from its places.</summary>
public sealed class RestoredTextTest
{
    [Fact]
    public void OwnPlace_OfAnyPlace_IsThePlaceOfTheSameLetter()
    {
        const string text = "Chads army said no";
        var restored = new RestoredText(text, [(4, '\''), (10, ',')]);

        Assert.Equal("Chad's army, said no", restored.Text);
        Assert.Equal(2, restored.Count);
        for (int i = 0; i < restored.Text.Length; i++)
        {
            char c = restored.Text[i];
            Assert.True(c is '\'' or ',' || text[restored.OwnPlace(i)] == c);
        }

        Assert.Equal(text.Length, restored.OwnPlace(restored.Text.Length));
        Assert.Equal("army", text[restored.OwnPlace(7)..restored.OwnPlace(11)]);
    }

    [Fact]
    public void OwnPlace_OutsideTheText_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RestoredText("a", []).OwnPlace(2));
}
