using Rapporteur.Domain.Provenance;
using Rapporteur.Language;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Attributions;

/// <summary>Attributions of a text as lines of "source | cue | content", stretches joined by " … ".</summary>
internal static class Attributed
{
    public static string[] In(string text) =>
        [.. AttributionReader.Read(TextAnalyzer.Default.Annotate(text)).Select(found =>
            $"{Words(text, found.Source)} | {Words(text, found.Cue)} | {Words(text, found.Content)}")];

    private static string Words(string text, IReadOnlyList<TextRange> ranges) =>
        string.Join(" … ", ranges.Select(range => range.In(text).ToString()));
}
