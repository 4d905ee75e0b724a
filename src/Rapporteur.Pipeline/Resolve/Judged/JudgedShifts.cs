using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>What a position names of other facts, once these are judged: statements it is read from, the earlier position it departs from.</summary>
/// <param name="gone">The facts that are no longer.</param>
internal sealed class JudgedShifts(HashSet<FactId> gone)
{
    private readonly Dictionary<FactId, (ActorId Told, ActorId Judged)> _holders = [];

    /// <summary>Takes a position that was judged.</summary>
    public void See(Position told, Position judged)
    {
        if (told.Holder != judged.Holder)
        {
            _holders[told.Id] = (told.Holder, judged.Holder);
        }
    }

    /// <summary>The position without what is gone, and without a departure from what is now another's.</summary>
    public Position Of(Position position)
    {
        if (gone.Count > 0 && position.Statements.Any(gone.Contains))
        {
            position = position with { Statements = [.. position.Statements.Where(id => !gone.Contains(id))] };
        }

        return position.ShiftFrom is { } from && (gone.Contains(from) || IsAnothers(position, from)) ? position with { ShiftFrom = null, ShiftWords = null } : position;
    }

    // Reports tell of a departure of one holder only.
    private bool IsAnothers(Position position, FactId from)
    {
        ActorId told = _holders.TryGetValue(position.Id, out (ActorId Told, ActorId Judged) own) ? own.Told : position.Holder;
        ActorId earlier = _holders.TryGetValue(from, out (ActorId Told, ActorId Judged) theirs) ? theirs.Judged : told;
        return earlier != position.Holder;
    }
}
