using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Reads the embedded data files: a header of comment lines, then rows of tab-separated fields in ordinal order.</summary>
internal static class LexiconFile
{
    /// <summary>The rows of a file, in the file's order.</summary>
    /// <param name="name">File name, such as <c>countries.tsv</c>.</param>
    /// <param name="columns">Fields each row must have.</param>
    /// <exception cref="InvalidOperationException">The file is missing or a row is malformed or out of order.</exception>
    internal static List<LexiconRow> Read(string name, int columns)
    {
        Assembly assembly = typeof(LexiconFile).Assembly;
        string resource = $"{typeof(LexiconFile).Namespace}.{name}";
        using Stream stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{name}: the lexicon file is not in the assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return Parse(reader, name, columns);
    }

    /// <summary>The rows of a file of two columns, by the first.</summary>
    /// <inheritdoc cref="Read" path="/param[@name='name']"/>
    /// <exception cref="InvalidOperationException">The file is missing, or a row is malformed, out of order or has the key of another.</exception>
    internal static FrozenDictionary<string, string> ReadPairs(string name)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LexiconRow row in Read(name, 2))
        {
            if (!pairs.TryAdd(row.Fields[0], row.Fields[1]))
            {
                throw row.Error("the key stands twice");
            }
        }

        return pairs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The rows of an open file; <see cref="Read"/> for text from elsewhere.</summary>
    /// <param name="reader">The file's text.</param>
    /// <param name="name">Named in errors.</param>
    /// <param name="columns">Fields each row must have.</param>
    /// <exception cref="InvalidOperationException">A row is malformed or out of order.</exception>
    internal static List<LexiconRow> Parse(TextReader reader, string name, int columns)
    {
        List<LexiconRow> rows = [];
        string previous = string.Empty;
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.StartsWith('#'))
            {
                continue;
            }

            LexiconRow row = new(name, number, line.Split('\t'));
            if (row.Fields.Length != columns)
            {
                throw row.Error($"{row.Fields.Length} fields where {columns} are wanted");
            }

            if (row.Fields[0].Length == 0)
            {
                throw row.Error("the first field is empty");
            }

            // The whole line orders rows that share a first field: two places of one name.
            if (string.CompareOrdinal(previous, line) >= 0)
            {
                throw row.Error("out of ordinal order, or twice");
            }

            previous = line;
            rows.Add(row);
        }

        return rows;
    }
}

/// <summary>A row of a data file, with where it stands.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Fields">The fields, empty where the file leaves them so.</param>
internal sealed record LexiconRow(string File, int Line, string[] Fields)
{
    /// <summary>The parts of a field that holds a list, separated by <c>|</c>; none where it is empty.</summary>
    /// <exception cref="InvalidOperationException">A part is empty or has blanks around it.</exception>
    internal string[] List(int field)
    {
        if (Fields[field].Length == 0)
        {
            return [];
        }

        string[] parts = Fields[field].Split('|');
        foreach (string part in parts)
        {
            if (part.Length == 0 || part.AsSpan().Trim().Length != part.Length)
            {
                throw Error($"an empty or padded entry in '{Fields[field]}'");
            }
        }

        return parts;
    }

    /// <summary>The number in a field, null where it is empty.</summary>
    /// <exception cref="InvalidOperationException">Not a number within the bounds.</exception>
    internal double? Degrees(int field, double bound)
    {
        if (Fields[field].Length == 0)
        {
            return null;
        }

        if (!double.TryParse(Fields[field], NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            || double.Abs(value) > bound)
        {
            throw Error($"'{Fields[field]}' is no number of degrees within {bound.ToString(CultureInfo.InvariantCulture)}");
        }

        return value;
    }

    /// <summary>The value of an enum named in a field, first letter in lower case; the fallback where it is empty.</summary>
    /// <exception cref="InvalidOperationException">No such value, or empty with no fallback.</exception>
    internal T Choice<T>(int field, T? fallback = null)
        where T : struct, Enum
    {
        string text = Fields[field];
        if (text.Length == 0 && fallback is { } given)
        {
            return given;
        }

        if (text.Length == 0
            || !char.IsAsciiLetter(text[0])
            || !Enum.TryParse($"{char.ToUpperInvariant(text[0])}{text.AsSpan(1)}", out T value))
        {
            throw Error($"'{text}' is no {typeof(T).Name}");
        }

        return value;
    }

    /// <summary>What to throw for this row.</summary>
    internal InvalidOperationException Error(string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{File}, line {Line}: {what}."));
}
