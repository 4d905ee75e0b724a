using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Tests.Resolve.Sources;

public sealed class TextAlignerTest
{
    private static readonly string[] Sentences =
    [
        "The ministers met for three hours in the old harbour of Varn on Tuesday.",
        "“We will not pay for what others have broken,” the mayor said.",
        "Nobody had suspended the joint harbour dues of Varn across three provinces, a spokesman said.",
        "The joint harbour dues of Varn were the subject when they met.",
        "He said that they would not pay for what others have broken in the old harbour.",
        "It is the third such meeting since the U.S. envoy came to Orlo.",
        "They met for three hours in the old harbour, and nobody would say what was agreed.",
    ];

    [Fact]
    public void Align_RandomTexts_IsTheSameWhicheverComesFirst()
    {
        var random = new Random(5);
        int found = 0;
        for (int round = 0; round < 300; round++)
        {
            WordScan a = Draw(random);
            WordScan b = Draw(random);

            Alignment? there = TextAligner.Align(a, b);
            Alignment? back = TextAligner.Align(b, a);

            Assert.Equal((there?.Kind, there?.Share), (back?.Kind, back?.Share));
            Assert.Equal(there?.Passages.Length, back?.Passages.Length);
            found += there is null ? 0 : 1;
        }

        Assert.InRange(found, 50, 299);
    }

    // Some sentences in a row, one of them cut at its end or its beginning.
    private static WordScan Draw(Random random)
    {
        string[] sentences = new string[1 + random.Next(4)];
        for (int i = 0; i < sentences.Length; i++)
        {
            string sentence = Sentences[random.Next(Sentences.Length)];
            int cut = random.Next(4) == 0 ? random.Next(sentence.Length / 2) : 0;
            sentences[i] = random.Next(2) == 0 ? sentence[cut..] : sentence[..^cut];
        }

        return WordScan.Of(string.Join(' ', sentences));
    }
}
