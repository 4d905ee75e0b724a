namespace Rapporteur.Language.Times;

/// <summary>Tells a history from a report by the years it names.</summary>
public static class AnchorChoice
{
    /// <summary>Fewer years than this say nothing of the whole text.</summary>
    private const int FewestYears = 4;

    /// <summary>A year this far from the report's own is not news.</summary>
    private const int NewsYears = 2;

    /// <summary>How the times of a text hang together: a text most of whose years lie well before its date is a history.</summary>
    /// <param name="phrases">From <see cref="TimeRecognizer.Find"/>, in the order of the text.</param>
    /// <param name="documentDate">The day of the report; without one nothing is counted from a date nearby.</param>
    public static AnchorMode Of(IReadOnlyList<TimePhrase> phrases, DateOnly? documentDate)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        int years = 0;
        int past = 0;
        int today = documentDate?.Year ?? 0;
        foreach (TimePhrase phrase in phrases)
        {
            if ((phrase.First ?? phrase).Content is { Sense: TimeSense.Calendar, Year: { } year })
            {
                years++;
                past += year <= today - NewsYears ? 1 : 0;
            }
        }

        // Two in three: a history may end in the present, and a report may recall.
        return documentDate is not null && years >= FewestYears && past * 3 >= years * 2 ? AnchorMode.Narrative : AnchorMode.News;
    }
}
