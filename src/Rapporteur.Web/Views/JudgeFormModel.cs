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
    /// <summary>Entries that may be the same, offered for merging.</summary>
    private const int MostOffered = 30;

    private const string RejectFact = "Reject: the passages tell of no such thing";

    /// <summary>The form of an entry; null where nobody judges such entries.</summary>
    internal static JudgeFormModel? Of(IRecordEntry? entry, SiteRecord record)
    {
        var names = new NameBook(record);
        return entry switch
        {
            Actor actor => new(
                actor.Id.Value,
                [
                    JudgeField.Name,
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
                    JudgeField.Date("It was on"),
                    JudgeField.Choice("status", "How far it got", Enum.GetValues<EncounterStatus>(), encounter.Status),
                    JudgeField.Place("It was in"),
                    .. JudgeField.Company(encounter.Participants, names, "Took part as well", "Took no part"),
                    JudgeField.Choice("split", "Another is told by", encounter.Reports.Count < 2 ? [] : encounter.Reports.Select(one => (one.Value, names.Link(one).Title))),
                    JudgeField.Choice("merge", "It is the same as", MergeOffers.Of(encounter, record, names).Take(MostOffered)),
                ],
                NamesIn(encounter, record, names),
                RejectFact),
            IFact fact => new(fact.Key, FactFields.Of(fact, names), NamesIn(fact, record, names), RejectFact),
            _ => null,
        };
    }

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
