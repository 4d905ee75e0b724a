using System.Globalization;
using Rapporteur.Domain.Failures;

namespace Rapporteur.Pipeline.Read;

/// <summary>A <c>reports.csv</c>: for each file beside it the address, outlet and date that the file itself may lack.</summary>
/// <remarks>Columns by name in the first row, in any order: <c>file</c>, and any of <c>url</c>, <c>outlet</c>, <c>published</c>,
/// <c>title</c>, <c>byline</c>; others are passed over.</remarks>
internal sealed class Sidecar
{
    public const string FileName = "reports.csv";

    private readonly string _below;
    private readonly Dictionary<string, GivenFields> _rows = new(StringComparer.Ordinal);
    private readonly List<Refusal> _refusals = [];

    private Sidecar(string below) => _below = below;

    /// <summary>The rows that could not be read.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>Reads the sidecar at <paramref name="path"/>, whose folder lies at <paramref name="below"/> in the walk.</summary>
    public static Sidecar Read(string path, string below, ReadLimits limits)
    {
        var sidecar = new Sidecar(below);
        var file = new FoundFile(path, below + FileName, GivenFields.None);
        if (FileBytes.Read(file, limits.MaxSidecarBytes, out byte[] bytes) is { } refusal)
        {
            sidecar._refusals.Add(refusal);
        }
        else if (TextBytes.Decode(bytes, out int offset) is { } text)
        {
            sidecar.ReadRows(text);
        }
        else
        {
            sidecar._refusals.Add(Rapporteur.Pipeline.Read.Refusals.Invalid(file.Source, bytes, offset));
        }

        return sidecar;
    }

    /// <summary>What the sidecar says of a file, or null when it does not name it.</summary>
    public GivenFields? Find(string source) =>
        source.StartsWith(_below, StringComparison.Ordinal) && _rows.TryGetValue(source[_below.Length..], out GivenFields? given) ? given : null;

    private void ReadRows(string text)
    {
        Dictionary<string, int>? columns = null;
        int width = 0;
        int number = 0;
        foreach (CsvRow row in CsvRow.Of(text))
        {
            number++;
            if (row.Error is { } error)
            {
                Refuse(number, error);
                continue;
            }

            if (columns is null)
            {
                columns = Columns(row.Cells);
                width = row.Cells.Count;
                if (!columns.ContainsKey("file"))
                {
                    Refuse(number, "the first row names no column \"file\"; the sidecar is not used");
                    return;
                }

                continue;
            }

            if (row.Cells.Count != width)
            {
                Refuse(number, string.Create(CultureInfo.InvariantCulture, $"{row.Cells.Count} cells where the first row has {width}"));
                continue;
            }

            Add(number, columns, row.Cells);
        }
    }

    private void Add(int number, Dictionary<string, int> columns, IReadOnlyList<string> cells)
    {
        string? Cell(string column) =>
            columns.TryGetValue(column, out int at) && cells[at].Trim() is { Length: > 0 } cell ? cell : null;

        if (Cell("file") is not { } file)
        {
            Refuse(number, "it names no file");
            return;
        }

        var given = new GivenFields(Cell("url"), Cell("outlet"), Cell("title"), Cell("published"), Cell("byline"));
        if (!_rows.TryAdd(file.Replace('\\', '/'), given))
        {
            Refuse(number, $"{file} has a row already; the first one counts");
        }
    }

    private static Dictionary<string, int> Columns(IReadOnlyList<string> cells)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < cells.Count; i++)
        {
            columns.TryAdd(cells[i].Trim(), i);
        }

        return columns;
    }

    private void Refuse(int row, string what) => _refusals.Add(Rapporteur.Pipeline.Read.Refusals.Malformed(
        $"{_below}{FileName}",
        string.Create(CultureInfo.InvariantCulture, $"row {row}: {what}."),
        "Put one row a file under the heading file,url,outlet,published; quote cells that hold commas."));
}
