using Rapporteur.Language.Names;

namespace Rapporteur.Training.Corpus;

/// <summary>
/// Reads sentences with names in brackets, one a line: <c>[PER Sergei Lavrov] left for [LOC Geneva].</c> Empty lines and
/// lines that begin with <c>#</c> are passed over. Brackets neither nest nor stand for themselves.
/// </summary>
internal static class BracketedNames
{
    /// <summary>The sentences of a file.</summary>
    /// <exception cref="InvalidDataException">A line breaks the format; says file, line and what is wrong.</exception>
    public static IEnumerable<(string Text, List<(int Start, int End, NameKind Kind)> Names)> Read(string file)
    {
        int number = 0;
        foreach (string line in File.ReadLines(file))
        {
            number++;
            if (line.Trim().Length > 0 && line[0] != '#')
            {
                yield return Parse(line, $"{file}:{number}");
            }
        }
    }

    /// <summary>Takes the brackets out of a line.</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="where">Where it stands, for the message.</param>
    public static (string Text, List<(int Start, int End, NameKind Kind)> Names) Parse(string line, string where)
    {
        var text = new System.Text.StringBuilder(line.Length);
        var names = new List<(int, int, NameKind)>();
        int at = 0;
        while (at < line.Length)
        {
            char c = line[at];
            if (c == ']')
            {
                throw Wrong(where, at, "a bracket is closed that was not opened");
            }

            if (c != '[')
            {
                text.Append(c);
                at++;
                continue;
            }

            int close = line.IndexOf(']', at);
            int space = line.IndexOf(' ', at);
            if (close < 0 || line.IndexOf('[', at + 1) is var next && next >= 0 && next < close)
            {
                throw Wrong(where, at, "a bracket is not closed before the next one");
            }

            if (space < 0 || space > close || KindOf(line.AsSpan(at + 1, space - at - 1)) is not { } kind)
            {
                throw Wrong(where, at, "a bracket begins with PER, ORG, LOC, NORP or MISC and one space");
            }

            ReadOnlySpan<char> name = line.AsSpan(space + 1, close - space - 1);
            if (name.Length == 0 || name.Trim().Length != name.Length)
            {
                throw Wrong(where, at, "a name is empty or has space at its ends");
            }

            names.Add((text.Length, text.Length + name.Length, kind));
            text.Append(name);
            at = close + 1;
        }

        return (text.ToString(), names);
    }

    private static NameKind? KindOf(ReadOnlySpan<char> kind) => kind switch
    {
        "PER" => NameKind.Per,
        "ORG" => NameKind.Org,
        "LOC" => NameKind.Loc,
        "NORP" => NameKind.Norp,
        "MISC" => NameKind.Misc,
        _ => null,
    };

    private static InvalidDataException Wrong(string where, int at, string what) => new($"{where}:{at + 1}: {what}");
}
