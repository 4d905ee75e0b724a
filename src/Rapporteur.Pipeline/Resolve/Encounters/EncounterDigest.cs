using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Staged;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Pipeline.Resolve.Encounters;

/// <summary>What bringing encounters together needs of one, which depends on nothing but its report.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Background">Whether it is told as what came before.</param>
/// <param name="IsNews">Told as something that has just been.</param>
/// <param name="Participants">Numbers of the report's actors.</param>
/// <param name="Far">Those of them "with" whom the others met.</param>
/// <param name="Place">Where.</param>
/// <param name="From">First day; <see cref="Days.None"/> when not known.</param>
/// <param name="To">Last day.</param>
/// <param name="IsDay">Whether the time is known to the day or two.</param>
/// <param name="Weekday">Day of the week, where the day or its name is told.</param>
/// <param name="First">Its first passage.</param>
internal sealed record EncounterDigest(
    EncounterKind Kind, bool Background, bool IsNews, int[] Participants, int[] Far, Place? Place, int From, int To, bool IsDay, int Weekday, TextRange First)
{
    /// <summary>The digest of an encounter.</summary>
    public static EncounterDigest Of(EncounterMention mention)
    {
        int from = Days.FirstOf(mention.Time);
        int to = Days.LastOf(mention.Time);
        return new EncounterDigest(
            mention.Kind,
            mention.Background,
            !mention.Background && mention.Status is EncounterStatus.Held or EncounterStatus.Underway,
            [.. mention.Participants],
            [.. mention.Far],
            mention.Place,
            from,
            to,
            mention.Time.Precision is TimePrecision.Day or TimePrecision.Instant || (mention.Time.IsKnown && to - from <= 1),
            from != Days.None && from == to ? Weekdays.Of(from)
                : mention.Time.Text is { } text ? Weekdays.FirstIn(WordScan.Of(text), int.MaxValue)
                : Weekdays.None,
            mention.Evidence[0]);
    }

    public static void Write(ByteWriter writer, EncounterDigest told)
    {
        writer.Int((int)told.Kind);
        writer.Bool(told.Background);
        writer.Bool(told.IsNews);
        writer.Ints(told.Participants);
        writer.Ints(told.Far);
        writer.Place(told.Place);
        writer.Int(told.From);
        writer.Int(told.To);
        writer.Bool(told.IsDay);
        writer.Int(told.Weekday);
        writer.Range(told.First);
    }

    public static EncounterDigest Read(ref ByteReader reader) => new(
        (EncounterKind)reader.Int(), reader.Bool(), reader.Bool(), reader.Ints(), reader.Ints(), reader.Place(),
        reader.Int(), reader.Int(), reader.Bool(), reader.Int(), reader.Range());
}
