using System.Text;

namespace Rapporteur.Sqlite;

/// <summary>Turns a person's words into a query that FTS5 takes word for word: no operator of its own gets through.</summary>
internal static class SearchQuery
{
    /// <summary>Each word, and each phrase in quotation marks, as an FTS5 string; null when there is no letter or digit to look for.</summary>
    public static string? From(string words)
    {
        var query = new StringBuilder(words.Length + 16);
        string[] parts = words.Split('"', '“', '”');
        for (int i = 0; i < parts.Length; i++)
        {
            // Odd parts stood between quotation marks; the last one may lack its second mark and is a phrase all the same.
            if (i % 2 == 1)
            {
                Append(query, parts[i]);
                continue;
            }

            foreach (string word in parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                Append(query, word);
            }
        }

        return query.Length == 0 ? null : query.ToString();
    }

    private static void Append(StringBuilder query, string phrase)
    {
        if (!phrase.EnumerateRunes().Any(Rune.IsLetterOrDigit))
        {
            return;
        }

        query.Append(query.Length == 0 ? "" : " ").Append('"');
        foreach (char c in phrase)
        {
            // NUL would end the query inside SQLite.
            query.Append(c == '\0' ? ' ' : c);
        }

        query.Append('"');
    }
}
