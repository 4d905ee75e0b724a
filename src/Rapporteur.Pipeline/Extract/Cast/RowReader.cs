using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>
/// Reads those who are told in a row, "Anna Berg, the Norwegian minister, a delegation led by Omar Haddad and Kenya", from the order of the words:
/// a long row is what the tree cuts most often.
/// </summary>
internal sealed class RowReader(ReportCast cast)
{
    private readonly ReportView _view = cast.View;

    /// <summary>The row that ends where the verb with its auxiliaries and adverbs begins; empty where none does, or where it may be no row.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="from">The row begins here at the latest: the word that the tree takes for the subject.</param>
    public SortedSet<int> Before(int verb, int from)
    {
        int sentence = _view.SentenceOf(verb).FirstToken;
        int end = verb;
        while (end > sentence && _view.Pos(end - 1) is UniversalPos.Aux or UniversalPos.Adv or UniversalPos.Part && !cast.IsTaken(end - 1))
        {
            end--;
        }

        for (int first = sentence; first < Math.Min(end, from + 1); first++)
        {
            if (first > sentence && !Opens(first - 1))
            {
                continue;
            }

            SortedSet<int> row = From(first, end, out int reached, out bool joined);
            if (reached == end && row.Count > 0)
            {
                return joined || row.Count == 1 || IsHeadline(verb) ? row : [];
            }
        }

        return [];
    }

    /// <summary>The row of several that begins at a word; empty where there is but one, or where a verb follows whose subject the last may be.</summary>
    /// <param name="first">The word, past any preposition.</param>
    /// <param name="sided">Whether the words ask for two, as "between" does: then the last is of the row whatever follows.</param>
    public SortedSet<int> Behind(int first, bool sided)
    {
        int limit = _view.SentenceOf(first - 1).EndToken;
        SortedSet<int> row = From(first, limit, out int end, out bool joined);
        return joined && row.Count > 1 && (sided || end >= limit || _view.Pos(end) is not (UniversalPos.Verb or UniversalPos.Aux)) ? row : [];
    }

    /// <summary>Those named from a word on: the row, or the first where no "and" joins them.</summary>
    public SortedSet<int> Named(int first)
    {
        int limit = _view.SentenceOf(first - 1).EndToken;
        SortedSet<int> row = From(first, limit, out _, out bool joined);
        if (joined || row.Count < 2)
        {
            return row;
        }

        row.Clear();
        Item(first, limit, row);
        return row;
    }

    /// <summary>Three and more named with their offices from a word on, though what ends the row be no name; empty for fewer.</summary>
    public SortedSet<int> Titled(int first)
    {
        SortedSet<int> row = [];
        int limit = _view.SentenceOf(first - 1).EndToken;
        int at = first;
        int last = -1;
        while (at < limit && cast.IsTaken(at) && cast.MentionAt(at) is var mention && mention.Outer == at && mention.First > at && mention.Member != last)
        {
            last = mention.Member;
            row.Add(last);
            at = mention.End + (mention.End < limit && _view.Is(mention.End, ",") ? 1 : 0);
            at += at < limit && _view.Is(at, "and") ? 1 : 0;
        }

        return row.Count > 2 && (at >= limit || _view.Pos(at) is not (UniversalPos.Verb or UniversalPos.Aux)) ? row : [];
    }

    /// <summary>The row that begins at a word and ends before a verb, as a subject does; empty where none does.</summary>
    public SortedSet<int> Until(int first)
    {
        int limit = _view.SentenceOf(first - 1).EndToken;
        SortedSet<int> row = From(first, limit, out int end, out bool joined);
        return end < limit && (joined || row.Count == 1) && (_view.Pos(end) is UniversalPos.Verb or UniversalPos.Aux || _view[end].Xpos is "VBD" or "VBN" or "MD") ? row : [];
    }

    private SortedSet<int> From(int first, int limit, out int end, out bool joined)
    {
        SortedSet<int> row = [];
        joined = false;
        int at = first;
        while (at < limit)
        {
            int next = Item(at, limit, row);
            if (next == at)
            {
                break;
            }

            at = joined ? Apposition(next, limit, row) : next;
            if (joined && (at >= limit || !_view.Is(at, "and")))
            {
                break;
            }

            while (at < limit && _view.Lower(at) is "," or ";" or "and" or "&")
            {
                joined |= _view.Lower(at) is "and" or "&";
                at++;
            }
        }

        end = at;
        return row;
    }

    // "A and B, the Kenyan minister,": what the last one is, to the comma that closes it.
    private int Apposition(int at, int limit, SortedSet<int> row)
    {
        if (at >= limit || !_view.Is(at, ","))
        {
            return at;
        }

        SortedSet<int> other = [];
        int end = Item(at + 1, limit, other);
        return end > at + 1 && row.IsSupersetOf(other) ? (end < limit && _view.Is(end, ",") ? end + 1 : end) : at;
    }

    /// <summary>One of the row; the same place where none begins.</summary>
    private int Item(int first, int limit, SortedSet<int> row)
    {
        int at = first;
        while (at < limit)
        {
            int end = cast.IsTaken(at) ? Math.Min(cast.MentionAt(at).End, limit) : at + 1;
            if (cast.At(at) is >= 0 and int member && !IsModifier(at, end, limit))
            {
                if (IsBareOffice(first, at, member))
                {
                    return first;
                }

                row.Add(member);
                return Complement(end, limit);
            }

            if (!cast.IsTaken(at) && !IsOfNoun(at))
            {
                return first;
            }

            at = end;
        }

        return first;
    }

    // "Special Envoy for Syria and acting coordinator Anna Berg": an office without article is of the name behind, but in a headline.
    private bool IsBareOffice(int first, int at, int member)
    {
        bool bare = !cast.IsTaken(at) && cast.Members[member] is { IsPerson: true, IsNamed: false } && !IsHeadline(at);
        for (int i = first; i < at && bare; i++)
        {
            bare = _view.Pos(i) is not UniversalPos.Det && _view.Lower(i) is not ("'s" or "’s" or "'" or "’" or "his" or "her" or "their");
        }

        return bare;
    }

    // "Kenya's minister", "Myanmar trade minister", "her counterpart": whose the next word is.
    private bool IsModifier(int at, int end, int limit) =>
        end < limit && (_view.Pos(at) is UniversalPos.Pron or UniversalPos.Det || !cast.IsTaken(at) || !cast.Members[cast.NamedAt(at)].IsPerson)
        && (_view.Lower(end) is "'s" or "’s" or "'" or "’"
            || (_view.Pos(end) is UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn && !DayWords.IsDay(_view, end) && (cast.At(at) >= 0 && _view.Pos(at) is not UniversalPos.Noun)));

    private bool IsOfNoun(int token) =>
        _view.Pos(token) is UniversalPos.Det or UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Num || _view.Lower(token) is "'s" or "’s" or "'" or "’" or "his" or "her" or "their" or "-";

    // "ambassador to the United Nations", "a delegation led by Omar Haddad": these say which, and are none of the row.
    private int Complement(int at, int limit)
    {
        bool led = at + 1 < limit && _view.Lower(at) is "led" or "headed" && _view.Is(at + 1, "by");
        if (!led && !(at < limit && _view.Lower(at) is "to" or "of" or "for" && _view.Pos(at) is UniversalPos.Adp))
        {
            return at;
        }

        int end = led ? at + 2 : at + 1;
        while (end < limit && (cast.IsTaken(end) || IsOfNoun(end)))
        {
            end = cast.IsTaken(end) ? cast.MentionAt(end).End : end + 1;
        }

        return end;
    }

    // A row begins a sentence or a clause.
    private bool Opens(int token) =>
        _view.IsPunctuation(token) || _view.Pos(token) is UniversalPos.Sconj or UniversalPos.Verb || _view.Lower(token) is "when" or "where" or "while" or "after" or "before";

    private bool IsHeadline(int token)
    {
        int last = _view.SentenceOf(token).EndToken - 1;
        return !_view.IsPunctuation(last) || _view.Lower(last) is not ("." or "!" or "?");
    }
}
