using Rapporteur.Domain.Actors;

namespace Rapporteur.Web.Views;

/// <summary>A field of the form: empty for what is right as it is.</summary>
/// <param name="Act">The act's field.</param>
/// <param name="Label">What it says.</param>
public sealed record JudgeField(string Act, string Label)
{
    /// <summary>How it is written; null where it is chosen.</summary>
    public string? Hint { get; init; }

    /// <summary>What it is chosen from; null where it is written.</summary>
    public IReadOnlyList<(string Value, string Text)>? Choices { get; init; }

    /// <summary>Whether it takes an actor's name.</summary>
    public bool TakesName { get; init; }

    internal static JudgeField Name { get; } = new("name", "It is called");

    internal static JudgeField Date(string label) => new("date", label) { Hint = "2016-09-07, 2016-09, 2016, 2016-09-07/2016-09-09 or unknown" };

    internal static JudgeField Place(string label) => new("place", label) { Hint = "Geneva; Tripoli, LBN; or unknown" };

    /// <summary>Merging with one of its kind that is named by its id.</summary>
    internal static JudgeField Merge(string kind) => new("merge", "It is the same as") { Hint = $"another {kind}’s id" };

    internal static JudgeField[] Company(IReadOnlyList<ActorId> told, NameBook names, string added, string removed) =>
    [
        Actor("add", added, "a name"),
        Choice("remove", removed, told.Select(id => (id.Value, names.Link(id).Text))),
    ];

    internal static JudgeField Actor(string name, string label, string hint) => new(name, label) { Hint = hint, TakesName = true };

    internal static JudgeField Choice(string name, string label, IEnumerable<(string Value, string Text)> choices) => new(name, label) { Choices = [.. choices] };

    internal static JudgeField Choice<T>(string name, string label, T[] values, T? now)
        where T : struct, Enum => Choice(name, label, values.Where(value => now is not { } told || !EqualityComparer<T>.Default.Equals(value, told))
            .Select(value => (System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), Words.Of(value))));
}
