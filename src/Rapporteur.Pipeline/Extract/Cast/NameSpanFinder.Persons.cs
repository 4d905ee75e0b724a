using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

// Persons, with the offices before their names.
internal sealed partial class NameSpanFinder
{
    /// <summary>"Russian Foreign Minister Sergei Lavrov", "US Secretary of State Kerry", "UN envoy for Syria Staffan de Mistura", "Mr Assad".</summary>
    private NameSpan? TitledPersonAt(int at)
    {
        (int afterOwner, string? owner, string? country) = OwnerAt(at);
        if (afterOwner >= _view.Count)
        {
            return null;
        }

        int title = Titles.MatchLength(_forms, afterOwner, out Title? found);
        if (title == 0 || found is null)
        {
            return null;
        }

        // The longest run of titles counts as one: "interim Prime Minister", "Foreign Minister and Deputy Prime Minister".
        int end = afterOwner + title;
        int more;
        while (end < _view.Count && (more = Titles.MatchLength(_forms, end, out Title? next)) > 0 && next is not null)
        {
            // "President Sayyid Ebrahim Raisi": a form of address behind an office.
            found = next.Level == TitleLevel.Honorific ? found : next;
            end += more;
        }

        (int name, string? of, string? ofCountry) = SkipOf(end, found);
        int nameEnd = PersonNameEnd(name, allowUntagged: true);
        if (nameEnd <= name || !SameSentence(at, nameEnd - 1) || !CanBePerson(name, nameEnd))
        {
            return null;
        }

        return new NameSpan(at, name, nameEnd, NameSpanKind.Person)
        {
            Title = found.Level == TitleLevel.Honorific ? null : found.Name,
            TitleOf = owner ?? of,
            Country = (IsSentTo(found, at, afterOwner) ? null : country) ?? (IsSentTo(found, end) ? null : ofCountry) ?? found.Country,
            Gender = found.Gender switch { Gender.Male => 'm', Gender.Female => 'f', _ => '?' },
        };
    }

    /// <summary>"the special envoy for Syria", "the ambassador to Moscow": where somebody is sent is not whose he is.</summary>
    private bool IsSentTo(Title? title, int at) =>
        title?.Level is TitleLevel.Envoy or TitleLevel.Negotiator or TitleLevel.Ambassador && at < _view.Count && _words[at] is "for" or "to";

    /// <summary>The same before the title, without a possessive: "the UN Syria envoy".</summary>
    private bool IsSentTo(Title title, int at, int after) =>
        after > at && title.Level is TitleLevel.Envoy or TitleLevel.Negotiator && Countries.ByDemonym(Slice(at, after)) is null && Countries.ByName(Slice(at, after)) is not null;

    /// <summary>Steps over "for Syria", "of the Yemeni Presidential Leadership Council," between a title and its name.</summary>
    private (int Name, string? Of, string? Country) SkipOf(int at, Title? office)
    {
        if (at >= _view.Count || _words[at] is not ("of" or "for" or "to"))
        {
            return (at, null, null);
        }

        int end = at + 1;
        string? country = null;
        while (end < _view.Count && end - at < LongestOwner && SameSentence(at, end))
        {
            // "national security adviser of Prime Minister Abiy Ahmed": another office begins, and the name is its holder's.
            if (Titles.MatchLength(_forms, end, out Title? next) is > 0 and int rank)
            {
                return end > at + 1 && _words[end - 1] is not ("and" or "of" or "for" or "to") && IsOwnRank(office, next!, end + rank) ? (end + rank, TextOf(at + 1, end).TrimEnd(',', ' '), country) : (at, null, null);
            }

            // "Special Envoy for Yemen Tim Lenderking": the tagger may have taken the country for a given name.
            if (end == at + 1 && Countries.ByName(Slice(end, end + 1)) is { } envoyTo && IsUntaggedName(end + 1))
            {
                return (end + 1, envoyTo.Name, envoyTo.Iso3);
            }

            int person = PersonNameEnd(end, allowUntagged: false);
            if (NameWithin(at, end, person) is var start && start > end)
            {
                return (start, TextOf(at + 1, start).TrimEnd(',', ' '), start == at + 2 ? null : country);
            }

            if (person > end && CanBePerson(end, person))
            {
                // "the regime of Bashar al-Assad": the title is not his.
                if (end == at + 1)
                {
                    break;
                }

                return (end, TextOf(at + 1, end).TrimEnd(',', ' '), country);
            }

            if (country is not null && end > at + 1 && (Countries.ByName(Slice(end - 1, end)) is not null || _words[end - 1] is ",") && IsUntaggedName(end))
            {
                return (end, TextOf(at + 1, end).TrimEnd(',', ' '), country);
            }

            // "Ambassador of the People's Republic of China to Mongolia Chai Wenrui": whose, and to whom.
            bool name = char.IsUpper(_view[end].Form[0]) || _words[end] is "the" or "and" or "of" or "," || (_words[end] is "'s" or "’s" && !_words.AsSpan(at, end - at).Contains(",")) || (_words[end] is "to" && country is not null && office?.Level == TitleLevel.Ambassador);
            if (!name)
            {
                break;
            }

            country ??= (Countries.ByName(Slice(end, end + 1)) ?? Countries.ByDemonym(Slice(end, end + 1)))?.Iso3;
            end++;
        }

        return (at, null, null);
    }

    // "Special Envoy to the Horn of Africa Ambassador Ada Berg", "the head of the mission Dr. Berg": a rank between an office and its holder's name.
    private bool IsOwnRank(Title? office, Title rank, int name) =>
        (rank.Level == TitleLevel.Honorific || (rank.Level == TitleLevel.Ambassador && office?.Level is TitleLevel.Envoy or TitleLevel.Negotiator))
        && PersonNameEnd(name, allowUntagged: false) is var end && end > name && CanBePerson(name, end);

    // Where the name begins in what the tagger has taken for one: "First Minister of Scotland Nicola Sturgeon", "Envoy for Women, Girls, and Human Rights Rina Amiri"; −1 where at its head.
    private int NameWithin(int at, int first, int end)
    {
        if (end <= first + 2)
        {
            return -1;
        }

        bool land = (first == at + 1 || _words[first - 1] is "of" or "to") && GivenNames.GenderOf(TextOf(first, first + 1)) == Gender.Unknown
            && (Lexicon.Places.ByName(Slice(first, first + 1)) is not null || GivenNames.GenderOf(TextOf(first + 1, first + 2)) != Gender.Unknown);
        if (land)
        {
            return first + 1;
        }

        for (int i = first + 1; i < end - 1 && _view.Pos(first) is UniversalPos.Adj or UniversalPos.Noun; i++)
        {
            if (GivenNames.GenderOf(TextOf(i, i + 1)) != Gender.Unknown)
            {
                return i;
            }
        }

        return -1;
    }

    // "Special Representative for Afghanistan Thomas West": behind the country two capitals that name no country are a person.
    private bool IsUntaggedName(int at) =>
        at + 1 < _view.Count && SameSentence(at, at + 1) && !(_nameAt[at] is >= 0 and int tagged && _view.Text.Names[tagged].Kind is NameKind.Org) && IsNamePart(at) && IsNamePart(at + 1) && char.IsUpper(_view[at].Form[0])
        && Countries.ByName(Slice(at, at + 1)) is null && Countries.ByDemonym(Slice(at, at + 1)) is null;

    /// <summary>One past a person's name that begins here; the same place where none does.</summary>
    private int PersonNameEnd(int at, bool allowUntagged)
    {
        if (at >= _view.Count || !char.IsLetter(_view[at].Form[0]) || (!char.IsUpper(_view[at].Form[0]) && !IsNamePart(at)))
        {
            return at;
        }

        int tagged = _nameAt[at];
        if (tagged >= 0 && (_view.Text.Names[tagged].Kind == NameKind.Per || IsWho(_view.Text.Names[tagged])))
        {
            NameMention name = _view.Text.Names[tagged];
            int end = name.EndToken;
            while (end > at && _words[end - 1] is "'s" or "’s")
            {
                end--;
            }

            return Extend(at, end);
        }

        if (!allowUntagged || !char.IsUpper(_view[at].Form[0]) || Countries.ByName(Slice(at, at + 1)) is not null
            || Countries.ByDemonym(Slice(at, at + 1)) is not null)
        {
            return at;
        }

        int run = at;
        while (run < _view.Count && run - at < 5 && SameSentence(at, run) && IsNamePart(run))
        {
            run++;
        }

        return run;
    }

    /// <summary>"Ban Ki-moon told", at the head of a sentence, where the tagger takes the family name for a word.</summary>
    private NameSpan? FamilyNameFirst(int at) =>
        at + 3 < _view.Count && SameSentence(at, at + 3) && char.IsUpper(_view[at].Form[0]) && _nameAt[at + 1] is >= 0 and int given
        && _view.Text.Names[given].FirstToken == at + 1 && _view.Text.Names[given].Kind == NameKind.Per && IsSecondSyllable(at, at + 2)
            ? new NameSpan(at, at, Extend(at, Math.Max(at + 4, _view.Text.Names[given].EndToken)), NameSpanKind.Person)
            : null;

    // Given names and particles that the tagger left outside: "Sergei" + "Lavrov", "Staffan de" + "Mistura", "Moon Jae" + "-in".
    private int Extend(int at, int end)
    {
        end = IsSecondSyllable(at, end) ? end + 2 : end;
        while (end < _view.Count && end - at < 6 && SameSentence(at, end) && IsNamePart(end)
            && (_nameAt[end] < 0 || _view.Text.Names[_nameAt[end]].Kind == NameKind.Per)
            && Titles.MatchLength(_forms, end, out _) == 0)
        {
            end++;
        }

        return end;
    }

    // A family name that comes first, a syllable, and behind a hyphen another that was taken for a word.
    private bool IsSecondSyllable(int at, int end) =>
        end - at == 2 && end + 1 < _view.Count && _words[end] is "-" && _view[end].Start == _view[end - 1].End && _view[end + 1].Start == _view[end].End
        && char.IsLower(_view[end + 1].Form[0]) && EastAsianNames.IsKorean([NameFolding.Skeleton(_words[at]), NameFolding.Skeleton(_words[at + 1]), NameFolding.Skeleton(_words[end + 1])]);

    private bool IsNamePart(int token)
    {
        if (_view.IsPunctuation(token))
        {
            return false;
        }

        ReadOnlySpan<char> form = _view[token].Form;
        bool particle = form is "de" or "al" or "el" or "bin" or "bint" or "ibn" or "van" or "von" or "der" or "da" or "dos" or "la" or "le";
        if (particle)
        {
            return token + 1 < _view.Count && char.IsUpper(_view[token + 1].Form[0]);
        }

        return (char.IsUpper(form[0]) || form.StartsWith("al-", StringComparison.Ordinal) || form.StartsWith("el-", StringComparison.Ordinal))
            && form is not ("'s" or "’s")
            && _view.Pos(token) is UniversalPos.Propn or UniversalPos.Noun or UniversalPos.X or UniversalPos.Adj
            && !IsCalendar(_words[token]);
    }

    private NameSpan? PersonSpan(NameMention name, int at)
    {
        int first = _words[at] is "the" && at + 1 < name.EndToken ? at + 1 : at;
        int length;
        Title? title = null;
        while (first < name.EndToken && (length = Titles.MatchLength(_forms, first, out Title? next)) > 0)
        {
            title = next;
            first += length;
        }

        // "DNSA Pyle": an office in capitals that no table has.
        bool office = title is null && name.EndToken - first == 2 && _view[first].Form.Length is > 2 and < 6 && !_view[first].Form.ContainsAnyExceptInRange('A', 'Z');
        first = office && _view[first + 1].Form.ContainsAnyInRange('a', 'z') ? first + 1 : first;
        int afterTitle = first;
        (first, string? of, string? ofCountry) = SkipOf(first, title);
        while (first < name.EndToken && !char.IsUpper(_view[first].Form[0]) && !IsNamePart(first))
        {
            first++;
        }

        int end = PersonNameEnd(first, allowUntagged: false);
        if (end <= first || first >= name.EndToken || !CanBePerson(first, end))
        {
            return null;
        }

        return new NameSpan(at, first, end, NameSpanKind.Person)
        {
            Title = title is null || title.Level == TitleLevel.Honorific ? null : title.Name,
            TitleOf = of,
            Country = (IsSentTo(title, afterTitle) ? null : ofCountry) ?? title?.Country,
        };
    }

    /// <summary>Whether words tagged as a person can be one: no country, no day, no "Jr.", no country's name that lost its apostrophe.</summary>
    private bool CanBePerson(int first, int end)
    {
        ReadOnlySpan<char> text = Slice(first, end);
        ReadOnlySpan<char> bare = text.TrimEnd('s');
        return !text.Contains(" of ", StringComparison.Ordinal) && Countries.ByDemonym(text) is null && Countries.ByName(text) is null && Countries.ByName(bare) is null
            && Countries.ByDemonym(bare) is null && Countries.ByCapital(text) is null && Countries.ByCapital(bare) is null
            && !IsCalendar(_words[first]) && !IsCalendar(_words[first].TrimEnd('s')) && _words[first] is not ("jr." or "jr" or "sr." or "sr")
            && !(end - first == 1 && (IsPluralAcronym(text) || (_nameAt[first] < 0 && AgentNouns.NumberOf(_words[first]) is not null)));
    }

    // "IFIs", "NGOs"
    private static bool IsPluralAcronym(ReadOnlySpan<char> text) => text.Length > 2 && text[^1] == 's' && !text[..^1].ContainsAnyExceptInRange('A', 'Z');
}
