using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Extract.Staged;

/// <summary>Statements, positions and citations as bytes.</summary>
internal static class SpeechBytes
{
    public static void Write(ByteWriter writer, StatementMention told)
    {
        writer.Int(told.Speaker);
        writer.Text(told.SpeakerText);
        writer.Int(told.Addressee);
        writer.Int((int)told.Mode);
        writer.Text(told.Content);
        writer.Time(told.Time);
        writer.Text(told.Venue);
        writer.Ranges(told.Evidence);
        writer.Int((int)told.SpeakerBasis);
        writer.Ints(told.CoSpeakers);
        writer.List(told.Via, static (writer, hop) =>
        {
            writer.Int(hop.Source);
            writer.Text(hop.SourceText);
            writer.Range(hop.Evidence);
        });
        writer.Text(told.Quoted);
    }

    public static StatementMention Statement(ref ByteReader reader) => new(
        reader.IntOrNull(),
        reader.TextOrNull(),
        reader.IntOrNull(),
        (StatementMode)reader.Int(),
        reader.Text(),
        reader.Time(),
        reader.TextOrNull(),
        reader.Ranges())
    {
        SpeakerBasis = (SpeakerBasis)reader.Int(),
        CoSpeakers = reader.Ints(),
        Via = reader.List(static (ref ByteReader reader) => new HopMention(reader.IntOrNull(), reader.Text(), reader.Range())),
        Quoted = reader.TextOrNull(),
    };

    public static void Write(ByteWriter writer, PositionMention told)
    {
        writer.Int(told.Holder);
        writer.Text(told.Issue);
        writer.Text(told.Proposition);
        writer.Int((int)told.Stance);
        writer.Time(told.Time);
        writer.Ranges(told.Evidence);
        writer.Text(told.Condition);
        writer.Text(told.ShiftWords);
        writer.Bool(told.Earlier);
        writer.Ints(told.About);
        writer.Ints(told.Statements);
    }

    public static PositionMention Position(ref ByteReader reader) => new(
        reader.Int(), reader.Text(), reader.Text(), (Stance)reader.Int(), reader.Time(), reader.Ranges())
    {
        Condition = reader.TextOrNull(),
        ShiftWords = reader.TextOrNull(),
        Earlier = reader.Bool(),
        About = reader.Ints(),
        Statements = reader.Ints(),
    };

    public static void Write(ByteWriter writer, CitationMention told)
    {
        writer.Text(told.Name);
        writer.Range(told.Evidence);
    }

    public static CitationMention Citation(ref ByteReader reader) => new(reader.Text(), reader.Range());
}
