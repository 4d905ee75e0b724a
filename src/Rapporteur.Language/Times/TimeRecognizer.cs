using System.Buffers;

namespace Rapporteur.Language.Times;

/// <summary>Finds the words that tell a time in English text. Knows no date: <see cref="TimeResolver"/> does the counting.</summary>
public static class TimeRecognizer
{
    /// <summary>The time expressions of a text, in order, none overlapping another.</summary>
    /// <param name="text">Any text; nothing in it is an error.</param>
    /// <returns>The phrases; an empty list where there are none. Time is linear in the length of the text.</returns>
    public static IReadOnlyList<TimePhrase> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        TimeWord[] words = TimeScanner.Scan(text, out int count);
        try
        {
            return Read(new TimeParser(text, words.AsSpan(0, count)), count) ?? (IReadOnlyList<TimePhrase>)[];
        }
        finally
        {
            ArrayPool<TimeWord>.Shared.Return(words);
        }
    }

    private static List<TimePhrase>? Read(in TimeParser parser, int count)
    {
        List<TimePhrase>? found = null;
        int at = 0;
        while (at < count)
        {
            if (parser.TryParse(at, out TimeMatch match))
            {
                (found ??= []).Add(parser.ToPhrase(match));
                at = match.End;
            }
            else
            {
                at++;
            }
        }

        return found;
    }
}
