using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Staged;

namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>What bringing statements together needs of one, which depends on nothing but its report.</summary>
/// <param name="Speaker">Number of the report's actor; null when the text does not say who.</param>
/// <param name="Mode">Direct, mixed or indirect.</param>
/// <param name="From">First day; <see cref="Days.None"/> when not known.</param>
/// <param name="To">Last day.</param>
/// <param name="First">Its first passage.</param>
/// <param name="Words">Its words, two bytes each.</param>
/// <param name="Quoted">Those that it quotes, where they tell enough.</param>
/// <param name="Sense">What it says, word order aside.</param>
/// <param name="Runs">Hashes of runs of its words, by which statements alike are found.</param>
/// <param name="Stems">Hashes of its longest stems, by which those of one sense are.</param>
internal sealed record StatementDigest(
    int? Speaker, StatementMode Mode, int From, int To, TextRange First, ushort[] Words, ushort[]? Quoted, StatementSense Sense, ulong[] Runs, ulong[] Stems)
{
    /// <summary>Words in a run; shorter statements are one run.</summary>
    private const int RunLength = 5;

    /// <summary>Of retold words the smallest runs are enough: only statements nearly alike are one.</summary>
    private const int RunsOfIndirect = 8;

    /// <summary>A quotation of no more words may be cut from a longer one.</summary>
    private const int LongestCut = 12;

    /// <summary>The digest of a statement.</summary>
    public static StatementDigest Of(StatementMention mention)
    {
        WordScan scan = WordScan.Of(mention.Content);
        var stems = new List<string>();
        StatementSense sense = StatementSense.Of(mention.Content, scan, stems);
        return new StatementDigest(
            mention.Speaker,
            mention.Mode,
            Days.FirstOf(mention.Time),
            Days.LastOf(mention.Time),
            mention.Evidence[0],
            StatementQuotes.KeysOf(mention.Content, scan.Words),
            (mention.Quoted ?? CutOf(mention, scan.Words.Length)) is { } quoted ? StatementQuotes.KeysOf(quoted) : null,
            sense,
            RunsOf(scan.Words, mention.Mode),
            [.. stems.Select(static stem => Fnv.Add(Fnv.Basis, stem))]);
    }

    public static void Write(ByteWriter writer, StatementDigest told)
    {
        writer.Int(told.Speaker);
        writer.Int((int)told.Mode);
        writer.Int(told.From);
        writer.Int(told.To);
        writer.Range(told.First);
        writer.Hashes(told.Words);
        writer.Bool(told.Quoted is not null);
        if (told.Quoted is { } quoted)
        {
            writer.Hashes(quoted);
        }

        told.Sense.Write(writer);
        writer.Hashes(told.Runs);
        writer.Hashes(told.Stems);
    }

    public static StatementDigest Read(ref ByteReader reader) => new(
        reader.IntOrNull(),
        (StatementMode)reader.Int(),
        reader.Int(),
        reader.Int(),
        reader.Range(),
        reader.ShortHashes(),
        reader.Bool() ? reader.ShortHashes() : null,
        StatementSense.Read(ref reader),
        reader.LongHashes(),
        reader.LongHashes());

    private static ulong[] RunsOf(ReadOnlySpan<Word> words, StatementMode mode)
    {
        if (words.Length == 0)
        {
            return [];
        }

        int length = Math.Min(RunLength, words.Length);
        var hashes = new ulong[words.Length - length + 1];
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = WordScan.Shingle(words.Slice(i, length));
        }

        Array.Sort(hashes);
        int kept = mode == StatementMode.Indirect ? Math.Min(RunsOfIndirect, hashes.Length) : hashes.Length;
        ReadOnlySpan<ulong> runs = hashes.AsSpan(0, kept);
        return words.Length < SharedWords.FewestBegun ? [.. runs] : [.. runs, WordScan.Shingle(words[..SharedWords.FewestBegun])];
    }

    private static string? CutOf(StatementMention mention, int words) =>
        mention.Mode == StatementMode.Direct && words is >= SharedWords.FewestBegun and <= LongestCut ? mention.Content : null;
}
