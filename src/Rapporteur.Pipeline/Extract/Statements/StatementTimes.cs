using NodaTime;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Provenance;
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
    private readonly int _reach;
    private int _read;

    /// <summary>The first occasion that the report tells, with its day.</summary>
    private FactTime? _occasion;

    private (FactTime Time, int Sentence)? _latest;

    public StatementTimes(ReportCast cast, EventTimes times)
    {
        _cast = cast;
        _view = cast.View;
        _times = times;
        _reach = IsOfOneOccasion() ? int.MaxValue : Reach;
    }

    /// <summary>A readout or a joint statement tells of one meeting or call from first to last.</summary>
    private bool IsOfOneOccasion()
    {
        string title = _view.Report.Title ?? "";
        return _view.IsOneQuotation || title.StartsWith("Readout of", StringComparison.OrdinalIgnoreCase) || title.Contains("Joint Statement", StringComparison.OrdinalIgnoreCase)
            || title.Contains("’s Call ", StringComparison.Ordinal) || title.Contains("'s Call ", StringComparison.Ordinal)
            || title.Contains("’s Meeting ", StringComparison.Ordinal) || title.Contains("'s Meeting ", StringComparison.Ordinal)
            || (title.Contains("Conclude", StringComparison.Ordinal) && (title.Contains(" Trip to ", StringComparison.Ordinal) || title.Contains(" Visit to ", StringComparison.Ordinal)));
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
        else if (own.Text is null && _lastOf.TryGetValue(attribution.Speaker, out var last) && sentence - last.Sentence <= _reach)
        {
            _lastOf[attribution.Speaker] = (last.Time, sentence);
            return last.Time;
        }
        else if (own.Text is null && _reach == int.MaxValue && _occasion is { } only)
        {
            // "Norway also gave an update": whoever speaks in a readout spoke there.
            return only;
        }

        return own;
    }

    private FactTime Own(Attribution attribution)
    {
        if (attribution.Cue < 0)
        {
            return FactTime.Unknown;
        }

        if (_times.Between(attribution.Cue, attribution.Content[0].First, TimeDirection.Past) is { IsKnown: true } day && CanBeSaid(day))
        {
            return day;
        }

        FactTime time = _times.For(attribution.Cue, attribution.Cue, TimeDirection.Past, out TextRange? words);
        if (words is { } told && CanBeSaid(time) && !IsOwner(told, attribution.Cue) && !IsInContent(attribution, words) && !IsOfAnotherVerb(attribution.Cue, words))
        {
            return time;
        }

        // "The United States urges …" in a statement of its own is said by publishing it.
        bool performed = _view[attribution.Cue].Xpos is "VBZ" or "VBP" && _cast.DocumentSpeaker >= 0 && _view.Report.Published.Time.IsKnown;
        return performed && IsVoice(attribution.Speaker) ? _view.Report.Published.Time : FactTime.Unknown;
    }

    // "discussed this week's meetings and emphasized": the week is the meetings'.
    private bool IsOwner(TextRange words, int cue)
    {
        int end = _view.SentenceOf(cue).EndToken;
        for (int token = _view.SentenceOf(cue).FirstToken; token + 1 < end; token++)
        {
            if (_view[token].End == words.End && _view.Lower(token + 1) is "'s" or "’s")
            {
                int owned = _view.Head(token);
                return owned >= 0 && owned != cue && _view.Has(owned, "obj");
            }
        }

        return false;
    }

    private bool IsVoice(int speaker) =>
        speaker >= 0 && (speaker == _cast.DocumentSpeaker
            || (_cast.Members[speaker].Kind is ActorKind.State or ActorKind.Government
                && (_cast.Members[_cast.DocumentSpeaker].Country is not { } home || string.Equals(_cast.Members[speaker].Country, home, StringComparison.Ordinal))));

    // "condemned Hamas, which carried out the massacre on October 7": the day of what another verb tells, that the saying does not hang on.
    private bool IsOfAnotherVerb(int cue, TextRange? words)
    {
        if (words is not { } range)
        {
            return false;
        }

        int token = _view.SentenceOf(cue).FirstToken;
        while (token < _view.Count && _view[token].Start < range.Start)
        {
            token++;
        }

        // "said that many had met and last year had been different": within what was said, wherever that ends.
        for (int at = token < _view.Count ? token : -1; at >= 0 && at != cue; at = _view.Head(at))
        {
            if (_view.Has(at, "ccomp") && _view.Head(at) == cue && _view.First(at) > cue && token > cue)
            {
                return true;
            }
        }

        int verb = token < _view.Count ? Clauses.GoverningVerb(_view, token) : -1;
        if (verb < 0 || verb == cue)
        {
            return false;
        }

        for (int at = cue; at >= 0; at = _view.Head(at))
        {
            if (at == verb)
            {
                return false;
            }
        }

        return _view.Has(verb, "acl") || _view.Has(verb, "ccomp");
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

    // A date inside the words said is not the day they were said; one that hangs on the verb is ("urged Moscow on Tuesday to …").
    private bool IsInContent(Attribution attribution, TextRange? words)
    {
        if (words is not { } range)
        {
            return false;
        }

        foreach ((int first, int end) in attribution.Content)
        {
            if (range.Start < _view[first].Start || range.End > _view[end - 1].End)
            {
                continue;
            }

            for (int token = first; token < end && _view[token].Start < range.End; token++)
            {
                if (_view[token].Start >= range.Start && _view.Head(token) == attribution.Cue)
                {
                    return false;
                }
            }

            return true;
        }

        return false;
    }

    /// <summary>"spoke today with …": everyone in a sentence that tells of speaking together on a day speaks on that day.</summary>
    private void ReadOccasions(int sentence)
    {
        for (; _read <= sentence; _read++)
        {
            Sentence told = _view.Text.Sentences[_read];
            if (_latest is { } before && before.Sentence == _read - 1 && _view.Lower(told.FirstToken) is "then" or "afterwards" or "afterward")
            {
                // "The two spoke on Monday. Then both issued statements": on that day.
                Note(told, before.Time);
            }

            for (int verb = told.FirstToken; verb < told.EndToken; verb++)
            {
                // "had a call on July 14 with him": the tree hangs the day on the call.
                int what = _view.Lemma(verb) is "have" or "hold" && _view.Child(verb, "obj") is >= 0 and int held ? held : verb;
                if (IsOccasion(verb) && _times.OwnFor(what, verb, TimeDirection.Past, out _) is { From: { } from, Precision: TimePrecision.Day } time && IsPast(from))
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

        return _view.Lemma(verb) is "speak" or "talk" or "meet" or "visit" or "attend" or "host" or "receive" or "address" or "join" or "telephone" or "phone" or "call" or "chair" or "co-chair" or "convene"
            || (_view.Lemma(verb) is "have" or "hold" && _view.Child(verb, "obj") is >= 0 and int held
                && _view.Lemma(held) is "conversation" or "call" or "meeting" or "talk" or "discussion" or "consultation");
    }

    private bool IsPast(LocalDate day) => _times.Published is not { } published || day <= published;

    private void Note(Sentence told, FactTime time)
    {
        _occasion ??= time;
        _latest = (time, _read);
        for (int token = told.FirstToken; token < told.EndToken; token++)
        {
            if (_cast.At(token) is >= 0 and int member)
            {
                _lastOf[member] = (time, _read);
            }
        }
    }
}
