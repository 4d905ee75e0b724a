using System.Text.RegularExpressions;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean.Dates;
using Rapporteur.Pipeline.Clean.Html;
using Rapporteur.Pipeline.Clean.Plain;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Pipeline.Clean;

/// <summary>Takes the furniture off a report and keeps what it says of itself: title, outlet, date, byline, dateline.</summary>
/// <remarks>Pure: the same report gives the same result, whatever else is read and in whatever order.</remarks>
public static class ReportCleaner
{
    /// <summary>Cleans one report.</summary>
    /// <param name="raw">The report as read.</param>
    /// <returns>The clean report, or a refusal when no body text is left.</returns>
    public static CleanResult Clean(RawReport raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        Findings found;
        try
        {
            found = raw.Format switch
            {
                ReportFormat.PlainText => PlainTextCleaner.Clean(raw.Content),
                ReportFormat.Html => HtmlCleaner.Clean(raw.Content),
                _ => BodyCleaner.Clean(raw.Content),
            };
        }
        catch (RegexMatchTimeoutException)
        {
            return CleanResult.Of(new Refusal(
                raw.Source,
                RefusalCode.Malformed,
                $"{raw.Source} cannot be taken apart in reasonable time: it holds runs of marks or spaces that no report has.",
                "Save the report's own text as plain text in UTF-8."));
        }

        catch (PageTooDeepException)
        {
            return CleanResult.Of(new Refusal(
                raw.Source,
                RefusalCode.Malformed,
                $"{raw.Source} is a page whose elements nest beyond reason.",
                "Save the report's own text as plain text in UTF-8."));
        }

        if (found.Text.Length == 0)
        {
            return CleanResult.Of(new Refusal(
                raw.Source,
                RefusalCode.NoBody,
                $"{raw.Source} holds no running text once menus, captions and other furniture are taken off.",
                "Check that the file holds the report itself and not only its front page; if it does, save its body as plain text."));
        }

        Dateline? dateline = Dateline.At(found.Text);
        string? title = found.Title ?? Given(raw.Given.Title);
        Publication published = Published(raw.Given, found, dateline);
        return CleanResult.Of(new CleanReport(
            IdOf(raw.Source, title, published, found.Text),
            raw.Source,
            found.Url ?? Given(raw.Given.Url),
            found.Outlet ?? Given(raw.Given.Outlet),
            title,
            found.Byline.Count > 0 || raw.Given.Byline is not { } byline ? found.Byline : Bylines.Split(byline),
            published,
            dateline?.Text,
            found.Credits,
            found.Language,
            found.Text));
    }

    /// <summary>A field that is given but blank counts as not given.</summary>
    private static string? Given(string? field) =>
        field is not null && CharacterRules.Apply(field).Replace('\n', ' ').Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The date in the order of trust: the report's own header, what is given beside it, its dateline, its first words.</summary>
    private static Publication Published(GivenFields given, Findings found, Dateline? dateline)
    {
        if (found.Published.Basis == DateBasis.Metadata)
        {
            return found.Published;
        }

        string? words = Given(given.Published);
        if (words is not null && DateReader.Find(words) is { } date)
        {
            return new Publication(date.Time, DateBasis.Metadata);
        }

        if (dateline?.Time is { IsKnown: true } told)
        {
            return new Publication(told, DateBasis.Dateline);
        }

        // Words that give no date, beside the report or in a dateline without a year, are kept so that a reader sees what was said.
        return found.Published.Time.IsKnown ? found.Published
            : words is not null ? new Publication(FactTime.Phrase(words), DateBasis.Unknown)
            : dateline?.Time is { } phrase ? new Publication(phrase, DateBasis.Unknown)
            : found.Published;
    }

    /// <summary>From the last segment of the source and the content: not from the folder, nor from the order of reading.</summary>
    private static ReportId IdOf(string source, string? title, Publication published, string text)
    {
        string path = source.TrimEnd('/');
        string name = path[(path.LastIndexOf('/') + 1)..];
        string? date = published.Time.From is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null;
        return new ReportId(ContentId.From("r", name, title, date, text));
    }
}
