using System.Text.RegularExpressions;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean.Dates;

namespace Rapporteur.Pipeline.Clean.Plain;

/// <summary>Reads what stands before the running text: title, outlet, date, byline, address; keeps lines that say whose words follow.</summary>
internal sealed partial class HeadReader
{
    /// <summary>A head is not longer than this: beyond it the lines are the text.</summary>
    private const int LongestHead = 60;

    private readonly List<PlainLine> _lines;
    private readonly Findings _found;
    private bool _dateIsUpdate;

    public HeadReader(List<PlainLine> lines, Findings found)
    {
        _lines = lines;
        _found = found;
    }

    /// <summary>The lines of the head that belong to the text.</summary>
    public List<PlainLine> Kept { get; } = [];

    /// <summary>Whether the text shows a page's furniture: then short fragments at its ends are taken for furniture too.</summary>
    public bool IsPage { get; private set; }

    /// <summary>Reads the head and says at which line the body begins.</summary>
    public int Read()
    {
        int start = ReadFields();
        int block = HeaderBlock(start);
        if (block > start)
        {
            ReadBlock(start, block);
            start = block;
        }

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

    /// <summary>Reads "Title: …" lines at the very top; says at which line they end.</summary>
    private int ReadFields()
    {
        int i = 0;
        while (i < _lines.Count && i < 12 && Field().Match(_lines[i].Text) is { Success: true } field)
        {
            string value = field.Groups["value"].Value.Trim();
            switch (field.Groups["key"].Value.ToLowerInvariant())
            {
                case "title" or "headline":
                    _found.Title ??= value;
                    break;
                case "date" or "published" or "publication date":
                    TakeDate(DateReader.Find(value), _lines[i].Text);
                    break;
                case "url" or "link":
                    _found.Url ??= Uri.IsWellFormedUriString(value, UriKind.Absolute) ? value : null;
                    break;
                case "author" or "authors" or "by" or "byline":
                    _found.Byline.AddRange(Bylines.Split(value));
                    break;
                default:
                    _found.Outlet ??= value;
                    break;
            }

            i++;
        }

        return i;
    }

    /// <summary>The end of a block of header lines (title, outlet, date in lines of their own before an empty line), or <paramref name="start"/>.</summary>
    private int HeaderBlock(int start)
    {
        if (_found.Title is not null || start >= _lines.Count)
        {
            return start;
        }

        int end = start + 1;
        while (end < _lines.Count && !_lines[end].OpensBlock)
        {
            end++;
        }

        if (end - start is < 2 or > 6 || end == _lines.Count || _lines[start].Words > 45 || LineKinds.IsFurniture(_lines[start])
            || LineKinds.DateLine(_lines[start]) is not null)
        {
            return start;
        }

        bool dated = false;
        for (int i = start + 1; i < end; i++)
        {
            if (_lines[i].IsProse || LineKinds.IsFurniture(_lines[i]) || string.Equals(_lines[i].Key, _lines[start].Key, StringComparison.Ordinal))
            {
                return start;
            }

            dated |= LineKinds.DateLine(_lines[i]) is not null || Bylines.IsByline(_lines[i].Text) || IsOutletName(_lines[i]);
        }

        return dated ? end : start;
    }

    private void ReadBlock(int start, int end)
    {
        _found.Title = _lines[start].Text;
        for (int i = start + 1; i < end; i++)
        {
            if (LineKinds.DateLine(_lines[i]) is { } date)
            {
                TakeDate(date, _lines[i].Text);
            }
            else if (Bylines.IsByline(_lines[i].Text))
            {
                _found.Byline.AddRange(Bylines.Split(_lines[i].Text));
            }
            else if (Uri.IsWellFormedUriString(_lines[i].Text, UriKind.Absolute))
            {
                _found.Url ??= _lines[i].Text;
            }
            else if (_found.Outlet is null && IsName(_lines[i]))
            {
                _found.Outlet = _lines[i].Text;
            }
            else
            {
                Kept.Add(_lines[i]);
            }
        }
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
            return line.IsCutDate ? TakeFirstWords(date) : TakeDate(date, line.Text);
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
        if (_found.Outlet is null && !line.EndsSentence && (IsOutletName(line) || (beside && IsName(line))))
        {
            _found.Outlet = line.Text;
            return true;
        }

        return false;
    }

    private static bool IsOutletName(PlainLine line) =>
        line.Words <= 6 && !line.EndsSentence && OutletWord().IsMatch(line.Text);

    /// <summary>A name of up to seven words: capitals but for little words, or a domain.</summary>
    private static bool IsName(PlainLine line)
    {
        if (line.Words is 0 or > 7 || line.EndsSentence || line.Text.EndsWith(':'))
        {
            return false;
        }

        if (!line.Text.Contains(' ', StringComparison.Ordinal))
        {
            return true;
        }

        foreach (Match word in NameWord().Matches(line.Text))
        {
            if (char.IsLower(word.ValueSpan[0]) && word.Value is not ("of" or "the" or "and" or "for" or "in" or "on" or "de" or "la" or "el" or "al" or "du" or "des" or "und" or "der" or "am" or "via"))
            {
                return false;
            }
        }

        return true;
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

    /// <summary>Takes a date of the head; the first one counts, unless it told a change only.</summary>
    /// <returns>False when the line tells another day than the one taken: it then stays in the text.</returns>
    private bool TakeDate(DateMatch? date, string line)
    {
        if (date is not { } told)
        {
            return false;
        }

        bool update = LineKinds.IsUpdate(line[..Math.Min(told.Start, line.Length)]);
        if (!_found.Published.Time.IsKnown || (_dateIsUpdate && !update))
        {
            _found.Published = new Publication(told.Time, DateBasis.Metadata);
            _dateIsUpdate = update;
            return true;
        }

        return update || IsPage || _found.Published.Time.From == told.Time.From;
    }

    /// <summary>Takes a date that opens the running text, where no header told one; it then stays in the text, which it is the basis of.</summary>
    private bool TakeFirstWords(DateMatch date)
    {
        if (_found.Published.Time.IsKnown)
        {
            return true;
        }

        _found.Published = new Publication(date.Time, DateBasis.Text);
        return false;
    }

    [GeneratedRegex(@"^\s*(?<key>title|headline|date|published|publication date|source|outlet|publisher|newspaper|agency|author|authors|by|byline|url|link)\s*:\s*(?<value>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Field();

    [GeneratedRegex(@"\p{L}[\p{L}\d.’'-]*", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex NameWord();

    [GeneratedRegex(@"\b(?:news|times|post|tribune|herald|gazette|daily|press|telegraph|journal|agency|tv|radio|broadcasting|monitor|observer|chronicle|mail|express|today|weekly|wikinews|television|media|newspaper)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex OutletWord();
}
