using Rapporteur.Domain.Actors;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Finds the names of a report: persons with their titles, organs of states, known bodies and states, other tagged names.</summary>
internal sealed class NameSpanFinder
{
    private const int LongestBody = 8;

    private readonly ReportView _view;
    private readonly string[] _words;
    private readonly string[] _forms;
    private readonly int[] _nameAt;

    public NameSpanFinder(ReportView view, string[] words, string[] forms)
    {
        _view = view;
        _words = words;
        _forms = forms;
        _nameAt = new int[view.Count];
        Array.Fill(_nameAt, -1);
        ReadOnlySpan<NameMention> names = view.Text.Names;
        for (int n = 0; n < names.Length; n++)
        {
            _nameAt.AsSpan(names[n].FirstToken, names[n].EndToken - names[n].FirstToken).Fill(n);
        }
    }

    /// <summary>The names in the order of the text; none overlaps another.</summary>
    public List<NameSpan> Find()
    {
        var spans = new List<NameSpan>();
        int at = 0;
        while (at < _view.Count)
        {
            NameSpan? found = FindAt(at);
            if (found is { } span && span.End > at)
            {
                spans.Add(span);
                at = span.End;
            }
            else
            {
                at++;
            }
        }

        return spans;
    }

    private NameSpan? FindAt(int at)
    {
        if (_view.IsPunctuation(at))
        {
            return null;
        }

        NameSpan? organ = OrganAt(at);
        NameSpan? titled = TitledPersonAt(at);
        if (titled is not null)
        {
            return titled;
        }

        NameSpan? body = BodyAt(at);
        if (organ is { } o && (body is not { } b || o.End >= b.End))
        {
            return organ;
        }

        return body ?? BodyOfCountry(at) ?? CountryAt(at) ?? OtherNameAt(at);
    }

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
            found = next;
            end += more;
        }

        (int name, string? of, string? ofCountry) = SkipOf(end);
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

    /// <summary>The country or body that owns what follows: "Russian", "Russia's", "the US", "UN".</summary>
    private (int After, string? Owner, string? Country) OwnerAt(int at)
    {
        for (int length = Math.Min(4, _view.Count - at); length > 0; length--)
        {
            ReadOnlySpan<char> words = Slice(at, at + length);
            Country? country = Countries.ByDemonym(words) ?? Countries.ByName(words);
            Body? body = country is null && char.IsUpper(words[0]) ? Bodies.ByName(words) : null;
            if (country is null && body is null)
            {
                continue;
            }

            int after = at + length;
            if (after < _view.Count && _words[after] is "'s" or "’s" or "’" or "'")
            {
                after++;
            }

            return (after, country?.Name ?? body!.Name, country?.Iso3 ?? body!.Country);
        }

        return (at, null, null);
    }

    /// <summary>Steps over "for Syria", "of the Yemeni Presidential Leadership Council," between a title and its name.</summary>
    private (int Name, string? Of, string? Country) SkipOf(int at)
    {
        if (at >= _view.Count || _words[at] is not ("of" or "for" or "to"))
        {
            return (at, null, null);
        }

        int end = at + 1;
        string? country = null;
        while (end < _view.Count && end - at < 8 && SameSentence(at, end))
        {
            // "national security adviser of Prime Minister Abiy Ahmed": another office begins, and the name is its holder's.
            if (Titles.MatchLength(_forms, end, out _) > 0)
            {
                break;
            }

            // "Special Envoy for Yemen Tim Lenderking": the tagger may have taken the country for a given name.
            if (end == at + 1 && Countries.ByName(Slice(end, end + 1)) is { } envoyTo && IsUntaggedName(end + 1))
            {
                return (end + 1, envoyTo.Name, envoyTo.Iso3);
            }

            int person = PersonNameEnd(end, allowUntagged: false);

            // "First Minister of Scotland Nicola Sturgeon": the tagger has taken the land for a given name.
            bool land = end == at + 1 && person > end + 2 && GivenNames.GenderOf(TextOf(end, end + 1)) == Gender.Unknown
                && (Lexicon.Places.ByName(Slice(end, end + 1)) is not null || GivenNames.GenderOf(TextOf(end + 1, end + 2)) != Gender.Unknown);
            if (land)
            {
                return (end + 1, TextOf(end, end + 1), null);
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

            if (country is not null && end > at + 1 && IsUntaggedName(end))
            {
                return (end, TextOf(at + 1, end).TrimEnd(',', ' '), country);
            }

            bool name = char.IsUpper(_view[end].Form[0]) || _words[end] is "the" or "and" or "of" or ",";
            if (!name)
            {
                break;
            }

            country ??= (Countries.ByName(Slice(end, end + 1)) ?? Countries.ByDemonym(Slice(end, end + 1)))?.Iso3;
            end++;
        }

        return (at, null, null);
    }

    // "Special Representative for Afghanistan Thomas West": behind the country two capitals that name no country are a person.
    private bool IsUntaggedName(int at) =>
        at + 1 < _view.Count && SameSentence(at, at + 1) && IsNamePart(at) && IsNamePart(at + 1) && char.IsUpper(_view[at].Form[0])
        && Countries.ByName(Slice(at, at + 1)) is null && Countries.ByDemonym(Slice(at, at + 1)) is null;

    /// <summary>One past a person's name that begins here; the same place where none does.</summary>
    private int PersonNameEnd(int at, bool allowUntagged)
    {
        if (at >= _view.Count || !char.IsLetter(_view[at].Form[0]) || (!char.IsUpper(_view[at].Form[0]) && !IsNamePart(at)))
        {
            return at;
        }

        int tagged = _nameAt[at];
        if (tagged >= 0 && _view.Text.Names[tagged].Kind == NameKind.Per)
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

    // Given names and particles that the tagger left outside: "Sergei" + "Lavrov", "Staffan de" + "Mistura".
    private int Extend(int at, int end)
    {
        while (end < _view.Count && end - at < 6 && SameSentence(at, end) && IsNamePart(end)
            && (_nameAt[end] < 0 || _view.Text.Names[_nameAt[end]].Kind == NameKind.Per)
            && Titles.MatchLength(_forms, end, out _) == 0)
        {
            end++;
        }

        return end;
    }

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

    /// <summary>"Russian Foreign Ministry", "Syria's government", "the Ukrainian delegation".</summary>
    private NameSpan? OrganAt(int at)
    {
        (int after, string? owner, string? country) = OwnerAt(at);
        if (owner is null || country is null || after >= _view.Count || after == at)
        {
            return null;
        }

        for (int length = Math.Min(4, _view.Count - after); length > 0; length--)
        {
            if (!SameSentence(at, after + length - 1))
            {
                continue;
            }

            if (Bodies.TryGovernmentOrgan(owner, TextOf(after, after + length), out Body? organ))
            {
                // A state and its government are one actor; a ministry or an army is one of its own.
                if (IsGovernment(_words[after + length - 1]) && Countries.ByIso3(country) is { } state)
                {
                    return new NameSpan(at, at, after + length, NameSpanKind.Body) { Name = state.Name, Actor = ActorKind.State, Country = country };
                }

                return new NameSpan(at, at, after + length, NameSpanKind.Body) { Name = organ.Name, Actor = organ.Kind, Country = country };
            }
        }

        return null;
    }

    private static bool IsGovernment(string word) => word is "government" or "regime" or "administration" or "authorities" or "leadership"
        or "delegation" or "presidency" or "side";

    private NameSpan? BodyAt(int at)
    {
        if (!char.IsLetterOrDigit(_view[at].Form[0]) || (!char.IsUpper(_view[at].Form[0]) && _words[at] is not ("al" or "the")))
        {
            return null;
        }

        for (int length = Math.Min(LongestBody, _view.Count - at); length > 0; length--)
        {
            if (SameSentence(at, at + length - 1) && !IsCutShort(at, at + length) && Bodies.ByName(Slice(at, at + length)) is { } body)
            {
                if (body.Name.EndsWith(" government", StringComparison.Ordinal) && body.Country is { } owner && Countries.ByIso3(owner) is { } state)
                {
                    return new NameSpan(at, at, at + length, NameSpanKind.Body) { Name = state.Name, Actor = ActorKind.State, Country = owner };
                }

                return new NameSpan(at, at, at + length, NameSpanKind.Body) { Name = body.Name, Actor = body.Kind, Country = body.Country };
            }
        }

        return null;
    }

    private NameSpan? CountryAt(int at)
    {
        if (!char.IsUpper(_view[at].Form[0]))
        {
            return null;
        }

        for (int length = Math.Min(5, _view.Count - at); length > 0; length--)
        {
            // Copies that lost their apostrophes write "Syrias" for "Syria's".
            if (SameSentence(at, at + length - 1)
                && (Countries.ByName(Slice(at, at + length)) ?? (length == 1 ? Countries.ByName(Slice(at, at + 1).TrimEnd('s')) : null)) is { } country
                && !IsOfLongerBody(at, at + length))
            {
                return new NameSpan(at, at, at + length, NameSpanKind.Body)
                {
                    Name = country.Name,
                    Actor = ActorKind.State,
                    Country = country.Iso3,
                };
            }
        }

        return null;
    }

    // "United States Commission on International Religious Freedom": a body of its own.
    private bool IsOfLongerBody(int first, int end)
    {
        if (end >= _view.Count || !SameSentence(first, end) || !char.IsUpper(_view[end].Form[0]))
        {
            return false;
        }

        int tagged = _nameAt[first];
        return tagged >= 0 && _view.Text.Names[tagged] is { Kind: NameKind.Org } name && name.FirstToken == first && name.EndToken > end;
    }

    /// <summary>The same where the tagger has not seen it: behind the country a word for a body in capitals, and what it is of.</summary>
    private NameSpan? BodyOfCountry(int at)
    {
        (int after, _, string? country) = OwnerAt(at);
        if (country is null || after >= _view.Count || !SameSentence(at, after) || _words[after - 1] is "'s" or "’s" or "'" or "’"
            || !char.IsUpper(_view[after].Form[0]) || !(_words[after] is "commission" or "council" or "committee" or "institute" or "agency" or "congress" or "senate" or "mission" or "chamber" or "association" or "federation"))
        {
            return null;
        }

        int end = after + 1;
        for (int i = end; i < _view.Count && i - at < LongestBody && SameSentence(at, i); i++)
        {
            bool capital = char.IsUpper(_view[i].Form[0]) && !_view.IsPunctuation(i);
            if (!capital && _words[i] is not ("on" or "of" or "for" or "and"))
            {
                break;
            }

            end = capital ? i + 1 : end;
        }

        return end - after < 2 ? null : new NameSpan(at, at, end, NameSpanKind.Body) { Name = TextOf(_words[at] is "the" ? at + 1 : at, end), Actor = ActorKind.Organisation, Country = country };
    }

    private NameSpan? OtherNameAt(int at)
    {
        int tagged = _nameAt[at];
        if (tagged < 0 || _view.Text.Names[tagged].FirstToken != at)
        {
            return null;
        }

        NameMention name = _view.Text.Names[tagged];
        switch (name.Kind)
        {
            case NameKind.Per:
                return PersonSpan(name, at);
            case NameKind.Org:
                int end = name.EndToken;
                string text = TextOf(_words[at] is "the" && end - at > 1 ? at + 1 : at, end);
                if (GovernmentOf(text) is { } governed)
                {
                    return new NameSpan(at, at, end, NameSpanKind.Body) { Name = governed.Name, Actor = ActorKind.State, Country = governed.Iso3 };
                }

                return Countries.ByDemonym(text) is not null || !char.IsUpper(text[0]) && !text.StartsWith("al-", StringComparison.Ordinal)
                    ? null
                    : new NameSpan(at, at, end, NameSpanKind.Body) { Name = text, Actor = ActorKind.Organisation, Country = OwnerAt(at) is (var after, _, var of) && after > at && after < end ? of : null };
            default:
                return null;
        }
    }

    // "the National" is a paper, and no paper in "the National Coalition for …": one word of a longer tagged name.
    private bool IsCutShort(int first, int end)
    {
        int words = end - first - (_words[first] is "the" ? 1 : 0);
        return words == 1 && end < _view.Count && _nameAt[end - 1] >= 0 && _nameAt[end] == _nameAt[end - 1] && _view.Text.Names[_nameAt[end]].Kind == NameKind.Org;
    }

    /// <summary>"Government of Ethiopia".</summary>
    private static Country? GovernmentOf(string text)
    {
        int of = text.IndexOf(" of ", StringComparison.Ordinal);
        return of > 0 && text.StartsWith("Government", StringComparison.Ordinal) ? Countries.ByName(text.AsSpan(of + 4)) : null;
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
        (first, string? of, string? ofCountry) = SkipOf(first);
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

    private bool SameSentence(int a, int b) => _view[a].SentenceIndex == _view[b].SentenceIndex;

    private ReadOnlySpan<char> Slice(int first, int end) => _view.Text.Text.AsSpan(_view[first].Start, _view[end - 1].End - _view[first].Start);

    private string TextOf(int first, int end) => new(Slice(first, end));

    private static bool IsCalendar(string word) => word is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday"
        or "sunday" or "january" or "february" or "march" or "april" or "june" or "july" or "august" or "september" or "october"
        or "november" or "december";
}
