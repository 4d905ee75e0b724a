using Rapporteur.Language.Text;

namespace Rapporteur.Pipeline.Extract.Cast;

// Offices beside the names of those who hold them.
internal sealed partial class Descriptions
{
    /// <summary>"The Italian foreign minister, Luigi Di Maio," and "Sameh Shoukry, the Egyptian foreign minister": the name beside it, or −1.</summary>
    private int Apposed(int token)
    {
        int after = PastComplement(token) + 1;
        if (after < _view.Count && words[after - 1] is "," && cast.IsTaken(after) && cast.Members[cast.NamedAt(after)].IsPerson
            && _view[after].SentenceIndex == _view[token].SentenceIndex && cast.MentionAt(after).Outer == after && IsClosed(cast.MentionAt(after).End))
        {
            return cast.NamedAt(after);
        }

        int first = Math.Min(TitleStart(token), _view.First(token));
        while (first < token && _view.IsPunctuation(first))
        {
            first++;
        }

        int before = first - 2;
        return before >= 0 && words[first - 1] is "," && cast.IsTaken(before) && cast.Members[cast.NamedAt(before)].IsPerson
            && _view[before].SentenceIndex == _view[token].SentenceIndex && token - first <= 6 && !IsListed(before)
            ? cast.NamedAt(before)
            : -1;
    }

    // "ambassador to the United Nations", "special envoy for Libya": one past what the office is for.
    private int PastComplement(int token)
    {
        const int longest = 14;
        int end = token + 1;
        if (end >= _view.Count || words[end] is not ("to" or "for" or "of" or "at" or "in"))
        {
            return end;
        }

        do
        {
            end = cast.IsTaken(end) ? cast.MentionAt(end).End : end + 1;
        }
        while (end < Math.Min(_view.Count, token + longest) && _view[end].SentenceIndex == _view[token].SentenceIndex && (cast.IsTaken(end) || IsOfComplement(end)));

        return end;
    }

    // "the spokesman for the Kenyan Ministry of Foreign Affairs and Trade", "the head of the mission in Kenya"
    private bool IsOfComplement(int token) =>
        _view.Pos(token) is UniversalPos.Det or UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn
        || (words[token] is "of" or "for" or "to" or "in" or "at" or "and" or "&" or "'s" or "’s" && token + 1 < _view.Count && _view.Pos(token + 1) is UniversalPos.Det or UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn);

    private bool IsClosed(int end) => end >= _view.Count || _view.IsPunctuation(end);

    // "Lavrov, Kerry, the UN envoy": a name in a list is not explained by the next item.
    private bool IsListed(int nameEnd)
    {
        int outer = cast.MentionAt(nameEnd).Outer;
        return outer > 1 && words[outer - 1] is "," or "and" && cast.IsTaken(outer - 2);
    }
}
