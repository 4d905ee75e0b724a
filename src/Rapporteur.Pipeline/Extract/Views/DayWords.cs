namespace Rapporteur.Pipeline.Extract.Views;

/// <summary>Words that begin a date.</summary>
internal static class DayWords
{
    /// <summary>Whether the word begins a date: "on Saturday", "on 5 May".</summary>
    public static bool IsDay(ReportView view, int token) => token < view.Count && (view[token].Xpos is "CD" || view.Lower(token) is { } word
        && (word.EndsWith("day", StringComparison.Ordinal) || word is "january" or "february" or "march" or "april"
            or "may" or "june" or "july" or "august" or "september" or "october" or "november" or "december"));
}
