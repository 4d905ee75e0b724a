using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>Finds what is judged among the tellings of the reports, by the passages and by nothing else.</summary>
/// <remarks>Numbers are those of the resolver: of names for actors, of tellings for facts.</remarks>
internal sealed class JudgedTellings
{
    private readonly Dictionary<ReportId, List<Wanted>> _byReport = [];
    private readonly Dictionary<(JudgedCase Case, int Target), List<Wanted>> _byTarget = [];
    private readonly Func<string, string, bool> _alike;

    /// <summary>Looks for the targets of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="cases">Cases with targets of the kind; those with targets of others too name an actor of a fact.</param>
    /// <param name="alike">Whether a telling that stands where the judged one stood, marked otherwise, may still be it.</param>
    public JudgedTellings(string kind, List<JudgedCase> cases, Func<string, string, bool> alike)
    {
        Cases = cases;
        _alike = alike;
        foreach (JudgedCase one in cases)
        {
            for (int target = 0; target < one.Judgement.Targets.Count; target++)
            {
                if (string.Equals(one.Judgement.Targets[target].Kind, kind, StringComparison.Ordinal))
                {
                    _byTarget.Add((one, target), [.. one.Judgement.Targets[target].Passages.Select(Want)]);
                }
            }
        }
    }

    public List<JudgedCase> Cases { get; }

    /// <summary>Whether a report tells of anything that is judged.</summary>
    public bool IsIn(ReportId report) => _byReport.ContainsKey(report);

    /// <summary>Takes a telling of a report that <see cref="IsIn"/>.</summary>
    public void See(ReportId report, IReadOnlyList<TextRange> ranges, string mark, int number)
    {
        foreach (Wanted wanted in _byReport[report])
        {
            TextRange place = wanted.Passage.Evidence.Range;
            foreach (TextRange range in ranges)
            {
                if (range == place || range.Overlaps(place))
                {
                    wanted.Seen.Add((range == place, mark, number));
                    break;
                }
            }
        }
    }

    /// <summary>The numbers that a target was found under, ascending; none where it was not, or is of another kind.</summary>
    public SortedSet<int> NumbersOf(JudgedCase one, int target)
    {
        var numbers = new SortedSet<int>();
        foreach (Wanted wanted in _byTarget.GetValueOrDefault((one, target)) ?? [])
        {
            wanted.Find(numbers, _alike);
        }

        return numbers;
    }

    /// <summary>By number, the cases that are about it, whichever of their targets it is. Asked once all have been seen.</summary>
    public Dictionary<int, List<JudgedCase>> ByNumber()
    {
        var byNumber = new Dictionary<int, List<JudgedCase>>();
        foreach (JudgedCase one in Cases)
        {
            for (int target = 0; target < one.Judgement.Targets.Count; target++)
            {
                foreach (int number in NumbersOf(one, target))
                {
                    if (!byNumber.TryGetValue(number, out List<JudgedCase>? cases))
                    {
                        byNumber.Add(number, cases = []);
                    }

                    if (!cases.Contains(one))
                    {
                        cases.Add(one);
                    }
                }
            }
        }

        return byNumber;
    }

    private Wanted Want(JudgedPassage passage)
    {
        var wanted = new Wanted(passage);
        ReportId report = passage.Evidence.Report;
        if (!_byReport.TryGetValue(report, out List<Wanted>? here))
        {
            _byReport.Add(report, here = []);
        }

        here.Add(wanted);
        return wanted;
    }

    private sealed class Wanted(JudgedPassage passage)
    {
        public JudgedPassage Passage { get; } = passage;

        public List<(bool Exact, string Mark, int Number)> Seen { get; } = [];

        /// <summary>Those that are marked the same; else the only one there, if it may be it.</summary>
        public void Find(SortedSet<int> numbers, Func<string, string, bool> alike)
        {
            bool found = false;
            foreach ((bool _, string mark, int number) in Seen)
            {
                if (string.Equals(mark, Passage.Mark, StringComparison.Ordinal))
                {
                    numbers.Add(number);
                    found = true;
                }
            }

            if (!found && Seen.Count == 1 && alike(Passage.Mark, Seen[0].Mark))
            {
                numbers.Add(Seen[0].Number);
            }
        }
    }
}
