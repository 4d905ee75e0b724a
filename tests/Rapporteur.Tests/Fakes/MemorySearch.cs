using System.Globalization;
using System.Text;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Tests.Fakes;

/// <summary>Word search over a few reports: case and accents do not count, a hit in the headline counts for four.</summary>
internal static class MemorySearch
{
    public static IEnumerable<SearchHit> Find(IEnumerable<Report> reports, string query, int limit)
    {
        List<string[]> phrases = Phrases(query);
        if (phrases.Count == 0)
        {
            return [];
        }

        return reports
            .Select(report => (Report: report, Score: Score(report, phrases)))
            .Where(hit => hit.Score > 0)
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Report.Id.Value, CodePointOrder.Instance)
            .Take(limit)
            .Select(hit => new SearchHit(hit.Report.Id, hit.Report.Title, Snippet(hit.Report, phrases[0])))
            .ToList();
    }

    private static List<string[]> Phrases(string query)
    {
        string[] parts = query.Split('"', '“', '”');
        IEnumerable<string> phrases = parts.SelectMany((part, i) => i % 2 == 1
            ? [part]
            : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return [.. phrases.Select(phrase => Words(phrase).Select(word => word.Folded).ToArray()).Where(words => words.Length > 0)];
    }

    private static int Score(Report report, List<string[]> phrases)
    {
        var title = Words(report.Title ?? "");
        var text = Words(report.Text);
        int score = 0;
        foreach (string[] phrase in phrases)
        {
            int found = (4 * Places(title, phrase).Count()) + Places(text, phrase).Count();
            if (found == 0)
            {
                return 0;
            }

            score += found;
        }

        return score;
    }

    private static string Snippet(Report report, string[] phrase)
    {
        var words = Words(report.Text);
        foreach (int place in Places(words, phrase))
        {
            int start = words[place].Start;
            int end = words[place + phrase.Length - 1].End;
            return $"{report.Text[Math.Max(0, start - 60)..start]}\u0002{report.Text[start..end]}\u0003{report.Text[end..Math.Min(report.Text.Length, end + 60)]}";
        }

        return $"\u0002{report.Title}\u0003";
    }

    private static IEnumerable<int> Places(List<(string Folded, int Start, int End)> words, string[] phrase)
    {
        for (int i = 0; i + phrase.Length <= words.Count; i++)
        {
            if (phrase.Index().All(part => string.Equals(words[i + part.Index].Folded, part.Item, StringComparison.Ordinal)))
            {
                yield return i;
            }
        }
    }

    private static List<(string Folded, int Start, int End)> Words(string text)
    {
        var words = new List<(string, int, int)>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool inside = i < text.Length && (char.IsLetterOrDigit(text, i) || char.IsSurrogate(text[i])
                || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add((Fold(text[start..i]), start, i));
                start = -1;
            }
        }

        return words;
    }

    private static string Fold(string word)
    {
        IEnumerable<char> letters = word.Normalize(NormalizationForm.FormD)
            .Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(char.ToLowerInvariant);
        return string.Concat(letters);
    }
}
