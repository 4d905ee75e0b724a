using System.Collections.Frozen;

namespace Rapporteur.Language.Times;

/// <summary>The words of the time grammar. Case is not looked at here.</summary>
internal static class TimeLexicon
{
    private static readonly FrozenDictionary<string, (WordKind Kind, int Value)> Words = Build();

    private static readonly FrozenDictionary<string, (WordKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = LongestWord();

    public static (WordKind Kind, int Value) Find(ReadOnlySpan<char> word) =>
        word.Length > Longest || !Lookup.TryGetValue(word, out (WordKind Kind, int Value) entry)
            ? (WordKind.Word, 0)
            : entry;

    private static int LongestWord()
    {
        int longest = 0;
        foreach (string word in Words.Keys)
        {
            longest = Math.Max(longest, word.Length);
        }

        return longest;
    }

    private static FrozenDictionary<string, (WordKind Kind, int Value)> Build()
    {
        var words = new Dictionary<string, (WordKind, int)>(StringComparer.OrdinalIgnoreCase);
        AddCalendar(words);
        AddNumbers(words);
        AddRelations(words);
        AddGrammar(words);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void AddCalendar(Dictionary<string, (WordKind, int)> words)
    {
        Number(words, WordKind.Month, 1, "january february march april may june july august september october november december");
        Number(words, WordKind.MonthShort, 1, "jan feb mar apr - jun jul aug sep oct nov dec");
        words["sept"] = (WordKind.MonthShort, 9);
        Number(words, WordKind.Weekday, 1, "monday tuesday wednesday thursday friday saturday sunday");
        Number(words, WordKind.Weekdays, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
        Number(words, WordKind.WeekdayShort, 1, "mon tue wed thu fri sat sun");
        words["tues"] = (WordKind.WeekdayShort, 2);
        words["weds"] = (WordKind.WeekdayShort, 3);
        words["thur"] = words["thurs"] = (WordKind.WeekdayShort, 4);
        Number(words, WordKind.Season, 1, "spring summer autumn winter");
        Number(words, WordKind.Season, 1, "springtime summertime fall wintertime");
        Number(words, WordKind.Unit, (int)TimeUnit.Second, "second minute hour day week month quarter year decade century");
        Number(words, WordKind.Units, (int)TimeUnit.Second, "seconds minutes hours days weeks months quarters years decades centuries");
        words["fortnight"] = (WordKind.Unit, FortnightUnit);
        words["fortnights"] = (WordKind.Units, FortnightUnit);
        words["weekend"] = (WordKind.Weekend, 0);
        words["weekends"] = (WordKind.Weekend, 1);
        Same(words, WordKind.DayPart, (int)DayPart.Morning, "morning mornings dawn daybreak sunrise");
        Same(words, WordKind.DayPart, (int)DayPart.Afternoon, "afternoon afternoons");
        Same(words, WordKind.DayPart, (int)DayPart.Evening, "evening evenings dusk sunset");
        Same(words, WordKind.DayPart, (int)DayPart.Night, "night nights nighttime");
        words["daytime"] = (WordKind.DayPart, (int)DayPart.Daytime);
        words["noon"] = words["midday"] = (WordKind.Noon, 12 * 60);
        words["midnight"] = (WordKind.Noon, 0);
        words["christmas"] = (WordKind.Holiday, 1225);
        Same(words, WordKind.Era, -1, "bc bce");
        Same(words, WordKind.Era, 1, "ad ce");
        Same(words, WordKind.AmPm, 0, "am");
        Same(words, WordKind.AmPm, 12, "pm");
        Same(words, WordKind.Zone, 1, "gmt utc");
        Same(words, WordKind.Zone, 0, "est edt et cet cest bst msk eet eest ist hrs hours");
        words["hours"] = (WordKind.Units, (int)TimeUnit.Hour);
        words["q"] = (WordKind.QuarterLetter, 4);
        words["h"] = (WordKind.QuarterLetter, 2);
        Decades(words);
    }

    /// <summary>A fortnight is two weeks; the only unit that is not one of <see cref="TimeUnit"/>.</summary>
    public const int FortnightUnit = 99;

    private static void Decades(Dictionary<string, (WordKind, int)> words)
    {
        string[] names = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
        for (int i = 0; i < names.Length; i++)
        {
            words[names[i]] = (WordKind.DecadeWord, 20 + (10 * i));
        }
    }

    private static void AddNumbers(Dictionary<string, (WordKind, int)> words)
    {
        Number(words, WordKind.NumberWord, 1,
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty");
        string[] tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        for (int i = 0; i < tens.Length; i++)
        {
            words[tens[i]] = (WordKind.NumberWord, 30 + (10 * i));
        }

        words["hundred"] = (WordKind.NumberWord, 100);
        words["dozen"] = (WordKind.NumberWord, 12);
        Number(words, WordKind.Ordinal, 1,
            "first - third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        words["thirtieth"] = (WordKind.Ordinal, 30);
        Same(words, WordKind.Several, 0, "several few many couple");
        words["half"] = (WordKind.Half, 0);
    }

    private static void AddRelations(Dictionary<string, (WordKind, int)> words)
    {
        words["today"] = (WordKind.Relative, 0);
        words["yesterday"] = (WordKind.Relative, -1);
        words["tomorrow"] = (WordKind.Relative, 1);
        words["tonight"] = (WordKind.Relative, RelativeTonight);
        words["overnight"] = (WordKind.Relative, RelativeOvernight);
        Same(words, WordKind.Pick, (int)TimePick.Last, "last past");
        Same(words, WordKind.Pick, (int)TimePick.This, "this current");
        Same(words, WordKind.Pick, (int)TimePick.Next, "next coming upcoming");
        Same(words, WordKind.Mention, (int)TimePick.Last, "previous preceding prior");
        Same(words, WordKind.Mention, (int)TimePick.This, "same that");
        Same(words, WordKind.Mention, (int)TimePick.Next, "following ensuing subsequent");
        words["recent"] = (WordKind.Recent, 0);
        Same(words, WordKind.Part, (int)TimePart.Early, "early");
        Same(words, WordKind.Part, (int)TimePart.Middle, "mid");
        Same(words, WordKind.Part, (int)TimePart.Late, "late");
        Same(words, WordKind.Part, (int)TimePart.Earlier, "earlier");
        Same(words, WordKind.Part, (int)TimePart.Later, "later");
        Same(words, WordKind.Edge, (int)TimePart.Early, "beginning start");
        Same(words, WordKind.Edge, (int)TimePart.Middle, "middle");
        Same(words, WordKind.Edge, (int)TimePart.Late, "end close");
        Same(words, WordKind.Edge, (int)TimePart.Whole, "rest remainder");
        words["ago"] = (WordKind.Ago, 0);
        Same(words, WordKind.Vague, (int)TimeDirection.Present, "now currently nowadays presently");
        Same(words, WordKind.Vague, (int)TimeDirection.Past, "recently lately former formerly");
        Same(words, WordKind.Vague, (int)TimeDirection.Future, "soon future");
        Same(words, WordKind.Periodic, (int)TimeUnit.Hour, "hourly");
        Same(words, WordKind.Periodic, (int)TimeUnit.Day, "daily nightly everyday");
        Same(words, WordKind.Periodic, (int)TimeUnit.Week, "weekly");
        Same(words, WordKind.Periodic, (int)TimeUnit.Month, "monthly");
        Same(words, WordKind.Periodic, (int)TimeUnit.Quarter, "quarterly");
        Same(words, WordKind.Periodic, (int)TimeUnit.Year, "annually yearly");
    }

    /// <summary>The value of "tonight".</summary>
    public const int RelativeTonight = 100;

    /// <summary>The value of "overnight".</summary>
    public const int RelativeOvernight = 101;

    private static void AddGrammar(Dictionary<string, (WordKind, int)> words)
    {
        Same(words, WordKind.Before, 0, "before");
        Same(words, WordKind.After, 0, "after afterwards");
        Same(words, WordKind.To, 0, "to until till through");
        Same(words, WordKind.Between, 0, "between");
        Same(words, WordKind.And, 0, "and");
        Same(words, WordKind.Or, 0, "or");
        Same(words, WordKind.Of, 0, "of");
        Same(words, WordKind.In, 0, "in");
        Same(words, WordKind.On, 0, "on");
        Same(words, WordKind.At, 0, "at");
        Same(words, WordKind.Since, 0, "since");
        Same(words, WordKind.Preposition, 0, "from by during throughout circa");
        Same(words, WordKind.The, 0, "the");
        Same(words, WordKind.A, 0, "a an");
        Same(words, WordKind.Every, 0, "every each");
        Same(words, WordKind.Rate, 0, "per");
        Same(words, WordKind.About, 0, "about around nearly almost over under approximately roughly some");
        Same(words, WordKind.Long, 0, "long");
        Same(words, WordKind.Refuses, 0,
            "resolution resolutions unscr article articles no number flight route room channel page highway section paragraph paragraphs decree law model boeing airbus least than nearly");
        words["nearly"] = (WordKind.About, 0);
        Same(words, WordKind.Compare, 0, "more less fewer");
    }

    private static void Number(Dictionary<string, (WordKind, int)> words, WordKind kind, int first, string list)
    {
        foreach (string word in list.Split(' '))
        {
            if (word is not "-")
            {
                words[word] = (kind, first);
            }

            first++;
        }
    }

    private static void Same(Dictionary<string, (WordKind, int)> words, WordKind kind, int value, string list)
    {
        foreach (string word in list.Split(' '))
        {
            words[word] = (kind, value);
        }
    }
}
