using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Staged;
using Rapporteur.Pipeline.Resolve.Sources;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>What resolving needs of each report's words, worked out once when it is staged: it depends on nothing but the report.</summary>
/// <param name="Outlet">Who published it.</param>
/// <param name="FirstDay">The first day it may have been published on; <see cref="Days.None"/> when not known.</param>
/// <param name="LastDay">The last.</param>
/// <param name="Weekday">The day of the week that it opens with.</param>
/// <param name="Fingerprints">Of its text, ascending.</param>
/// <param name="Terms">Its telling words, ascending.</param>
/// <param name="Agencies">The news agencies that it credits, or is itself, in ordinal order.</param>
internal sealed record ReportDigest(
    string? Outlet, int FirstDay, int LastDay, int Weekday, ulong[] Fingerprints, StoryTerm[] Terms, string[] Agencies)
{
    private ReadOnlyMemory<byte> _bytes;
    private TellingsDigest? _told;

    /// <summary>What it tells; read when first asked for, since not all who read digests do.</summary>
    public TellingsDigest Told => _told ??= ReadTold();

    /// <summary>The digest of a report.</summary>
    public static ReportDigest Of(CleanReport report, Extraction extraction)
    {
        WordScan text = WordScan.Of(report.Text);
        return new ReportDigest(
            report.Outlet,
            Days.FirstOf(report.Published.Time),
            Days.LastOf(report.Published.Time),
            StoryScenes.WeekdayOf(text),
            Sources.Fingerprints.Of(text),
            StoryTerms.Of(report.Title is { } title ? WordScan.Of(title) : null, text),
            AgencyCredits.In(report, extraction))
        {
            _told = TellingsDigest.Of(extraction),
        };
    }

    /// <summary>The digest of what was staged without one.</summary>
    public static ReportDigest From(StagedReport staged) => staged.Digest.IsEmpty
        ? Of(ExtractionCodec.DecodeClean(staged.Clean.Span), ExtractionCodec.DecodeExtraction(staged.Extraction.Span))
        : Read(staged.Digest);

    /// <summary>As bytes.</summary>
    public byte[] ToBytes()
    {
        var writer = new ByteWriter();
        writer.Text(Outlet);
        writer.Int(FirstDay);
        writer.Int(LastDay);
        writer.Int(Weekday);
        writer.Hashes(Fingerprints);
        uint before = 0;
        writer.Int(Terms.Length);
        foreach (StoryTerm term in Terms)
        {
            // Steps are smaller than the numbers.
            writer.Int(unchecked((int)(term.Stem - before)));
            writer.Int(term.Hundredths);
            before = term.Stem;
        }

        writer.Texts(Agencies);
        Told.Write(writer);
        return writer.ToArray();
    }

    private static ReportDigest Read(ReadOnlyMemory<byte> bytes)
    {
        var reader = new ByteReader(bytes.Span);
        var digest = new ReportDigest(
            reader.TextOrNull(),
            reader.Int(),
            reader.Int(),
            reader.Int(),
            reader.LongHashes(),
            ReadTerms(ref reader),
            reader.Texts());
        digest._bytes = bytes[^reader.Left..];
        return digest;
    }

    private TellingsDigest ReadTold()
    {
        var reader = new ByteReader(_bytes.Span);
        TellingsDigest told = TellingsDigest.Read(ref reader);
        reader.End();
        _bytes = default;
        return told;
    }

    private static StoryTerm[] ReadTerms(ref ByteReader reader)
    {
        uint before = 0;
        return reader.List((ref ByteReader reader) => new StoryTerm(before = unchecked(before + (uint)reader.Int()), reader.Int()));
    }
}
