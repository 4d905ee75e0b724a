using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>Which agencies each report credits. Two reports that credit one agency and tell a fact in the same words have it from there.</summary>
internal sealed class AgencyCredits(ReportTable reports)
{
    /// <summary>Fewest words that two tellings of a fact must share to be an agency's.</summary>
    private const int FewestShared = 6;

    /// <summary>Least share of the shorter telling's words; agencies' text is shortened more than reworded.</summary>
    private const double LeastShare = 0.6;

    /// <summary>Passages of one fact that are compared.</summary>
    private const int Most = 64;

    private readonly Dictionary<int, string[]> _of = [];

    /// <summary>The agencies that a report's text, credit line and dateline credit, and the agency that it is itself, in ordinal order.</summary>
    public static string[] In(CleanReport clean, Extraction extraction)
    {
        var agencies = new SortedSet<string>(StringComparer.Ordinal);
        foreach (CitationMention citation in extraction.Citations)
        {
            if (NewsAgencies.Find(citation.Name) is { } agency)
            {
                agencies.Add(agency);
            }
        }

        foreach (string credit in clean.Credits)
        {
            agencies.UnionWith(NewsAgencies.In(credit));
        }

        agencies.UnionWith(NewsAgencies.In(clean.Dateline ?? ""));
        agencies.UnionWith(NewsAgencies.In(clean.Outlet ?? ""));
        return [.. agencies];
    }

    /// <summary>Takes the agencies that a report credits.</summary>
    public void Add(int report, string[] agencies)
    {
        if (agencies.Length > 0)
        {
            _of.Add(report, agencies);
        }
    }

    /// <summary>The passages without those of reports that have the fact from the same agency as an earlier one.</summary>
    public List<(int Report, TextRange Range)> Independent(List<(int Report, TextRange Range)> passages)
    {
        var dropped = new HashSet<int>();
        for (int i = 1; i < Math.Min(passages.Count, Most); i++)
        {
            for (int j = 0; j < i && !dropped.Contains(passages[i].Report); j++)
            {
                if (passages[j].Report != passages[i].Report && !dropped.Contains(passages[j].Report) && ShareAgency(passages[i].Report, passages[j].Report)
                    && ShareWords(passages[i], passages[j]))
                {
                    dropped.Add(passages[i].Report);
                }
            }
        }

        return dropped.Count == 0 ? passages : passages.FindAll(passage => !dropped.Contains(passage.Report));
    }

    private bool ShareAgency(int a, int b) =>
        _of.TryGetValue(a, out string[]? first) && _of.TryGetValue(b, out string[]? second) && Array.Exists(first, one => Array.IndexOf(second, one) >= 0);

    private bool ShareWords((int Report, TextRange Range) a, (int Report, TextRange Range) b)
    {
        HashSet<uint> first = WordsOf(a);
        HashSet<uint> second = WordsOf(b);
        int fewer = Math.Min(first.Count, second.Count);
        first.IntersectWith(second);
        return first.Count >= FewestShared && first.Count >= LeastShare * fewer;
    }

    private HashSet<uint> WordsOf((int Report, TextRange Range) passage)
    {
        var words = new HashSet<uint>();
        foreach (Word word in WordScan.Of(reports.ScanOf(passage.Report).Text[passage.Range.Start..passage.Range.End]).Words)
        {
            words.Add(word.Hash);
        }

        return words;
    }
}
