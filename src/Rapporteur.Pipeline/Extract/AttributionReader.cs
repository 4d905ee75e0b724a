using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract;

/// <summary>Reads who is said to say, think or want what in a text by itself, as source, cue and content. Pure; any thread may call it.</summary>
public static class AttributionReader
{
    /// <summary>The attributions of a text in its order; those told inside another's content are not given again.</summary>
    public static IReadOnlyList<AttributionMention> Read(AnnotatedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = new CleanReport(new ReportId("text"), "", null, null, null, [], Publication.Undated, null, [], null, text.Text);
        var view = new ReportView(new AnnotatedReport(bare, text));
        var mentions = new List<AttributionMention>();
        foreach (Attribution attribution in Outermost.Of(new AttributionFinder(CastBuilder.Build(view)).Find()))
        {
            mentions.Add(attribution.ToMention(view));
        }

        return mentions;
    }
}
