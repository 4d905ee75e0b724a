using System.Globalization;
using System.Text;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;

namespace Rapporteur.Language.Conllu;

/// <summary>Puts a document together from the lines of a CoNLL-U file.</summary>
internal sealed class ConlluBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TokenData> _tokens = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<NameMention> _names = [];
    private readonly Dictionary<string, string> _strings = new(StringComparer.Ordinal);
    private readonly List<int> _headLines = [];
    private int _first;
    private bool _space;
    private bool _paragraph;
    private int _multiwordAt;
    private byte _multiwordWords;
    private int _multiwordLast;
    private bool _multiwordSpace;
    private int _openName = -1;
    private NameKind _openKind;

    public string? Id { get; set; }

    public bool IsEmpty => _sentences.Count == 0;

    public ConlluDocument Build() =>
        new(Id, new AnnotatedText(_text.ToString(), [.. _tokens], [.. _sentences], [.. _names]));

    public void StartParagraph() => _paragraph = _tokens.Count > 0;

    public void AddWord(string line, int number)
    {
        string[] columns = line.Split('\t');
        if (columns.Length != 10)
        {
            throw Wrong(number, $"has {columns.Length} columns; CoNLL-U has 10, apart by tabs");
        }

        if (columns[0].Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        if (columns[1].Length == 0)
        {
            throw Wrong(number, "has an empty form in its second column");
        }

        int dash = columns[0].IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            StartMultiword(columns, dash, number);
        }
        else
        {
            AddSyntacticWord(columns, number);
        }
    }

    public void EndSentence(int number)
    {
        if (_first == _tokens.Count)
        {
            return;
        }

        if (_multiwordLast > 0)
        {
            throw Wrong(number, "ends the sentence inside a multiword token");
        }

        CheckHeads();
        CloseName(_tokens.Count);
        _sentences.Add(new Sentence(_first, _tokens.Count));
        _first = _tokens.Count;
        _headLines.Clear();
    }

    private void StartMultiword(string[] columns, int dash, int number)
    {
        int from = Number(columns[0].AsSpan(0, dash), number);
        int to = Number(columns[0].AsSpan(dash + 1), number);
        if (from != _tokens.Count - _first + 1 || to <= from || to - from > 250 || _multiwordLast > 0)
        {
            throw Wrong(number, $"starts a multiword token {columns[0]} out of place");
        }

        Space();
        _multiwordAt = _text.Length;
        _text.Append(columns[1]);
        _multiwordWords = (byte)(to - from + 1);
        _multiwordLast = to;
        _multiwordSpace = !HasNoSpace(columns[9]);
    }

    private void AddSyntacticWord(string[] columns, int number)
    {
        int id = Number(columns[0], number);
        if (id != _tokens.Count - _first + 1)
        {
            throw Wrong(number, $"has the number {id} where {_tokens.Count - _first + 1} is due");
        }

        (int start, int end, byte length) = Place(columns, id);
        int head = string.Equals(columns[6], "_", StringComparison.Ordinal) ? 0 : Number(columns[6], number);
        _tokens.Add(new TokenData
        {
            Start = start,
            End = end,
            MultiwordLength = length,
            Sentence = _sentences.Count,
            Head = head == 0 ? -1 : _first + head - 1,
            Pos = UniversalPosNames.Parse(columns[3]),
            Xpos = Shared(columns[4]),
            Lemma = Shared(columns[2]),
            Features = Shared(columns[5]),
            Relation = Shared(columns[7]),
        });
        _headLines.Add(number);
        ReadName(columns[9], number);
    }

    private (int Start, int End, byte Length) Place(string[] columns, int id)
    {
        int length = columns[1].Length;
        if (_multiwordLast == 0)
        {
            Space();
            int at = _text.Length;
            _text.Append(columns[1]);
            _space = !HasNoSpace(columns[9]);
            return (at, _text.Length, 0);
        }

        // The words of a multiword token share its letters: the last takes what the others leave.
        int start = _multiwordAt;
        int left = _multiwordLast - id;
        int end = left == 0 ? _text.Length : Math.Clamp(start + length, start, Math.Max(start, _text.Length - left));
        byte words = _multiwordWords;
        _multiwordWords = 0;
        _multiwordAt = end;
        if (left == 0)
        {
            _multiwordLast = 0;
            _space = _multiwordSpace;
        }

        return (start, end, words);
    }

    private void Space()
    {
        if (_paragraph)
        {
            _text.Append("\n\n");
            _paragraph = false;
        }
        else if (_space)
        {
            _text.Append(' ');
        }

        _space = false;
    }

    private void CheckHeads()
    {
        int count = _tokens.Count - _first;
        for (int i = 0; i < count; i++)
        {
            int at = _first + i;
            for (int steps = 0; at >= 0; steps++)
            {
                int head = _tokens[at].Head;
                if (head >= _tokens.Count || (head >= 0 && head < _first))
                {
                    throw Wrong(_headLines[at - _first], "has a head outside its sentence");
                }

                if (steps > count)
                {
                    throw Wrong(_headLines[i], "is in a circle of heads; a tree has none");
                }

                at = head;
            }
        }
    }

    // NER=B-PER, I-PER … in MISC
    private void ReadName(string misc, int number)
    {
        int at = misc.StartsWith("NER=", StringComparison.Ordinal) ? 0 : misc.IndexOf("|NER=", StringComparison.Ordinal) + 1;
        bool has = at > 0 || misc.StartsWith("NER=", StringComparison.Ordinal);
        ReadOnlySpan<char> value = has ? misc.AsSpan(at + 4) : "O";
        int bar = value.IndexOf('|');
        value = bar < 0 ? value : value[..bar];
        if (value is "O")
        {
            CloseName(_tokens.Count - 1);
            return;
        }

        if (value.Length < 3 || value[1] != '-' || value[0] is not ('B' or 'I')
            || !Enum.TryParse(value[2..], ignoreCase: true, out NameKind kind))
        {
            throw Wrong(number, $"has NER={value} in MISC; B- or I- with PER, ORG, LOC, NORP or MISC is wanted");
        }

        if (value[0] == 'B' || _openName < 0 || kind != _openKind)
        {
            CloseName(_tokens.Count - 1);
            _openName = _tokens.Count - 1;
            _openKind = kind;
        }
    }

    private void CloseName(int end)
    {
        if (_openName >= 0)
        {
            _names.Add(new NameMention(_openName, end, _openKind));
            _openName = -1;
        }
    }

    private string Shared(string value)
    {
        if (_strings.TryGetValue(value, out string? known))
        {
            return known;
        }

        _strings.Add(value, value);
        return value;
    }

    private static bool HasNoSpace(string misc) => misc.Contains("SpaceAfter=No", StringComparison.Ordinal);

    private static int Number(ReadOnlySpan<char> text, int line) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < 1_000_000
            ? number
            : throw Wrong(line, $"has {text} where a number is wanted");

    private static FormatException Wrong(int line, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Line {line} {what}."));
}
