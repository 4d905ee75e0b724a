using System.Globalization;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Figures;

/// <summary>Reads numbers in digits and words: "240,000", "two and a half million", "3.5bn", "dozens".</summary>
internal static class NumberReader
{
    /// <summary>Reads the number that begins at a token.</summary>
    /// <returns>Its value and one past its last token; null where none begins.</returns>
    public static (double Value, int End)? Read(ReportView view, int at)
    {
        double value = 0;
        int end = at;
        if (Digits(view[at].Form) is { } digits)
        {
            value = digits;
            end = at + 1;
        }
        else
        {
            double sum = 0;
            while (end < view.Count && Small(view.Lower(end)) is { } small)
            {
                sum += small;
                end++;
                if (end + 1 < view.Count && view.Is(end, "-") && Small(view.Lower(end + 1)) is not null)
                {
                    end++;
                }
            }

            if (end == at)
            {
                return null;
            }

            value = sum;
        }

        int half = Half(view, end);
        if (half > end)
        {
            value += 0.5;
            end = half;
        }

        while (end < view.Count && Scale(view.Lower(end)) is { } scale)
        {
            value *= scale;
            end++;
        }

        return (value, end);
    }

    // "three and a half", "three-and-a-half"; one past it, or the same place where there is none.
    private static int Half(ReportView view, int at)
    {
        int word = 0;
        for (int i = at; i < view.Count && i < at + 6; i++)
        {
            if (view.Is(i, "-"))
            {
                continue;
            }

            if (!view.Is(i, word switch { 0 => "and", 1 => "a", _ => "half" }))
            {
                return at;
            }

            if (++word == 3)
            {
                return i + 1;
            }
        }

        return at;
    }

    /// <summary>"dozens", "hundreds", "tens of thousands": the least that the word can mean.</summary>
    public static (double Value, int End)? ReadPlural(ReportView view, int at)
    {
        double? value = Plural(view.Lower(at));
        if (value is not { } least)
        {
            return null;
        }

        int end = at + 1;
        while (end + 1 < view.Count && view.Is(end, "of") && Plural(view.Lower(end + 1)) is { } next)
        {
            least *= next;
            end += 2;
        }

        return (least, end);
    }

    private static double? Digits(ReadOnlySpan<char> form)
    {
        if (form.Length == 0 || !char.IsAsciiDigit(form[0]))
        {
            return null;
        }

        double scale = 1;
        ReadOnlySpan<char> number = form;
        if (form.EndsWith("bn", StringComparison.OrdinalIgnoreCase))
        {
            number = form[..^2];
            scale = 1e9;
        }
        else if (form[^1] is 'm' or 'M')
        {
            number = form[..^1];
            scale = 1e6;
        }

        return double.TryParse(number, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            ? value * scale
            : null;
    }

    private static double? Small(string word) => NumberWords.ValueOf(word, "small");

    private static double? Scale(string word) => NumberWords.ValueOf(word, "scale");

    private static double? Plural(string word) => NumberWords.ValueOf(word, "plural");
}
