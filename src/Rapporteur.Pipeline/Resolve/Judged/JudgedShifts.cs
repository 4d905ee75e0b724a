using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>What a position names of other facts, once these are judged: statements it is read from, the earlier position it departs from.</summary>
/// <param name="gone">The facts that are no longer.</param>
internal sealed class JudgedShifts(HashSet<FactId> gone)
{
    private readonly Dictionary<FactId, (ActorId Holder, Stance Stance)> _positions = [];

    /// <summary>Takes a position, as it is told or as it was judged; what comes last holds.</summary>
    public void See(Position position) => _positions[position.Id] = (position.Holder, position.Stance);

    /// <summary>The position without what is gone, and without a departure from what is now another's, or of the same stance.</summary>
    public Position Of(Position position)
    {
        if (gone.Count > 0 && position.Statements.Any(gone.Contains))
        {
            position = position with { Statements = [.. position.Statements.Where(id => !gone.Contains(id))] };
        }

        return position.ShiftFrom is { } from && (gone.Contains(from) || !Departs(position, from)) ? position with { ShiftFrom = null, ShiftWords = null } : position;
    }

    // Reports tell of a departure of one holder, and of two stances.
    private bool Departs(Position position, FactId from) =>
        !_positions.TryGetValue(from, out (ActorId Holder, Stance Stance) earlier) || (earlier.Holder == position.Holder && earlier.Stance != position.Stance);
}
