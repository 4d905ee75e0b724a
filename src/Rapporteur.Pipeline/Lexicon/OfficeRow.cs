namespace Rapporteur.Pipeline.Lexicon;

/// <summary>A row of a table of offices.</summary>
/// <param name="Name">The person.</param>
/// <param name="Title">The office; empty where the row only names a person.</param>
/// <param name="Of">Country or body; the person's country in a row without a title.</param>
/// <param name="From">When it began; null where the row takes the office away, or names a person only.</param>
/// <param name="To">When it ended; null while it goes on.</param>
/// <param name="Aliases">Other names of the person.</param>
internal sealed record OfficeRow(string Name, string Title, string Of, OfficeDay? From, OfficeDay? To, string[] Aliases)
{
    private const int Columns = 6;

    /// <summary>Whether the row takes away what others say of this office.</summary>
    public bool TakesAway => Title.Length > 0 && From is null;

    /// <summary>The offices that a row of a user's takes the place of.</summary>
    public string Key => NameFolding.Fold(Name) + "\n" + NameFolding.Fold(Title) + "\n" + NameFolding.Fold(Of);

    /// <summary>Reads a line of fields.</summary>
    /// <param name="line">The line.</param>
    /// <param name="where">Named in errors.</param>
    /// <exception cref="FormatException">The line is no row; says why and what to do.</exception>
    public static OfficeRow Parse(string line, string where)
    {
        string[] fields = line.Split('\t');
        if (fields.Length is < 3 or > Columns)
        {
            throw new FormatException($"{where}: {fields.Length} fields; write name, title, of, from, to, aliases with a tab between them.");
        }

        string Field(int at) => at < fields.Length ? fields[at].Trim() : "";
        string name = Field(0);
        string title = Field(1);
        string of = Field(2);
        if (name.Length == 0)
        {
            throw new FormatException($"{where}: no name; write the person's name first.");
        }

        if (title.Length > 0 && of.Length == 0)
        {
            throw new FormatException($"{where}: '{title}' of nothing; write a country's three letters or a body in the third field.");
        }

        if (of.Length == 3 && of.All(char.IsAsciiLetterUpper) && Countries.ByIso3(of) is null && Bodies.ByName(of) is null)
        {
            throw new FormatException($"{where}: '{of}' is no country; write its three letters as ISO 3166-1 has them.");
        }

        bool away = title.Length > 0 && Field(3) is "-";
        OfficeDay? from = Day(away ? "" : Field(3), where);
        OfficeDay? to = Day(Field(4), where);
        if (title.Length > 0 && from is null && !away)
        {
            throw new FormatException($"{where}: no first day; write a year, year-month or year-month-day, or '-' to take the office away.");
        }

        if (from is { } first && to is { } last && last.Last < first.First)
        {
            throw new FormatException($"{where}: it ends ({last.Text}) before it begins ({first.Text}).");
        }

        string aliases = Field(5);
        return new OfficeRow(name, title, of, from, to, aliases.Length == 0 ? [] : aliases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private static OfficeDay? Day(string text, string where) => text.Length == 0 ? null
        : OfficeDay.Parse(text) ?? throw new FormatException($"{where}: '{text}' is no day; write a year, year-month or year-month-day.");
}
