using NodaTime;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Statements;

/// <summary>When statements were said: by words beside the saying, else on the occasion that the same speaker was last told to speak on.</summary>
/// <remarks>Statements are asked for in the order of the text.</remarks>
internal sealed class StatementTimes
{
    /// <summary>How many sentences an occasion reaches on without being taken up: a paragraph of news has three or four.</summary>
    private const int Reach = 5;

    private readonly ReportCast _cast;
    private readonly ReportView _view;
    private readonly EventTimes _times;
    private readonly Dictionary<int, (FactTime Time, int Sentence)> _lastOf = [];
    private int _read;

    public StatementTimes(ReportCast cast, EventTimes times)
    {
        _cast = cast;
        _view = cast.View;
        _times = times;
    }

    public FactTime Of(Attribution attribution)
    {
        int sentence = _view[attribution.Kept[0].First].SentenceIndex;
        ReadOccasions(sentence);
        FactTime own = Own(attribution);
        if (attribution.Speaker < 0)
        {
            return own;
        }

        if (own.IsKnown)
        {
            _lastOf[attribution.Speaker] = (own, sentence);
        }
        else if (own.Text is null && _lastOf.TryGetValue(attribution.Speaker, out var last) && sentence - last.Sentence <= Reach)
        {
            _lastOf[attribution.Speaker] = (last.Time, sentence);
            return last.Time;
        }

        return own;
    }

    private FactTime Own(Attribution attribution)
    {
        if (attribution.Cue < 0)
        {
            return FactTime.Unknown;
        }

        FactTime time = _times.For(attribution.Cue, attribution.Cue, TimeDirection.Past, out _);
        return CanBeSaid(time) && !IsInContent(attribution, time) ? time : FactTime.Unknown;
    }

    // What was said was not said after the report, nor "since 1994", nor "later this week".
    private bool CanBeSaid(FactTime time)
    {
        if (time.From is { } from && _times.Published is { } published && from > published)
        {
            return false;
        }

        foreach (string opening in (ReadOnlySpan<string>)["since", "later", "next", "coming", "future", "recent", "now", "current"])
        {
            if (time.Text?.StartsWith(opening, StringComparison.OrdinalIgnoreCase) == true)
            {
                return false;
            }
        }

        return true;
    }

    // A date inside the words said is not the day they were said.
    private bool IsInContent(Attribution attribution, FactTime time)
    {
        if (time.Text is null)
        {
            return false;
        }

        foreach ((int first, int end) in attribution.Kept)
        {
            if (attribution.Cue < first || attribution.Cue >= end)
            {
                int at = _view.Text.Text.IndexOf(time.Text, _view[first].Start, StringComparison.Ordinal);
                if (at >= 0 && at < _view[end - 1].End)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"spoke today with …": everyone in a sentence that tells of speaking together on a day speaks on that day.</summary>
    private void ReadOccasions(int sentence)
    {
        for (; _read <= sentence; _read++)
        {
            Sentence told = _view.Text.Sentences[_read];
            for (int verb = told.FirstToken; verb < told.EndToken; verb++)
            {
                if (IsOccasion(verb) && _times.For(verb, verb, TimeDirection.Past, out _) is { From: { } from, Precision: TimePrecision.Day } time && IsPast(from))
                {
                    Note(told, time);
                }
            }
        }
    }

    private bool IsOccasion(int verb)
    {
        if (_view[verb].Xpos is not ("VBD" or "VBN") || _view.QuoteOf(verb) >= 0)
        {
            return false;
        }

        return _view.Lemma(verb) is "speak" or "talk" or "meet" or "visit"
            || (_view.Lemma(verb) is "have" or "hold" && _view.Child(verb, "obj") is >= 0 and int held
                && _view.Lemma(held) is "conversation" or "call" or "meeting" or "talk" or "discussion" or "consultation");
    }

    private bool IsPast(LocalDate day) => _times.Published is not { } published || day <= published;

    private void Note(Sentence told, FactTime time)
    {
        for (int token = told.FirstToken; token < told.EndToken; token++)
        {
            if (_cast.At(token) is >= 0 and int member)
            {
                _lastOf[member] = (time, _read);
            }
        }
    }
}
