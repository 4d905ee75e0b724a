using Rapporteur.Domain.Failures;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Tests.Clean;

/// <summary>Cleans a text given in a test.</summary>
internal static class Cleaned
{
    public static CleanReport Text(string content, GivenFields? given = null, string source = "report.txt") =>
        Of(new RawReport(source, ReportFormat.PlainText, content, given ?? GivenFields.None));

    public static CleanReport Page(string content, GivenFields? given = null) =>
        Of(new RawReport("report.html", ReportFormat.Html, content, given ?? GivenFields.None));

    public static CleanReport Body(string content, GivenFields? given = null, string source = "report.jsonl#1") =>
        Of(new RawReport(source, ReportFormat.Body, content, given ?? GivenFields.None));

    public static Refusal Refused(string content, ReportFormat format = ReportFormat.PlainText)
    {
        Refusal? refusal = ReportCleaner.Clean(new RawReport("report.txt", format, content, GivenFields.None)).Refusal;
        Assert.NotNull(refusal);
        return refusal;
    }

    private static CleanReport Of(RawReport raw)
    {
        CleanResult result = ReportCleaner.Clean(raw);
        Assert.True(result.Report is not null, result.Refusal?.Message);
        return result.Report;
    }
}
