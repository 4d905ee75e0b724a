using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Clean;

/// <summary>Cleans the gold reports and checks what their keepers wrote down of title, date, text and furniture.</summary>
public sealed class GoldReportsTest
{
    [SharedFact]
    public void Clean_GoldReports_TitleDateTextAndFurnitureAreRight()
    {
        var misses = new List<string>();
        foreach (string set in (string[])["dev", "dev2", "dev3"])
        {
            using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(SharedFolder.File("gold", set, "gold.json")));
            foreach (JsonProperty entry in gold.RootElement.GetProperty("reports").EnumerateObject())
            {
                CleanReport report = Cleaned.Text(File.ReadAllText(SharedFolder.File("gold", set, entry.Name + ".txt")), source: entry.Name + ".txt");
                misses.AddRange(Misses(report, entry.Value).Select(miss => $"{set}/{entry.Name}: {miss}"));
            }
        }

        Assert.Empty(misses);
    }

    [SharedFact]
    public void Clean_SavedPages_KeepSentencesAndLoseFurniture()
    {
        string[] files = Directory.GetFiles(SharedFolder.File("seeds"), "0*.txt").Order(StringComparer.Ordinal).ToArray();
        CleanReport[] reports = files.Select(file => Cleaned.Text(File.ReadAllText(file), source: Path.GetFileName(file))).ToArray();

        Assert.Equal(5, reports.Length);
        for (int i = 0; i < files.Length; i++)
        {
            // Every line that ends as a sentence does is body, in these five; and no shorter line but the last of the second.
            string[] sentences = File.ReadAllLines(files[i]).Select(line => CharacterRules.Apply(line).Trim(' '))
                .Where(line => line.EndsWith('.') || line.EndsWith('”') || line.EndsWith('"')).ToArray();
            Assert.All(sentences, sentence => Assert.Contains(sentence, reports[i].Text, StringComparison.Ordinal));
            Assert.InRange(reports[i].Text.Split("\n\n").Length, sentences.Length, sentences.Length + 1);
            Assert.NotNull(reports[i].Title);
        }
    }

    private static IEnumerable<string> Misses(CleanReport report, JsonElement gold)
    {
        string text = Words(report.Text);
        if (!string.Equals(Words(report.Title ?? ""), Words(gold.GetProperty("title").GetString()!), StringComparison.Ordinal))
        {
            yield return $"title {report.Title}";
        }

        string? day = report.Published.Time.From is { } from ? LocalDatePattern.Iso.Format(from) : null;
        if (!string.Equals(day, gold.GetProperty("published").GetString(), StringComparison.Ordinal))
        {
            yield return $"date {day}";
        }

        foreach (JsonElement phrase in gold.GetProperty("in_text").EnumerateArray())
        {
            if (!text.Contains(Words(phrase.GetString()!), StringComparison.Ordinal))
            {
                yield return $"lost {phrase}";
            }
        }

        foreach (JsonElement phrase in gold.GetProperty("not_in_text").EnumerateArray())
        {
            if (text.Contains(Words(phrase.GetString()!), StringComparison.Ordinal))
            {
                yield return $"kept {phrase}";
            }
        }
    }

    /// <summary>Words in lower case with one space before and after each.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(" ");
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                words.Append(char.ToLowerInvariant(c));
            }
            else if (words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }
}
