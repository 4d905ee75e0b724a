using NodaTime;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

// Offices stand for whoever the report says holds them.
internal sealed partial class Descriptions
{
    /// <summary>"the foreign minister", "the Russian minister", "the Secretary": the person with that office named last.</summary>
    private int ByOffice(int token)
    {
        // "the Secretary-General": the last word is the office's.
        if (words[token] is "secretary" && token + 2 < words.Length && words[token + 1] is "-" && words[token + 2] is "general")
        {
            return -1;
        }

        string? country = OwnerCountry(token, out _);

        // "Japan's Kenji Morioka, Kenyan adviser": a row, and not what he is.
        if (Apposed(token) is >= 0 and int apposed && (country is null || cast.Members[apposed].Country is null || string.Equals(country, cast.Members[apposed].Country, StringComparison.Ordinal)))
        {
            cast.Members[apposed].Country ??= country;
            cast.Members[apposed].Hold(TextOf(TitleStart(token), token + 1), null, _view.Range(TitleStart(token), token + 1));
            return apposed;
        }

        bool definite = IsDefinite(token);
        string? spelled = Spelled(token);
        string office = spelled is null ? words[token] : "minister";
        string described = spelled ?? TextOf(TitleStart(token), token + 1);
        bool capital = TitleStart(token) is var start && start < token && char.IsUpper(_view[start].Form[0]);
        if (!IsIndefinite(token) && (definite || country is not null || capital || _view.Pos(token) == UniversalPos.Propn))
        {
            // "Foreign Secretary Hague met Secretary of State Kerry. The Foreign Secretary": the whole title before its last word.
            if (described.Contains(' ', StringComparison.Ordinal) && LastHolder(described, described, country, known: false) is >= 0 and int whole)
            {
                return whole;
            }

            // "the Irish prime minister": one who is known to be Ireland's before one of whom nothing is told.
            if (country is not null && LastHolder(office, described, country, known: true) is >= 0 and int ours)
            {
                return ours;
            }

            if (LastHolder(office, described, country, known: false) is >= 0 and int last)
            {
                return last;
            }

            if (definite && KnownHolder(office, country) is >= 0 and int known)
            {
                return known;
            }

            if (definite && TitleHolder(token, office, described, country) is >= 0 and int titled)
            {
                return titled;
            }
        }

        return OfNobodyNamed(token, office, described, country, definite);
    }

    private int OfNobodyNamed(int token, string office, string described, string? country, bool definite)
    {
        if (office is "spokesman" or "spokesperson" or "spokeswoman" && SpokenFor(token) is >= 0 and int body)
        {
            return body;
        }

        if (definite && office is "official" or "diplomat" or "leader" && LastOfficial(token, country) is >= 0 and int same)
        {
            return same;
        }

        bool single = office is "adviser" or "advisor" && token > 1 && words[token - 1] is "security" && words[token - 2] is "national";
        return IsIndefinite(token) || !single && office is "official" or "diplomat" or "leader" or "representative" or "adviser" or "advisor" or "spokesman" or "spokesperson" or "spokeswoman" or "commander"
            ? -1
            : UnnamedHolder(token, described, country);
    }

    // "an Interpol spokesperson", "a spokesman for NATO": whoever speaks, it is the body's word; a person's spokesman is nobody named.
    private int SpokenFor(int token)
    {
        foreach (int child in _view.Children(token))
        {
            bool owner = _view.Has(child, "compound") || _view.Relation(child) is "nmod:poss"
                || (_view.Has(child, "nmod") && _view.Child(child, "case") is >= 0 and int preposition && words[preposition] is "for" or "of");
            if (owner && cast.At(child) is >= 0 and int member && cast.Members[member] is { IsPerson: false, IsNamed: true })
            {
                return member;
            }
        }

        return -1;
    }

    // Headlines: "Indian PM", "Kenyan FM".
    private string? Spelled(int token) => _view[token].Form is "PM" ? "prime minister" : _view[token].Form is "FM" ? "foreign minister" : null;

    private CastMember? HolderBefore(int token)
    {
        for (int i = _seen.Count - 1; i >= 0 && _view[_seen[i].Token].SentenceIndex == _view[token].SentenceIndex; i--)
        {
            if (cast.Members[_seen[i].Member] is { IsPerson: true, Title: not null } person)
            {
                return person;
            }
        }

        return null;
    }

    private int LastHolder(string office, string described, string? country, bool known)
    {
        if (country is null && OwnHolder(office, described) is >= 0 and int own)
        {
            return own;
        }

        // Who once held it, where nobody does.
        int former = -1;
        for (int i = _seen.Count - 1; i >= 0; i--)
        {
            CastMember person = cast.Members[_seen[i].Member];
            if (!person.IsPerson || !person.IsNamed || (known && person.Country is null) || !Fits(person, office, described, country))
            {
                continue;
            }

            if (_seen[i].Member != former && !IsFormer(_seen[i].Member))
            {
                return _seen[i].Member;
            }

            former = former < 0 ? _seen[i].Member : former;
        }

        return former;
    }

    /// <summary>"Merkel … the chancellor": the one named before whom the table of offices knows to have held it on the report's day, where no other did; −1 for none.</summary>
    private int KnownHolder(string office, string? country)
    {
        int holder = -1;
        if (office is not ("president" or "chancellor" or "premier" or "king" or "prince" or "minister") || _view.Report.Published.Time is not { Precision: TimePrecision.Day, From: { } day })
        {
            return -1;
        }

        for (int i = 0; i < cast.Members.Count; i++)
        {
            CastMember person = cast.Members[i];
            bool may = person is { IsPerson: true, IsNamed: true, Title: null } && (country is null || person.Country is null || string.Equals(country, person.Country, StringComparison.Ordinal));
            if (may && Held(person.Name, country ?? person.Country, office, day) && _seen.Exists(seen => seen.Member == i))
            {
                if (holder >= 0)
                {
                    return -1;
                }

                holder = i;
            }
        }

        return holder;
    }

    private static bool Held(string name, string? country, string office, LocalDate day)
    {
        List<KnownPerson> bearers = OfficeTable.Shipped.Bearers(PersonName.Parse(name, country), country);
        return bearers.Count == 1 && bearers[0].Offices.Any(term => term.Covers(day) && !IsDeputy(term.Title)
            && (office is "premier" ? term.Title is "Prime Minister" : office is "minister" ? term.Title.EndsWith(" Minister", StringComparison.Ordinal) : term.Title.EndsWith(office, StringComparison.OrdinalIgnoreCase)));
    }

    private int TitleStart(int token)
    {
        int first = token;
        while (first > 0 && Titles.MatchLength(forms, first - 1, out _) >= token - first + 2)
        {
            first--;
        }

        return first;
    }

    // "the President" is not the Vice President who was named last, nor the other way round.
    private static bool IsDeputy(string title) =>
        title.StartsWith("vice", StringComparison.OrdinalIgnoreCase) || title.StartsWith("deputy", StringComparison.OrdinalIgnoreCase)
        || title.StartsWith("assistant", StringComparison.OrdinalIgnoreCase) || title.StartsWith("under", StringComparison.OrdinalIgnoreCase);

    // "the president" is not the presidential spokesman.
    private static bool OpensWith(string title, string office) =>
        title.StartsWith(office, StringComparison.OrdinalIgnoreCase) && (title.Length == office.Length || !char.IsLetter(title[office.Length]));

    private static bool Fits(CastMember person, string office, string described, string? country)
    {
        if (country is not null && person.Country is not null && !string.Equals(country, person.Country, StringComparison.Ordinal))
        {
            return false;
        }

        if (person.Title is null || IsDeputy(person.Title) != IsDeputy(described))
        {
            return false;
        }

        bool same = person.Title.EndsWith(office, StringComparison.OrdinalIgnoreCase)
            || OpensWith(person.Title, office)
            || OpensWith(person.Title, described);
        return same || (country is not null && office is "minister" or "diplomat" or "leader" or "official"
            && string.Equals(country, person.Country, StringComparison.Ordinal) && office is not "official");
    }

    /// <summary>An office told without its holder's name: "the Omani foreign minister" is someone, though not named.</summary>
    private int UnnamedHolder(int token, string described, string? country)
    {
        if (country is null || Countries.ByIso3(country) is not { } owner)
        {
            return HeadOfBody(token, described);
        }

        // "the US Secretary of State"
        int first = TitleStart(token);
        int end = Math.Max(token + 1, first + Titles.MatchLength(forms, first, out _));
        string title = end > token + 1 ? TextOf(first, end) : described;
        title = title.StartsWith(owner.Adjective + " ", StringComparison.OrdinalIgnoreCase) ? title[(owner.Adjective.Length + 1)..] : title;
        return NamedLater(title, country) is >= 0 and int later ? later
            : cast.Nameless($"{owner.Adjective} {title}", ActorKind.Person, country, _view.Range(first, token + 1));
    }

    /// <summary>"his Omani counterpart": the holder of the same office there, by name where the report gives one.</summary>
    private int Counterpart(int token)
    {
        string? country = OwnerCountry(token, out int owner);
        if (country is null)
        {
            return -1;
        }

        // "his Russian counterpart Sergey Lavrov": the name stands right behind.
        if (token + 1 < _view.Count && cast.IsTaken(token + 1))
        {
            int named = cast.NamedAt(token + 1);
            CastMember other = cast.Members[named];
            other.Country ??= country;
            if (other is { IsPerson: true, Title: null } && HolderBefore(token) is { Title: { } title })
            {
                // The same office as whose counterpart it is.
                other.Hold(title, null, _view.Range(token, cast.MentionAt(token + 1).End));
            }

            return other.IsPerson ? named : -1;
        }

        // "his Russian counterpart, Sergey Lavrov,"
        if (Apposed(token) is >= 0 and int apposed && (cast.Members[apposed].Country is null || string.Equals(cast.Members[apposed].Country, country, StringComparison.Ordinal)))
        {
            cast.Members[apposed].Country ??= country;
            return apposed;
        }

        for (int i = 0; i < cast.Members.Count; i++)
        {
            CastMember person = cast.Members[i];
            if (person.IsPerson && person.IsNamed && string.Equals(person.Country, country, StringComparison.Ordinal) && person.Title is not null)
            {
                return i;
            }
        }

        return owner >= 0 && cast.NamedAt(owner) >= 0 ? cast.NamedAt(owner)
            : Countries.ByIso3(country) is { } state ? State(state, state.Name) : -1;
    }
}
