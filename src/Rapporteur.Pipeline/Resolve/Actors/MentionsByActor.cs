namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>The mentions of each actor in the order of the reports, packed: eight bytes a mention, while it is held.</summary>
internal sealed class MentionsByActor
{
    private readonly int[] _firstOf;
    private readonly (int Report, int Mention)[] _mentions;

    /// <summary>Sorts the mentions of some reports.</summary>
    public MentionsByActor(ActorTable actors, int reports)
    {
        _firstOf = new int[actors.Count + 1];
        int all = 0;
        for (int report = 0; report < reports; report++)
        {
            for (int mention = 0; mention < actors.MentionsIn(report); mention++)
            {
                _firstOf[actors.ActorOf(report, mention) + 1]++;
                all++;
            }
        }

        for (int actor = 0; actor < actors.Count; actor++)
        {
            _firstOf[actor + 1] += _firstOf[actor];
        }

        _mentions = new (int, int)[all];
        int[] next = _firstOf[..^1];
        for (int report = 0; report < reports; report++)
        {
            for (int mention = 0; mention < actors.MentionsIn(report); mention++)
            {
                _mentions[next[actors.ActorOf(report, mention)]++] = (report, mention);
            }
        }
    }

    /// <summary>The mentions of an actor.</summary>
    public ReadOnlySpan<(int Report, int Mention)> Of(int actor) => _mentions.AsSpan(_firstOf[actor].._firstOf[actor + 1]);
}
