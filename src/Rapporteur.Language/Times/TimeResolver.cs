namespace Rapporteur.Language.Times;

/// <summary>Counts out the days that time phrases mean.</summary>
/// <remarks>
/// A result is never finer than the words, and without a date to count from relative words get no date. Weeks begin on
/// Monday; seasons are those of the north.
/// </remarks>
public static class TimeResolver
{
    /// <summary>Resolves one phrase.</summary>
    /// <param name="phrase">From <see cref="TimeRecognizer.Find"/>.</param>
    /// <param name="anchor">What relative words count from.</param>
    public static TimeExpression Resolve(TimePhrase phrase, in TimeAnchor anchor)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        TimeContent content = phrase.Content;
        if (phrase is { First: { } first, Last: { } last })
        {
            return ResolveRange(phrase, first, last, anchor);
        }

        TimeAnchor leaning = content.Lean is TimeDirection.Past or TimeDirection.Future
            ? anchor with { Direction = content.Lean }
            : anchor;
        TimeStretch found = content.Sense switch
        {
            TimeSense.Calendar => CalendarMath.Find(content, leaning),
            TimeSense.Weekday => WeekMath.FindDay(content, leaning),
            TimeSense.Weekend => WeekMath.FindWeekend(content, leaning),
            TimeSense.Shift => ShiftMath.Find(content, leaning),
            TimeSense.Clock => TimeStretch.Open("XXXX-XX-XX"),
            TimeSense.Vague => TimeStretch.Open(Vague(content.Lean)),
            TimeSense.Duration => ShiftMath.FindWindow(content, leaning),
            TimeSense.Set => TimeStretch.Open(TimexValue.Set(content)),
            _ => TimeStretch.None,
        };
        found = AddTimeOfDay(content, found, leaning);
        TimeOnly? clock = content.Clock is { } minutes ? new TimeOnly(minutes / 60, minutes % 60) : null;
        return new TimeExpression(phrase.Span, phrase.Type, found.Value, found.From, found.To, found.Grain, clock, content.Utc);
    }

    /// <summary>Resolves the phrases of one text in order.</summary>
    /// <param name="phrases">From <see cref="TimeRecognizer.Find"/>, in the order of the text.</param>
    /// <param name="documentDate">The day of the report; null when it is not known.</param>
    /// <param name="direction">The tense of the sentence that holds a phrase; null when tenses are not known.</param>
    /// <param name="mode">How the times hang together.</param>
    /// <param name="ranges">Whether a range comes back as one time or as two.</param>
    /// <returns>One expression for each phrase, in the same order, but two for a range under <see cref="RangeMode.Ends"/>.</returns>
    public static IReadOnlyList<TimeExpression> ResolveAll(
        IReadOnlyList<TimePhrase> phrases,
        DateOnly? documentDate,
        Func<TimePhrase, TimeDirection>? direction = null,
        AnchorMode mode = AnchorMode.News,
        RangeMode ranges = RangeMode.Whole)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        return new TextTimes(phrases, documentDate, direction, mode, ranges).Resolve();
    }

    /// <summary>The anchor under which the end of a range is read, its beginning being known.</summary>
    internal static TimeAnchor EndAnchor(TimeExpression begin, TimePhrase last, in TimeAnchor anchor)
    {
        bool open = last.Content is { Sense: TimeSense.Calendar, Year: null, YearShift: null } or { Sense: TimeSense.Weekday, WeekShift: null };
        return open && begin.From is { } from
            ? new TimeAnchor(from, TimeDirection.Future) { Mention = from, MentionGrain = begin.Grain }
            : anchor;
    }

    private static TimeExpression ResolveRange(TimePhrase phrase, TimePhrase first, TimePhrase last, in TimeAnchor anchor)
    {
        TimeExpression begin = Resolve(first, anchor);
        TimeExpression end = Resolve(last, EndAnchor(begin, last, anchor));
        string? value = begin.Value is not null && end.Value is not null ? begin.Value + "/" + end.Value : null;
        return begin.From is { } from && end.To is { } to && from <= to
            ? new TimeExpression(phrase.Span, phrase.Type, value, from, to, TimeGrain.Range)
            : new TimeExpression(phrase.Span, phrase.Type, value, null, null, TimeGrain.None);
    }

    private static TimeStretch AddTimeOfDay(in TimeContent content, in TimeStretch found, in TimeAnchor anchor)
    {
        if (found.Value is null || content.Sense == TimeSense.Set)
        {
            return found;
        }

        if (content.Clock is { } minutes)
        {
            return found with { Value = found.Value + TimexValue.Clock(minutes) + (content.Utc ? "Z" : null) };
        }

        if (content.DayPart == DayPart.Overnight && found.From is { } day)
        {
            bool past = anchor.Direction != TimeDirection.Future;
            DateOnly from = past && day > DateOnly.MinValue ? day.AddDays(-1) : day;
            DateOnly to = past || day == DateOnly.MaxValue ? day : day.AddDays(1);
            return new TimeStretch(TimexValue.Day(from) + "TNI", from, to, TimeGrain.Range);
        }

        return content.DayPart == DayPart.None ? found : found with { Value = found.Value + TimexValue.DayPart(content.DayPart) };
    }

    private static string? Vague(TimeDirection lean) => lean switch
    {
        TimeDirection.Past => "PAST_REF",
        TimeDirection.Future => "FUTURE_REF",
        TimeDirection.Present => "PRESENT_REF",
        _ => null,
    };
}
