using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Staged;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Making;
using Rapporteur.Pipeline.Resolve.Sources;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>What resolving needs of each report, worked out once when it is staged: it depends on nothing but the report.</summary>
/// <param name="Print">A hash of the report and of what it tells.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="FirstDay">The first day it may have been published on; <see cref="Days.None"/> when not known.</param>
/// <param name="LastDay">The last.</param>
/// <param name="Weekday">The day of the week that it opens with.</param>
/// <param name="Terms">Its telling words, ascending.</param>
/// <param name="Agencies">The news agencies that it credits, or is itself, in ordinal order.</param>
internal sealed record ReportDigest(UInt128 Print, string? Outlet, int FirstDay, int LastDay, int Weekday, StoryTerm[] Terms, string[] Agencies)
{
    // No reading needs all of a digest: these are read when first asked for.
    private ReadOnlyMemory<byte> _bytes;
    private Range _ofFingerprints;
    private Range _ofCast;
    private Range _ofTold;
    private ulong[]? _fingerprints;
    private ActorDigest[]? _cast;
    private TellingsDigest? _told;
    private TextPool? _texts;

    /// <summary>Fingerprints of its text, ascending.</summary>
    public ulong[] Fingerprints => _fingerprints ??= Open(_ofFingerprints).LongHashes();

    /// <summary>Its actors.</summary>
    public ActorDigest[] Cast
    {
        get
        {
            ByteReader reader = Open(_ofCast);
            return _cast ??= reader.List(ActorDigest.Read);
        }
    }

    /// <summary>What it tells.</summary>
    public TellingsDigest Told
    {
        get
        {
            ByteReader reader = Open(_ofTold);
            return _told ??= TellingsDigest.Read(ref reader);
        }
    }

    /// <summary>A hash of all that is staged of the report, its source among it, which a store may change alone.</summary>
    public UInt128 PrintFrom(string source) => unchecked(Print + (new UInt128(0x9E3779B97F4A7C15, 0xF39CC0605CEDC835) * Fnv.Add(Fnv.Basis, source)));

    /// <summary>The digest of a report.</summary>
    public static ReportDigest Of(CleanReport report, Extraction extraction) => Of(report, extraction, ExtractionCodec.Encode(report), ExtractionCodec.Encode(extraction));

    /// <summary>The same where both are bytes already.</summary>
    public static ReportDigest Of(CleanReport report, Extraction extraction, ReadOnlySpan<byte> reportBytes, ReadOnlySpan<byte> extractionBytes)
    {
        var print = new MarkBuffer();
        print.Add(reportBytes);
        print.Add(extractionBytes);
        WordScan text = WordScan.Of(report.Text);
        return new ReportDigest(
            print.Take(),
            report.Outlet,
            Days.FirstOf(report.Published.Time),
            Days.LastOf(report.Published.Time),
            StoryScenes.WeekdayOf(text),
            StoryTerms.Of(report.Title is { } title ? WordScan.Of(title) : null, text),
            AgencyCredits.In(report, extraction))
        {
            _fingerprints = Sources.Fingerprints.Of(text),
            _cast = [.. extraction.Actors.Select(ActorDigest.Of)],
            _told = TellingsDigest.Of(extraction),
        };
    }

    /// <summary>The digest of a staged report.</summary>
    public static ReportDigest From(StagedReport staged) => staged.Digest.IsEmpty
        ? Of(ExtractionCodec.DecodeClean(staged.Clean.Span), ExtractionCodec.DecodeExtraction(staged.Extraction.Span), staged.Clean.Span, staged.Extraction.Span)
        : Read(staged.Digest, null);

    /// <summary>The digest that a store has; worked out where the report was staged without one.</summary>
    /// <param name="staged">What the store has.</param>
    /// <param name="store">The store.</param>
    /// <param name="texts">Texts lately read.</param>
    public static ReportDigest From(StagedDigest staged, IRecordStore store, TextPool texts) => staged.Digest.IsEmpty
        ? From(store.FindStaged(staged.Id)!)
        : Read(staged.Digest, texts);

    /// <summary>As bytes.</summary>
    public byte[] ToBytes()
    {
        var writer = new ByteWriter();
        writer.Long(unchecked((long)(Print >> 64)));
        writer.Long(unchecked((long)Print));
        writer.Text(Outlet);
        writer.Int(FirstDay);
        writer.Int(LastDay);
        writer.Int(Weekday);
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
        writer.Bytes(BytesOf(one => one.Hashes(Fingerprints)));
        writer.Bytes(BytesOf(one => one.List(Cast, ActorDigest.Write)));
        writer.Bytes(BytesOf(Told.Write));
        return writer.ToArray();
    }

    private static byte[] BytesOf(Action<ByteWriter> write)
    {
        var writer = new ByteWriter();
        write(writer);
        return writer.ToArray();
    }

    private static ReportDigest Read(ReadOnlyMemory<byte> bytes, TextPool? texts)
    {
        var reader = new ByteReader(bytes.Span, texts);
        return new ReportDigest(
            new UInt128(unchecked((ulong)reader.Long()), unchecked((ulong)reader.Long())),
            reader.TextOrNull(),
            reader.Int(),
            reader.Int(),
            reader.Int(),
            ReadTerms(ref reader),
            reader.Texts())
        {
            _bytes = bytes,
            _texts = texts,
            _ofFingerprints = Part(ref reader, bytes.Length),
            _ofCast = Part(ref reader, bytes.Length),
            _ofTold = Part(ref reader, bytes.Length),
        };
    }

    private static Range Part(ref ByteReader reader, int length)
    {
        int part = reader.Bytes().Length;
        int end = length - reader.Left;
        return (end - part)..end;
    }

    private ByteReader Open(Range part) => new(_bytes.Span[part], _texts);

    private static StoryTerm[] ReadTerms(ref ByteReader reader)
    {
        uint before = 0;
        return reader.List((ref ByteReader reader) => new StoryTerm(before = unchecked(before + (uint)reader.Int()), reader.Int()));
    }
}
