using System.Globalization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>What the reports tell of each actor, on its way through the shuffle. Four bytes a name; only what says more than that the actor was named is put there.</summary>
/// <param name="shuffle">Where it is sorted.</param>
/// <param name="actors">Who is who.</param>
/// <param name="kept">Tells whose entries are not made at all; null where all are.</param>
internal sealed class ActorTellings(IShuffle shuffle, ActorTable actors, KeptCells? kept)
{
    private const string Bucket = "actor-parts";

    private readonly int[] _mentions = new int[actors.Count];

    /// <summary>Takes the next report.</summary>
    public void Add(ReportReading reading)
    {
        for (int i = 0; i < actors.MentionsIn(reading.Number); i++)
        {
            int actor = actors.ActorOf(reading.Number, i);
            if (kept?.HasChanged(actor) is false)
            {
                continue;
            }

            // What is told by the name alone needs no report fetched: an actor of many reports changes with each.
            ActorDigest digest = reading.Digest.Cast[i];
            _mentions[actor] += digest.Mentions;
            if (digest.IsPlain && HasForm(actors[actor], digest.Name))
            {
                continue;
            }

            ActorMention mention = reading.Extraction.Actors[i];
            if (mention.Title is not null || !HasForms(actors[actor], mention))
            {
                shuffle.Put(Bucket, PartShuffle.Key(actor), PartOf(reading, i, mention));
            }
        }
    }

    /// <summary>The actors by number, made once all reports are taken.</summary>
    public IEnumerable<(int Number, Actor Actor)> Build()
    {
        using IEnumerator<(string Key, List<ActorPart> Parts)> told = shuffle.Parts<ActorPart>(Bucket).GetEnumerator();
        bool more = told.MoveNext();
        for (int number = 0; number < actors.Count; number++)
        {
            if (actors.Find(number) is null || kept?.HasChanged(number) is false)
            {
                continue;
            }

            List<ActorPart> parts = [];
            if (more && int.Parse(told.Current.Key, CultureInfo.InvariantCulture) == number)
            {
                parts = told.Current.Parts;
                more = told.MoveNext();
            }

            yield return (number, ActorBuilder.Build(actors, number, _mentions[number], parts));
        }
    }

    private static bool HasForms(ResolvedActor actor, ActorMention mention)
    {
        foreach (string alias in mention.Aliases)
        {
            if (!HasForm(actor, alias))
            {
                return false;
            }
        }

        return HasForm(actor, mention.Name);
    }

    // A short name may be this one's in one report and another's elsewhere.
    private static bool HasForm(ResolvedActor actor, string name)
    {
        foreach (string form in actor.Forms)
        {
            if (string.Equals(form, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static ActorPart PartOf(ReportReading reading, int number, ActorMention mention) => new()
    {
        Report = reading.Number,
        Number = number,
        Evidence = mention.Title is null ? [] : [.. mention.Evidence.Select(range => Evidence.Cut(reading.Id, reading.Clean.Text, range))],
        Title = mention.Title,
        TitleOf = mention.TitleOf,
        Forms = [mention.Name, .. mention.Aliases],
        Known = mention.Known,
    };
}
