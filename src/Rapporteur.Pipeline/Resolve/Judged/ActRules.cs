using System.Text.Json;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>What each act is of, how many entries it takes, and which values.</summary>
internal static class ActRules
{
    /// <summary>The value of a speaker whom the reports do not name.</summary>
    public const string Nobody = "nobody";

    /// <summary>The value of a country, and of a place, that nobody knows.</summary>
    public const string Unknown = PlaceValue.Unknown;

    /// <summary>Whether an act judges entries of a kind.</summary>
    public static bool Takes(JudgementAct act, string kind) => act switch
    {
        JudgementAct.Merge or JudgementAct.KeepApart or JudgementAct.Reject => true,
        JudgementAct.Split => kind is JudgementBook.Actors or JudgementBook.Encounters,
        JudgementAct.Date => kind is not JudgementBook.Actors,
        JudgementAct.Rename => kind is JudgementBook.Actors or JudgementBook.Agreements,
        JudgementAct.Status => kind is JudgementBook.Encounters or JudgementBook.Agreements or JudgementBook.Commitments or JudgementBook.Events,
        JudgementAct.Add or JudgementAct.Remove => kind is JudgementBook.Encounters or JudgementBook.Agreements,
        JudgementAct.Place => kind is JudgementBook.Encounters or JudgementBook.Agreements or JudgementBook.Events,
        JudgementAct.Speaker => kind is JudgementBook.Statements,
        JudgementAct.Holder => kind is JudgementBook.Positions or JudgementBook.Commitments,
        JudgementAct.Stance or JudgementAct.Issue => kind is JudgementBook.Positions,
        JudgementAct.Kind or JudgementAct.Country => kind is JudgementBook.Actors,
        _ => false,
    };

    /// <summary>What an act is of, for whoever took something else.</summary>
    public static string OfWhat(JudgementAct act) => act switch
    {
        JudgementAct.Rename => "Actors and agreements have names.",
        JudgementAct.Status => "Encounters, agreements, commitments and coded events have a status.",
        JudgementAct.Date => "Facts have a time, actors none.",
        JudgementAct.Place => "Encounters, agreements and coded events have a place.",
        JudgementAct.Add or JudgementAct.Remove => "Encounters have participants, and agreements parties.",
        JudgementAct.Speaker => "Statements have a speaker.",
        JudgementAct.Holder => "Positions have a holder, and commitments one who is bound.",
        JudgementAct.Stance or JudgementAct.Issue => "Positions have an issue, and a stance to it.",
        JudgementAct.Kind or JudgementAct.Country => "Actors have a kind and a country.",
        JudgementAct.Split => "Actors and encounters are split.",
        _ => "Actors and facts are merged, kept apart and rejected.",
    };

    /// <summary>Whether an act makes several one, or keeps them apart.</summary>
    public static bool Binds(JudgementAct act) => act is JudgementAct.Merge or JudgementAct.Split or JudgementAct.KeepApart;

    /// <summary>Whether an act on a fact names an actor as its second target.</summary>
    public static bool Names(JudgementAct act) => act is JudgementAct.Add or JudgementAct.Remove or JudgementAct.Speaker or JudgementAct.Holder;

    /// <summary>The fewest and the most targets of an act; of a request a split has one.</summary>
    public static (int Least, int Most) Targets(JudgementAct act) => act switch
    {
        JudgementAct.Merge => (2, int.MaxValue),
        JudgementAct.KeepApart or JudgementAct.Split or JudgementAct.Add or JudgementAct.Remove or JudgementAct.Holder => (2, 2),
        JudgementAct.Speaker => (1, 2),
        _ => (1, 1),
    };

    /// <summary>Whether an act on a kind of entry takes a value, and the value is one: what <see cref="Overlay"/> can read.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="act">The act.</param>
    /// <param name="value">The value.</param>
    /// <param name="named">Whether an actor is named beside it.</param>
    public static bool TakesValue(string kind, JudgementAct act, string? value, bool named) => act switch
    {
        JudgementAct.Date => TimeValue.TryRead(value, null, out _),
        JudgementAct.Status or JudgementAct.Stance or JudgementAct.Kind => Values(act, kind).Contains(value, StringComparer.Ordinal),
        JudgementAct.Rename or JudgementAct.Issue => !string.IsNullOrWhiteSpace(value),
        JudgementAct.Place => PlaceValue.TryRead(value, out _),
        JudgementAct.Country => value is Unknown || (value is not null && Countries.ByIso3(value) is not null),
        JudgementAct.Speaker when !named => value is Nobody,
        _ => value is null,
    };

    /// <summary>What is wrong with a value that an act does not take, and which it takes.</summary>
    public static JudgementProblem ValueProblem(string kind, JudgementAct act, string? value) => act switch
    {
        JudgementAct.Date => new($"'{value}' is no time.", "Write 2016-09-07, 2016-09, 2016, 2016-09-07/2016-09-09, or unknown."),
        JudgementAct.Status => new($"'{value}' is no status.", $"It is one of {string.Join(", ", Values(act, kind))}."),
        JudgementAct.Stance => new($"'{value}' is no stance.", $"It is one of {string.Join(", ", Values(act, kind))}."),
        JudgementAct.Kind => new($"'{value}' is no kind of actor.", $"It is one of {string.Join(", ", Values(act, kind))}."),
        JudgementAct.Rename => new("There is no name.", "Give one."),
        JudgementAct.Issue => new("There is no issue.", "Give a short label."),
        JudgementAct.Place => new("There is no place.", "Write Geneva, Tripoli, LBN, or unknown."),
        JudgementAct.Country when value is not null && Countries.ByName(value) is { } country => new($"'{value}' is a name.", $"Write its three letters (ISO 3166-1): {country.Iso3}."),
        JudgementAct.Country => new($"'{value}' is no country.", "Write its three letters (ISO 3166-1), such as CHE, or unknown."),
        JudgementAct.Speaker => new($"'{value}' is nobody whom the record holds.", $"Name an actor by its id, or write {Nobody}."),
        _ => new($"This takes no value, such as '{value}'.", "Leave it out."),
    };

    /// <summary>The values of a status, a stance or a kind as the record writes them.</summary>
    public static string[] Values(JudgementAct act, string kind) => act switch
    {
        JudgementAct.Kind => Named<ActorKind>(),
        JudgementAct.Stance => Named<Stance>(),
        _ => kind switch
        {
            JudgementBook.Encounters => Named<EncounterStatus>(),
            JudgementBook.Commitments => Named<ComplianceClaim>(),
            JudgementBook.Events => Named<Factuality>(),
            _ => Named<AgreementStatus>(),
        },
    };

    private static string[] Named<T>()
        where T : struct, Enum => Array.ConvertAll(Enum.GetNames<T>(), JsonNamingPolicy.CamelCase.ConvertName);
}
