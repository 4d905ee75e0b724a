using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>A judgement that nobody undid, and what becomes of it while the record is made.</summary>
internal sealed class JudgedCase(Judgement judgement)
{
    private readonly SortedSet<string> _on = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];

    public Judgement Judgement { get; } = judgement;

    /// <summary>Why it does not hold, while it does not.</summary>
    public JudgementState State { get; private set; } = JudgementState.InForce;

    public string? Reason { get; private set; }

    public bool Holds => State == JudgementState.InForce;

    /// <summary>The actor of this record that a judgement of a fact names; null where it names none, or none was found.</summary>
    public ActorId? Named { get; set; }

    /// <summary>The entries that it holds of, as far as they are known.</summary>
    public IReadOnlyCollection<string> On => _on;

    public void Fail(JudgementState state, string reason)
    {
        if (Holds)
        {
            State = state;
            Reason = reason;
        }
    }

    public void HoldsOf(string id) => _on.Add(id);

    /// <summary>Something to look at again, though it holds.</summary>
    public void Note(string note)
    {
        if (!_notes.Contains(note))
        {
            _notes.Add(note);
        }
    }

    public JudgementOutcome Outcome()
    {
        if (Holds && _on.Count == 0)
        {
            Fail(JudgementState.Orphan, "No report of this record tells of it.");
        }

        return Holds
            ? JudgementOutcome.Of(Judgement, State, _notes.Count == 0 ? null : string.Join(' ', _notes), [.. _on])
            : JudgementOutcome.Of(Judgement, State, Reason, []);
    }
}
