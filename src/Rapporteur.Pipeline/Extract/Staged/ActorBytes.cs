using Rapporteur.Domain.Actors;

namespace Rapporteur.Pipeline.Extract.Staged;

/// <summary>An actor of a report as bytes.</summary>
internal static class ActorBytes
{
    public static void Write(ByteWriter writer, ActorMention actor)
    {
        writer.Text(actor.Name);
        writer.Int((int)actor.Kind);
        writer.Bool(actor.IsNamed);
        writer.Texts(actor.Aliases);
        writer.Text(actor.Title);
        writer.Text(actor.TitleOf);
        writer.Text(actor.Country);
        writer.Int(actor.Mentions);
        writer.Ranges(actor.Evidence);
        Write(writer, actor.Known);
    }

    public static void Write(ByteWriter writer, KnownActor? known)
    {
        writer.Bool(known is not null);
        if (known is not null)
        {
            writer.Text(known.Name);
            writer.Text(known.Country);
            writer.Text(known.From);
            writer.Text(known.To);
            writer.Bool(known.Several);
        }
    }

    public static ActorMention Read(ref ByteReader reader) => new(
        reader.Text(),
        (ActorKind)reader.Int(),
        reader.Bool(),
        reader.Texts(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.TextOrNull(),
        reader.Int(),
        reader.Ranges())
    {
        Known = Known(ref reader),
    };

    public static KnownActor? Known(ref ByteReader reader) => reader.Bool()
        ? new KnownActor(reader.TextOrNull(), reader.TextOrNull(), reader.TextOrNull(), reader.TextOrNull(), reader.Bool())
        : null;
}
