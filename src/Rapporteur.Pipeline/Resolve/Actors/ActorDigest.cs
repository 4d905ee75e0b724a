using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Staged;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>What telling who is who needs of an actor of a report.</summary>
/// <param name="Key">Equal for mentions of one name; of a description, for those in one report.</param>
/// <param name="Name">As written.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsNamed">Whether the name is a name.</param>
/// <param name="IsPlain">Whether the report says no more of it than its name: no office, and no other form.</param>
/// <param name="Mentions">How often the report names or points to it; at least one.</param>
/// <param name="Country">Its country, when known.</param>
/// <param name="Title">The office, folded, when told.</param>
/// <param name="Acronyms">Short forms, folded.</param>
/// <param name="Known">What the table of offices adds.</param>
internal readonly record struct ActorDigest(
    string Key, string Name, ActorKind Kind, bool IsNamed, bool IsPlain, int Mentions, string? Country, string? Title, string[] Acronyms, KnownActor? Known)
{
    /// <summary>The digest of a mention, taken as <see cref="ActorTable.AsTold"/> does.</summary>
    public static ActorDigest Of(ActorMention told)
    {
        ActorMention mention = ActorTable.AsTold(told);
        PersonName? person = PersonOf(mention.Name, mention.Kind, mention.IsNamed, mention.Country);
        string? title = mention.Title is null ? null : NameFolding.Fold(mention.Title);
        return new ActorDigest(
            KeyOf(mention, person, title ?? ""),
            mention.Name,
            mention.Kind,
            mention.IsNamed,
            mention.Title is null && mention.Aliases.Count == 0 && string.Equals(told.Name, mention.Name, StringComparison.Ordinal),
            Math.Max(1, mention.Mentions),
            mention.Country,
            title,
            person is null ? [.. mention.Aliases.Where(ActorName.IsAcronym).Select(NameFolding.FoldBody)] : [],
            mention.Known);
    }

    /// <summary>The parts of the name; null for what is no person's name.</summary>
    public PersonName? Person() => PersonOf(Name, Kind, IsNamed, Country);

    public static void Write(ByteWriter writer, ActorDigest told)
    {
        writer.Text(told.Key);
        writer.Text(told.Name);
        writer.Int((int)told.Kind);
        writer.Bool(told.IsNamed);
        writer.Bool(told.IsPlain);
        writer.Int(told.Mentions);
        writer.Text(told.Country);
        writer.Text(told.Title);
        writer.Texts(told.Acronyms);
        ActorBytes.Write(writer, told.Known);
    }

    public static ActorDigest Read(ref ByteReader reader) => new(
        reader.Text(), reader.Text(), (ActorKind)reader.Int(), reader.Bool(), reader.Bool(), reader.Int(), reader.TextOrNull(), reader.TextOrNull(), reader.Texts(), ActorBytes.Known(ref reader));

    private static PersonName? PersonOf(string name, ActorKind kind, bool named, string? country) =>
        named && kind == ActorKind.Person ? PersonName.Parse(name, country) : null;

    private static string KeyOf(ActorMention mention, PersonName? person, string title) => mention switch
    {
        { IsNamed: false } => $"{NameFolding.FoldBody(mention.Name)}\n{mention.TitleOf}\n{mention.Country}",
        // A bare family name is one with its office: "President Assad" may be another than "Mrs Assad".
        _ when person is { HasFullGiven: false } => $"p\n{person.Key}\n{title}\n{mention.Country}\n{mention.Known?.Name}",
        _ when person is not null => $"p\n{person.Key}\n{mention.Known?.Name}",
        _ => $"b\n{NameFolding.FoldBody(mention.Name)}",
    };
}
