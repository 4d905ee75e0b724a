using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Domain.Judgements;

/// <summary>What a person decided about the record, with who, when and why. Kept beside the reports and applied each time the record is made; never edited, only undone.</summary>
/// <remarks>Ordered by time, then id: of two that contradict one another the later holds.</remarks>
/// <param name="Id">From all the rest but the labels.</param>
/// <param name="Act">What was decided.</param>
/// <param name="Targets">What about; a split has the part that is another first, what names an actor has that last.</param>
/// <param name="Value">The new name, time (<see cref="TimeValue"/>), status, stance, issue, place, kind or country; null where the act takes none.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Because">Why, in their words; null when not told.</param>
public sealed record Judgement(
    JudgementId Id,
    JudgementAct Act,
    IReadOnlyList<JudgementTarget> Targets,
    string? Value,
    Instant At,
    string By,
    string? Because) : IComparable<Judgement>
{
    /// <summary>Makes a judgement and its id.</summary>
    /// <exception cref="ArgumentException">No target, or nobody who judges.</exception>
    public static Judgement Make(
        JudgementAct act, IReadOnlyList<JudgementTarget> targets, string? value, Instant at, string by, string? because)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        if (targets.Count == 0)
        {
            throw new ArgumentException("A judgement is about something.", nameof(targets));
        }

        var unsigned = new Judgement(default, act, targets, value, at, by, because);
        return unsigned with { Id = unsigned.ContentId() };
    }

    /// <summary>Whether the id is that of the content: false where somebody changed the one and not the other.</summary>
    public bool IsIntact() => Id == ContentId();

    /// <inheritdoc/>
    public int CompareTo(Judgement? other)
    {
        if (other is null)
        {
            return 1;
        }

        int byTime = At.CompareTo(other.At);
        return byTime != 0 ? byTime : Id.CompareTo(other.Id);
    }

    private JudgementId ContentId()
    {
        var parts = new List<string?> { Act.ToString(), Value, InstantPattern.ExtendedIso.Format(At), By, Because };
        foreach (JudgementTarget target in Targets)
        {
            parts.Add(target.Kind);
            parts.Add(target.Id);
            parts.Add(string.Join(',', target.Within));
            foreach ((Evidence evidence, string mark) in target.Passages)
            {
                parts.Add(evidence.Report.Value);
                parts.Add(evidence.Start.ToString(CultureInfo.InvariantCulture));
                parts.Add(evidence.Exact);
                parts.Add(mark);
            }
        }

        return new JudgementId(Provenance.ContentId.From("j", [.. parts]));
    }
}
