using System.Globalization;
using System.Text;

namespace Rapporteur.Web.Views;

/// <summary>The record's terms as the pages print them.</summary>
public static class Words
{
    /// <summary>An enumeration's name in lower case with spaces: <c>ArmedGroup</c> gives "armed group".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        var words = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    /// <summary>The same with a capital, as a heading has it.</summary>
    public static string Title<T>(T value)
        where T : struct, Enum
    {
        string words = Of(value);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A number and its noun: "1 report", "2,455 reports".</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>How often a fact is told: "told by 3 reports, 2 independent".</summary>
    public static string Told(int reports, int independent) => reports <= 1
        ? "told by 1 report"
        : string.Create(CultureInfo.InvariantCulture, $"told by {reports:N0} reports, {independent:N0} independent");

    /// <summary>At most <paramref name="length"/> UTF-16 units of a text, cut between words where it can be, with an ellipsis for what is left out.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int cut = text.LastIndexOf(' ', length - 1);
        cut = cut < length / 2 ? length - 1 : cut;
        cut = char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
        return text[..cut] + "…";
    }
}
