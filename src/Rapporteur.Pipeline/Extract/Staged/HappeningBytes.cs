using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Times;

namespace Rapporteur.Pipeline.Extract.Staged;

/// <summary>Encounters, coded events, figures and days told as bytes.</summary>
internal static class HappeningBytes
{
    public static void Write(ByteWriter writer, EncounterMention told)
    {
        writer.Int((int)told.Kind);
        writer.Ints(told.Participants);
        writer.Place(told.Place);
        writer.Time(told.Time);
        writer.Int((int)told.Status);
        writer.Bool(told.Background);
        writer.Texts(told.Topics);
        writer.Ranges(told.Evidence);
        writer.Ints(told.Far);
        writer.List(told.Told, static (writer, status) => writer.Int((int?)status));
        writer.Text(told.Sidelines);
    }

    public static EncounterMention Encounter(ref ByteReader reader) => new(
        (EncounterKind)reader.Int(),
        reader.Ints(),
        reader.Place(),
        reader.Time(),
        (EncounterStatus)reader.Int(),
        reader.Bool(),
        reader.Texts(),
        reader.Ranges())
    {
        Far = reader.Ints(),
        Told = reader.List(static (ref ByteReader reader) => (EncounterStatus?)reader.IntOrNull()),
        Sidelines = reader.TextOrNull(),
    };

    public static void Write(ByteWriter writer, CodedEventMention told)
    {
        writer.Text(told.Plover.Event);
        writer.Text(told.Plover.Mode);
        writer.Texts(told.Plover.Context);
        writer.Text(told.Cameo);
        writer.List(told.Source, Write);
        writer.List(told.Target, Write);
        writer.Bool(told.Reciprocal);
        writer.Time(told.Time);
        writer.Place(told.Place);
        writer.Int((int)told.Factuality);
        writer.Bool(told.Background);
        writer.Bool(told.Aside);
        writer.Int(told.Claimant);
        writer.Range(told.Trigger);
        writer.Ranges(told.Evidence);
    }

    public static CodedEventMention Event(ref ByteReader reader) => new(
        new PloverEvent(reader.TextOrNull(), reader.TextOrNull(), reader.Texts()),
        reader.Text(),
        reader.List(Party),
        reader.List(Party),
        reader.Bool(),
        reader.Time(),
        reader.Place(),
        (Factuality)reader.Int(),
        reader.Bool(),
        reader.Bool(),
        reader.IntOrNull(),
        reader.Range(),
        reader.Ranges());

    public static void Write(ByteWriter writer, FigureMention told)
    {
        writer.Double(told.Value);
        writer.Text(told.Unit);
        writer.Text(told.Of);
        writer.Int((int)told.Approximate);
        writer.Time(told.Time);
        writer.Int(told.Claimant);
        writer.Ranges(told.Evidence);
    }

    public static FigureMention Figure(ref ByteReader reader) => new(
        reader.Double(), reader.TextOrNull(), reader.TextOrNull(), (Approximation)reader.Int(), reader.Time(), reader.IntOrNull(), reader.Ranges());

    public static void Write(ByteWriter writer, DayTold told)
    {
        writer.Time(told.Time);
        writer.Range(told.Evidence);
    }

    public static DayTold Day(ref ByteReader reader) => new(reader.Time(), reader.Range());

    private static void Write(ByteWriter writer, EventPartyMention told)
    {
        writer.Int(told.Actor);
        writer.Text(told.Name);
        writer.Text(told.Country);
        writer.Text(told.Sector);
    }

    private static EventPartyMention Party(ref ByteReader reader) => new(reader.Int(), reader.Text(), reader.TextOrNull(), reader.TextOrNull());
}
