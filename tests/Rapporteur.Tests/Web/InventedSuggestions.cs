using Rapporteur.Domain.Judgements;

namespace Rapporteur.Tests.Web;

/// <summary>What may be one in the invented record: a suggestion of each kind.</summary>
internal static class InventedSuggestions
{
    public static readonly IReadOnlyList<Suggestion> All =
    [
        new("q-meetings", "encounters", "e-secret", "a secret meeting", "e-selin", "the meeting in Port Selin", Likelihood.Likely, "The same people, 1 day apart."),
        new("q-people", "actors", "a-brenn", "Brenn", "a-halvek", "Halvek", Likelihood.Possible, "Their names are spelt almost alike."),
        new("q-words", "statements", "s-03", "what the envoy said", "s-06", "what else was said", Likelihood.Remote, "One story, one speaker, and half of the words of the one are in the other."),
    ];
}
