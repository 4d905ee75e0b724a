using System.Text;

namespace Rapporteur.Pipeline.Read;

/// <summary>A row of a comma-separated table (RFC 4180), or what is wrong with it.</summary>
/// <param name="Cells">The cells, unquoted.</param>
/// <param name="Error">Set when the row is broken.</param>
internal sealed record CsvRow(IReadOnlyList<string> Cells, string? Error = null)
{
    /// <summary>The rows of a table; empty lines are passed over.</summary>
    public static IEnumerable<CsvRow> Of(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            if (text[at] is '\n' or '\r')
            {
                at++;
                continue;
            }

            yield return One(text, ref at);
        }
    }

    private static CsvRow One(string text, ref int at)
    {
        var cells = new List<string>();
        string? error = null;
        while (true)
        {
            cells.Add(at < text.Length && text[at] == '"' ? Quoted(text, ref at, ref error) : Bare(text, ref at));
            if (at >= text.Length || text[at] is '\n' or '\r')
            {
                return new CsvRow(cells, error);
            }

            at++;
        }
    }

    private static string Bare(string text, ref int at)
    {
        int end = text.AsSpan(at).IndexOfAny(',', '\n', '\r');
        int start = at;
        at = end < 0 ? text.Length : at + end;
        return text[start..at];
    }

    private static string Quoted(string text, ref int at, ref string? error)
    {
        var cell = new StringBuilder();
        at++;
        while (at < text.Length)
        {
            char c = text[at++];
            if (c != '"')
            {
                cell.Append(c);
            }
            else if (at < text.Length && text[at] == '"')
            {
                cell.Append('"');
                at++;
            }
            else
            {
                string rest = Bare(text, ref at);
                error ??= rest.Trim().Length > 0 ? "there are letters after a closing quotation mark" : null;
                return cell.ToString();
            }
        }

        error ??= "a quotation mark is not closed";
        return cell.ToString();
    }
}
