using NodaTime;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>An office that a person held.</summary>
/// <param name="Title">The office, such as "Foreign Minister".</param>
/// <param name="Of">Alpha-3 of the country, or the name of a body.</param>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended; null while it goes on.</param>
/// <param name="KnownTo">The last day on which the row is known to hold where it has no end; null for always.</param>
internal sealed record Office(string Title, string Of, OfficeDay From, OfficeDay? To, LocalDate? KnownTo)
{
    /// <summary>Whether the office was surely held on a day: on a day within the months that begin or end it, nobody's is sure.</summary>
    public bool Covers(LocalDate day) =>
        day >= From.Last && (To is { } to ? day <= to.First : KnownTo is not { } known || day <= known);

    /// <summary>Whether it may have been held in the years before a day.</summary>
    public bool IsWithin(int years, LocalDate day) => From.First <= day && (To is not { } to || to.Last.PlusYears(years) >= day);
}

/// <summary>A day, a month or a year, as closely as it is known.</summary>
/// <param name="Text">As written: <c>2004</c>, <c>2004-03</c> or <c>2004-03-09</c>.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
internal readonly record struct OfficeDay(string Text, LocalDate First, LocalDate Last)
{
    /// <summary>Reads one, or null where the words are none.</summary>
    public static OfficeDay? Parse(string text)
    {
        string[] parts = text.Split('-');
        var numbers = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length != (i == 0 ? 4 : 2) || !int.TryParse(parts[i], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        if (parts.Length > 3 || numbers[0] == 0 || (parts.Length > 1 && numbers[1] is < 1 or > 12))
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return new OfficeDay(text, new LocalDate(numbers[0], 1, 1), new LocalDate(numbers[0], 12, 31));
        }

        int days = CalendarSystem.Iso.GetDaysInMonth(numbers[0], numbers[1]);
        if (parts.Length == 2)
        {
            return new OfficeDay(text, new LocalDate(numbers[0], numbers[1], 1), new LocalDate(numbers[0], numbers[1], days));
        }

        if (numbers[2] < 1 || numbers[2] > days)
        {
            return null;
        }

        var day = new LocalDate(numbers[0], numbers[1], numbers[2]);
        return new OfficeDay(text, day, day);
    }
}

/// <summary>A person whom the table of offices knows.</summary>
/// <param name="Name">The usual spelling.</param>
/// <param name="Country">Alpha-3, null where none is known.</param>
/// <param name="Names">The name and the other spellings, in parts that compare.</param>
/// <param name="Offices">The offices held.</param>
internal sealed record KnownPerson(string Name, string? Country, IReadOnlyList<PersonName> Names, IReadOnlyList<Office> Offices);
