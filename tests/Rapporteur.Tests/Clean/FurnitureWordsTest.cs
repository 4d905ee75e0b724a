using Rapporteur.Pipeline.Clean;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Clean;

public sealed class FurnitureWordsTest
{
    private static readonly string[] Kinds = ["line", "start", "section", "after", "end", "agency"];

    [Fact]
    public void File_EachRow_KeepsItsGrammar()
    {
        string file = Path.Combine(SharedFolder.Root, "src", "Rapporteur.Pipeline", "Lexicon", "Clean", "furniture.tsv");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(file).Where(line => !line.StartsWith('#')))
        {
            string[] cells = line.Split('\t');
            Assert.True(cells.Length == 2, line);
            Assert.True(Kinds.Contains(cells[0], StringComparer.Ordinal), line);
            Assert.True(seen.Add(line), $"twice: {line}");
            Assert.True(cells[0] is "start" || string.Equals(cells[1], FurnitureWords.Key(cells[1]), StringComparison.Ordinal), $"no key: {line}");
        }

        Assert.True(seen.Count > 400);
    }

    [Theory]
    [InlineData("  Share  this: ", "share this")]
    [InlineData("« Editor’s Choice »", "editor's choice")]
    [InlineData("A+", "a+")]
    [InlineData("***", "")]
    public void Key_Line_IsBare(string line, string key) => Assert.Equal(key, FurnitureWords.Key(line));

    [Theory]
    [InlineData("comments 12")]
    [InlineData("12 comments")]
    public void IsEnd_WithCount_IsTrue(string key) => Assert.True(FurnitureWords.IsEnd(key));

    [Theory]
    [InlineData("tags: harbour, talks", true)]
    [InlineData("tags of war", false)]
    [InlineData("follow us on telegram", true)]
    [InlineData("followers march in the capital", false)]
    public void IsStart_Line_NeedsTheWholeOpening(string key, bool expected) => Assert.Equal(expected, FurnitureWords.IsStart(key, 5));
}
