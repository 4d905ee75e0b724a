using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>Finds what an id stands for, and names it with the page that shows it.</summary>
internal static class EntryLinks
{
    private const int Most = 80;

    /// <summary>The entry of an id; null where the record lists none.</summary>
    public static Link? Of(string id, SiteRecord record, NameBook names)
    {
        if (record.Find<Actor>(id) is { } actor)
        {
            return names.Link(actor.Id);
        }

        if (record.Find<Encounter>(id) is { } encounter)
        {
            TimelineItem item = TimelineItem.Of(encounter, names);
            return new Link($"{item.KindWord}: {item.WhoText}", item.Href);
        }

        return record.Find<Statement>(id) is { } statement ? Named("Statement", statement.Text, Paths.Statement(statement.Id))
            : record.Find<Position>(id) is { } position ? Named("Position", $"{names.Link(position.Holder).Text}, {Words.Of(position.Stance)}, {position.Issue}", Paths.Position(position.Id))
            : record.Find<Agreement>(id) is { } agreement ? Named("Agreement", agreement.Name, Paths.Agreement(agreement.Id))
            : record.Find<Commitment>(id) is { } commitment ? Named("Commitment", $"{names.Link(commitment.Obligor).Text}: {commitment.Text}", Paths.Commitment(commitment.Id))
            : record.Find<CodedEvent>(id) is { } coded ? Named("Coded event", EventFacts.Name(coded), Paths.Event(coded.Id))
            : record.Find<Figure>(id) is { } figure ? Named("Figure", $"{FigureFacts.Number(figure)} {figure.Of}".TrimEnd(), Paths.Figure(figure.Id))
            : record.Find<JudgementOutcome>(id) is { } judgement ? new Link($"Judgement {judgement.Id}", Paths.Judgement(judgement.Id))
            : null;
    }

    public static IEnumerable<Link> Of(IEnumerable<FactId> ids, SiteRecord record, NameBook names) =>
        ids.Select(id => Of(id.Value, record, names)).OfType<Link>();

    private static Link Named(string kind, string words, string href) => new($"{kind}: {Words.Shorten(words, Most)}", href);
}
