namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>A story's days and the sum of its reports' words.</summary>
internal sealed class StoryShape
{
    private readonly StoryVectors _vectors;
    private int _first;
    private int _last;

    /// <summary>The words in the order of their hashes; null for one report, whose own they are.</summary>
    private Term[]? _sum;
    private double _square = -1;

    public StoryShape(int report, int day, StoryVectors vectors)
    {
        _vectors = vectors;
        Reports = [report];
        _first = day;
        _last = day;
    }

    public List<int> Reports { get; }

    private ReadOnlySpan<Term> Words => _sum ?? _vectors.Of(Reports[0]);

    /// <summary>Whether the two are near enough in time and words to be one.</summary>
    /// <param name="other">Another story.</param>
    /// <param name="link">The link that they have.</param>
    public bool MayBe(StoryShape other, StoryLink link)
    {
        (int first, int last) = Span(other);
        if (first != Days.None && last - first > StoryRules.LongestStory)
        {
            return false;
        }

        // An undated report is no bridge: it does not say that the news of two days is one.
        if (link.IsUndated && _first != Days.None && other._first != Days.None)
        {
            return false;
        }

        if (Reports.Count == 1 && other.Reports.Count == 1)
        {
            return link.Strength >= (link.IsUndated ? StoryRules.EnoughUndated : StoryRules.Enough);
        }

        if (link.IsUndated)
        {
            return MeanLikeness(other) - link.Chance >= StoryRules.LeastUndated && (!HasDated(other) || link.Strength >= StoryRules.EnoughUndated);
        }

        double alike = Cosine(other) - link.Chance;
        return alike >= StoryRules.Least && (link.Strength + alike) / 2 >= StoryRules.EnoughBetweenStories;
    }

    public StoryShape Join(StoryShape other)
    {
        StoryShape into = Reports.Count >= other.Reports.Count ? this : other;
        StoryShape from = ReferenceEquals(into, this) ? other : this;
        (into._first, into._last) = Span(other);
        into._sum = Sum(into.Words, from.Words);
        into._square = -1;
        into.Reports.AddRange(from.Reports);
        return into;
    }

    private bool HasDated(StoryShape other) => _first != Days.None || other._first != Days.None;

    private (int First, int Last) Span(StoryShape other)
    {
        int first = _first == Days.None ? other._first : other._first == Days.None ? _first : Math.Min(_first, other._first);
        return (first, Math.Max(_last, other._last));
    }

    private static Term[] Sum(ReadOnlySpan<Term> one, ReadOnlySpan<Term> other)
    {
        var sum = new Term[one.Length + other.Length];
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < one.Length && j < other.Length)
        {
            sum[count++] = one[i].Hash == other[j].Hash ? new Term(one[i].Hash, one[i++].Weight + other[j++].Weight)
                : one[i].Hash < other[j].Hash ? one[i++]
                : other[j++];
        }

        one[i..].CopyTo(sum.AsSpan(count));
        count += one.Length - i;
        other[j..].CopyTo(sum.AsSpan(count));
        count += other.Length - j;
        Array.Resize(ref sum, count);
        return sum;
    }

    private double Cosine(StoryShape other) => Product(other) / Math.Sqrt(Square() * other.Square());

    /// <summary>How alike a report of the one and a report of the other are in the mean: a report's squares add up to 1.</summary>
    private double MeanLikeness(StoryShape other) => Product(other) / ((double)Reports.Count * other.Reports.Count);

    private double Product(StoryShape other)
    {
        ReadOnlySpan<Term> words = Words;
        ReadOnlySpan<Term> others = other.Words;
        double product = 0;
        int j = 0;
        foreach (Term term in words)
        {
            while (j < others.Length && others[j].Hash < term.Hash)
            {
                j++;
            }

            product += j < others.Length && others[j].Hash == term.Hash ? term.Weight * (double)others[j].Weight : 0;
        }

        return product;
    }

    private double Square()
    {
        if (_square < 0)
        {
            _square = 0;
            foreach (Term term in Words)
            {
                _square += term.Weight * (double)term.Weight;
            }
        }

        return _square;
    }
}
