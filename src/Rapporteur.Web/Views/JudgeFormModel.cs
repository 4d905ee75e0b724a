using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Reports;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>What somebody may say of an entry where they read it.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Fields">What may be corrected.</param>
/// <param name="Names">Actors whom the same reports tell of, to be offered where an actor is asked for.</param>
/// <param name="Reject">What a rejection says of it.</param>
public sealed record JudgeFormModel(string Id, IReadOnlyList<JudgeField> Fields, IReadOnlyList<string> Names, string Reject)
{
    private const string TimeHint = "2016-09-07, 2016-09, 2016, 2016-09-07/2016-09-09 or unknown";

    /// <summary>Entries that may be the same, offered for merging.</summary>
    private const int MostOffered = 30;

    /// <summary>The form of an entry; null where nobody judges such entries.</summary>
    internal static JudgeFormModel? Of(IRecordEntry? entry, SiteRecord record)
    {
        var names = new NameBook(record);
        return entry switch
        {
            Actor actor => new(
                actor.Id.Value,
                [
                    new("name", "It is called"),
                    JudgeField.Choice("kind", "It is a", Enum.GetValues<ActorKind>(), actor.Kind),
                    new("country", "Its country is") { Hint = "three letters, such as CHE, or unknown" },
                    JudgeField.Choice("split", "Another actor is called", actor.Aliases.Count == 0 ? [] : actor.Aliases.Prepend(actor.Name).Select(name => (name, name))),
                    JudgeField.Choice("merge", "It is the same as", MergeOffers.Of(actor, record).Take(MostOffered)),
                ],
                [],
                "Reject: these names are nobody’s"),
            Encounter encounter => new(
                encounter.Id.Value,
                [
                    new("date", "It was on") { Hint = TimeHint },
                    JudgeField.Choice("status", "How far it got", Enum.GetValues<EncounterStatus>(), encounter.Status),
                    new("place", "It was in") { Hint = "Geneva; Tripoli, LBN; or unknown" },
                    .. Company(encounter.Participants, names, "Took part as well", "Took no part"),
                    JudgeField.Choice("split", "Another is told by", encounter.Reports.Count < 2 ? [] : encounter.Reports.Select(one => (one.Value, names.Link(one).Title))),
                    JudgeField.Choice("merge", "It is the same as", MergeOffers.Of(encounter, record, names).Take(MostOffered)),
                ],
                NamesIn(encounter, record, names),
                RejectFact),
            IFact fact => new(fact.Key, OfFact(fact, names), NamesIn(fact, record, names), RejectFact),
            _ => null,
        };
    }

    private const string RejectFact = "Reject: the passages tell of no such thing";

    private static JudgeField[] OfFact(IFact fact, NameBook names) => fact switch
    {
        Statement statement =>
        [
            JudgeField.Actor("speaker", statement.Speaker is null ? "It was said by" : "It was said by somebody else", "a name, or nobody"),
            new("date", "It was said on") { Hint = TimeHint },
            new("merge", "It is the same as") { Hint = "another statement’s id" },
        ],
        Position => [JudgeField.Actor("holder", "It is the position of", "a name"), new("date", "It was held on") { Hint = TimeHint }],
        Commitment => [JudgeField.Actor("holder", "It binds", "a name"), new("date", "It was made on") { Hint = TimeHint }],
        Agreement agreement =>
        [
            new("name", "It is called"),
            new("date", "It was made on") { Hint = TimeHint },
            JudgeField.Choice("status", "How it stands", Enum.GetValues<AgreementStatus>(), agreement.Status),
            new("place", "It was made in") { Hint = "Geneva; Tripoli, LBN; or unknown" },
            .. Company(agreement.Parties, names, "Is a party as well", "Is no party"),
            new("merge", "It is the same as") { Hint = "another agreement’s id" },
        ],
        CodedEvent => [new("date", "It was on") { Hint = TimeHint }, new("place", "It was in") { Hint = "Geneva; Tripoli, LBN; or unknown" }],
        _ => [new("date", "It stands for") { Hint = TimeHint }],
    };

    private static JudgeField[] Company(IReadOnlyList<ActorId> told, NameBook names, string added, string removed) =>
    [
        JudgeField.Actor("add", added, "a name"),
        JudgeField.Choice("remove", removed, told.Select(id => (id.Value, names.Link(id).Text))),
    ];

    private static string[] NamesIn(IFact fact, SiteRecord record, NameBook names)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (ReportId report in fact.Evidence.Select(one => one.Report).Distinct())
        {
            found.UnionWith(record.InReport<Encounter>(report).SelectMany(one => one.Participants).Select(id => names.Link(id).Text));
            found.UnionWith(record.InReport<Statement>(report).Select(one => one.Speaker).OfType<ActorId>().Select(id => names.Link(id).Text));
            found.UnionWith(record.InReport<Position>(report).Select(one => names.Link(one.Holder).Text));
        }

        return [.. found];
    }
}

/// <summary>A field of the form: empty for what is right as it is.</summary>
/// <param name="Name">The act's field.</param>
/// <param name="Label">What it says.</param>
public sealed record JudgeField(string Name, string Label)
{
    /// <summary>How it is written; null where it is chosen.</summary>
    public string? Hint { get; init; }

    /// <summary>What it is chosen from; null where it is written.</summary>
    public IReadOnlyList<(string Value, string Text)>? Choices { get; init; }

    /// <summary>Whether it takes an actor's name.</summary>
    public bool TakesName { get; init; }

    internal static JudgeField Actor(string name, string label, string hint) => new(name, label) { Hint = hint, TakesName = true };

    internal static JudgeField Choice(string name, string label, IEnumerable<(string Value, string Text)> choices) => new(name, label) { Choices = [.. choices] };

    internal static JudgeField Choice<T>(string name, string label, T[] values, T now)
        where T : struct, Enum => Choice(name, label, values.Where(value => !EqualityComparer<T>.Default.Equals(value, now))
            .Select(value => (System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), Words.Of(value))));
}
