using System.Globalization;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Extract;

/// <summary>What is torn, mistyped or put in the wrong order has no right reading, but it is read: no report breaks the reader.</summary>
public sealed class MangledTextTest
{
    private const int Texts = 1200;

    private static readonly string[] Strays =
        ["said", "told", "met", "warned", "agreed", "signed", "urged", "talks", "truce", "their", "the two", ",", "“", "”", "\"", "(", ")", ":", "—", "-", ".", "…"];

    [Fact]
    public void Extract_TextOfWordsLostAndMoved_IsRead()
    {
        string[] sentences = Sentences();
        var random = new Random(20261123);
        for (int i = 0; i < Texts; i++)
        {
            string text = string.Join(' ', Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Mangle(sentences[random.Next(sentences.Length)], random)));
            Exception? fault = Xunit.Record.Exception(() => new ToldReport(text, fast: true));
            Assert.True(fault is null, $"{text}\n{fault}");
        }
    }

    // Each broke the reader once.
    [Theory]
    [InlineData("“There is support,” President Ada Berg said. “We’re in negotiations to get the funding we need.”")]
    [InlineData("visited Berg said Omar’s performance should urged boost numbers.")]
    [InlineData("denied Across called Kenyan countries, some health centers use solar freezers storage.")]
    [InlineData("hosted In other words, HE used money to pay others . definitely not execution.) You will face the ire of most people there. territories to stop fighting.")]
    [InlineData("met agreed \" Good to")]
    public void Extract_OddSentence_IsRead(string text)
    {
        _ = new ToldReport(text);
        _ = new ToldReport(text, fast: true);
    }

    private static string[] Sentences()
    {
        var sentences = new List<string>();
        foreach (string file in Directory.GetFiles(Path.Combine(SharedFolder.Root, "samples", "reports"), "*.txt").Order(StringComparer.Ordinal))
        {
            sentences.AddRange(File.ReadAllText(file).Split(['.', '\n'], StringSplitOptions.TrimEntries).Where(part => part.Length > 20).Select(part => part + "."));
        }

        return [.. sentences];
    }

    private static string Mangle(string sentence, Random random)
    {
        List<string> words = [.. sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        for (int times = 1 + random.Next(4); times > 0 && words.Count > 2; times--)
        {
            int at = random.Next(words.Count);
            int other = random.Next(words.Count);
            switch (random.Next(6))
            {
                case 0:
                    words.RemoveRange(at, Math.Min(1 + random.Next(4), words.Count - at));
                    break;
                case 1:
                    words.RemoveRange(0, at);
                    break;
                case 2:
                    (words[at], words[other]) = (words[other], words[at]);
                    break;
                case 3:
                    words.Insert(0, Strays[random.Next(Strays.Length)]);
                    break;
                case 4:
                    words[at] = words[at].ToUpper(CultureInfo.InvariantCulture);
                    break;
                default:
                    words.Insert(at, Strays[random.Next(Strays.Length)]);
                    break;
            }
        }

        return string.Join(' ', words);
    }
}
