using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Where reports tell one fact differently: the values side by side with their reports. What is only told less closely differs from nothing.</summary>
internal sealed class Disagreements(FactContext context)
{
    /// <summary>Those found so far.</summary>
    public List<Discrepancy> Found { get; } = [];

    /// <summary>Notes a field of a fact that two reports tell differently.</summary>
    /// <param name="about">The fact.</param>
    /// <param name="field">The field, as the export names it.</param>
    /// <param name="parts">All tellings.</param>
    /// <param name="show">What a telling says of the field; null for nothing.</param>
    /// <param name="differ">Whether two tellings cannot both be right.</param>
    /// <param name="developed">Whether the second, told later, is what became of the first.</param>
    public void Note<T>(FactId about, string field, List<T> parts, Func<T, string?> show, Func<T, T, bool> differ, Func<T, T, bool>? developed = null)
        where T : Part
    {
        var values = new SortedDictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (T part in parts)
        {
            if (show(part) is { } value)
            {
                if (!values.TryGetValue(value, out List<T>? tellings))
                {
                    values.Add(value, tellings = []);
                }

                tellings.Add(part);
            }
        }

        if (values.Count < 2)
        {
            return;
        }

        var different = new SortedSet<string>(StringComparer.Ordinal);
        bool development = developed is not null;
        foreach ((string one, List<T> first) in values)
        {
            foreach ((string other, List<T> second) in values)
            {
                if (string.CompareOrdinal(one, other) < 0 && Pair(first, second, differ) is var (a, b))
                {
                    different.Add(one);
                    different.Add(other);
                    development &= Became(a, b, developed) || Became(b, a, developed);
                }
            }
        }

        if (different.Count > 0)
        {
            Add(about, field, [.. different.Select(value => (value, values[value].ConvertAll(part => part.Report)))], development);
        }
    }

    /// <summary>Notes values as they are.</summary>
    public void Add(FactId about, string field, List<(string Value, List<int> Reports)> values, bool development)
    {
        List<DiscrepantValue> told = values.ConvertAll(value =>
            new DiscrepantValue(value.Value, [.. new SortedSet<ReportId>(value.Reports.ConvertAll(context.Reports.IdOf))]));
        Found.Add(new Discrepancy(ContentId.From("d", about.Value, field), about, field, told)
        {
            Kind = development ? DiscrepancyKind.Development : DiscrepancyKind.Disagreement,
        });
    }

    private bool Became<T>(T earlier, T later, Func<T, T, bool>? developed)
        where T : Part =>
        context.Reports.DayOf(earlier.Report) is var first && context.Reports.DayOf(later.Report) is var then
        && first != Days.None && first < then && developed is not null && developed(earlier, later);

    /// <summary>Two tellings of two reports that differ. A value that one report gives beside the other is no disagreement between reports.</summary>
    private static (T A, T B)? Pair<T>(List<T> first, List<T> second, Func<T, T, bool> differ)
        where T : Part
    {
        foreach (T a in first)
        {
            foreach (T b in second)
            {
                if (a.Report != b.Report)
                {
                    // Tellings of one value differ from those of the other all alike: one pair tells.
                    return differ(a, b) ? (a, b) : null;
                }
            }
        }

        return null;
    }
}
