using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>What people judged of encounters, on the way to which tellings are one.</summary>
internal sealed class JudgedEncounters
{
    private readonly JudgedTellings _tellings;
    private readonly JudgedGroups _groups;
    private Dictionary<int, List<JudgedCase>>? _byNumber;

    public JudgedEncounters(JudgementBook book)
    {
        _tellings = new JudgedTellings(JudgementBook.Encounters, book.Of(JudgementBook.Encounters), Marks.ShareName);
        _groups = new JudgedGroups(_tellings);
    }

    /// <summary>Whether a report tells of anything that is judged.</summary>
    public bool IsIn(ReportId report) => _tellings.IsIn(report);

    /// <summary>Takes a telling and its number.</summary>
    public void See(Extraction extraction, EncounterMention mention, int number)
    {
        if (_tellings.IsIn(extraction.Report))
        {
            _tellings.See(extraction.Report, mention.Evidence, Marks.Of(mention, extraction), number);
        }
    }

    /// <summary>Binds the tellings, before any rule joins them.</summary>
    /// <returns>Those that were merged with others by judgement.</returns>
    public SortedSet<int> Bind(GrowingSets groups)
    {
        _groups.Bind(groups.Sets);
        groups.Take(_groups.Merged);
        return _groups.Merged;
    }

    /// <summary>The cases that are about some tellings, with those that each is about.</summary>
    public List<(JudgedCase Case, List<EncounterPart> Parts)> Of(List<EncounterPart> parts)
    {
        var found = new List<(JudgedCase Case, List<EncounterPart> Parts)>();
        _byNumber ??= _tellings.ByNumber();
        if (_byNumber.Count == 0)
        {
            return found;
        }

        foreach (EncounterPart part in parts)
        {
            foreach (JudgedCase one in _byNumber.GetValueOrDefault(part.Number) ?? [])
            {
                int at = found.FindIndex(other => ReferenceEquals(other.Case, one));
                if (at < 0)
                {
                    found.Add((one, [part]));
                }
                else
                {
                    found[at].Parts.Add(part);
                }
            }
        }

        return found;
    }
}
