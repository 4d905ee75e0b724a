using Rapporteur.Language.Names;
using Rapporteur.Tests.Support;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Tests.Language.Names;

public sealed class OwnSentencesTest
{
    private static readonly string Lists = Path.Combine(SharedFolder.Root, "src", "Rapporteur.Language", "Names", "Lists");

    [Fact]
    public void OwnSentences_AllFiles_KeepToTheFormat()
    {
        string folder = Path.Combine(SharedFolder.Root, "corpus", "names");
        string[] files = Directory.GetFiles(folder, "*.txt");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.NotEmpty(BracketedNames.Read(file)));
    }

    [Fact]
    public void OwnSentences_NamesOfPeople_BeginWithoutAddress()
    {
        string[] address = ["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "President", "Gen.", "Sen."];
        IEnumerable<string> people = Directory.GetFiles(Path.Combine(SharedFolder.Root, "corpus", "names"), "*.txt")
            .SelectMany(BracketedNames.Read)
            .SelectMany(sentence => sentence.Names.Where(name => name.Kind == NameKind.Per)
                .Select(name => sentence.Text[name.Start..name.End]));

        Assert.All(people, name => Assert.DoesNotContain(name.Split(' ')[0], address, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("countries.txt")]
    [InlineData("places.txt")]
    [InlineData("demonyms.txt")]
    [InlineData("first-names.txt")]
    [InlineData("titles.txt")]
    [InlineData("bodies.txt")]
    [InlineData("family-names.txt")]
    [InlineData("organisations.txt")]
    [InlineData("things.txt")]
    [InlineData("place-heads.txt")]
    public void Lists_Names_StandOnce(string file)
    {
        string[] names = [.. NameLists.Sections(Path.Combine(Lists, file)).SelectMany(section => section.Names)];

        Assert.Equal([], names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Sections_NamesOfPeople_HaveTheirRegions()
    {
        Assert.Contains(
            NameLists.Sections(Path.Combine(Lists, "family-names.txt")),
            section => string.Equals(section.Title, "russian", StringComparison.Ordinal) && section.Names.Contains("Lavrov", StringComparer.Ordinal));
    }
}
