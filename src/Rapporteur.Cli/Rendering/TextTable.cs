using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Rapporteur.Cli.Rendering;

/// <summary>Draws a table for a terminal, without colours and without blanks at the ends of lines.</summary>
internal static class TextTable
{
    /// <summary>Columns whose cells are never broken.</summary>
    private static readonly string[] Whole = ["Id", "Sources", "Mentions"];

    public static void Write(TextWriter output, int width, IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        Table table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false }.Expand();
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column)) { Padding = new Padding(0, 0, 1, 0), NoWrap = Whole.Contains(column, StringComparer.Ordinal) });
        }

        foreach (string[] row in rows)
        {
            table.AddRow(row.Select(IRenderable (cell) => new Text(cell)).ToArray());
        }

        Draw(table, width, output);
    }

    private static void Draw(Table table, int width, TextWriter output)
    {
        var drawn = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(drawn),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
        foreach (string line in drawn.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string end = line.TrimEnd();
            if (end.Length > 0)
            {
                output.WriteLine(end);
            }
        }
    }
}
