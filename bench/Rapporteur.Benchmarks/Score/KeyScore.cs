using System.Globalization;
using Rapporteur.Benchmarks.Generate.Short;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;
using Rapporteur.Sqlite;

namespace Rapporteur.Benchmarks.Score;

/// <summary>Compares a record of made-up short reports with their key.</summary>
internal static class KeyScore
{
    /// <summary>How of a report that took no more than a quotation.</summary>
    private const string Quotation = "quotation";

    /// <summary>Prints what of the key a record has found.</summary>
    public static int Print(string record, IReadOnlyList<string> keys)
    {
        using IRecordReader reader = SqliteRecordStore.OpenReadOnly(record);
        Console.Write(Of(reader, keys));
        return 0;
    }

    /// <summary>The same as text.</summary>
    public static string Of(IRecordReader record, IReadOnlyList<string> keys)
    {
        ShortTruth[] truth = [.. keys.SelectMany(ShortFiles.ReadKey)];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < truth.Length; i++)
        {
            numbers.Add(truth[i].Id, i);
        }

        var ofReport = new Dictionary<ReportId, int>();
        foreach (Report report in record.All<Report>())
        {
            if (numbers.TryGetValue(report.Source, out int number))
            {
                ofReport.Add(report.Id, number);
            }
        }

        List<int>[] told = [.. record.All<Encounter>().Select(one => Numbers(one.Reports, ofReport))];
        var encounters = PairCounts.Of(Groups(truth, static one => one.Encounter), told);

        // What no encounter was read in cannot be brought together: by itself it tells of reading, not of the record.
        HashSet<string> read = [.. told.SelectMany(static one => one).Select(number => truth[number].Id)];
        var ofRead = PairCounts.Of(Groups(truth, one => read.Contains(one.Id) ? one.Encounter : null), told);
        var stories = PairCounts.Of(
            Groups(truth, static one => one.Happening),
            record.All<Story>().Select(one => Numbers(one.Reports, ofReport)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"reports: {ofReport.Count:N0} of {truth.Length:N0} in the record\nencounters, pairs of reports: {encounters}\nthe same among the {read.Count:N0} reports with an encounter read in them: {ofRead}\nstories, pairs of reports: {stories}\n{Lineages(truth, numbers, record, ofReport)}");
    }

    /// <summary>How many of those with another's words were found with it, by how they took them; and how many pairs of lineages are none.</summary>
    private static string Lineages(
        ShortTruth[] truth, Dictionary<string, int> numbers, IRecordReader record, Dictionary<ReportId, int> ofReport)
    {
        int[] family = new int[truth.Length];
        for (int i = 0; i < truth.Length; i++)
        {
            // Copies come after what they copy.
            family[i] = truth[i] is { CopyOf: { } source, How: not Quotation } ? family[numbers[source]] : i;
        }

        int[] lineage = new int[truth.Length];
        Array.Fill(lineage, -1);
        long right = 0, all = 0;
        int groups = 0;
        foreach (Lineage found in record.All<Lineage>())
        {
            foreach (int number in Numbers(found.Reports, ofReport))
            {
                lineage[number] = groups;
            }

            groups++;
            foreach (LineagePair pair in found.Pairs)
            {
                all++;
                right += family[ofReport[pair.A]] == family[ofReport[pair.B]] ? 1 : 0;
            }
        }

        var told = new SortedDictionary<string, (long Found, long All)>(StringComparer.Ordinal);
        for (int i = 0; i < truth.Length; i++)
        {
            if (truth[i].CopyOf is { } source)
            {
                (long found, long of) = told.GetValueOrDefault(truth[i].How!);
                bool together = lineage[i] >= 0 && lineage[i] == lineage[numbers[source]];
                told[truth[i].How!] = (found + (together ? 1 : 0), of + 1);
            }
        }

        string kinds = string.Concat(told.Select(static kind => string.Create(
            CultureInfo.InvariantCulture, $"lineage, {kind.Key}: {(kind.Key is Quotation ? "taken for a copy" : "recall")} {(double)kind.Value.Found / kind.Value.All:F4} of {kind.Value.All:N0}\n")));
        return string.Create(
            CultureInfo.InvariantCulture, $"{kinds}lineage, pairs listed: precision {(all == 0 ? 1 : (double)right / all):F4} of {all:N0}\n");
    }

    private static Dictionary<int, List<int>>.ValueCollection Groups(ShortTruth[] truth, Func<ShortTruth, int?> key)
    {
        var groups = new Dictionary<int, List<int>>();
        for (int i = 0; i < truth.Length; i++)
        {
            if (key(truth[i]) is { } number)
            {
                if (!groups.TryGetValue(number, out List<int>? group))
                {
                    group = [];
                    groups.Add(number, group);
                }

                group.Add(i);
            }
        }

        return groups.Values;
    }

    private static List<int> Numbers(IReadOnlyList<ReportId> reports, Dictionary<ReportId, int> ofReport)
    {
        var numbers = new List<int>(reports.Count);
        foreach (ReportId report in reports)
        {
            if (ofReport.TryGetValue(report, out int number))
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }
}
