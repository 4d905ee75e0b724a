using Rapporteur.Domain.Provenance;

namespace Rapporteur.Pipeline.Resolve.Sources;

/// <summary>Keeps, of all pairs that share text, those that are among the closest of one of the two: so their number grows with the reports, not with their square.</summary>
/// <remarks>
/// A sentence in fifty papers makes 1,225 pairs, and nobody looks at more than a few of each. Copies are fewer and each is a fact by itself: of these more are kept, so that all
/// pairs of an agency text in some fifty outlets are there.
/// </remarks>
internal sealed class NearestTexts(int reports)
{
    /// <summary>Pairs that a report keeps for itself, but for copies; it may be in more that others keep.</summary>
    private const int Kept = 12;

    /// <summary>Copies of it that a report keeps.</summary>
    private const int KeptCopies = 48;

    private readonly List<SharedText>?[] _closest = new List<SharedText>?[reports];

    /// <summary>Takes a pair.</summary>
    public void Offer(SharedText pair)
    {
        OfferTo(pair.A, pair);
        OfferTo(pair.B, pair);
    }

    /// <summary>The pairs kept, each once, in the order of their reports.</summary>
    public List<SharedText> ToList()
    {
        var all = new List<SharedText>();
        for (int report = 0; report < _closest.Length; report++)
        {
            foreach (SharedText pair in _closest[report] ?? [])
            {
                bool other = pair.A != report && _closest[pair.A]!.Contains(pair);
                if (!other)
                {
                    all.Add(pair);
                }
            }
        }

        all.Sort(static (x, y) => x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B));
        return all;
    }

    private void OfferTo(int report, SharedText pair)
    {
        List<SharedText> closest = _closest[report] ??= [];
        closest.Add(pair);
        bool copies = IsCopy(pair);
        int count = 0;
        int weakest = -1;
        for (int i = 0; i < closest.Count; i++)
        {
            if (IsCopy(closest[i]) == copies)
            {
                count++;
                weakest = weakest < 0 || Compare(closest[i], closest[weakest]) < 0 ? i : weakest;
            }
        }

        if (count > (copies ? KeptCopies : Kept))
        {
            closest.RemoveAt(weakest);
        }
    }

    private static bool IsCopy(SharedText pair) => pair.Alignment.Kind == LineageKind.Copy;

    /// <summary>The weaker first; of two as strong the later pair counts as weaker, so that the order of arrival never shows.</summary>
    private static int Compare(SharedText one, SharedText other) =>
        one.Alignment.Share != other.Alignment.Share ? one.Alignment.Share.CompareTo(other.Alignment.Share)
        : one.A != other.A ? other.A.CompareTo(one.A)
        : other.B.CompareTo(one.B);
}
