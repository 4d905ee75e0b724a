using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Which words of a report show a stance.</summary>
internal static class StancePassage
{
    /// <summary>How far the holder may stand from the words of stance and still open the passage.</summary>
    private const int FarthestHolder = 15;

    /// <summary>A passage is no longer than this many tokens: it shows the stance, not the page.</summary>
    private const int LongestPassage = 60;

    /// <summary>The passage that shows a stance: its words, what is wanted, on what condition, and the holder where it stands near.</summary>
    public static TextRange Of(ReportCast cast, Stand stand, ConditionSpan? condition)
    {
        ReportView view = cast.View;
        int first = stand.IsFellow ? stand.First : Math.Min(stand.Cue, stand.First);
        int end = stand.IsFellow ? stand.End : Math.Max(stand.Cue + 1, stand.End);
        if (condition is { } told)
        {
            first = Math.Min(first, told.First);
            end = Math.Max(end, told.End);
        }

        bool near = !stand.IsFellow && stand.HolderToken >= 0 && view[stand.HolderToken].SentenceIndex == view[stand.Cue].SentenceIndex
            && first - stand.HolderToken <= FarthestHolder && stand.HolderToken - end <= FarthestHolder;
        if (near)
        {
            first = Math.Min(first, cast.IsTaken(stand.HolderToken) ? cast.MentionAt(stand.HolderToken).Outer : stand.HolderToken);
            end = Math.Max(end, cast.IsTaken(stand.HolderToken) ? cast.MentionAt(stand.HolderToken).End : stand.HolderToken + 1);
        }

        // What is cut is the far end: the words of stance stay in.
        end = Math.Min(end, Math.Max(stand.IsFellow ? first + 1 : stand.Cue + 1, first + LongestPassage));
        first = Math.Max(first, end - LongestPassage);
        return view.Range(first, end);
    }
}
