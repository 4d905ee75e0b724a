using NodaTime;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>What an entry may be the same as, the likeliest first: offered to whoever merges.</summary>
internal static class MergeOffers
{
    /// <summary>A word of a name has this many letters at least: "al" and "of" are no likeness.</summary>
    private const int LeastLetters = 4;

    /// <summary>Actors of the same kind that share a word of a name; those named most first.</summary>
    public static IEnumerable<(string Value, string Text)> Of(Actor actor, SiteRecord record)
    {
        HashSet<string> words = WordsOf(actor.Name, actor.Aliases);
        return KeptRows.Actors(record)
            .Where(other => other.Id != actor.Id && other.Kind == actor.Kind && WordsOf(other.Name, other.Aliases).Overlaps(words))
            .Select(other => (other.Id.Value, $"{other.Name} ({Words.Count(other.Mentions, "mention", "mentions")})"));
    }

    /// <summary>Encounters with a participant in common; those nearest in time first, undated ones last.</summary>
    public static IEnumerable<(string Value, string Text)> Of(Encounter encounter, SiteRecord record, NameBook names) => KeptRows.Read<Encounter>(
            record,
            KeptRows.Encounters(record)
                .Where(other => !string.Equals(other.Key, encounter.Id.Value, StringComparison.Ordinal) && other.Participants.Any(encounter.Participants.Contains))
                .OrderBy(other => Apart(encounter.Time.From, other.Time.From)).ThenBy(other => other.Key, StringComparer.Ordinal)
                .Select(other => other.Key))
        .Select(other => (other.Id.Value, Label(TimelineItem.Of(other, names))));

    private static string Label(TimelineItem item) => Words.Shorten(
        $"{item.KindWord}, {TimeWords.Of(item.Time)}{(item.Place is null ? "" : $", {item.Place}")}: {item.WhoText}", 110);

    private static int Apart(LocalDate? one, LocalDate? other) =>
        one is { } a && other is { } b ? Math.Abs(Period.DaysBetween(a, b)) : int.MaxValue;

    private static HashSet<string> WordsOf(string own, IReadOnlyList<string> aliases)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in aliases.Prepend(own))
        {
            words.UnionWith(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= LeastLetters));
        }

        return words;
    }
}
