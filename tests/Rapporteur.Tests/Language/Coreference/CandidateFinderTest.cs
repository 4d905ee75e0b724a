using Rapporteur.Language;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Coreference;
using Rapporteur.Language.Text;
using Rapporteur.Language.Words;

namespace Rapporteur.Tests.Language.Coreference;

/// <summary>Which phrases may refer, on trees written by hand, so that no weights matter.</summary>
public sealed class CandidateFinderTest
{
    [Fact]
    public void Find_NameWithTitleAndCountry_TakesTheWholeAndTheCountry()
    {
        Assert.Equal(
            ["U.S.", "U.S. President Donald Trump 's", "U.S. President Donald Trump 's policies"],
            Found("U.S. PROPN NNP 2 compound|President PROPN NNP 3 nmod:desc|Donald PROPN NNP 6 nmod:poss|Trump PROPN NNP 3 flat|'s PART POS 3 case|policies NOUN NNS 0 root"));
    }

    [Fact]
    public void Find_Coordination_GivesEachAndBoth()
    {
        Assert.Equal(
            ["Russia", "Russia and Turkey", "Turkey", "it"],
            Found("Russia PROPN NNP 4 nsubj|and CCONJ CC 3 cc|Turkey PROPN NNP 1 conj|want VERB VBP 0 root|it PRON PRP 4 obj"));
    }

    [Fact]
    public void Find_ExpletiveAndRelativePronoun_AreNone()
    {
        Assert.Equal(
            ["men who left"],
            Found("It PRON PRP 3 expl|is AUX VBZ 3 cop|men NOUN NNS 0 root|who PRON WP 5 nsubj|left VERB VBD 3 acl:relcl|. PUNCT . 3 punct"));
    }

    [Fact]
    public void Find_BracketOpenedInside_StaysInside()
    {
        Assert.Equal(
            ["the party ( PD )", "PD"],
            Found("the DET DT 2 det|party NOUN NN 6 nsubj|( PUNCT -LRB- 4 punct|PD PROPN NNP 2 appos|) PUNCT -RRB- 4 punct|won VERB VBD 0 root|. PUNCT . 6 punct"));
    }

    private static string[] Found(string words)
    {
        string[] lines = [.. words.Split('|').Select((word, i) => word.Split(' ') is var c
            ? $"{i + 1}\t{c[0]}\t{c[0].ToLowerInvariant()}\t{c[1]}\t{c[2]}\t_\t{c[3]}\t{c[4]}\t_\t_" : string.Empty)];
        using var reader = new StringReader(string.Join('\n', lines) + "\n\n");
        AnnotatedText text = Assert.Single(ConlluReader.Read(reader)).Text;
        var finder = new CandidateFinder(new WordTable([], [], [0]), new WordFacts([], []));
        return [.. finder.Find(text).ToArray().Select(found => text.TextOf(found.First, found.End))];
    }
}
