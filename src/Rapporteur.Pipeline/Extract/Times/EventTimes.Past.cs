using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Times;

/// <summary>Days that a report without a date says have been.</summary>
internal sealed partial class EventTimes
{
    private const int LongestPassage = 30;

    /// <summary>"A coalition has been targeting them since September 2014": whole dates beside a verb of the past, none of something planned. None where the report is dated.</summary>
    public List<DayTold> PastDays()
    {
        var days = new List<DayTold>();
        for (int p = 0; p < _phrases.Count && Published is null; p++)
        {
            if (_tokenOf[p] >= _view.Count || _phrases[p].Type is not TimexType.Date || Resolve(p, TimeDirection.Past) is not { IsKnown: true } time)
            {
                continue;
            }

            int head = HeadOf(p);
            int verb = Clauses.GoverningVerb(_view, head);
            if (verb >= 0 && IsDone(verb) && IsWhen(p, head))
            {
                int first = Math.Min(verb, _tokenOf[p]);
                int end = Math.Max(verb + 1, _endOf[p]);
                days.Add(new DayTold(time, end - first > LongestPassage ? RangeOf(p) : _view.Range(first, end)));
            }
        }

        return days;
    }

    private bool IsDone(int verb)
    {
        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        bool aims = _view.Lemma(verb) is "schedule" or "plan" or "expect" or "set" or "slate" or "postpone" or "delay" or "extend" or "agree" or "decide" or "announce" or "promise"
            or "propose" or "project" or "forecast" or "hope" or "want" or "vow" or "pledge" or "intend" or "call" or "demand" or "fix" or "tip" or "base";
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "mark") && _view.Lower(child) is "if" or "unless" or "whether" or "until")
            {
                return false;
            }
        }

        bool past = phrase.Time == VerbTime.Past || phrase is { Time: VerbTime.Present, Perfect: true };
        return past && !phrase.Negated && !phrase.Possible && !aims;
    }

    // "Scheduled for 2017", "by 2020", "until May 2018" tell an aim.
    private bool IsWhen(int phrase, int head)
    {
        int preposition = _view.Child(head, "case");
        return preposition < 0
            ? _tokenOf[phrase] == 0 || _view.Lower(_tokenOf[phrase] - 1) is not ("for" or "by" or "until" or "till" or "before" or "through")
            : _view.Lower(preposition) is "in" or "on" or "since" or "from" or "during" or "at" or "after" or "of";
    }
}

/// <summary>A day that a report says has been.</summary>
/// <param name="Time">The day, month or year.</param>
/// <param name="Evidence">The words.</param>
public sealed record DayTold(FactTime Time, TextRange Evidence);
