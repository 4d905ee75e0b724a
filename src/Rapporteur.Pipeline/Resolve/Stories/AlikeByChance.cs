using System.Runtime.InteropServices;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>How alike two reports may be that have nothing to do with one another: as each is in the mean to the reports of the days around it (undated ones to one another), more where texts are short, and more the more others each is compared with.</summary>
/// <remarks>
/// Readouts of one office in one war are alike by their matter and form, reports from all over the world hardly by anything; a threshold for the one joins
/// or parts everything in the other. What is known of few reports weighs less than what is usual (decision 0031). Of a thousand reports the one most like another is far more alike by chance than of ten (decision 0034). Keeps eight bytes a report.
/// </remarks>
internal sealed class AlikeByChance
{
    /// <summary>As how many reports the usual weighs.</summary>
    private const double Usually = 50;

    /// <summary>The mean likeness where nothing is known of the reports around.</summary>
    private const double UsualMean = 0.01;

    /// <summary>The same of the undated: no day keeps them apart, so what is usual among them counts at once (decision 0036).</summary>
    private const double UsuallyUndated = 4;

    /// <summary>Their mean likeness where nothing is known of others: two reports that a user puts in together are of one matter.</summary>
    private const double UsualMeanUndated = 0.15;

    /// <summary>Telling words of a text that is no longer short.</summary>
    private const double LongText = 80;

    /// <summary>Telling words of a text than which none counts as shorter: of a line of news the half is names.</summary>
    private const double ShortText = 20;

    /// <summary>What a text of a quarter of these words adds.</summary>
    private const double OfShort = 0.14;

    private readonly ReportTable _reports;
    private readonly StoryVectors _vectors;

    /// <summary>How alike each report is with all others of the days around it, and how many these are; an undated one with all that are undated.</summary>
    private readonly (float Alike, int Reports)[] _around;

    private readonly NearInTime _number;

    public AlikeByChance(ReportTable reports, StoryVectors vectors, NearInTime number)
    {
        _number = number;
        _reports = reports;
        _vectors = vectors;
        _around = new (float, int)[reports.Count];
        int[] byDay = reports.ByDay();
        var sums = new Dictionary<int, BlockSum>();
        int summed = 0;
        foreach (int report in byDay)
        {
            int block = WordCounts.BlockOf(reports.DayOf(report));
            for (; summed < byDay.Length && WordCounts.BlockOf(reports.DayOf(byDay[summed])) is var next && next <= block + 1; summed++)
            {
                ref BlockSum? sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, next, out _);
                (sum ??= new BlockSum()).Add(vectors.Of(byDay[summed]));
            }

            LetGo(sums, block - 1);
            _around[report] = Around(vectors.Of(report), sums, block);
        }
    }

    /// <summary>How alike two reports are held to be by chance.</summary>
    /// <param name="a">A report.</param>
    /// <param name="b">Another.</param>
    /// <param name="alike">How alike they are: it is left out of what each is with the others.</param>
    public double Of(int a, int b, double alike)
    {
        // Only an undated and a dated report stand not among those around one another.
        bool near = (_reports.DayOf(a) == Days.None) == (_reports.DayOf(b) == Days.None);
        int terms = Math.Min(_vectors.Of(a).Length, _vectors.Of(b).Length);
        return OfNumber(a, b) + Mean(a, near ? alike : 0, near ? 1 : 0) + Mean(b, near ? alike : 0, near ? 1 : 0)
            + (terms >= LongText ? 0 : OfShort * (Math.Sqrt(LongText / Math.Max(ShortText, terms)) - 1));
    }

    /// <summary>The part that goes by how many others each is compared with.</summary>
    public double OfNumber(int a, int b) => _number.MostAlike(a, b);

    private double Mean(int report, double alike, int without)
    {
        (double usually, double mean) = _reports.DayOf(report) == Days.None ? (UsuallyUndated, UsualMeanUndated) : (Usually, UsualMean);
        return (Math.Max(0, _around[report].Alike - alike) + (usually * mean)) / (Math.Max(0, _around[report].Reports - without) + usually);
    }

    private static void LetGo(Dictionary<int, BlockSum> sums, int before)
    {
        foreach (int block in sums.Keys)
        {
            if (block < before)
            {
                sums.Remove(block);
            }
        }
    }

    private static (float Alike, int Reports) Around(ReadOnlySpan<Term> terms, Dictionary<int, BlockSum> sums, int block)
    {
        double alike = 0;
        int reports = 0;
        for (int near = block - 1; near <= block + 1; near++)
        {
            if (sums.TryGetValue(near, out BlockSum? sum))
            {
                alike += sum.With(terms);
                reports += sum.Reports;
            }
        }

        double self = 0;
        foreach (Term term in terms)
        {
            self += term.Weight * (double)term.Weight;
        }

        return ((float)Math.Max(0, alike - self), reports - 1);
    }

    /// <summary>The words of all reports of a block of days.</summary>
    private sealed class BlockSum
    {
        private readonly Dictionary<uint, double> _weights = [];

        public int Reports { get; private set; }

        public void Add(ReadOnlySpan<Term> terms)
        {
            Reports++;
            foreach (Term term in terms)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_weights, term.Hash, out _) += term.Weight;
            }
        }

        public double With(ReadOnlySpan<Term> terms)
        {
            double sum = 0;
            foreach (Term term in terms)
            {
                sum += term.Weight * _weights.GetValueOrDefault(term.Hash);
            }

            return sum;
        }
    }
}
