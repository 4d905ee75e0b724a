using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Rapporteur.Benchmarks.Generate;

/// <summary>Makes any number of different reports out of the samples' sentences: the same seed, the same reports.</summary>
/// <remarks>
/// Reports come in happenings of five that share people, countries and part of their sentences, so that there is something to merge.
/// One in twenty is a copy of the report before it, one in twenty a rewrite of it.
/// </remarks>
/// <param name="sample">What they are made of.</param>
/// <param name="seed">Where all chance comes from.</param>
internal sealed class ReportGenerator(SampleText sample, int seed)
{
    private const int ReportsInHappening = 5;
    private const int WordsInReport = 400;

    private static readonly LocalDate FirstDay = new(2012, 1, 2);

    /// <summary>That many reports, made one at a time.</summary>
    public IEnumerable<GeneratedReport> Make(int count)
    {
        GeneratedReport? before = null;
        Cast? cast = null;
        string[] shared = [];
        var random = new Random(seed);
        var vocabulary = new Vocabulary(sample.Sentences);
        for (int i = 0; i < count; i++)
        {
            int inHappening = i % ReportsInHappening;
            if (inHappening == 0)
            {
                cast = new Cast(vocabulary, random);
                shared = [.. random.GetItems<string>([.. sample.Sentences], 12).Select(cast.Play)];
            }

            LocalDate day = FirstDay.PlusDays((i / ReportsInHappening % 3500) + (inHappening / 2));
            int chance = random.Next(20);
            string text = inHappening > 0 && chance == 0 ? Copy(before!.Text)
                : inHappening > 0 && chance == 1 ? Rewrite(before!.Text)
                : Write(cast!, shared, random);
            before = new GeneratedReport(
                string.Create(CultureInfo.InvariantCulture, $"g{i:D6}"),
                Names.Outlets[random.Next(Names.Outlets.Length)],
                cast!.Play(sample.Titles[random.Next(sample.Titles.Count)]),
                LocalDatePattern.Iso.Format(day),
                text);
            yield return before;
        }
    }

    private string Write(Cast cast, string[] shared, Random random)
    {
        int months = random.Next(12);
        var sentences = new List<string> { Cast.Move(cast.Play(sample.Openings[random.Next(sample.Openings.Count)]), months) };
        var used = new HashSet<string>(StringComparer.Ordinal);
        int words = CountWords(sentences[0]);
        while (words < WordsInReport)
        {
            string sentence = random.Next(3) == 0
                ? shared[random.Next(shared.Length)]
                : Cast.Move(cast.Play(sample.Sentences[random.Next(sample.Sentences.Count)]), months);
            if (used.Add(sentence))
            {
                sentences.Add(sentence);
                words += CountWords(sentence);
            }
        }

        return Paragraphs(sentences);
    }

    /// <summary>The report without its last paragraph.</summary>
    private static string Copy(string text) => text[..text.LastIndexOf("\n\n", StringComparison.Ordinal)];

    /// <summary>The paragraphs turned round and common words changed.</summary>
    private static string Rewrite(string text)
    {
        string[] paragraphs = text.Split("\n\n");
        Array.Reverse(paragraphs, 1, paragraphs.Length - 1);
        return string.Join("\n\n", paragraphs)
            .Replace(" said ", " stated ", StringComparison.Ordinal)
            .Replace(" would ", " will ", StringComparison.Ordinal)
            .Replace(" also ", " ", StringComparison.Ordinal)
            .Replace(" on ", " last ", StringComparison.Ordinal);
    }

    private static string Paragraphs(List<string> sentences)
    {
        var paragraphs = new List<string>();
        for (int i = 0; i < sentences.Count; i += 3)
        {
            paragraphs.Add(string.Join(' ', sentences.Skip(i).Take(3)));
        }

        return string.Join("\n\n", paragraphs);
    }

    private static int CountWords(string text) => text.Count(static character => character == ' ') + 1;
}
