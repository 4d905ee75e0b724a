using Rapporteur.Domain.Ports;

namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>Finds the reports that share text. Fingerprints of all texts are sorted outside memory; only pairs that share some are compared, and only those that were not compared before.</summary>
/// <param name="shuffle">Where it is sorted.</param>
/// <param name="compared">What was compared before; null to compare all and keep nothing.</param>
internal sealed class LineageFinder(IShuffle shuffle, ComparedTexts? compared = null)
{
    /// <summary>Fingerprints two reports must share to be compared.</summary>
    private const int FewestShared = 2;

    private readonly CandidatePairs _candidates = new(shuffle, compared is { IsWhole: false } ? compared : null);

    /// <summary>Takes a report's fingerprints.</summary>
    public void Add(int report, ReadOnlySpan<ulong> fingerprints) => _candidates.Add(report, fingerprints);

    /// <summary>Compares the reports that share fingerprints, once all are added.</summary>
    /// <param name="reports">The reports: they are compared day by day, so that few texts have to be fetched twice.</param>
    /// <param name="cancellation">Looked at between pairs.</param>
    public Lineages Find(ReportTable reports, CancellationToken cancellation)
    {
        List<SharedText> pairs = Pairs(reports, cancellation);
        compared?.Keep(pairs, reports);
        return new Lineages(reports.Count, pairs);
    }

    private List<SharedText> Pairs(ReportTable reports, CancellationToken cancellation)
    {
        int[] byDay = reports.ByDay();
        List<SharedText> before = compared is { IsWhole: false } ? compared.Pairs(reports) : [];
        HashSet<int> parted = _candidates.Pair(byDay, before, cancellation);
        if (parted.Count == 0)
        {
            return Compare(_candidates, before, reports, cancellation);
        }

        // Each of a pair that may be none now is compared as if it were new: others that it had no room for may take the place.
        compared!.Renew(parted, reports);
        var again = new CandidatePairs(shuffle, compared, "again-");
        foreach ((int report, ulong[] fingerprints) in reports.Read().Select(static one => (one.Number, one.Digest.Fingerprints)))
        {
            again.Add(report, fingerprints);
        }

        again.Pair(byDay, [], cancellation);
        before.RemoveAll(pair => compared.IsNew(pair.A) || compared.IsNew(pair.B));
        return Compare(again, before, reports, cancellation);
    }

    private static List<SharedText> Compare(CandidatePairs candidates, List<SharedText> before, ReportTable reports, CancellationToken cancellation)
    {
        var found = new NearestTexts(reports.Count);
        before.ForEach(found.Offer);
        foreach ((int x, int y, int shared) in candidates.All(reports.ByDay()))
        {
            cancellation.ThrowIfCancellationRequested();
            if (shared < FewestShared)
            {
                continue;
            }

            (int a, int b) = x < y ? (x, y) : (y, x);
            if (TextAligner.Align(reports.ScanOf(a), reports.ScanOf(b)) is { } alignment)
            {
                found.Offer(new SharedText(a, b, alignment));
            }
        }

        return found.ToList();
    }
}

/// <summary>What two reports share.</summary>
/// <param name="A">Number of the first report.</param>
/// <param name="B">Number of the second, greater.</param>
/// <param name="Alignment">The shared text.</param>
internal sealed record SharedText(int A, int B, Alignment Alignment);
