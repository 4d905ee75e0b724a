using System.Globalization;
using System.Text;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Web.Views;

namespace Rapporteur.Cli.Rendering;

/// <summary>Who stands where: under each issue its parties, under each party its positions in the order of time, with the passages.</summary>
/// <remarks>Issues that most parties take a position on come first.</remarks>
internal sealed class PositionMatrix(IRecordReader record, int width, int limit)
{
    /// <summary>The word that asks for it.</summary>
    public const string Kind = "positions";

    private const int StanceWidth = 12;
    private const int TimeWidth = 20;
    private const int MostPassages = 3;
    private const int Indent = 4;

    private readonly Dictionary<ActorId, string> _names = [];
    private readonly Dictionary<ReportId, string> _reports = [];

    /// <summary>Writes the matrix, and a line that says what was left out.</summary>
    public void Write(TextWriter output)
    {
        int left = limit;
        foreach ((string issue, List<Cell> cells) in Issues())
        {
            if (left <= 0)
            {
                break;
            }

            left -= WriteIssue(issue, cells, left, output);
        }

        int count = record.Count<Position>();
        output.WriteLine(count > limit
            ? string.Create(CultureInfo.InvariantCulture, $"{limit:N0} of {count:N0} positions; --limit shows more.")
            : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "position" : "positions")}."));
    }

    // Only what orders the cells is kept in memory; the positions that are shown are read again.
    private IEnumerable<(string Issue, List<Cell> Cells)> Issues()
    {
        var issues = new SortedDictionary<string, List<Cell>>(StringComparer.OrdinalIgnoreCase);
        foreach (Position position in record.All<Position>())
        {
            if (!issues.TryGetValue(position.Issue, out List<Cell>? cells))
            {
                issues.Add(position.Issue, cells = []);
            }

            cells.Add(new Cell(Name(position.Holder), position.Time.From is { } day ? NodaTime.Period.DaysBetween(default, day) : long.MaxValue, position.Id.Value));
        }

        return issues
            .Select(pair => (pair.Key, pair.Value, Parties: pair.Value.Select(cell => cell.Party).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(issue => issue.Parties)
            .ThenBy(issue => issue.Key, StringComparer.OrdinalIgnoreCase)
            .Select(issue => (issue.Key, issue.Value));
    }

    private int WriteIssue(string issue, List<Cell> cells, int most, TextWriter output)
    {
        output.WriteLine(Fit(issue.ToUpperInvariant(), width));
        string? party = null;
        int written = 0;
        foreach (Cell cell in cells.OrderBy(cell => cell.Party, StringComparer.Ordinal).ThenBy(cell => cell.Day).ThenBy(cell => cell.Key, StringComparer.Ordinal).Take(most))
        {
            if (!string.Equals(party, cell.Party, StringComparison.Ordinal))
            {
                party = cell.Party;
                output.WriteLine("  " + Fit(party, width - 2));
            }

            Write(record.Find<Position>(cell.Key)!, output);
            written++;
        }

        output.WriteLine();
        return written;
    }

    private void Write(Position position, TextWriter output)
    {
        var line = new StringBuilder(new string(' ', Indent));
        line.Append(Stance(position.Stance).PadRight(StanceWidth)).Append(TimeWords.Of(position.Time).PadRight(TimeWidth)).Append(Abbreviation.Of(position.Proposition, 200));
        if (position.Condition is { } condition && !position.Proposition.Contains(condition, StringComparison.Ordinal))
        {
            line.Append(" [").Append(Abbreviation.Of(condition, 120)).Append(']');
        }

        line.Append(" (").Append(Abbreviation.OfId(position.Id.Value)).Append(')');
        WriteWrapped(line.ToString(), Indent + StanceWidth + TimeWidth, output);
        if (position.ShiftFrom is { } from || position.ShiftWords is not null)
        {
            string words = position.ShiftWords is { } told ? $" (\u201c{Abbreviation.Of(told, 60)}\u201d)" : "";
            string earlier = position.ShiftFrom is { } id && record.Find<Position>(id.Value) is { } before ? $" from {Stance(before.Stance)}, {TimeWords.Of(before.Time)}" : "";
            WriteWrapped(new string(' ', Indent + 2) + "changed" + earlier + words, Indent + 4, output);
        }

        for (int i = 0; i < Math.Min(MostPassages, position.Evidence.Count); i++)
        {
            WriteWrapped(new string(' ', Indent + 2) + "\u201c" + Abbreviation.Of(position.Evidence[i].Exact, 240) + "\u201d " + ReportName(position.Evidence[i].Report), Indent + 3, output);
        }

        if (position.Evidence.Count > MostPassages)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{new string(' ', Indent + 2)}and {position.Evidence.Count - MostPassages:N0} more passages"));
        }
    }

    private void WriteWrapped(string text, int hanging, TextWriter output)
    {
        int room = Math.Max(width, hanging + 20);
        while (text.Length > room)
        {
            int end = text.LastIndexOf(' ', room - 1);
            end = end <= hanging ? room : end;
            output.WriteLine(text[..end].TrimEnd());
            text = new string(' ', hanging) + text[end..].TrimStart();
        }

        output.WriteLine(text);
    }

    private static string Fit(string text, int most) => Abbreviation.Of(text, Math.Max(20, most));

    private static string Stance(Stance stance) => stance.ToString().ToLowerInvariant();

    /// <summary>Outlet and day where they are known, else the file.</summary>
    private string ReportName(ReportId id)
    {
        if (!_reports.TryGetValue(id, out string? name))
        {
            Report? report = record.Find<Report>(id.Value);
            string where = Abbreviation.Of(report?.Outlet ?? Path.GetFileName(report?.Source ?? id.Value), 40);
            name = report is { Published.Time.IsKnown: true } ? $"({where}, {TimeWords.Of(report.Published.Time)})" : $"({where})";
            _reports.Add(id, name);
        }

        return name;
    }

    private string Name(ActorId id)
    {
        if (!_names.TryGetValue(id, out string? name))
        {
            name = Abbreviation.Of(record.Find<Actor>(id.Value)?.Name ?? id.Value, 60);
            _names.Add(id, name);
        }

        return name;
    }

    private readonly record struct Cell(string Party, long Day, string Key);
}
