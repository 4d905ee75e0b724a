using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;

namespace Rapporteur.Web.Views;

/// <summary>An item drawn.</summary>
/// <param name="Item">The item.</param>
/// <param name="Label">Its short label.</param>
/// <param name="X">Where its first day begins.</param>
/// <param name="Y">The top of its row.</param>
/// <param name="Width">The width of the bar.</param>
/// <param name="Extent">The width of bar and label together.</param>
public sealed record TimelineBar(TimelineItem Item, string Label, double X, double Y, double Width, double Extent)
{
    /// <summary>The shape as style classes: hollow, dashed, hatched, struck, pale.</summary>
    public string Shape
    {
        get
        {
            string look = Item.Status switch
            {
                EncounterStatus.Proposed => "hollow dashed",
                EncounterStatus.Planned => "hollow",
                EncounterStatus.Cancelled or EncounterStatus.Postponed or EncounterStatus.Denied => "hollow struck",
                null => "said",
                _ => "solid",
            };
            bool exact = TimeWords.IsPrecise(Item.Time) || (Item.Time.Precision == TimePrecision.Range && IsDuration(Item));
            return $"{look}{(exact ? "" : " hatched")}{(Item.Background ? " pale" : "")}";
        }
    }

    // A conference may last for weeks; of a meeting or a call so long a range only says that the day is not known.
    private static bool IsDuration(TimelineItem item)
    {
        const int longestMeeting = 7;
        const int longest = 31;
        int days = NodaTime.Period.DaysBetween(item.Time.From!.Value, item.Time.To!.Value) + 1;
        return days <= (item.Kind is EncounterKind.Meeting or EncounterKind.Call ? longestMeeting : longest);
    }

    /// <summary>Whether a line goes through it.</summary>
    public bool IsStruck => Item.Status is EncounterStatus.Cancelled or EncounterStatus.Postponed or EncounterStatus.Denied;

    /// <summary>All of it in words, for those who point at it.</summary>
    public string Says => $"{What}: {Item.WhoText}{(Item.Place is null ? "" : $", {Item.Place}")}{(Item.Kind is null ? $": {Item.About}" : "")}";

    /// <summary>Its name for those who do not see the drawing; it holds the label as seen, so that it can be asked for by voice.</summary>
    public string Name => $"{What}: {Label}";

    private string What => $"{Item.KindWord}{(Item.Status is { } status ? $", {Words.Of(status)}" : "")}{(Item.Background ? ", background" : "")}, {TimeWords.Of(Item.Time)}";
}

/// <summary>A word above the lanes.</summary>
/// <param name="Text">A month or the number of a day.</param>
/// <param name="X">Where it begins.</param>
/// <param name="IsMonth">Whether it is a month.</param>
/// <param name="Low">Whether it takes the lower of the two lines.</param>
public sealed record AxisMark(string Text, double X, bool IsMonth, bool Low);

/// <summary>A lane.</summary>
/// <param name="Name">What it holds.</param>
/// <param name="Y">Where it begins.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Bars">What is in it.</param>
public sealed record Lane(string Name, double Y, double Height, IReadOnlyList<TimelineBar> Bars);
