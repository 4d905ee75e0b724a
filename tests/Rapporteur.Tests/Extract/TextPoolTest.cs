using System.Globalization;
using System.Text;
using Rapporteur.Pipeline.Extract.Staged;

namespace Rapporteur.Tests.Extract;

public sealed class TextPoolTest
{
    [Fact]
    public void Of_TextThatComesAgain_IsTheSameObject()
    {
        var texts = new TextPool();
        byte[] name = Encoding.UTF8.GetBytes("Karel Šabić");

        Assert.Same(texts.Of(name), texts.Of(name));
        Assert.Equal("Karel Šabić", texts.Of(name));
    }

    [Fact]
    public void Of_MoreTextsThanPlaces_IsTheTextOfTheBytes()
    {
        var texts = new TextPool();
        for (int i = 0; i < 60_000; i++)
        {
            string text = string.Create(CultureInfo.InvariantCulture, $"{new string('ü', i % 70)} {i * 7919 % 30_000}");
            Assert.Equal(text, texts.Of(Encoding.UTF8.GetBytes(text)));
        }

        Assert.Equal("", texts.Of([]));
    }
}
