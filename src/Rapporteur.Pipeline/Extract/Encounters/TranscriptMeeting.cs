using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Places;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>The meeting that the speakers of a transcript come from or go to, "Secretary Berg and Minister Roe Before Their Meeting. Oslo, Norway": it is of those two, and where the place above the first turn says.</summary>
internal static class TranscriptMeeting
{
    private const int HeadTokens = 40;

    /// <summary>More speakers than these are of a gathering, or ask questions.</summary>
    private const int MostSpeakers = 3;

    /// <summary>Completes the meeting with what the head of the transcript tells.</summary>
    public static void Complete(ReportCast cast, List<EncounterGroup> groups)
    {
        string title = cast.View.Report.Title ?? "";
        SortedSet<int> speakers = cast.Turns.Count > 0 && IsOfMeeting(title) ? SpeakersIn(cast, title) : [];
        if (speakers.Count is < 2 or > MostSpeakers)
        {
            return;
        }

        List<EncounterGroup> theirs = groups.FindAll(group => !group.IsBackground && group.Kind is EncounterKind.Meeting or EncounterKind.Talks && group.Participants.Count > 0 && group.Participants.IsSubsetOf(speakers));
        if (theirs.MaxBy(static group => group.Weight) is not { } meeting)
        {
            return;
        }

        meeting.Take(speakers, PlaceAbove(cast, cast.Turns[0].Label));

        // "This is our first meeting", says the one, and names no other.
        foreach (EncounterGroup group in theirs)
        {
            if (group != meeting && group.Participants.Count == 1 && meeting.MayTake(group))
            {
                meeting.Take(group);
                groups.Remove(group);
            }
        }
    }

    private static bool IsOfMeeting(string title) =>
        title.Contains("meeting", StringComparison.OrdinalIgnoreCase)
        && (title.Contains("before ", StringComparison.OrdinalIgnoreCase) || title.Contains("after ", StringComparison.OrdinalIgnoreCase) || title.Contains("following ", StringComparison.OrdinalIgnoreCase));

    private static SortedSet<int> SpeakersIn(ReportCast cast, string title)
    {
        var speakers = new SortedSet<int>();
        var words = new HashSet<string>(title.Split([' ', ',', '.', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Select(PersonNames.Surname), StringComparer.OrdinalIgnoreCase);
        foreach (TranscriptTurn turn in cast.Turns)
        {
            if (turn.Speaker >= 0 && cast.Members[turn.Speaker].IsPerson && words.Contains(PersonNames.Surname(cast.Members[turn.Speaker].Name)))
            {
                speakers.Add(turn.Speaker);
            }
        }

        return speakers;
    }

    // "Brussels, Belgium": the town before its country.
    private static Place? PlaceAbove(ReportCast cast, int end)
    {
        ReportView view = cast.View;
        var places = new EventPlaces(view);
        Place? country = null;
        for (int i = 0; i < Math.Min(end, HeadTokens); i++)
        {
            // Austin, Santiago: a person's name is no town.
            bool named = cast.NamedAt(i) is >= 0 and int member && cast.Members[member].IsPerson;
            if (!named && char.IsUpper(view[i].Form[0]) && places.PlaceAt(i) is { } place)
            {
                if (Countries.ByName(place.Name) is null)
                {
                    return place;
                }

                country ??= place;
            }
        }

        return country;
    }
}
