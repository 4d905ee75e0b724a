using System.Globalization;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Figures;

/// <summary>Reads numbers in digits and words: "240,000", "two and a half million", "one hundred and forty", "3.5bn", "a dozen", "dozens".</summary>
internal static class NumberReader
{
    private const double Hundred = 100;

    /// <summary>Reads the number that begins at a token.</summary>
    /// <returns>The number; null where none begins.</returns>
    public static NumberRead? Read(ReportView view, int at)
    {
        if (Digits(view[at].Form) is { } digits)
        {
            // "N$8 600": thousands that a blank sets apart
            bool rest = digits is { Money: not null, Value: < 1000 } && at + 1 < view.Count && view[at + 1].Form.Length == 3 && view[at + 1].Start == view[at].End + 1
                && Digits(view[at + 1].Form) is { Money: null };
            double value = rest ? (digits.Value * 1000) + Digits(view[at + 1].Form)!.Value.Value : digits.Value;
            return Scaled(view, at, rest ? at + 2 : at + 1, value) with { Money = digits.Money };
        }

        (double sum, int end) = Smalls(view, at);
        return end > at ? Scaled(view, at, end, sum) : Article(view, at) ?? Plural(view, at);
    }

    // "forty", "forty-four"
    private static (double Sum, int End) Smalls(ReportView view, int at)
    {
        double sum = 0;
        int end = at;
        while (end < view.Count && Small(view.Lower(end)) is { } small)
        {
            sum += small;
            end++;
            if (end + 1 < view.Count && view.Is(end, "-") && Small(view.Lower(end + 1)) is not null)
            {
                end++;
            }
        }

        return (sum, end);
    }

    // "two and a half million", "$175-million"
    private static NumberRead Scaled(ReportView view, int first, int end, double value)
    {
        int half = Half(view, end);
        if (half > end)
        {
            value += 0.5;
            end = half;
        }

        double scale = Scales(view, ref end);
        if (scale >= Hundred && !char.IsAsciiDigit(view[first].Form[0]) && Rest(view, end, scale) is { } rest)
        {
            end = rest.End;
            double whole = (value * scale) + rest.Value;
            double more = Scales(view, ref end);
            return new NumberRead(first, end, whole * more, more);
        }

        // 2.07 million is 2,070,000, whatever the machine makes of 2.07.
        return new NumberRead(first, end, scale > 1 ? Math.Round(value * scale, 3) : value, scale);
    }

    private static double Scales(ReportView view, ref int end)
    {
        double scale = 1;
        while (end < view.Count)
        {
            int word = view.Is(end, "-") && end + 1 < view.Count && view[end].End == view[end + 1].Start ? end + 1 : end;
            if (Scale(view, word) is not { } by)
            {
                break;
            }

            scale *= by;
            end = word + 1;
        }

        return scale;
    }

    // "one hundred | and forty", "two thousand | three hundred and six"
    private static (double Value, int End)? Rest(ReportView view, int at, double scale)
    {
        int end = at + (at + 1 < view.Count && view.Is(at, "and") ? 1 : 0);
        (double sum, int past) = Smalls(view, end);
        if (past == end || sum >= Hundred)
        {
            return null;
        }

        if (scale > Hundred && past < view.Count && view.Is(past, "hundred"))
        {
            return Rest(view, past + 1, Hundred) is { } last ? ((sum * Hundred) + last.Value, last.End) : (sum * Hundred, past + 1);
        }

        return (sum, past);
    }

    // "a dozen", "a hundred thousand", "half a million", "half a dozen", "a quarter of a million", "a couple of"
    private static NumberRead? Article(ReportView view, int at)
    {
        bool half = view.Is(at, "half");
        int article = half ? at + 1 : at;
        if (article + 1 >= view.Count || view.Lower(article) is not ("a" or "an"))
        {
            return null;
        }

        if (!half && view.Is(article + 1, "quarter") && article + 4 < view.Count && view.Is(article + 2, "of") && view.Is(article + 3, "a")
            && Scale(view, article + 4) is not null)
        {
            return Scaled(view, at, article + 4, 0.25);
        }

        if (!half && view.Is(article + 1, "couple") && article + 2 < view.Count && view.Is(article + 2, "of"))
        {
            return new NumberRead(at, article + 2, 2, 1) { IsVague = true };
        }

        return Scale(view, article + 1) is not null ? Scaled(view, at, article + 1, half ? 0.5 : 1) : null;
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

    // "dozens", "hundreds", "tens of thousands": the least that the word can mean.
    private static NumberRead? Plural(ReportView view, int at)
    {
        if (NumberWords.ValueOf(view.Lower(at), "plural") is not { } least)
        {
            return null;
        }

        int end = at + 1;
        while (end + 1 < view.Count && view.Is(end, "of") && NumberWords.ValueOf(view.Lower(end + 1), "plural") is { } next)
        {
            least *= next;
            end += 2;
        }

        return new NumberRead(at, end, least, 1) { IsVague = true };
    }

    private static (double Value, string? Money)? Digits(ReadOnlySpan<char> form)
    {
        // "US$60", "A$3m"
        string? money = null;
        int sign = form.IndexOfAnyInRange('0', '9');
        if (sign is > 0 and <= 5)
        {
            money = CurrencySigns.UnitOf(new string(form[..sign]).ToLowerInvariant());
            if (money is null)
            {
                return null;
            }

            form = form[sign..];
        }

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
            ? (Math.Round(value * scale, 3), money)
            : null;
    }

    private static double? Small(string word) => NumberWords.ValueOf(word, "small");

    // The "m" of "1.5m" is a million where it is glued to the number, or the number counts money: "$77.4 m".
    private static double? Scale(ReportView view, int token) => NumberWords.ValueOf(view.Lower(token), "scale")
        ?? (view.Is(token, "m") && token > 0 && (view[token - 1].End == view[token].Start || (token > 1 && CurrencySigns.UnitOf(view.Lower(token - 2)) is not null)) ? 1e6 : null);
}
