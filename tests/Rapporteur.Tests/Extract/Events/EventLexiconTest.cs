using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Tests.Extract.Events;

public sealed class EventLexiconTest
{
    [Fact]
    public void Verbs_EveryWordOfEveryEntry_GivesTheCodeInItsExampleOnly() =>
        Assert.Empty(EventLexicon.Default.Verbs.SelectMany(frame => frame.Lemmas.SelectMany(lemma => Wrong(frame, lemma, verb: true))));

    [Fact]
    public void Nouns_EveryWordOfEveryEntry_GivesTheCodeInItsExampleOnly() =>
        Assert.Empty(EventLexicon.Default.Nouns.SelectMany(frame => frame.Lemmas.SelectMany(lemma => Wrong(frame, lemma, verb: false))));

    [Fact]
    public void Controls_EveryWordOfEveryEntry_GivesTheCodeInItsExampleOnly() =>
        Assert.Empty(EventLexicon.Default.Controls.SelectMany(control => control.Lemmas.SelectMany(lemma => Wrong(control, lemma))));

    [Fact]
    public void Compositions_EveryEntry_GivesTheCodeInItsExampleOnly() => Assert.Empty(EventLexicon.Default.Compositions
        .Where(composition => !Gives(composition, composition.Example) || Gives(composition, composition.Counter)).Select(composition => composition.ToString()));

    [Fact]
    public void Classes_EveryEntry_GivesTheCodeInItsExampleOnly() => Assert.Empty(EventLexicon.Default.Classes
        .Where(entry => !EventExamples.Settings(entry.Example).Any(setting => Gives(entry, setting)) || Gives(entry, entry.Counter)).Select(entry => entry.ToString()));

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
        bool none = frame.Code is PloverCodes.NoEvent;
        // A noun that tells an event only under another word shows what that word makes of it.
        if (!EventExamples.Settings(example).Any(setting => EventExamples.Codes(setting) is var codes && (none ? codes.Length == 0 : frame.Alone ? codes.Contains(frame.Code) : codes.Length > 0)))
        {
            yield return $"{example} gives '{string.Join(' ', EventExamples.Codes(example))}', not {frame.Code}";
        }

        string counter = EventExamples.Fill(frame.Counter, lemma, verb);
        if (!none && EventExamples.Codes(counter).Contains(frame.Code))
        {
            yield return $"{counter} gives {frame.Code}";
        }
    }

    private static IEnumerable<string> Wrong(EventControl control, string lemma)
    {
        string example = EventExamples.Fill(control.Example, lemma, control.Use is "verb");
        if (!EventExamples.Settings(example).Any(setting => EventExamples.Codes(setting).Contains(control.Gives)))
        {
            yield return $"{example} gives '{string.Join(' ', EventExamples.Codes(example))}', not {control.Gives}";
        }

        string counter = EventExamples.Fill(control.Counter, lemma, control.Use is "verb");
        if (EventExamples.Codes(counter).Contains(control.Gives))
        {
            yield return $"{counter} gives {control.Gives}";
        }
    }

    private static bool Gives(EventClass entry, string sentence) =>
        EventExamples.Codes(sentence) is var codes && (entry.Gives is PloverCodes.NoEvent ? codes.Length == 0 : codes.Contains(entry.Gives));

    private static bool Gives(EventComposition composition, string sentence)
    {
        string[] codes = EventExamples.Codes(sentence);
        return composition.Code is "=" ? codes.Any(code => code.StartsWith(composition.Inner, StringComparison.Ordinal)) : codes.Contains(composition.Code);
    }
}
