using System.Text;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Which issue words belong to: the rows of <c>issues.tsv</c>, and those of a user before them.</summary>
public sealed class IssueTable
{
    /// <summary>Longest entry, in words.</summary>
    private const int Longest = 4;

    private readonly Dictionary<string, string> _labels;

    private IssueTable(Dictionary<string, string> labels, string? fingerprint)
    {
        _labels = labels;
        Fingerprint = fingerprint;
    }

    /// <summary>The shipped rows alone.</summary>
    public static IssueTable Shipped { get; } = new(LoadShipped(), null);

    /// <summary>What tells this table from the shipped one; null for that.</summary>
    internal string? Fingerprint { get; }

    /// <summary>The shipped rows, and before them those of a user: lines of a label, a tab and words separated by <c>|</c>; lines that are empty or begin with <c>#</c> are passed over.</summary>
    /// <param name="rows">The user's lines.</param>
    /// <param name="name">Named in errors.</param>
    /// <exception cref="FormatException">A line is not of that form, or a word stands under two labels.</exception>
    public static IssueTable With(TextReader rows, string name)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var own = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (int number = 1; rows.ReadLine() is { } line; number++)
        {
            if (line.AsSpan().Trim().Length > 0 && !line.StartsWith('#'))
            {
                Add(own, line, $"{name}, line {number}");
            }
        }

        var all = new Dictionary<string, string>(Shipped._labels, StringComparer.Ordinal);
        var written = new StringBuilder();
        foreach ((string word, string label) in own)
        {
            all[word] = label;
            written.Append(word).Append('\t').Append(label).Append('\n');
        }

        return new IssueTable(all, Domain.Provenance.ContentId.From("issues", written.ToString()));
    }

    /// <summary>The label of the longest run of these words that ends at the last one, or null.</summary>
    /// <param name="words">Lemmas in lower case, in the order of the text.</param>
    internal string? LabelOf(ReadOnlySpan<string> words)
    {
        for (int first = Math.Max(0, words.Length - Longest); first < words.Length; first++)
        {
            if (_labels.TryGetValue(string.Join(' ', words[first..]), out string? label))
            {
                return label;
            }
        }

        return null;
    }

    private static void Add(SortedDictionary<string, string> labels, string line, string where)
    {
        string[] fields = line.Split('\t');
        if (fields.Length != 2 || fields[0].AsSpan().Trim().Length == 0)
        {
            throw new FormatException($"{where}: a label, a tab and words separated by '|' are wanted.");
        }

        foreach (string part in fields[1].Split('|'))
        {
            string word = part.Trim().ToLowerInvariant();
            if (word.Length == 0)
            {
                throw new FormatException($"{where}: an empty word.");
            }

            if (!labels.TryAdd(word, fields[0].Trim()))
            {
                throw new FormatException($"{where}: '{word}' stands under two labels.");
            }
        }
    }

    private static Dictionary<string, string> LoadShipped()
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("issues.tsv", 2))
        {
            foreach (string word in row.List(1))
            {
                if (!labels.TryAdd(word, row.Fields[0]))
                {
                    throw row.Error($"'{word}' stands under two labels");
                }
            }
        }

        return labels;
    }
}
