using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;

namespace Rapporteur.Pipeline.Extract.Staged;

/// <summary>A clean report as bytes.</summary>
internal static class CleanBytes
{
    public static void Write(ByteWriter writer, CleanReport report)
    {
        writer.Text(report.Id.Value);
        writer.Text(report.Source);
        writer.Text(report.Url);
        writer.Text(report.Outlet);
        writer.Text(report.Title);
        writer.Texts(report.Byline);
        writer.Time(report.Published.Time);
        writer.Int((int)report.Published.Basis);
        writer.Text(report.Dateline);
        writer.Texts(report.Credits);
        writer.Text(report.Language);
        writer.Text(report.Text);
    }

    public static CleanReport Read(ref ByteReader reader) => new(
        new ReportId(reader.Text()),
        reader.Text(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.Texts(),
        new Publication(reader.Time(), (DateBasis)reader.Int()),
        reader.TextOrNull(),
        reader.Texts(),
        reader.TextOrNull(),
        reader.Text());
}
