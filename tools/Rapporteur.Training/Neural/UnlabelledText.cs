using System.Text;
using System.Text.Json;
using Rapporteur.Language.Text;
using Rapporteur.Language.Tokenize;

namespace Rapporteur.Training.Neural;

/// <summary>Text without trees that weights may be learnt from: statements and news in the public domain, Wikipedia, reports, tweets.</summary>
internal static class UnlabelledText
{
    private const int Shortest = 3;
    private const int Longest = 60;

    /// <summary>Split texts; each sentence once, those of a few words and very long ones left out.</summary>
    public static List<AnnotatedText> Read(string data)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. Texts(data).Select(text => Split(text, seen)).Where(text => text.Sentences.Length > 0)];
    }

    private static IEnumerable<string> Texts(string data)
    {
        foreach (string file in new[] { "text/public-domain.jsonl", "names/wikigold.jsonl", "names/re3d.jsonl" })
        {
            foreach (string line in File.ReadLines(Path.Combine(data, file)))
            {
                using JsonDocument json = JsonDocument.Parse(line);
                // The part from the BBC may not be used commercially.
                bool ours = !json.RootElement.TryGetProperty("source", out JsonElement source)
                    || !source.GetString()!.StartsWith("BBC", StringComparison.Ordinal);
                if (ours)
                {
                    yield return json.RootElement.GetProperty("text").GetString()!;
                }
            }
        }

        foreach (string file in Directory.EnumerateFiles(Path.Combine(data, "names", "bio"), "*.tsv").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(file);
            if (name.StartsWith("btc", StringComparison.Ordinal) || name.Contains("wnut17-train", StringComparison.Ordinal))
            {
                yield return Columns(file);
            }
        }
    }

    /// <summary>The first column as text: words with blanks between, sentences as paragraphs.</summary>
    private static string Columns(string file)
    {
        var text = new StringBuilder();
        foreach (string line in File.ReadLines(file))
        {
            text.Append(line.Length == 0 ? "\n\n" : line.Split('\t')[0] + " ");
        }

        return text.ToString();
    }

    private static AnnotatedText Split(string text, HashSet<string> seen)
    {
        var buffer = new TokenBuffer();
        var all = new List<Sentence>();
        Tokenizer.Run(text, buffer);
        SentenceSplitter.Run(text, buffer, all);
        TokenData[] tokens = buffer.ToArray();
        return new AnnotatedText(text, tokens, [.. all.Where(sentence =>
            sentence.Length is >= Shortest and <= Longest
            && seen.Add(text[tokens[sentence.FirstToken].Start..tokens[sentence.EndToken - 1].End]))], []);
    }
}
