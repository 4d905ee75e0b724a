using Rapporteur.Domain.Actors;

namespace Rapporteur.Web.Views;

/// <summary>An actor in a list.</summary>
/// <param name="Link">Its name and page.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Country">Its country's code, where known.</param>
/// <param name="Roles">Its offices: "Foreign Minister of Arvenia".</param>
/// <param name="Mentions">How often the reports name it.</param>
public sealed record ActorRow(Link Link, ActorKind Kind, string? Country, IReadOnlyList<string> Roles, int Mentions)
{
    internal static ActorRow Of(Actor actor) => new(
        new Link(actor.Name, Paths.Actor(actor.Id)),
        actor.Kind,
        actor.Country,
        [.. actor.Roles.Select(RoleText).Distinct(StringComparer.Ordinal)],
        actor.Mentions);

    internal static string RoleText(Role role) => role.Of is { } of ? $"{role.Title}, {of}" : role.Title;
}
