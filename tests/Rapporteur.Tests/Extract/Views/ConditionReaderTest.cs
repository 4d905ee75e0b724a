using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Language;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Tests.Extract.Views;

public sealed class ConditionReaderTest
{
    [Theory]
    [InlineData("Norway will open the border if Kenya frees the crew.", "if Kenya frees the crew | Norway will open the border")]
    [InlineData("Unless Kenya frees the crew, Norway will close the border.", "Unless Kenya frees the crew | Norway will close the border")]
    [InlineData("Should Kenya withdraw, Norway would lift the ban.", "Should Kenya withdraw | Norway would lift the ban")]
    [InlineData("Norway will lift the ban only after Kenya withdraws its troops.", "only after Kenya withdraws its troops | Norway will lift the ban")]
    [InlineData("Norway will not talk until Kenya withdraws its troops.", "until Kenya withdraws its troops | Norway will not talk")]
    [InlineData("Kenya agreed to withdraw in exchange for aid.", "in exchange for aid | to withdraw")]
    [InlineData("Kenya will abide by the truce in return for the lifting of sanctions.", "in return for the lifting of sanctions | Kenya will abide by the truce")]
    [InlineData("Norway supports the plan as long as the border stays open.", "as long as the border stays open | Norway supports the plan")]
    [InlineData("Norway would join on condition that the border is opened.", "on condition that the border is opened | Norway would join")]
    [InlineData("A withdrawal of the troops depends on the truce.", "depends on the truce | A withdrawal of the troops")]
    public void In_Condition_HasItsWordsAndWhatHangsOnIt(string text, string expected) => Assert.Equal([expected], Shown(text));

    [Theory]
    [InlineData("Reporters asked if Norway would open the border.")]
    [InlineData("Norway acted as if nothing had happened.")]
    [InlineData("Norway will open the border even if Kenya closes it.")]
    [InlineData("Kenya should have let them in if it had nothing to hide.")]
    [InlineData("The troops fought until help came.")]
    [InlineData("Should Norway open the border?")]
    [InlineData("The talks lasted until Friday.")]
    public void In_NoCondition_IsNone(string text) => Assert.Empty(Shown(text));

    private static string[] Shown(string text)
    {
        var bare = new CleanReport(new ReportId("r-told"), "told.txt", null, null, null, [], new Publication(FactTime.Unknown, DateBasis.Unknown), null, [], "en", text);
        var view = new ReportView(new ReportAnnotator(TextAnalyzer.Default).Annotate(bare));
        return [.. ConditionReader.In(view, view.Text.Sentences[0]).Select(found =>
            Words(view, (found.First, found.End)) + (found.Consequence(view) is { } rest ? " | " + Words(view, rest) : ""))];
    }

    private static string Words(ReportView view, (int First, int End) span) => view.TextOf(view.Range(span.First, span.End));
}
