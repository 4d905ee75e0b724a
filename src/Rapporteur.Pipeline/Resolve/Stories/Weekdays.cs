namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>Days of the week, Monday 0; what an undated report still tells of its day.</summary>
internal static class Weekdays
{
    /// <summary>None told.</summary>
    public const int None = -1;

    private static readonly uint[] Names = MakeNames();

    /// <summary>The first day of the week that is named among the first words of a text.</summary>
    public static int FirstIn(WordScan text, int words)
    {
        foreach (Word word in text.Words[..Math.Min(words, text.Words.Length)])
        {
            int day = Array.IndexOf(Names, word.Hash);
            if (day >= 0)
            {
                return day;
            }
        }

        return None;
    }

    /// <summary>The day of the week of a day's number.</summary>
    public static int Of(int day) => (((day + 3) % 7) + 7) % 7;

    /// <summary>How many days lie between two days of the week, 0 to 3; null where one is not told.</summary>
    public static int? Between(int a, int b)
    {
        if (a == None || b == None)
        {
            return null;
        }

        int apart = Math.Abs(a - b);
        return Math.Min(apart, 7 - apart);
    }

    private static uint[] MakeNames()
    {
        ReadOnlySpan<Word> words = WordScan.Of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday").Words;
        var names = new uint[words.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = words[i].Hash;
        }

        return names;
    }
}
