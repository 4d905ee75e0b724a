using System.Globalization;
using NodaTime;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Times;

/// <summary>Days that are counted from another happening: "she said on Sunday, a day after signing the accord".</summary>
internal sealed partial class EventTimes
{
    private const int MostCounted = 30;

    /// <summary>The day of what was so many days before what the verb above tells; unknown where that has no day, or the words count none.</summary>
    private FactTime Counted(int trigger, int other)
    {
        (int of, int link) = LinkOf(trigger) is >= 0 and int own ? (trigger, own) : (other, LinkOf(other));
        int verb = link < 2 || _view[link].SentenceIndex != _view[link - 2].SentenceIndex ? -1 : Clauses.GoverningVerb(_view, of);
        if (verb < 0 || CountAt(link - 2) is not (>= 1 and <= MostCounted and var count)
            || Find(verb, verb, TimeDirection.Past, ownOnly: true, out _) is not { Precision: TimePrecision.Day, From: { } day })
        {
            return FactTime.Unknown;
        }

        bool weeks = _view.Lower(link - 1) is "week" or "weeks";
        LocalDate then = day.PlusDays(-(int)count * (weeks ? 7 : 1));
        string text = _view.TextOf(_view.Range(link - 2, link + 1));
        return weeks ? FactTime.Between(then.PlusDays(-1), then.PlusDays(1), TimePrecision.Range, text) : FactTime.OnDay(then, text);
    }

    private double? CountAt(int token) => _view.Lower(token) is "a" ? 1
        : NumberWords.ValueOf(_view.Lower(token), "small") ?? (int.TryParse(_view[token].Form, CultureInfo.InvariantCulture, out int digits) ? digits : null);

    // The "after" behind "a day" or "two weeks": of a clause, or of a noun in a phrase; the parser may give it to the subject.
    private int LinkOf(int token)
    {
        int mark = _view.Child(token, "mark") is >= 0 and int own ? own : _view.Child(token, "case");
        for (int i = _view.First(token); mark < 0 && i < token && _view.Pos(token) is UniversalPos.Verb; i++)
        {
            mark = IsCounted(i) ? i : mark;
        }

        return mark >= 0 && IsCounted(mark) ? mark : -1;
    }

    private bool IsCounted(int token) => token > 1 && _view.Is(token, "after") && _view.Lower(token - 1) is "day" or "days" or "week" or "weeks";
}
