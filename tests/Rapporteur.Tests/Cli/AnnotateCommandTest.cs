using System.Text.Json;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Cli;

public sealed class AnnotateCommandTest : IDisposable
{
    private const string Text = "The minister flew to Geneva on Tuesday. “We will not sign this paper before the spring,” she told reporters.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Annotate_Text_HasTheShapeOfTheContract()
    {
        CommandLine.Outcome outcome = await CommandLine.RunWithAsync(Text, default, "annotate", "--date", "2016-09-08");

        outcome.Exits(0);
        using var json = JsonDocument.Parse(Assert.Single(outcome.Lines));
        JsonElement root = json.RootElement;
        Assert.Equal("id tokens names times quotes chains places", string.Join(' ', root.EnumerateObject().Select(property => property.Name)));
        JsonElement first = root.GetProperty("tokens")[0];
        Assert.Equal("start end form lemma upos xpos feats head deprel sentence", string.Join(' ', first.EnumerateObject().Select(property => property.Name)));
        Assert.Equal("The", first.GetProperty("form").GetString());
        JsonElement time = root.GetProperty("times")[0];
        Assert.Equal("Tuesday", Text[time.GetProperty("start").GetInt32()..time.GetProperty("end").GetInt32()]);
        Assert.Equal("2016-09-06", time.GetProperty("from").GetString());
        JsonElement quote = root.GetProperty("quotes")[0];
        Assert.Equal("content source cue mode", string.Join(' ', quote.EnumerateObject().Select(property => property.Name)));
        Assert.Equal("We will not sign this paper before the spring", Words(quote, "content"));
        Assert.Equal("she", Words(quote, "source"));
        Assert.Equal("told", Words(quote, "cue"));
        Assert.Equal("direct", quote.GetProperty("mode").GetString());
    }

    [Fact]
    public async Task Annotate_TokensOfEveryLine_StandWhereTheySay()
    {
        string lines = string.Concat(new[] { Text, "Пресс-служба said: “No.” 🕊 Talks resume in Zürich." }
            .Select((text, i) => JsonSerializer.Serialize(new { id = $"n{i}", text, date = "2016-09-08T10:00:00Z" }) + "\n"));

        CommandLine.Outcome outcome = await CommandLine.RunWithAsync(lines, default, "annotate");

        outcome.Exits(0);
        Assert.Equal(2, outcome.Lines.Length);
        using var first = JsonDocument.Parse(outcome.Lines[0]);
        Assert.Equal("n0", first.RootElement.GetProperty("id").GetString());
        Assert.Equal("2016-09-06", first.RootElement.GetProperty("times")[0].GetProperty("from").GetString());
        using var second = JsonDocument.Parse(outcome.Lines[1]);
        const string Other = "Пресс-служба said: “No.” 🕊 Talks resume in Zürich.";
        Assert.All(second.RootElement.GetProperty("tokens").EnumerateArray(), token => Assert.Equal(
            token.GetProperty("form").GetString(), Other[token.GetProperty("start").GetInt32()..token.GetProperty("end").GetInt32()]));
    }

    [Fact]
    public async Task Annotate_WithoutADate_InventsNone()
    {
        CommandLine.Outcome outcome = await CommandLine.RunWithAsync(Text, default, "annotate");

        using var json = JsonDocument.Parse(Assert.Single(outcome.Lines));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("times")[0].GetProperty("from").ValueKind);
    }

    [Fact]
    public async Task Annotate_ConlluThereAndBack_KeepsWordsAndSentences()
    {
        string conllu = (await CommandLine.RunWithAsync(Text, default, "annotate", "--as", "conllu")).Exits(0).Out;

        CommandLine.Outcome again = await CommandLine.RunWithAsync(conllu, default, "annotate", "--from", "conllu", "--as", "conllu");

        again.Exits(0);
        Assert.Contains("SpaceAfter=No", conllu, StringComparison.Ordinal);
        Assert.Equal(Forms(conllu), Forms(again.Out));
    }

    [Theory]
    [InlineData("--date", "tomorrow")]
    [InlineData("--date", "2016-02-30")]
    [InlineData("--as", "xml")]
    [InlineData("--from", "html")]
    public async Task Annotate_GivenWrongly_IsTwo(string option, string value) =>
        (await CommandLine.RunWithAsync(Text, default, "annotate", option, value)).Exits(2);

    [Fact]
    public async Task Annotate_BadInputs_AreRefusedOneByOne()
    {
        File.WriteAllBytes(_folder.File("binary.txt"), [0, 1, 2]);
        File.WriteAllText(_folder.File("page.html"), "<html><body><p>Talks.</p></body></html>");

        CommandLine.Outcome outcome = await CommandLine.RunAsync("annotate", _folder.File("binary.txt"), _folder.File("page.html"), _folder.File("none.txt"));

        outcome.Exits(1);
        Assert.Empty(outcome.Out);
        Assert.Equal(3, outcome.Error.TrimEnd().Split('\n').Length);
    }

    [Theory]
    [InlineData("1\tThe\tthe\n\n", "Malformed")]
    [InlineData("\u0001", "Malformed")]
    public async Task Annotate_BadConllu_IsRefused(string input, string code)
    {
        File.WriteAllText(_folder.File("a.conllu"), input);

        CommandLine.Outcome outcome = await CommandLine.RunAsync("annotate", "--from", "conllu", _folder.File("a.conllu"), _folder.File("none.conllu"));

        outcome.Exits(1);
        Assert.Contains($"Refused ({code}): a.conllu", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Refused (NotFound)", outcome.Error, StringComparison.Ordinal);
    }

    private static string Forms(string conllu) => string.Join('\n', conllu.Split('\n')
        .Select(line => line.StartsWith('#') || line.Length == 0 ? "" : string.Join('\t', line.Split('\t')[..2])));

    private static string Words(JsonElement quote, string part)
    {
        JsonElement range = quote.GetProperty(part)[0];
        return Text[range[0].GetInt32()..range[1].GetInt32()];
    }
}
