using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Adjectives and participles by which someone thinks or wants something, from <c>attitude-adjectives.tsv</c>.</summary>
internal static class AttitudeAdjectives
{
    private static readonly FrozenDictionary<string, CueWord> Words = CueTable.Read("attitude-adjectives.tsv");

    /// <summary>The adjective, or null for any other.</summary>
    public static CueWord? Of(string lower) => Words.GetValueOrDefault(lower);
}
