namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Reads what stands before the running text: title, outlet, date, byline, address; keeps lines that say whose words follow.</summary>
internal sealed class HeadReader
{
    /// <summary>A head is not longer than this: beyond it the lines are the text.</summary>
    private const int LongestHead = 60;

    private readonly List<PlainLine> _lines;
    private readonly Findings _found;
    private readonly HeadDate _date;

    public HeadReader(List<PlainLine> lines, Findings found)
    {
        _lines = lines;
        _found = found;
        _date = new HeadDate(found);
    }

    /// <summary>The lines of the head that belong to the text.</summary>
    public List<PlainLine> Kept { get; } = [];

    /// <summary>Whether the text shows a page's furniture: then short fragments at its ends are taken for furniture too.</summary>
    public bool IsPage { get; private set; }

    /// <summary>Reads the head and says at which line the body begins.</summary>
    public int Read()
    {
        var fields = new HeadFields(_lines, _found, _date, Kept);
        int start = fields.ReadBlock(fields.ReadFields());
        int end = HeadEnd(start);
        IsPage = HasFurniture(0, _lines.Count);
        int title = -1;
        if (_found.Title is null)
        {
            var finder = new TitleFinder(_lines, start, end);
            title = finder.Find();
            IsPage |= finder.IsRepeated;
            if (title >= 0)
            {
                _found.Title = _lines[title].Text;
                end = Math.Max(end, title + 1);
            }
        }

        for (int i = start; i < end; i++)
        {
            if (i != title && !ReadLine(i, title, end))
            {
                Kept.Add(_lines[i]);
            }
        }

        return end;
    }

    /// <summary>The first line of running text after <paramref name="start"/>.</summary>
    private int HeadEnd(int start)
    {
        int limit = Math.Min(_lines.Count, start + LongestHead);
        for (int i = start; i < limit; i++)
        {
            PlainLine line = _lines[i];
            if (line.IsProse && !LineKinds.IsFurniture(line) && LineKinds.DateLine(line) is null && !IsRepeatedLater(i))
            {
                return i;
            }
        }

        return Math.Min(start + (_found.Title is null ? 1 : 0), _lines.Count);
    }

    private bool HasFurniture(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_lines[i].Key.Length > 0 && _lines[i].HasWords && (LineKinds.IsFurniture(_lines[i]) || FurnitureWords.IsOpener(_lines[i].Key)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes what a line of the head tells; false when it belongs to the text.</summary>
    private bool ReadLine(int i, int title, int end)
    {
        PlainLine line = _lines[i];
        if (LineKinds.IsFurniture(line) || IsRepeatedLater(i))
        {
            return true;
        }

        if (LineKinds.DateLine(line) is { } date)
        {
            return line.IsCutDate ? _date.TakeFirstWords(date) : _date.Take(date, line.Text, IsPage);
        }

        if (FurnitureWords.IsAgency(line.Key))
        {
            _found.Credit(line.Text.Trim(' ', '(', ')', '/', '.'));
            return true;
        }

        if (Bylines.IsByline(line.Text))
        {
            _found.Byline.AddRange(Bylines.Split(line.Text));
            return true;
        }

        if (LineKinds.IsAttribution(line))
        {
            return false;
        }

        if (_found.Title is { } text && string.Equals(line.Key, FurnitureWords.Key(text), StringComparison.Ordinal))
        {
            return true;
        }

        if (i < title)
        {
            // Before the title stand menus and labels; a sentence there is a notice of the page.
            return true;
        }

        return FurnitureWords.IsSection(line.Key) || TakeOutlet(i, title, end) || (IsPage && line.Words <= 3 && !line.EndsSentence);
    }

    /// <summary>A name of few words between the title and the date is the outlet's.</summary>
    private bool TakeOutlet(int i, int title, int end)
    {
        PlainLine line = _lines[i];
        bool beside = (i > 0 && i - 1 == title && !line.OpensBlock) || (i + 1 < end && LineKinds.DateLine(_lines[i + 1]) is not null)
            || (i > 0 && LineKinds.DateLine(_lines[i - 1]) is not null);
        if (_found.Outlet is null && !line.EndsSentence && (OutletNames.IsOutlet(line) || (beside && OutletNames.IsName(line))))
        {
            _found.Outlet = line.Text;
            return true;
        }

        return false;
    }

    /// <summary>A line whose words stand again, letter for letter, in a later line: a lead or caption set apart by the page.</summary>
    private bool IsRepeatedLater(int i)
    {
        PlainLine line = _lines[i];
        if (line.Words < 6)
        {
            return false;
        }

        string words = line.Text.TrimEnd('.', ' ', '…');
        for (int later = i + 1; later < _lines.Count; later++)
        {
            if (_lines[later].Text.Length > line.Text.Length && _lines[later].IsProse
                && _lines[later].Text.Contains(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
