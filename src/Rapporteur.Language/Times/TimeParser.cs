using Rapporteur.Language.Text;

namespace Rapporteur.Language.Times;

/// <summary>The grammar of time expressions: given a word, the longest expression that begins there.</summary>
/// <remarks>Every method looks a bounded number of words ahead and behind, so a text is read in linear time.</remarks>
internal readonly ref partial struct TimeParser
{
    private readonly string _text;
    private readonly ReadOnlySpan<TimeWord> _words;
    private readonly bool _knowsMay;

    public TimeParser(string text, ReadOnlySpan<TimeWord> words)
    {
        _text = text;
        _words = words;
        _knowsMay = FindMay();
    }

    public bool TryParse(int at, out TimeMatch match)
    {
        match = default;
        switch (_words[at].Kind)
        {
            case WordKind.None or WordKind.Break or WordKind.Word or WordKind.BigNumber or WordKind.To or WordKind.Of
                or WordKind.In or WordKind.On or WordKind.And or WordKind.Or or WordKind.Preposition or WordKind.Refuses
                or WordKind.Before or WordKind.After or WordKind.Since or WordKind.Zone or WordKind.Era or WordKind.AmPm
                or WordKind.Ago or WordKind.Between or WordKind.Long:
                return false;
            case WordKind.Mark when _words[at].Value is not ('\'' or '\u2019' or '\u2018'):
                return false;
        }

        Longer(ref match, TryDayList(at, out TimeMatch found), found);
        Longer(ref match, TryMoment(at, out found), found);
        Longer(ref match, TryLength(at, out found), found);
        Longer(ref match, TrySet(at, out found), found);
        Longer(ref match, TryVague(at, out found), found);
        if (match.End == 0)
        {
            return false;
        }

        ExtendRange(ref match);
        Lean(ref match);
        return true;
    }

    /// <summary>The phrase of a match.</summary>
    public TimePhrase ToPhrase(TimeMatch match) => new(
        new TextSpan(_words[match.Start].Start, _words[match.End - 1].End), match.Type, match.Content, match.First, match.Last);

    private static void Longer(ref TimeMatch best, bool found, TimeMatch match)
    {
        if (found && match.End > best.End)
        {
            best = match;
        }
    }

    /// <summary>"since Tuesday" and "as far back as February" lie in the past, whatever the tense.</summary>
    private void Lean(ref TimeMatch match)
    {
        int before = match.Start - 1;
        if (Kind(before) == WordKind.The)
        {
            before--;
        }

        bool past = Kind(before) == WordKind.Since || (Is(before, "as") && Is(before - 1, "back")) || IsBeforeDeed(match);
        if (past && match.Content.Lean == TimeDirection.Unknown)
        {
            match.Content = match.Content with { Lean = TimeDirection.Past };
            if (match.First is { } first)
            {
                match.First = first with { Content = first.Content with { Lean = TimeDirection.Past } };
            }
        }
    }

    /// <summary>
    /// "the November deal", "the September 5 agreement": what is named by its date has been. A summit or an election may
    /// still be to come, and so may a truce with its day.
    /// </summary>
    private bool IsBeforeDeed(TimeMatch match)
    {
        TimeContent content = match.Content;
        if (content is not { Sense: TimeSense.Calendar, Month: > 0, Year: null, YearShift: null, Pick: TimePick.None }
            || Kind(match.Start - 1) is not (WordKind.The or WordKind.A))
        {
            return false;
        }

        for (int at = match.End; at < match.End + 4 && Kind(at) is WordKind.Word or WordKind.Mark; at++)
        {
            if (IsAny(at, ["agreement", "agreements", "deal", "accord", "accords", "pact", "memorandum", "memoranda", "attack", "attacks", "coup", "bombing", "bombings", "massacre", "uprising", "invasion", "declaration", "resolution"])
                || (content.Day == 0 && IsAny(at, ["ceasefire", "fire", "truce"])))
            {
                return true;
            }

            if (Kind(at) == WordKind.Mark && !IsHyphen(at))
            {
                return false;
            }
        }

        return false;
    }

    private WordKind Kind(int at) => at >= 0 && at < _words.Length ? _words[at].Kind : WordKind.None;

    private int Value(int at) => at >= 0 && at < _words.Length ? _words[at].Value : 0;

    private bool IsCapital(int at) => at >= 0 && at < _words.Length && _words[at].Capital;

    private bool IsMark(int at, char mark) => Kind(at) == WordKind.Mark && _words[at].Value == mark;

    private bool IsHyphen(int at) =>
        Kind(at) == WordKind.Mark && _words[at].Value is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    private bool IsApostrophe(int at) => Kind(at) == WordKind.Mark && _words[at].Value is '\'' or '\u2019' or '\u2018';

    /// <summary>Whether no white space stands between a word and the one before it.</summary>
    private bool IsGlued(int at) => at > 0 && at < _words.Length && _words[at - 1].End == _words[at].Start;

    private ReadOnlySpan<char> Text(int at) =>
        at >= 0 && at < _words.Length ? _text.AsSpan(_words[at].Start, _words[at].Length) : default;

    private bool Is(int at, string word) =>
        at >= 0 && at < _words.Length && Text(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool IsAny(int at, ReadOnlySpan<string> list)
    {
        if (Kind(at) is WordKind.None or WordKind.Break or WordKind.Mark)
        {
            return false;
        }

        foreach (string word in list)
        {
            if (Is(at, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word opens a sentence, so that its capital says nothing.</summary>
    private bool OpensSentence(int at) => at == 0 || Kind(at - 1) is WordKind.Break
        || (Kind(at - 1) == WordKind.Mark && _words[at - 1].Value is not (',' or ';' or '-' or '\u2013' or '\'' or '\u2019' or '&' or '/'));

    private int SkipThe(int at) => Kind(at) == WordKind.The ? at + 1 : at;

    private int SkipComma(int at) => IsMark(at, ',') ? at + 1 : at;

    private static TimeMatch Date(int start, int end, in TimeContent content) => new(
        start, end, content.Clock is not null || content.DayPart != DayPart.None ? TimexType.Time : TimexType.Date, content);
}
