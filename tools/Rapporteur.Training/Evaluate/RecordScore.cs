using System.Globalization;
using System.Text.Json;

namespace Rapporteur.Training.Evaluate;

/// <summary>The table of one measurement.</summary>
internal sealed class RecordScore
{
    private readonly IReadOnlyList<(string Name, RecordTally Tally)> _tallies;

    public RecordScore(IReadOnlyList<RecordRow> rows, IReadOnlyList<(string Name, RecordTally Tally)> tallies)
    {
        Rows = rows;
        _tallies = tallies;
    }

    /// <summary>The lines in their order.</summary>
    public IReadOnlyList<RecordRow> Rows { get; }

    /// <summary>The figures to pin: for each line F1 and its attributes.</summary>
    public IEnumerable<(string Row, string Measure, double Value)> Measures()
    {
        foreach (RecordRow row in Rows)
        {
            yield return (row.Name, "f1", row.F1);
            foreach ((string attribute, double share) in row.Attributes)
            {
                yield return (row.Name, attribute, share);
            }
        }
    }

    public void WriteTable(TextWriter output)
    {
        foreach (RecordRow row in Rows)
        {
            output.WriteLine(Line(row));
        }
    }

    /// <summary>Every fact missed and every fact too many, cut to 300 characters.</summary>
    public void WriteMisses(TextWriter output)
    {
        foreach ((string name, RecordTally tally) in _tallies)
        {
            foreach (JsonElement fact in tally.MissedFacts)
            {
                output.WriteLine($"missed {name}: {Cut(fact)}");
            }

            foreach (JsonElement fact in tally.ExtraFacts)
            {
                output.WriteLine($"extra  {name}: {Cut(fact)}");
            }
        }
    }

    public void WriteJson(Stream output)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        writer.WriteStartObject();
        foreach (RecordRow row in Rows)
        {
            writer.WriteStartObject(row.Name);
            if (row is { Precision: { } precision, Recall: { } recall })
            {
                writer.WriteNumber("p", precision);
                writer.WriteNumber("r", recall);
            }

            writer.WriteNumber("f1", row.F1);
            if (row.Counts is { } counts)
            {
                writer.WriteNumber("tp", counts.Found);
                writer.WriteNumber("fp", counts.Extra);
                writer.WriteNumber("fn", counts.Missed);
            }

            foreach ((string attribute, double share) in row.Attributes)
            {
                writer.WriteNumber(attribute, share);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static string Line(RecordRow row)
    {
        if (row is not { Precision: { } precision, Recall: { } recall })
        {
            return string.Create(CultureInfo.InvariantCulture, $"{row.Name,-20} F1={row.F1:F3}");
        }

        string counts = row.Counts is { } c
            ? string.Create(CultureInfo.InvariantCulture, $" (tp {c.Found} fp {c.Extra} fn {c.Missed})")
            : "";
        string attributes = string.Join("  ", row.Attributes.Select(static attribute =>
            string.Create(CultureInfo.InvariantCulture, $"{attribute.Key}={attribute.Value:F2}")));
        string table = string.Create(CultureInfo.InvariantCulture,
            $"{row.Name,-20} P={precision:F3} R={recall:F3} F1={row.F1:F3}{counts}");
        return attributes.Length > 0 ? $"{table}  {attributes}" : table;
    }

    private static string Cut(JsonElement fact)
    {
        string text = fact.GetRawText().ReplaceLineEndings(" ");
        return text.Length > 300 ? text[..300] : text;
    }
}
