using System.Globalization;
using NodaTime;

namespace Rapporteur.Benchmarks.Generate.Short;

/// <summary>Puts short reports into words: each sentence is made anew out of a grammar, from the matters of its happening.</summary>
/// <param name="random">Where all choice comes from.</param>
internal sealed class ShortText(Random random)
{
    /// <summary>What a happening is about: a thing with a name or a quality, as "the disputed fishing quota" or "the Belograd gas pipeline".</summary>
    public string Matter()
    {
        string thing = random.Of(Phrases.Things);
        string town = random.Of(Names.Family) + random.Of(Phrases.PlaceEndings);
        return random.Next(4) switch
        {
            0 => $"{random.Of(Phrases.Adjectives)} {thing}",
            1 => $"{random.Of(Phrases.Adjectives)} {thing} at {town}",
            2 => $"{town} {thing}",
            _ => $"{random.Of(Phrases.Adjectives)} {town} {thing}",
        };
    }

    /// <summary>A headline.</summary>
    public string Title(Happening happening) => happening.Kind switch
    {
        HappeningKind.Calamity => Capital($"{happening.Calamity} kills {Number(happening.Victims)} near {happening.Place}"),
        HappeningKind.Speech => $"{happening.First.Country.Name}: {happening.First.Family} speaks of {random.Of(happening.Matters)}",
        HappeningKind.Call => $"{happening.First.Family} and {happening.Second.Family} talk over the phone",
        HappeningKind.Planned => $"{happening.First.Family} to meet {happening.Second.Family} in {happening.Place}",
        _ => $"{happening.First.Family}, {happening.Second.Family} discuss {random.Of(happening.Matters)}",
    };

    /// <summary>The sentences of one report.</summary>
    public List<string> Tell(Happening happening, LocalDate published, string outlet)
    {
        var sentences = new List<string> { Dateline(happening, published, outlet) + Opening(happening, published) };
        int more = 1 + random.Next(2);
        for (int i = 0; i < more; i++)
        {
            sentences.Add(Further(happening));
        }

        return sentences;
    }

    /// <summary>A sentence that only follows another.</summary>
    public string Further(Happening happening)
    {
        Person one = random.Chance(0.5) ? happening.First : happening.Second;
        string matter = random.Of(happening.Matters);
        (string @do, string did, string doing) = random.Of(Phrases.Acts);
        string tail = random.Of(Phrases.Tails);
        return random.Next(14) switch
        {
            0 => $"“We must {@do} the {matter} {tail},” {one.Family} {random.Of(Phrases.Says)}.",
            1 => $"“{Capital(doing)} the {matter} {tail} is in nobody's way,” {random.Of(Phrases.Says)} {one.Family}.",
            2 => $"{one.Family} said that {one.Country.Name} would {@do} the {matter} {tail}.",
            3 => $"According to {one.Full}, the {matter} will be {did} {tail}.",
            4 => $"{one.Country.Name} wants to {@do} the {matter} {tail}.",
            5 => $"The {matter} was {did} {tail} in {Month(random.Next(12))} {happening.Day.Year - 1 - random.Next(6)}.",
            6 => $"{happening.Second.Country.Name} has asked {happening.First.Country.Name} to {@do} the {matter} {tail}.",
            7 => $"Some {Number(20 * (2 + random.Next(200)))} families depend on {doing} the {matter} {tail}, {one.Family} {random.Of(Phrases.Says)}.",
            8 => $"A spokesman for {one.Family} {random.Of(Phrases.Says)} that nobody had {did} the {matter} {tail}.",
            9 => $"“Nobody asked us to {@do} the {matter} {tail},” {one.Family} {random.Of(Phrases.Says)} later.",
            10 => $"Both governments have so far avoided {doing} the {matter} {tail}.",
            11 => $"{one.Family} is under pressure at home to {@do} the {matter} {tail}.",
            12 => $"Critics in {one.Country.Capital} say that {doing} the {matter} {tail} would cost {Number(3 + random.Next(900))} million dollars.",
            _ => $"Experts of {happening.First.Country.Name} and {happening.Second.Country.Name} are to {@do} the {matter} {tail}.",
        };
    }

    /// <summary>The same in other words: common words changed.</summary>
    public static string Reword(string text)
    {
        foreach ((string from, string to) in Phrases.Swaps)
        {
            text = text.Replace(from, to, StringComparison.Ordinal);
        }

        return text;
    }

    private string Dateline(Happening happening, LocalDate published, string outlet) => random.Next(4) switch
    {
        0 => $"{happening.Place.ToUpperInvariant()}, {Month(published.Month - 1)} {published.Day} ({outlet}) - ",
        1 => $"{happening.Place.ToUpperInvariant()} - ",
        _ => "",
    };

    private string Opening(Happening happening, LocalDate published)
    {
        string first = happening.First.Titled(random) + Aside(0.25);
        string second = happening.Second.Titled(random) + Aside(0.15);
        string when = Weekday(happening.Day, published);
        string where = $"in {happening.Place}";
        string matter = random.Of(happening.Matters);
        return Capital(happening.Kind switch
        {
            HappeningKind.Meeting => random.Next(6) switch
            {
                0 => $"{first} met {second} {Scene(where, when)} {Purpose(matter)}.",
                1 => $"{first} held talks with {second} {Scene(where, when)} {Purpose(matter)}.",
                2 => $"{first} and {second} met {Scene(where, when)} {Purpose(matter)}.",
                3 => $"{when}, {first} met {second} {where} {Purpose(matter)}.",
                4 => $"{where}, {first} and {second} held a meeting {when} {Purpose(matter)}.",
                _ => $"the {matter} was the subject when {first} met {second} {Scene(where, when)}.",
            },
            HappeningKind.Call => random.Next(4) switch
            {
                0 => $"{first} spoke by telephone with {second} {when} {Purpose(matter)}.",
                1 => $"{first} and {second} held a telephone call {when} {Purpose(matter)}.",
                2 => $"{when}, {first} telephoned {second} {Purpose(matter)}.",
                _ => $"in a telephone conversation with {second} {when}, {first} spoke of the {matter}.",
            },
            HappeningKind.Visit => random.Next(4) switch
            {
                0 => $"{first} arrived {Scene(where, when)} for talks with {second} {About(matter)}.",
                1 => $"{first} visited {happening.Place} {when} and met {second} {Purpose(matter)}.",
                2 => $"{second} received {first} {Scene(where, when)} {Purpose(matter)}.",
                _ => $"on a visit to {happening.Place} {when}, {first} met {second} {Purpose(matter)}.",
            },
            HappeningKind.Planned => random.Next(4) switch
            {
                0 => $"{first} will meet {second} {Scene(where, Coming(happening.Day))} {Purpose(matter)}.",
                1 => $"{first} and {second} are to hold talks {Scene(where, Coming(happening.Day))} {About(matter)}.",
                2 => $"{first} plans to meet {second} {Scene(where, Coming(happening.Day))} {Purpose(matter)}.",
                _ => $"{second} will receive {first} {Scene(where, Coming(happening.Day))}, the foreign ministry of {happening.Second.Country.Name} said.",
            },
            HappeningKind.Speech => random.Next(4) switch
            {
                0 => $"{first} accused {happening.Second.Country.Name} {when} of delaying the {matter} {random.Of(Phrases.Tails)}.",
                1 => $"{first} said {when} that {happening.First.Country.Name} was ready to talk about the {matter} {random.Of(Phrases.Tails)}.",
                2 => $"{happening.Second.Country.Name} must respect the {matter} {random.Of(Phrases.Tails)}, {first} said {when}.",
                _ => $"{first} called on {happening.Second.Country.Name} {when} to respect the {matter} {random.Of(Phrases.Tails)}.",
            },
            _ => random.Next(4) switch
            {
                0 => $"at least {Number(happening.Victims)} people were killed in {happening.Calamity} near {happening.Place} {when}, {first} said.",
                1 => $"{happening.Calamity} killed {Number(happening.Victims)} people near {happening.Place} {when} and damaged the {matter}, officials said.",
                2 => $"{when}, {happening.Calamity} near {happening.Place} left {Number(happening.Victims)} people dead, {first} told reporters.",
                _ => $"{Number(happening.Victims)} people died in {happening.Calamity} near {happening.Place} {when}, according to {first}.",
            },
        }).Replace(",,", ",", StringComparison.Ordinal).Replace(",.", ".", StringComparison.Ordinal);
    }

    private string Aside(double share) => random.Chance(share) ? $", {random.Of(Phrases.Asides)}," : "";

    /// <summary>Place and day in either order, or the day alone; now and then with something between.</summary>
    private string Scene(string where, string when) => random.Next(6) switch
    {
        0 => $"{when} {where}",
        1 => when,
        2 => $"{where} {random.Of(Phrases.Asides)} {when}",
        3 => $"{when} {random.Of(Phrases.Asides)} {where}",
        _ => $"{where} {when}",
    };

    private string About(string matter) => random.Next(3) switch
    {
        0 => $"on the {matter}",
        1 => $"about the {matter} {random.Of(Phrases.Tails)}",
        _ => $"over plans to {random.Of(Phrases.Acts).Do} the {matter}",
    };

    private string Purpose(string matter) => random.Next(9) switch
    {
        0 => $"to discuss the {matter}",
        1 => $"with the {matter} high on the agenda",
        2 => $"in a bid to {random.Of(Phrases.Acts).Do} the {matter}",
        3 => $"after weeks of wrangling over the {matter}",
        4 => $"days after the {matter} was {random.Of(Phrases.Acts).Did} {random.Of(Phrases.Tails)}",
        5 => $"amid a row over the {matter}",
        6 => $"to seek a way forward on the {matter} {random.Of(Phrases.Tails)}",
        7 => $"while experts went on {random.Of(Phrases.Acts).Doing} the {matter}",
        _ => About(matter),
    };

    private static string Weekday(LocalDate day, LocalDate published) =>
        day == published.PlusDays(-1) && published.Day % 3 == 0 ? "yesterday" : "on " + day.DayOfWeek;

    private string Coming(LocalDate day) => random.Chance(0.5)
        ? $"on {Month(day.Month - 1)} {day.Day}"
        : "on " + day.DayOfWeek;

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month];

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
