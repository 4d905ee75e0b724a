using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Figures;

/// <summary>How closely a number is given: "at least", "up to", "about", "or more", "25,000+".</summary>
internal static class NumberBounds
{
    /// <summary>How closely the number is given, and the stretch of the words that say so.</summary>
    public static (Approximation Approximate, int First, int End) Of(ReportView view, NumberRead number)
    {
        int end = number.End;
        if (end < view.Count && view.Is(end, "+"))
        {
            return (Approximation.AtLeast, Before(view, number).First, end + 1);
        }

        if (end + 1 < view.Count && view.Is(end, "or") && Behind(view.Lower(end + 1)) is { } behind)
        {
            return (behind, number.First, end + 2);
        }

        (Approximation? approximate, int first) = Before(view, number);
        return (approximate ?? (number.IsVague ? Approximation.AtLeast : Approximation.Exact), first, end);
    }

    private static Approximation? Behind(string word) => word switch
    {
        "more" => Approximation.AtLeast,
        "less" or "fewer" => Approximation.AtMost,
        "so" => Approximation.About,
        _ => null,
    };

    private static (Approximation? Approximate, int First) Before(ReportView view, NumberRead number)
    {
        int at = number.First > 0 && Lexicon.CurrencySigns.UnitOf(view.Lower(number.First - 1)) is not null ? number.First - 1 : number.First;
        string one = at > 0 ? view.Lower(at - 1) : "";
        string two = at > 1 ? view.Lower(at - 2) : "";
        string three = at > 2 ? view.Lower(at - 3) : "";
        Approximation? approximate = (three, two, one) switch
        {
            ("no" or "not", "more", "than") or ("a", "maximum", "of") or ("as", "many", "as") => Approximation.AtMost,
            ("a", "minimum", "of") or ("in", "excess", "of") or ("not", "less" or "fewer", "than") => Approximation.AtLeast,
            _ => null,
        };
        return approximate is not null ? (approximate, at - 3) : Pair(two, one) is { } pair ? (pair, at - 2) : Word(one) is { } word ? (word, at - 1) : (null, at);
    }

    private static Approximation? Pair(string two, string one) => (two, one) switch
    {
        ("at", "least") or ("more", "than") or ("no", "fewer") or ("no", "less") or ("upwards", "of") or ("greater", "than") => Approximation.AtLeast,
        ("at", "most") or ("up", "to") or ("fewer", "than") or ("less", "than") or ("as", "many") => Approximation.AtMost,
        ("close", "to") => Approximation.About,
        _ => null,
    };

    private static Approximation? Word(string one) => one switch
    {
        "over" or "above" or "exceeding" => Approximation.AtLeast,
        "under" or "below" => Approximation.AtMost,
        "about" or "some" or "around" or "nearly" or "almost" or "roughly" or "approximately" or "estimated" or "circa" => Approximation.About,
        _ => null,
    };
}
