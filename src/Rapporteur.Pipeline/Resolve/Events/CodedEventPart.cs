using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Events;

/// <summary>A coded event as one report tells it, on its way through the shuffle.</summary>
internal sealed record CodedEventPart : Part
{
    public required CodedEventMention Mention { get; init; }

    public required int[] Source { get; init; }

    public required int[] Target { get; init; }

    public int? Claimant { get; init; }

    /// <summary>The actors of some parties, in the order of the text, each once.</summary>
    public static int[] ActorsOf(ActorTable actors, int report, IReadOnlyList<EventPartyMention> parties)
    {
        var numbers = new List<int>(parties.Count);
        foreach (EventPartyMention party in parties)
        {
            int number = actors.ActorOf(report, party.Actor);
            if (!numbers.Contains(number))
            {
                numbers.Add(number);
            }
        }

        return [.. numbers];
    }
}
