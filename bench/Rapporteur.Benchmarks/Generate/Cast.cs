using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapporteur.Benchmarks.Generate;

/// <summary>Who, where and when of one made-up happening: puts other names, countries, days and numbers into sample sentences.</summary>
internal sealed partial class Cast
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    // The longest first, so that a full name is not taken for the family name in it.
    private static readonly Regex Known = new(
        $@"\b(?:{string.Join('|', KnownNames().OrderByDescending(static name => name.Length).ThenBy(static name => name, StringComparer.Ordinal).Select(Regex.Escape))})\b",
        RegexOptions.Compiled | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Random _random;
    private readonly Vocabulary _vocabulary;

    /// <summary>Draws a cast.</summary>
    /// <param name="vocabulary">Words to put in place of others.</param>
    /// <param name="random">Where everything comes from.</param>
    public Cast(Vocabulary vocabulary, Random random)
    {
        _vocabulary = vocabulary;
        _random = random;
        foreach ((string given, string family) in Names.People)
        {
            string newGiven = Names.Given[random.Next(Names.Given.Length)];
            string newFamily = Names.Family[random.Next(Names.Family.Length)] + Names.Endings[random.Next(Names.Endings.Length)];
            _names[given + " " + family] = newGiven + " " + newFamily;
            _names[family] = newFamily;
        }

        Names.Country[] drawn = random.GetItems(Names.Countries, Names.SampleCountries.Length);
        for (int i = 0; i < drawn.Length; i++)
        {
            Names.Country old = Names.SampleCountries[i];
            _names[old.Name] = drawn[i].Name;
            _names[old.Adjective] = drawn[i].Adjective;
            _names[old.Capital] = drawn[i].Capital;
            _names[old.Capital.ToUpperInvariant()] = drawn[i].Capital.ToUpperInvariant();
        }

        int shift = random.Next(7);
        for (int i = 0; i < 7; i++)
        {
            _names[Weekdays[i]] = Weekdays[(i + shift) % 7];
        }
    }

    /// <summary>The sentence with this cast in it.</summary>
    public string Play(string sentence)
    {
        string told = _vocabulary.Vary(Known.Replace(sentence, match => _names[match.Value]), _random);
        return Numbers().Replace(told, Number);
    }

    private static IEnumerable<string> KnownNames() => Weekdays
        .Concat(Names.People.SelectMany(static person => (string[])[person.Given + " " + person.Family, person.Family]))
        .Concat(Names.SampleCountries.SelectMany(static country =>
            (string[])[country.Name, country.Adjective, country.Capital, country.Capital.ToUpperInvariant()]));

    private string Number(Match match)
    {
        string digits = match.Value.Replace(",", "", StringComparison.Ordinal);
        int value = int.Parse(digits, CultureInfo.InvariantCulture);
        if (value is >= 1900 and < 2100)
        {
            return match.Value;
        }

        // A day of a month stays one.
        int changed = value <= 28 ? 1 + _random.Next(28) : 1 + _random.Next(2 * value);
        return changed.ToString(match.Value.Contains(',', StringComparison.Ordinal) ? "N0" : "D", CultureInfo.InvariantCulture);
    }

    /// <summary>Another month in place of each, so that dates spread over the year.</summary>
    public static string Move(string sentence, int months) => MonthNames().Replace(sentence, match =>
    {
        int at = Array.IndexOf(Months, match.Value);
        return Months[(at + months) % 12];
    });

    [GeneratedRegex(@"(?<![\w-])\d{1,3}(?:,\d{3})+(?!\w)|(?<![\w-])\d{1,4}(?![\w,]\d)(?!\w)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();

    // May is left alone: it is a verb as often.
    [GeneratedRegex(@"\b(?:January|February|March|April|June|July|August|September|October|November|December)\b(?= \d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthNames();
}
