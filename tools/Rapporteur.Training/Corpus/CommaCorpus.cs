using System.Text;
using Rapporteur.Language;

namespace Rapporteur.Training.Corpus;

/// <summary>Texts to learn from where commas stand: each is read without its own.</summary>
internal static class CommaCorpus
{
    /// <summary>Takes the commas out of texts, but for those within numbers, and reads what is left; then the same of their sayings turned round.</summary>
    public static IEnumerable<CommaDocument> Of(IEnumerable<string> texts, TextAnalyzer analyzer)
    {
        foreach (string text in texts)
        {
            yield return Bare(text, analyzer);
            string turned = TurnedSayings.In(analyzer.Annotate(text));
            if (turned.Length > 0)
            {
                yield return Bare(turned, analyzer);
            }
        }
    }

    /// <summary>A text without its commas, but for those within numbers, and the places where they stood.</summary>
    public static (string Text, HashSet<int> Commas) Strip(string text)
    {
        var left = new StringBuilder(text.Length);
        var commas = new HashSet<int>();
        for (int i = 0; i < text.Length; i++)
        {
            bool inNumber = i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
            if (text[i] != ',' || inNumber)
            {
                left.Append(text[i]);
            }
            else
            {
                commas.Add(left.Length);
            }
        }

        return (left.ToString(), commas);
    }

    private static CommaDocument Bare(string text, TextAnalyzer analyzer)
    {
        (string bare, HashSet<int> commas) = Strip(text);
        return new CommaDocument(analyzer.Annotate(bare), commas);
    }
}
