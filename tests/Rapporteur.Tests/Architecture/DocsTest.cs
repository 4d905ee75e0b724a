using System.CommandLine;
using Rapporteur.Cli;
using Rapporteur.Domain.Failures;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Architecture;

/// <summary>What a user can type or be told stands in the documentation.</summary>
public sealed class DocsTest
{
    [Fact]
    public void Commands_AndTheirOptions_StandInTheirPage()
    {
        string page = Page("commands.md");
        using var terminal = new Terminal(Stream.Null, Stream.Null, TextWriter.Null, Terminal.WidthElsewhere, showsProgress: false);
        var missing = new List<string>();
        foreach (Command command in Composition.Make(terminal).Subcommands)
        {
            int start = page.IndexOf($"\n## {command.Name}\n", StringComparison.Ordinal);
            if (start < 0)
            {
                missing.Add($"rapporteur {command.Name}");
                continue;
            }

            int end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
            string section = page[start..(end < 0 ? page.Length : end)];
            missing.AddRange(command.Options
                .Where(option => !section.Contains($"`{option.Name}", StringComparison.Ordinal))
                .Select(option => $"rapporteur {command.Name} {option.Name}"));
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void CommandsPage_Sections_AreCommandsThatExist()
    {
        using var terminal = new Terminal(Stream.Null, Stream.Null, TextWriter.Null, Terminal.WidthElsewhere, showsProgress: false);
        string[] commands = [.. Composition.Make(terminal).Subcommands.Select(command => command.Name)];

        Assert.All(
            Page("commands.md").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)),
            line => Assert.Contains(line[3..], commands, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("../README.md")]
    [InlineData("../samples/README.md")]
    [InlineData("judgements.md")]
    public void CommandLines_OfAPage_CanBeTyped(string name)
    {
        using var terminal = new Terminal(Stream.Null, Stream.Null, TextWriter.Null, Terminal.WidthElsewhere, showsProgress: false);
        string[] lines = [.. Page(name).Split('\n').Where(line => line.StartsWith("    rapporteur ", StringComparison.Ordinal))];

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Empty(Composition.Make(terminal).Parse(line["    rapporteur ".Length..].Split("  #")[0].Trim()).Errors));
    }

    [Fact]
    public void RefusalCodes_All_StandInTheirPage()
    {
        string page = Page("refusals.md");

        Assert.All(Enum.GetNames<RefusalCode>(), code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    private static string Page(string name) =>
        File.ReadAllText(Path.Combine(SharedFolder.Root, "docs", name)).ReplaceLineEndings("\n");
}
