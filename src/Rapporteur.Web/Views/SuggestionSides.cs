using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>What there is to see of an entry that may be one with another: what is known of it, and passages.</summary>
internal sealed class SuggestionSides(SiteRecord record, NameBook names)
{
    private const int MostPassages = 3;

    /// <summary>Facts of an actor that are looked through for passages that name it.</summary>
    private const int MostFacts = 12;

    public SuggestionSide? Of(string kind, string id) => kind switch
    {
        "actors" => record.Find<Actor>(id) is { } actor ? Of(actor) : null,
        "encounters" => record.Find<Encounter>(id) is { } encounter ? Of(encounter) : null,
        "statements" => record.Find<Statement>(id) is { } statement ? Of(statement) : null,
        "agreements" => record.Find<Agreement>(id) is { } agreement ? Of(agreement) : null,
        "positions" => record.Find<Position>(id) is { } position ? Of(position) : null,
        "commitments" => record.Find<Commitment>(id) is { } commitment ? Of(commitment) : null,
        "events" => record.Find<CodedEvent>(id) is { } coded ? Of(coded) : null,
        "figures" => record.Find<Figure>(id) is { } figure ? Of(figure) : null,
        _ => null,
    };

    private SuggestionSide Of(Actor actor)
    {
        List<FactLine> lines = [Cells.Line("Kind", Words.Of(actor.Kind) + (actor.Country is { } country ? $", {country}" : ""))];
        if (actor.Aliases.Count > 0)
        {
            lines.Add(Cells.Line("Also named", Words.Shorten(string.Join("; ", actor.Aliases), 160)));
        }

        string offices = string.Join("; ", actor.Roles.Select(ActorRow.RoleText).Distinct(StringComparer.Ordinal));
        if (offices.Length > 0)
        {
            lines.Add(Cells.Line("Offices", Words.Shorten(offices, 160)));
        }

        lines.Add(Cells.Line("Named", Words.Count(actor.Mentions, "time", "times")));
        List<Evidence> passages = PassagesOf(actor);
        return Side(names.Link(actor.Id), lines, passages, Math.Max(0, passages.Count - MostPassages));
    }

    private SuggestionSide Of(Encounter encounter) => Side(
        new Link($"{Words.Title(encounter.Kind)}: {Names(encounter.Participants)}", Paths.Encounter(encounter.Id)),
        [Cells.Line("When", Cells.Of(encounter.Time)), Cells.Line("Where", Cells.Of(encounter.Place)), Cells.Line("Status", Cells.Status(Words.Of(encounter.Status)))],
        encounter.Evidence);

    private SuggestionSide Of(Statement statement) => Side(
        new Link(Words.Shorten(statement.Text, 160), Paths.Statement(statement.Id)),
        [Cells.Line("Who", Cells.Of(names.Links(statement.Speakers), statement.SpeakerText is { } words ? $"not identified (“{words}”)" : "not named")), Cells.Line("When", Cells.Of(statement.Time))],
        statement.Evidence);

    private SuggestionSide Of(Agreement agreement) => Side(
        new Link(Words.Shorten(agreement.Name, 160), Paths.Agreement(agreement.Id)),
        [
            Cells.Line("Status", Cells.Status(Words.Of(agreement.Status))), Cells.Line("Parties", Cells.Of(names.Links(agreement.Parties), "none named")),
            Cells.Line("When", Cells.Of(agreement.Time)),
        ],
        agreement.Evidence);

    private SuggestionSide Of(Position position) => Side(
        new Link(Words.Shorten(position.Proposition, 160), Paths.Position(position.Id)),
        [
            Cells.Line("Party", Cells.Of(position.Holder, names, "not told")), Cells.Line("Issue", position.Issue), Cells.Line("Stance", Cells.Status(Words.Of(position.Stance))),
            Cells.Line("When", Cells.Of(position.Time)),
        ],
        position.Evidence);

    private SuggestionSide Of(Commitment commitment) => Side(
        new Link(Words.Shorten(commitment.Text, 160), Paths.Commitment(commitment.Id)),
        [
            Cells.Line("Who is bound", Cells.Of(names.Links(commitment.Jointly.Prepend(commitment.Obligor)), "not told")), Cells.Line("Made", Cells.Of(commitment.MadeAt)),
            Cells.Line("Due", Cells.Of(commitment.Due)),
        ],
        commitment.Evidence);

    private SuggestionSide Of(CodedEvent coded) => Side(
        new Link(EventFacts.Name(coded), Paths.Event(coded.Id)),
        [
            Cells.Line("Who", Cells.Of(names.Links(coded.Source), "nobody named")), Cells.Line("On whom", Cells.Of(names.Links(coded.Target), "nobody named")),
            Cells.Line("CAMEO", coded.Cameo), Cells.Line("When", Cells.Of(coded.Time)),
        ],
        coded.Evidence);

    private SuggestionSide Of(Figure figure) => Side(
        new Link(FigureFacts.Number(figure), Paths.Figure(figure.Id)),
        [Cells.Line("Of what", figure.Of ?? "not told"), Cells.Line("Given by", Cells.Of(figure.Claimant, names, "the report itself")), Cells.Line("When", Cells.Of(figure.Time))],
        figure.Evidence);

    private SuggestionSide Side(Link link, IReadOnlyList<FactLine> lines, Passages passages) => Side(link, lines, Spread(passages), Math.Max(0, passages.Count - MostPassages));

    private SuggestionSide Side(Link link, IReadOnlyList<FactLine> lines, List<Evidence> passages, int more) =>
        new(link, lines, passages.Count == 0 ? [] : QuotedReport.Load(names, new Passages(passages.Take(MostPassages))), more);

    private string Names(IReadOnlyList<ActorId> actors) => actors.Count == 0 ? "participants not named" : string.Join(", ", actors.Select(id => names.Link(id).Text));

    /// <summary>Passages of an actor's offices and facts; those that name it first.</summary>
    private List<Evidence> PassagesOf(Actor actor)
    {
        IEnumerable<Evidence> facts = KeptRows.Read<Encounter>(record, KeptRows.Encounters(record).Where(one => one.Participants.Contains(actor.Id)).Take(MostFacts).Select(one => one.Key))
            .SelectMany(one => one.Evidence)
            .Concat(KeptRows.Read<Statement>(record, KeptRows.Statements(record).Where(one => one.Speakers.Contains(actor.Id)).Take(MostFacts).Select(one => one.Key))
                .SelectMany(one => one.Evidence));
        string[] called = [actor.Name, .. actor.Aliases];
        Evidence[] all = [.. actor.Roles.SelectMany(role => role.Evidence).Concat(facts).Distinct()];
        return Spread([.. all.Where(passage => Names(passage, called)), .. all.Where(passage => !Names(passage, called))]);
    }

    private static bool Names(Evidence passage, string[] called) => Array.Exists(called, name => passage.Exact.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>One passage of each report first, so that a few show as many reports as they can.</summary>
    private static List<Evidence> Spread(IReadOnlyList<Evidence> passages)
    {
        var seen = new HashSet<ReportId>();
        var first = new List<Evidence>();
        var rest = new List<Evidence>();
        foreach (Evidence passage in passages)
        {
            (seen.Add(passage.Report) ? first : rest).Add(passage);
        }

        first.AddRange(rest);
        return first;
    }
}
