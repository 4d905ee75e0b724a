using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Figures;

/// <summary>Finds counts of people, casualties, forces, things and money. Dates, durations, ages, rates and ordinals are none.</summary>
/// <param name="view">The report.</param>
/// <param name="claimant">Number of the actor whose words a token stands in, or −1.</param>
internal sealed class FigureExtractor(ReportView view, Func<int, int> claimant)
{
    private readonly HarmTold _harm = new(view);
    private readonly CountedThings _things = new(view);
    private readonly NumberKinds _kinds = new(view);
    private readonly SumsTold _sums = new(view);
    private readonly CrowdTold _crowds = new(view);
    private readonly VotesTold _votes = new(view);
    private readonly List<FigureMention> _figures = [];

    public List<FigureMention> Extract()
    {
        int at = 0;
        while (at < view.Count)
        {
            if (NumberReader.Read(view, at) is not { } number)
            {
                at++;
                continue;
            }

            at = _kinds.EndOfShare(number) is var share && share > 0 ? share : Take(number);
        }

        return _figures;
    }

    // One past what was read.
    private int Take(NumberRead number)
    {
        if (_kinds.RangeFrom(number) is { } upper && Figure(upper) is { } most)
        {
            double scale = number.Scale > 1 || number.Value >= upper.Scale ? 1 : upper.Scale;
            TextRange words = new(view[number.First].Start, most.Evidence[0].End);

            // "two or three" is about as many; "20 to 30" is no fewer and no more.
            bool either = view.Is(number.End, "or");
            _figures.Add(most with { Value = number.Value * scale, Approximate = either ? Approximation.About : Approximation.AtLeast, Evidence = [words] });
            _figures.Add(most with { Approximate = either ? Approximation.About : Approximation.AtMost, Evidence = [words] });
            return upper.End;
        }

        if (Figure(number) is { } figure)
        {
            _figures.Add(figure);
        }

        return number.End;
    }

    private FigureMention? Figure(NumberRead number)
    {
        (string? money, int moneyEnd) = _kinds.Money(number);
        if (money is null && _kinds.IsNoCount(number))
        {
            return null;
        }

        (Approximation approximate, int start, int end) = NumberBounds.Of(view, number);
        end = Math.Max(end, moneyEnd);
        if (money is not null)
        {
            return Mention(number, money, null, approximate, start, end);
        }

        NumberRead whole = end > number.End && view.Is(number.End, "+") ? number with { End = end } : number;
        (int noun, string? unit) = _things.Of(whole);
        if (noun >= 0)
        {
            return IsKnownFew(number) ? null : Harmed(number, unit, approximate, start, Math.Max(end, noun + 1), noun);
        }

        if (_harm.At(number.First, number.End) >= 0)
        {
            return IsKnownFew(number) ? null : Harmed(number, "people", approximate, start, end, number.End - 1);
        }

        if (_crowds.Behind(number) is >= 0 and int crowd && !IsKnownFew(number))
        {
            return Harmed(number, "people", approximate, start, crowd + 1, number.End - 1);
        }

        if (_sums.Of(number, start) is { } sum)
        {
            return Mention(number, sum.Unit, null, approximate, Math.Min(start, sum.First), Math.Max(end, sum.End));
        }

        return _votes.Of(number) is var vote and >= 0 ? Mention(number, "vote", null, approximate, Math.Min(start, vote), Math.Max(end, vote + 1))
            : OfThem(number) is { } same ? Mention(number, same, null, approximate, start, number.End + 2)
            : null;
    }

    private FigureMention Harmed(NumberRead number, string? unit, Approximation approximate, int start, int end, int noun)
    {
        string? of = _harm.Of(number.First, noun, ref start, ref end);
        return Mention(number, unit, of, approximate, start, end);
    }

    private FigureMention Mention(NumberRead number, string? unit, string? of, Approximation approximate, int start, int end)
    {
        int speaker = claimant(number.First);
        return new FigureMention(number.Value, unit, of, approximate, FactTime.Unknown, speaker < 0 ? null : speaker, [view.Range(start, end)]);
    }

    // "2,000 workers, 300 of them women": of what was counted last in the sentence.
    private string? OfThem(NumberRead number)
    {
        int end = number.End;
        return _figures.Count > 0 && end + 1 < view.Count && view.Is(end, "of") && view.Lower(end + 1) is "them" or "whom" or "which"
            && _figures[^1].Evidence[0].Start >= view[view.SentenceOf(number.First).FirstToken].Start
            ? _figures[^1].Unit
            : null;
    }

    // "the two men", "his three ministers": told before, and counted by no one.
    private bool IsKnownFew(NumberRead number) =>
        number.Value <= 3 && number.First > 0
        && view.Lower(number.First - 1) is "the" or "this" or "that" or "these" or "those" or "both" or "his" or "her" or "their" or "our" or "your" or "my" or "its";
}
