using Rapporteur.Language;
using Rapporteur.Language.Restore;

namespace Rapporteur.Tests.Language.Restore;

/// <summary>Texts that have lost their commas, apostrophes and some quotation marks get them back; whole ones are left alone.</summary>
public sealed class RestoreTest
{
    // Long enough to tell that its marks are lost.
    private const string Around =
        " The road to the harbour was closed for most of the day and the market did not open. Nobody was hurt and the power came back at night. The school will open again on Monday and the bridge is to be closed for a week.";

    [Theory]
    [InlineData("The bridge at Moss was closed for a week the ministry said.", "The bridge at Moss was closed for a week, the ministry said.")]
    [InlineData("The talks went on between the two sides Berg continued.", "The talks went on between the two sides, Berg continued.")]
    [InlineData("The army has left the bridge at Moss said Anna Berg adding that it will not come back.", "The army has left the bridge at Moss, said Anna Berg, adding that it will not come back.")]
    [InlineData("It was all that the ministry said.", "It was all that the ministry said.")]
    [InlineData("On Tuesday the ministry closed the bridge.", "On Tuesday, the ministry closed the bridge.")]
    [InlineData("The envoy met ministers from Norway Kenya and Chad in Oslo.", "The envoy met ministers from Norway, Kenya and Chad in Oslo.")]
    public void Restore_WithoutCommas_PutsThemBack(string bare, string whole) => Assert.StartsWith(whole, Restored(bare), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norways army left the towns east after Saturdays strikes.", "Norway's army left the towns east after Saturday's strikes.")]
    [InlineData("The countrys parties didnt sign.", "The country's parties didn't sign.")]
    [InlineData("He called it the worlds longest border.", "He called it the world's longest border.")]
    [InlineData("Its not clear when Kenyas minister comes.", "It's not clear when Kenya's minister comes.")]
    public void Restore_WithoutApostrophes_PutsThemBack(string bare, string whole) => Assert.Contains(whole, Restored(bare), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Kurds fled and the Houthis left Brussels.")]
    [InlineData("The United Nations envoy left for Paris.")]
    [InlineData("Its ministers left.")]
    [InlineData("The villages are empty.")]
    public void Restore_Plurals_StayAsTheyAre(string bare) => Assert.StartsWith(bare, Restored(bare).Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("Berg said \"we will go. The others stayed.", "Berg said \"we will go.\" The others stayed.")]
    [InlineData("Berg said the plan is dead\" and left.", "Berg said \"the plan is dead\" and left.")]
    [InlineData("Berg called it \"weak and said he would not sign.", "Berg called it \"weak\" and said he would not sign.")]
    [InlineData("Berg called it \"weak\" and left.", "Berg called it \"weak\" and left.")]
    public void Restore_HalfAQuotation_GetsItsOtherMark(string bare, string whole) =>
        Assert.StartsWith(whole, Restored(bare).Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("The minister left Oslo, and the talks went on without him.")]
    [InlineData("Norway's minister left Oslo and the talks went on without him.")]
    public void Restore_TextWithItsMarks_IsNull(string text) => Assert.Null(TextAnalyzer.Default.Restore(text + Around));

    [Fact]
    public void Restore_ShortText_IsNull() => Assert.Null(TextAnalyzer.Default.Restore("On Tuesday the ministry closed the bridge."));

    [Fact]
    public void Restore_InTheFastMode_PutsMarksBackToo()
    {
        RestoredText? restored = TextAnalyzer.Fast.Restore("Norways army left." + Around);

        Assert.StartsWith("Norway's army left.", restored?.Text, StringComparison.Ordinal);
    }

    private static string Restored(string bare)
    {
        RestoredText? restored = TextAnalyzer.Default.Restore(bare + Around);
        Assert.NotNull(restored);
        return restored.Text;
    }
}
