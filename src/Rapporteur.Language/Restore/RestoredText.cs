namespace Rapporteur.Language.Restore;

/// <summary>A text with the marks put back that it seems to have lost, and the way from its places to those of the text as it was.</summary>
public sealed class RestoredText
{
    // Where marks stand in the restored text, ascending.
    private readonly int[] _marks;

    /// <summary>Puts marks into a text.</summary>
    /// <param name="text">The text as it is.</param>
    /// <param name="marks">Each mark and the place in the text that it comes before, in order.</param>
    internal RestoredText(string text, IReadOnlyList<(int Place, char Mark)> marks)
    {
        Original = text;
        _marks = new int[marks.Count];
        Text = string.Create(text.Length + marks.Count, (text, marks, _marks), static (all, given) =>
        {
            int from = 0;
            for (int i = 0; i < given.marks.Count; i++)
            {
                (int place, char mark) = given.marks[i];
                given.text.AsSpan(from, place - from).CopyTo(all[(from + i)..]);
                all[place + i] = mark;
                given._marks[i] = place + i;
                from = place;
            }

            given.text.AsSpan(from).CopyTo(all[(from + given.marks.Count)..]);
        });
    }

    /// <summary>The text as it was.</summary>
    public string Original { get; }

    /// <summary>The text with its marks.</summary>
    public string Text { get; }

    /// <summary>How many marks were put back.</summary>
    public int Count => _marks.Length;

    /// <summary>Where a place of the restored text lies in the text as it was; of a mark that was put back, the place behind it.</summary>
    /// <param name="place">A place of <see cref="Text"/>, its end included.</param>
    public int OwnPlace(int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(place, Text.Length);
        int found = Array.BinarySearch(_marks, place);
        return place - (found >= 0 ? found : ~found);
    }
}
