using Rapporteur.Language.Text;

namespace Rapporteur.Tests.Language;

/// <summary>What holds of the trees of every text, whatever it says.</summary>
internal static class TreeAssert
{
    /// <summary>Sentences in order with no token left over; in each one root, and from each word a way up to it.</summary>
    public static void WholeTrees(AnnotatedText text)
    {
        int next = 0;
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            Sentence sentence = text.Sentences[s];
            Assert.Equal(next, sentence.FirstToken);
            next = sentence.EndToken;
            int roots = 0;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Assert.Equal(s, text[i].SentenceIndex);
                Assert.Equal(text[i].HeadIndex < 0, text[i].IsRelation("root"));
                roots += text[i].HeadIndex < 0 ? 1 : 0;
                int steps = 0;
                for (int at = i; at >= 0; at = text[at].HeadIndex)
                {
                    Assert.InRange(at, sentence.FirstToken, sentence.EndToken - 1);
                    Assert.True(++steps <= sentence.Length, "The heads go round in a circle.");
                }
            }

            Assert.Equal(1, roots);
        }

        Assert.Equal(text.TokenCount, next);
    }
}
