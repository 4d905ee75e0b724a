using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Extract.Events;

public sealed class EventLexiconTest
{
    // Of all words in the examples of their rows, how many give the row's code: the rest the analyser reads as something else in so short a sentence.
    private const double FewestOfAllWords = 0.88;

    [Fact]
    public void Verbs_FirstWordOfEveryEntry_GivesTheCodeInItsExampleOnly() =>
        Assert.Empty(EventLexicon.Default.Verbs.SelectMany(frame => Wrong(frame, frame.Lemmas[0], verb: true)));

    [Fact]
    public void Nouns_FirstWordOfEveryEntry_GivesTheCodeInItsExampleOnly() =>
        Assert.Empty(EventLexicon.Default.Nouns.SelectMany(frame => Wrong(frame, frame.Lemmas[0], verb: false)));

    [Fact]
    public void AllWords_NearlyAll_GiveTheCodeInTheExample()
    {
        int all = 0;
        int right = 0;
        foreach ((EventFrame frame, bool verb) in EventLexicon.Default.Verbs.Select(frame => (frame, true)).Concat(EventLexicon.Default.Nouns.Select(frame => (frame, false))))
        {
            foreach (string lemma in frame.Lemmas)
            {
                all++;
                right += Wrong(frame, lemma, verb).Any() ? 0 : 1;
            }
        }

        Assert.True(right >= FewestOfAllWords * all, $"{right} of {all}");
    }

    [Fact]
    public void Controls_EveryExample_GivesItsCode() => Assert.Empty(
        EventLexicon.Default.Controls.Where(control => control.Example.Length > 0)
            .Where(control => !EventExamples.Codes(FillControl(control)).Contains(control.Gives))
            .Select(control => $"{FillControl(control)} gives {string.Join(' ', EventExamples.Codes(FillControl(control)))}, not {control.Gives}"));

    [Fact]
    public void Compositions_EveryCode_IsOfTheTable() => Assert.All(
        EventLexicon.Default.Compositions, composition => Assert.True(composition.Code is "=" || PloverCodes.IsCode(composition.Code), composition.ToString()));

    [Fact]
    public void With_OwnFile_AddsItsWords()
    {
        using var rows = new StringReader("# mine\nverb\tgarrison\tobj:place\t192\tobj|in\tIsrael * a town in Lebanon.\tThe boy * the toy.\nclass\tplace\tkibbutz\n");

        CodedEventReader reader = CodedEventReader.With(rows, "mine.tsv");

        Assert.Contains(EventExamples.Read("Syrian troops garrisoned a town in Lebanon.", reader), one => string.Equals(one.Cameo, "192", StringComparison.Ordinal));
        Assert.Empty(EventExamples.Codes("Syrian troops garrisoned a town in Lebanon."));
    }

    [Theory]
    [InlineData("verb\tgarrison\tobj\t999\t\t\t", "mine.tsv, line 1: no CAMEO code '999'.")]
    [InlineData("verb\tgarrison\tobj", "mine.tsv, line 1: 3 fields where 7 are wanted.")]
    [InlineData("word\tgarrison", "mine.tsv, line 1: no table 'word'; it is verb, noun, control or class.")]
    public void With_MalformedRow_SaysWhichAndWhy(string row, string message)
    {
        using var rows = new StringReader(row);

        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => CodedEventReader.With(rows, "mine.tsv")).Message);
    }

    private static IEnumerable<string> Wrong(EventFrame frame, string lemma, bool verb)
    {
        string example = EventExamples.Fill(frame.Example, lemma, verb);
        string counter = EventExamples.Fill(frame.Counter, lemma, verb);
        string[] codes = EventExamples.Codes(example);
        bool none = frame.Code is PloverCodes.NoEvent;
        // A noun that tells an event only under another word shows what that word makes of it.
        bool given = none ? codes.Length == 0 : frame.Alone ? codes.Contains(frame.Code) : codes.Length > 0;
        if (!given)
        {
            yield return $"{example} gives '{string.Join(' ', codes)}', not {frame.Code}";
        }

        if (!none && EventExamples.Codes(counter).Contains(frame.Code))
        {
            yield return $"{counter} gives {frame.Code}";
        }
    }

    private static string FillControl(EventControl control)
    {
        bool noun = control.Example.Contains(" a *", StringComparison.Ordinal) || control.Example.Contains(" its *", StringComparison.Ordinal) || control.Example.Contains(" is *", StringComparison.Ordinal);
        return EventExamples.Fill(control.Example, control.Lemmas[0], !noun);
    }
}
