using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Commitments;

/// <summary>"Our commitment" in the words of a spokesman binds those whom he speaks for.</summary>
internal static class Spokesmen
{
    /// <summary>Number of the state that somebody speaks for by office, or the speaker's own.</summary>
    public static int PrincipalOf(ReportCast cast, int speaker, int token)
    {
        if (speaker < 0 || cast.Members[speaker] is not { IsPerson: true } person || !(IsSpokesman(person.Title) || IsNamedSo(cast, person)))
        {
            return speaker;
        }

        return (person.Country ?? cast.Home) is { } country && Countries.ByIso3(country) is { } home ? cast.StateOf(home, token) : speaker;
    }

    // "Statement by Press Secretary Ada Berg on …"
    private static bool IsNamedSo(ReportCast cast, CastMember person) =>
        cast.View.Report.Title is { } title && title.IndexOf(person.Name, StringComparison.OrdinalIgnoreCase) is > 0 and int at && IsSpokesman(title[..at]);

    private static bool IsSpokesman(string? title) =>
        title is not null && (title.Contains("spokes", StringComparison.OrdinalIgnoreCase) || title.Contains("press secretary", StringComparison.OrdinalIgnoreCase));
}
