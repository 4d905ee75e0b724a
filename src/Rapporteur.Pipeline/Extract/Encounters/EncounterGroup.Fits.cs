using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract.Cast;

namespace Rapporteur.Pipeline.Extract.Encounters;

// What may be of one encounter: kinds, places, those who stand for one another.
internal sealed partial class EncounterGroup
{
    /// <summary>Whether several met a third party, of which the others know nothing: "after the talks the two met the president".</summary>
    private static bool IsOneSide(SortedSet<int> few, SortedSet<int> all, SortedSet<int> far) =>
        few.Count >= 2 && few.Count < all.Count && far.Count > 0 && (few.IsSubsetOf(far) || !few.Overlaps(far));

    // "The Norwegian and Kenyan officials discussed", after the Norwegian minister met an adviser whose state no word tells: it is the other one.
    private bool AreOfficialsOf(EncounterCandidate candidate, ReportCast cast)
    {
        bool unknown = false;
        foreach (int member in Participants)
        {
            unknown |= cast.Members[member] is { IsPerson: true, Country: null };
        }

        return unknown && candidate.Participants.Count == 2 && Participants.Count == 2 && candidate.Sentence - _sentence <= Near
            && !cast.Members[candidate.Participants.Min].IsPerson && !cast.Members[candidate.Participants.Max].IsPerson;
    }

    // "co-chaired the third meeting of the committee. Members of the committee and donors discussed": what went on there.
    private bool GoesOn(EncounterCandidate candidate, ReportCast cast) =>
        candidate is { Kind: EncounterKind.Talks, PointsBack: false, Place: null, Time.IsKnown: false } && candidate.Sentence - _sentence <= NextSentence
        && Status == candidate.Status && ShareAssembly(candidate, cast);

    private bool ShareAssembly(EncounterCandidate candidate, ReportCast cast)
    {
        foreach (int member in candidate.Participants)
        {
            if (Participants.Contains(member) && cast.Members[member].IsAssembly)
            {
                return true;
            }
        }

        return false;
    }

    // A state stands for its minister where the other side of the pair is the same.
    private bool StandsFor(int member, ReportCast cast)
    {
        CastMember one = cast.Members[member];
        foreach (int other in Participants)
        {
            CastMember two = cast.Members[other];
            if (one.Country is not null && string.Equals(one.Country, two.Country, StringComparison.Ordinal) && one.IsPerson != two.IsPerson)
            {
                return true;
            }
        }

        return false;
    }

    private static int Days(FactTime time) => NodaTime.Period.DaysBetween(time.From!.Value, time.To!.Value);

    private static int Rank(EncounterStatus status) => status switch
    {
        EncounterStatus.Proposed => 0,
        EncounterStatus.Planned => 1,
        EncounterStatus.Underway => 2,
        EncounterStatus.Held => 3,
        _ => 4,
    };

    // What was in a place was no call.
    private static bool KindsFit(EncounterKind a, EncounterKind b, Place? place) =>
        a == b || (a != EncounterKind.Call && b != EncounterKind.Call && a != EncounterKind.Visit && b != EncounterKind.Visit)
        || (place is null && (a == EncounterKind.Call ? b : a) is EncounterKind.Talks or EncounterKind.Meeting && (a == EncounterKind.Call || b == EncounterKind.Call));

    private static EncounterKind Narrower(EncounterKind a, EncounterKind b) =>
        a == EncounterKind.Call || b == EncounterKind.Call ? EncounterKind.Call : a == EncounterKind.Talks ? b : a;

    private static bool PlacesFit(Place? a, Place? b) =>
        a is null || b is null || string.Equals(a.Name, b.Name, StringComparison.Ordinal)
        || (a.Country is not null && string.Equals(a.Country, b.Country, StringComparison.Ordinal) && (a.Lat is null || b.Lat is null));
}
