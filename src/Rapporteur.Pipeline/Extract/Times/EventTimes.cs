using NodaTime;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Times;

/// <summary>The times of a report, resolved against its date, and which of them belongs to which event.</summary>
internal sealed partial class EventTimes
{
    private const int FarthestArcs = 5;

    private readonly ReportView _view;
    private readonly IReadOnlyList<TimePhrase> _phrases;
    private readonly int[] _tokenOf;
    private readonly int[] _endOf;
    private readonly DateOnly? _published;

    public EventTimes(ReportView view)
    {
        _view = view;
        _phrases = TimeRecognizer.Find(view.Text.Text);
        _tokenOf = new int[_phrases.Count];
        _endOf = new int[_phrases.Count];
        _published = WritingDay.Of(view.Report);
        int token = 0;
        for (int p = 0; p < _phrases.Count; p++)
        {
            while (token < view.Count && view[token].End <= _phrases[p].Span.Start)
            {
                token++;
            }

            _tokenOf[p] = token;
            int end = token;
            while (end < view.Count && view[end].Start < _phrases[p].Span.End)
            {
                end++;
            }

            _endOf[p] = end;
        }
    }

    /// <summary>The day that the report speaks from, if it has one.</summary>
    public LocalDate? Published => _published is { } day ? new LocalDate(day.Year, day.Month, day.Day) : null;

    /// <summary>The time of what is told as done: "have met five times this summer" ends by the day of the report.</summary>
    public FactTime Done(FactTime time) =>
        Published is { } today && time is { From: { } first, To: { } last } && first <= today && last > today
            ? first == today ? FactTime.OnDay(today, time.Text) : FactTime.Between(first, today, TimePrecision.Range, time.Text)
            : time;

    /// <summary>The time told for an event; <see cref="FactTime.Unknown"/> where no words in reach tell one.</summary>
    /// <param name="trigger">The word that tells the event.</param>
    /// <param name="other">A second word of it, such as the verb that a noun hangs on; or the same.</param>
    /// <param name="direction">Past or future, from the tense.</param>
    /// <param name="words">The words of the phrase, where there is one.</param>
    public FactTime For(int trigger, int other, TimeDirection direction, out TextRange? words) => Find(trigger, other, direction, ownOnly: false, out words);

    /// <summary>The same, but no day that the tree gives to another verb or noun of the sentence: a fact that takes its id from its day must not borrow one.</summary>
    public FactTime OwnFor(int trigger, int other, TimeDirection direction, out TextRange? words) => Find(trigger, other, direction, ownOnly: true, out words);

    /// <summary>The time told by all the words between a verb and what it opens: "said on Sunday the missiles would come".</summary>
    public FactTime Between(int verb, int next, TimeDirection direction)
    {
        for (int p = 0; p < _phrases.Count; p++)
        {
            if (_endOf[p] == next && _tokenOf[p] < next && (_tokenOf[p] == verb + 1 || (_tokenOf[p] == verb + 2 && _view.Is(verb + 1, "on"))))
            {
                return Resolve(p, direction);
            }
        }

        return FactTime.Unknown;
    }

    private FactTime Find(int trigger, int other, TimeDirection direction, bool ownOnly, out TextRange? words)
    {
        if (ownOnly && Counted(trigger, other) is { IsKnown: true } counted)
        {
            words = null;
            return counted;
        }

        int best = -1;
        int bestScore = FarthestArcs * 10;
        int sentence = _view[trigger].SentenceIndex;
        for (int p = 0; p < _phrases.Count; p++)
        {
            if (_tokenOf[p] >= _view.Count || _view[_tokenOf[p]].SentenceIndex != sentence
                || _phrases[p].Type is TimexType.Set || (_phrases[p].Type is TimexType.Duration && !(ownOnly && Resolve(p, direction).From is not null)))
            {
                continue;
            }

            int score = Score(p, trigger, other);
            if (score < bestScore && !(ownOnly && IsOfAnother(p, trigger, other)))
            {
                best = p;
                bestScore = score;
            }
        }

        words = best < 0 ? null : RangeOf(best);
        return best < 0 ? FactTime.Unknown : Resolve(DayOf(best, direction), direction);
    }

    // "met her on Monday and, in the evening, him": the evening is that of the day told before it in the sentence.
    private int DayOf(int phrase, TimeDirection direction)
    {
        if (_phrases[phrase].Type is not TimexType.Time || Resolve(phrase, direction).From is not null)
        {
            return phrase;
        }

        for (int before = phrase - 1; before >= 0 && _view[_tokenOf[before]].SentenceIndex == _view[_tokenOf[phrase]].SentenceIndex; before--)
        {
            if (_phrases[before].Type is TimexType.Date && Resolve(before, direction) is { Precision: TimePrecision.Day })
            {
                return before;
            }
        }

        return phrase;
    }

    /// <summary>Whether any words in reach tell a time for the event.</summary>
    public bool Has(int trigger, int other)
    {
        OwnFor(trigger, other, TimeDirection.Unknown, out TextRange? words);
        return words is not null;
    }

    /// <summary>Whether words that hang on the verb say that it is done again and again: "once a year", "every week".</summary>
    public bool IsRepeated(int verb)
    {
        for (int p = 0; p < _phrases.Count; p++)
        {
            if (_phrases[p].Type is TimexType.Set && _tokenOf[p] < _view.Count && _view.Head(HeadOf(p)) == verb)
            {
                return true;
            }
        }

        return false;
    }

    // Fewest arcs first, then fewest words between; a phrase of another clause is one arc farther for each verb passed.
    private int Score(int phrase, int trigger, int other)
    {
        int head = HeadOf(phrase);
        int arcs = Math.Min(Clauses.Distance(_view, head, trigger), Clauses.Distance(_view, head, other));
        return (arcs * 10) + Math.Min(9, Math.Abs(head - trigger) / 4);
    }

    private int HeadOf(int phrase)
    {
        for (int i = _tokenOf[phrase]; i < _endOf[phrase]; i++)
        {
            int head = _view.Head(i);
            if (head < _tokenOf[phrase] || head >= _endOf[phrase])
            {
                return i;
            }
        }

        return _tokenOf[phrase];
    }

    private TextRange RangeOf(int phrase)
    {
        int first = _tokenOf[phrase];
        if (first > 0 && _view.Lower(first - 1) is "on" or "in" or "since" or "during" or "late" or "early")
        {
            first--;
        }

        return new TextRange(_view[first].Start, _phrases[phrase].Span.End);
    }

    private FactTime Resolve(int phrase, TimeDirection direction)
    {
        TextRange range = RangeOf(phrase);
        string text = _view.TextOf(range);
        TimeExpression resolved = TimeResolver.Resolve(_phrases[phrase], new TimeAnchor(_published, direction));
        if (resolved.From is not { } from || resolved.To is not { } to)
        {
            return FactTime.Phrase(text);
        }

        var first = new LocalDate(from.Year, from.Month, from.Day);
        var last = new LocalDate(to.Year, to.Month, to.Day);
        return resolved.Grain switch
        {
            TimeGrain.None => FactTime.Phrase(text),
            TimeGrain.Day when first == last => FactTime.OnDay(first, text),
            TimeGrain.Day => FactTime.Between(first, last, TimePrecision.Range, text),
            TimeGrain.Week => FactTime.Between(first, last, TimePrecision.Week, text),
            TimeGrain.Month => FactTime.Between(first, last, TimePrecision.Month, text),
            TimeGrain.Season => FactTime.Between(first, last, TimePrecision.Season, text),
            TimeGrain.Year => FactTime.Between(first, last, TimePrecision.Year, text),
            _ => FactTime.Between(first, last, TimePrecision.Range, text),
        };
    }
}
