using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

// Persons behind offices that no table has.
internal sealed partial class NameSpanFinder
{
    private const int LongestTitle = 16;

    /// <summary>"Kenyan War Cabinet Member Omar Haddad", "Head of the Office of the President of Kenya Omar Haddad": capitals with a word for a holder among them, and his name right behind.</summary>
    private NameSpan? LongTitledPersonAt(int at)
    {
        if (!char.IsUpper(_view[at].Form[0]) || _view.Pos(at) is not (UniversalPos.Propn or UniversalPos.Adj or UniversalPos.Noun) || IsTaggedPerson(at) || IsCalendar(_words[at]) || IsPlaceOfDeed(at) || IsOfOwner(at))
        {
            return null;
        }

        int head = -1;
        bool within = false;
        int end = Math.Min(_view.Count, at + LongestTitle);
        for (int i = at; i < end && SameSentence(at, i); i++)
        {
            int name = i > at ? NameFrom(i) : -1;
            if (name >= 0)
            {
                return head >= 0 && !(within && EndsTitle(at, i)) ? TitledSpan(at, head, name) : null;
            }

            // "Last Tuesday Minister Haddad", "Envoy Meets Omar Haddad": no office.
            if (IsCalendar(_words[i]) || _view.Pos(i) is UniversalPos.Verb or UniversalPos.Aux || (_words[i] is "to" && _view.Pos(i) is UniversalPos.Part))
            {
                return null;
            }

            // "of the Ports Organisation (KPO) Omar Haddad"
            if (within && i + 2 < end && _words[i] is "(" && _words[i + 2] is ")")
            {
                i += 2;
                continue;
            }

            bool capital = char.IsUpper(_view[i].Form[0]) && !_view.IsPunctuation(i);
            if (!capital && !IsLink(at, i, head, within))
            {
                return null;
            }

            within |= head >= 0 && _words[i] is "of" or "for" or "to" or "on" or "at";
            head = capital && !within && IsHolder(i) ? i : head;
        }

        return null;
    }

    private NameSpan? TitledSpan(int at, int head, int name)
    {
        int end = PersonNameEnd(name, allowUntagged: true);
        if (end <= name || !CanBePerson(name, end))
        {
            return null;
        }

        (int after, string? owner, string? country) = OwnerAt(at);
        after = after > head ? at : after;
        return new NameSpan(at, name, end, NameSpanKind.Person) { Title = TextOf(after, head + 1), TitleOf = after > at ? owner : null, Country = after > at ? country : null };
    }

    // Where a person's name begins: a tagged one's, or behind a country that the tagger has taken for a given name.
    private int NameFrom(int at)
    {
        if (!IsTaggedPerson(at))
        {
            return -1;
        }

        bool land = (Countries.ByName(Slice(at, at + 1)) is not null || Lexicon.Places.ByName(Slice(at, at + 1)) is not null) && _words[at - 1] is "of" or "for" or "to" && IsUntaggedName(at + 1);
        return land ? at + 1 : char.IsUpper(_view[at - 1].Form[0]) || _words[at - 1] is ")" ? at : -1;
    }

    private bool IsTaggedPerson(int at) =>
        _nameAt[at] is >= 0 and int tagged && _view.Text.Names[tagged] is { Kind: NameKind.Per } name && name.FirstToken == at;

    // "adviser to President Haddad": the name is another's; "adviser to the President Omar Haddad": the adviser's.
    private bool EndsTitle(int first, int name)
    {
        for (int i = first + 1; i < name; i++)
        {
            if (Titles.MatchLength(_forms, i, out _) is > 0 and int length && i + length == name && _words[i - 1] is not "the")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHolder(int at) =>
        AgentNouns.NumberOf(_words[at]) is AgentNumber.One || Titles.MatchLength(_forms, at, out _) == 1 || _words[at] is "advisor" or "counselor" or "counsellor" or "member";

    private bool IsLink(int first, int at, int head, bool within)
    {
        if (at == first)
        {
            return false;
        }

        // "Kenya and Foreign Minister Omar Haddad": two.
        bool joins = _words[at] is "and" or "&" && (within || (head < 0 && at + 1 < _view.Count && Titles.MatchLength(_forms, at + 1, out _) == 0));
        return _words[at] is "-" or "the" or "'s" or "’s" || (joins && Countries.ByName(Slice(at - 1, at)) is null && Countries.ByDemonym(Slice(at - 1, at)) is null && Bodies.ByName(Slice(at - 1, at)) is null)
            || (_words[at] is "of" or "for" or "to" or "on" or "at" && head >= 0);
    }

    // "Visiting Kenyan President", "Former Norwegian Minister": whose the office is stands behind.
    private bool IsOfOwner(int at) => at + 1 < _view.Count && OwnerAt(at).After == at && OwnerAt(at + 1).After > at + 1;

    // "in Oslo Foreign Minister Omar Haddad": where, and not whose.
    private bool IsPlaceOfDeed(int at) =>
        at > 0 && _words[at - 1] is "in" or "at" or "from" or "near" or "to" && SameSentence(at - 1, at)
        && (Lexicon.Places.ByName(Slice(at, at + 1)) is not null || (_nameAt[at] is >= 0 and int tagged && _view.Text.Names[tagged].Kind is NameKind.Loc));
}
