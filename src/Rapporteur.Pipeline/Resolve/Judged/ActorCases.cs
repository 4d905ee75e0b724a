using System.Diagnostics.CodeAnalysis;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>Which judgements each actor stands under, once it is known who is who.</summary>
internal sealed class ActorCases
{
    private readonly Dictionary<ActorId, List<JudgedCase>> _byActor = [];
    private readonly Dictionary<ActorId, JudgedCase> _rejected = [];

    public ActorCases(JudgementBook book)
    {
        foreach (JudgedCase one in book.Of(JudgementBook.Actors))
        {
            foreach (string id in one.Holds ? one.On : [])
            {
                var actor = new ActorId(id);
                if (!_byActor.TryGetValue(actor, out List<JudgedCase>? here))
                {
                    _byActor.Add(actor, here = []);
                }

                here.Add(one);
                if (one.Judgement.Act == JudgementAct.Reject)
                {
                    _rejected[actor] = one;
                }
            }
        }
    }

    /// <summary>The actors that are nobody.</summary>
    public IReadOnlyCollection<ActorId> Rejected => _rejected.Keys;

    /// <summary>The judgements of an actor; null where nobody judged it.</summary>
    public List<JudgedCase>? Of(ActorId actor) => _byActor.GetValueOrDefault(actor);

    /// <summary>Whether an actor is nobody, and who says so.</summary>
    public bool IsRejected(ActorId actor, [NotNullWhen(true)] out JudgedCase? by) => _rejected.TryGetValue(actor, out by);
}
