namespace Rapporteur.Language.Times;

/// <summary>Resolves the times of one text in order, keeping in mind the time last spoken of.</summary>
internal sealed class TextTimes(
    IReadOnlyList<TimePhrase> phrases, DateOnly? documentDate, Func<TimePhrase, TimeDirection>? direction, AnchorMode mode, RangeMode ranges)
{
    /// <summary>How far after a full date, in UTF-16 units, a day without a year still takes its year in a report.</summary>
    private const int Passage = 100;

    /// <summary>How far from a day, in UTF-16 units, a time of day still belongs to it.</summary>
    private const int Sentence = 80;

    private readonly List<TimeExpression> _resolved = new(phrases.Count);
    private DateOnly? _mention;
    private TimeGrain _mentionGrain;
    private TimePhrase? _fullDate;
    private DateOnly? _fullDay;

    public List<TimeExpression> Resolve()
    {
        for (int i = 0; i < phrases.Count; i++)
        {
            TimePhrase phrase = phrases[i];
            TimeAnchor anchor = AnchorFor(phrase);
            TimeExpression found = phrase.Content.Sense == TimeSense.Clock ? OnItsDay(i, phrase, anchor) : TimeResolver.Resolve(phrase, anchor);
            if (ranges == RangeMode.Ends && phrase is { First: { } first, Last: { } last })
            {
                TimeExpression begin = TimeResolver.Resolve(first, anchor);
                _resolved.Add(begin);
                _resolved.Add(TimeResolver.Resolve(last, TimeResolver.EndAnchor(begin, last, anchor)));
            }
            else
            {
                _resolved.Add(found);
            }

            Remember(phrase, found);
        }

        return _resolved;
    }

    private TimeAnchor AnchorFor(TimePhrase phrase)
    {
        TimeDirection told = direction?.Invoke(phrase) ?? TimeDirection.Unknown;
        if (mode == AnchorMode.Narrative)
        {
            return new TimeAnchor(_mention ?? documentDate, told) { Mention = _mention, MentionGrain = _mentionGrain, YearFromMention = true };
        }

        TimeContent content = (phrase.First ?? phrase).Content;
        bool yearless = content is { Sense: TimeSense.Calendar, Year: null, YearShift: null, Pick: TimePick.None, FromMention: false };
        bool follows = yearless && _fullDate is { } full && phrase.Span.Start - full.Span.End <= Passage
            && (told != TimeDirection.Future || documentDate is null);
        return new TimeAnchor(documentDate, told)
        {
            Mention = follows ? _fullDay : _mention,
            MentionGrain = _mentionGrain,
            YearFromMention = follows,
        };
    }

    /// <summary>A time of day belongs to the day named beside it, if there is one.</summary>
    private TimeExpression OnItsDay(int at, TimePhrase phrase, in TimeAnchor anchor)
    {
        TimeExpression alone = TimeResolver.Resolve(phrase, anchor);
        DateOnly? day = null;
        if (_mention is { } last && _mentionGrain == TimeGrain.Day
            && (mode == AnchorMode.Narrative || (at > 0 && phrase.Span.Start - phrases[at - 1].Span.End <= Sentence && phrases[at - 1].Content.Sense != TimeSense.Duration)))
        {
            day = last;
        }
        else if (at + 1 < phrases.Count && phrases[at + 1].Span.Start - phrase.Span.End <= Sentence)
        {
            TimeExpression next = TimeResolver.Resolve(phrases[at + 1], anchor);
            day = next.Grain == TimeGrain.Day ? next.From : null;
        }

        return day is { } known
            ? alone with { Value = TimexValue.Day(known) + alone.Value?["XXXX-XX-XX".Length..], From = known, To = known, Grain = TimeGrain.Day }
            : alone;
    }

    private void Remember(TimePhrase phrase, TimeExpression found)
    {
        if (phrase.Content.Sense is TimeSense.Duration or TimeSense.Set or TimeSense.Vague || found.From is not { } from)
        {
            return;
        }

        // After "17-18 July" the next day is the 19th.
        bool days = found.Grain == TimeGrain.Range && phrase.Last is { Content.Day: > 0 };
        _mention = days ? found.To : from;
        _mentionGrain = days ? TimeGrain.Day : found.Grain;
        TimeContent content = (phrase.Last ?? phrase).Content;
        if (content is { Sense: TimeSense.Calendar, Month: > 0, Year: not null })
        {
            _fullDate = phrase;
            _fullDay = from;
        }
        else if (content.Sense != TimeSense.Calendar)
        {
            // After "on Tuesday" the tale is back in the days of the report.
            _fullDate = null;
        }
        else if (_fullDate is not null)
        {
            _fullDate = phrase;
        }
    }
}
