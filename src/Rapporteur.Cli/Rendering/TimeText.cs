using NodaTime.Text;
using Rapporteur.Domain.Reports;
using Rapporteur.Web.Views;

namespace Rapporteur.Cli.Rendering;

/// <summary>Writes what bounds an undated report. Times themselves are written as on the pages: <see cref="TimeWords"/>.</summary>
internal static class TimeText
{
    /// <summary>Such as "undated, not before 8 Sep 2016, not after 9 Sep 2016", "undated, near 8 Sep 2016".</summary>
    public static string Of(PublicationBounds bounds)
    {
        string text = "undated";
        text += bounds.NotBefore is { } first ? ", not before " + DayOf(first) : "";
        text += bounds.NotAfter is { } last ? ", not after " + DayOf(last) : "";
        text += bounds.Contradictory ? " (contradictory)" : "";
        return bounds is { NotBefore: null, NotAfter: null } ? $"{text}, near {DayOf(bounds.Grounds[0].Day)}" : text;
    }

    private static string DayOf(string iso) => TimeWords.Day(LocalDatePattern.Iso.Parse(iso).Value);
}
