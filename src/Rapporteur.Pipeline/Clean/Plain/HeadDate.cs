using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean.Dates;

namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Which of the dates in a head is that of publication.</summary>
internal sealed class HeadDate(Findings found)
{
    private bool _isUpdate;

    /// <summary>Takes a date of the head; the first one counts, unless it told a change only.</summary>
    /// <param name="date">The date; null where there is none.</param>
    /// <param name="line">Its line.</param>
    /// <param name="isPage">Whether the text shows a page's furniture.</param>
    /// <returns>False when the line tells another day than the one taken: it then stays in the text.</returns>
    public bool Take(DateMatch? date, string line, bool isPage)
    {
        if (date is not { } told)
        {
            return false;
        }

        bool update = LineKinds.IsUpdate(line[..Math.Min(told.Start, line.Length)]);
        if (!found.Published.Time.IsKnown || (_isUpdate && !update))
        {
            found.Published = new Publication(told.Time, DateBasis.Metadata);
            _isUpdate = update;
            return true;
        }

        return update || isPage || found.Published.Time.From == told.Time.From;
    }

    /// <summary>Takes a date that opens the running text, where no header told one; it then stays in the text, which it is the basis of.</summary>
    public bool TakeFirstWords(DateMatch date)
    {
        if (found.Published.Time.IsKnown)
        {
            return true;
        }

        found.Published = new Publication(date.Time, DateBasis.Text);
        return false;
    }
}
