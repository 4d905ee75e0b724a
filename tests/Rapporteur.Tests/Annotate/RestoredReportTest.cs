using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Language;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Annotate;

/// <summary>A report that has lost its marks is read with them, and told in its own words.</summary>
public sealed class RestoredReportTest
{
    private const string Text =
        "Norways army killed 12 rebels near Moss on Monday the ministry said. "
        + "On Tuesday Foreign Minister Anna Berg met Kenyan President Daniel Otieno in Nairobi. "
        + "The truce will hold on the border Berg told reporters adding that Norways government didnt want a war. "
        + "Otieno said Kenyas parliament backs the truce. They agreed on a ceasefire that is to begin on Friday.";

    [Fact]
    public void Extract_ReportWithoutMarks_TellsWhoSaysWhatInItsOwnWords()
    {
        Extraction told = Read(Text);

        StatementMention said = Assert.Single(told.Statements, one => one.Content.StartsWith("Norways army killed", StringComparison.Ordinal));
        Assert.Equal("Norways army killed 12 rebels near Moss on Monday", said.Content);
        Assert.Equal("the ministry", said.SpeakerText);
        Assert.StartsWith("Norways army killed", Text[said.Evidence[0].Start..], StringComparison.Ordinal);
        StatementMention berg = Assert.Single(told.Statements, one => one.Content.StartsWith("The truce will hold", StringComparison.Ordinal));
        Assert.Equal("Anna Berg", told.Actors[berg.Speaker ?? -1].Name);
        Assert.DoesNotContain(told.Actors, actor => actor.Name.Contains("Norways", StringComparison.Ordinal) || actor.Name.Contains("Kenyas", StringComparison.Ordinal));
    }

    [Fact]
    public void Extract_ReportWithoutMarks_PassagesLieBetweenWords()
    {
        Extraction told = Read(Text);

        Assert.NotEmpty(told.Encounters);
        Assert.All(
            told.Statements.SelectMany(one => one.Evidence).Concat(told.Encounters.SelectMany(one => one.Evidence)).Concat(told.Figures.SelectMany(one => one.Evidence))
                .Concat(told.Agreements.SelectMany(one => one.Evidence)).Concat(told.Actors.SelectMany(one => one.Evidence)).Concat(told.Events.Select(one => one.Trigger)),
            range =>
            {
                Assert.True(range.Start == 0 || !char.IsLetter(Text[range.Start - 1]) || !char.IsLetter(Text[range.Start]));
                Assert.True(range.End == Text.Length || !char.IsLetter(Text[range.End - 1]) || !char.IsLetter(Text[range.End]) || Text[range.End] == 's');
            });
    }

    private static Extraction Read(string text)
    {
        var report = new CleanReport(new ReportId("r"), "r.txt", null, null, null, [], Publication.Undated, null, [], null, text);
        AnnotatedReport annotated = new ReportAnnotator(TextAnalyzer.Default).Annotate(report);
        Assert.NotNull(annotated.Restored);
        return ReportExtractor.Extract(annotated);
    }
}
