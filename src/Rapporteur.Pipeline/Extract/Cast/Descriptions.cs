using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Finds whom descriptions, capitals and pronouns stand for: "the Russian minister", "his US counterpart", "Moscow", "he".</summary>
/// <remarks>Goes through the text once, forward; a description looks back only.</remarks>
internal sealed partial class Descriptions(ReportCast cast, string[] words, string[] forms)
{
    private const int PronounReach = 3;

    private readonly ReportView _view = cast.View;
    private readonly List<(int Token, int Member, bool Subject)> _seen = [];

    public void Resolve()
    {
        for (int token = 0; token < _view.Count; token++)
        {
            if (cast.IsTaken(token))
            {
                CastMention mention = cast.MentionAt(token);
                if (mention.End - 1 == token)
                {
                    See(token, mention.Member, HeadOf(mention.Outer, mention.End));
                }

                continue;
            }

            int member = _view.Pos(token) switch
            {
                UniversalPos.Pron or UniversalPos.Det => Pronoun(token),
                UniversalPos.Noun => Noun(token),
                UniversalPos.Propn => Proper(token),
                _ => -1,
            };
            if (member >= 0)
            {
                cast.Point(token, member);
                See(token, member, token);
            }
        }
    }

    private void See(int token, int member, int head) => _seen.Add((token, member, _view.Has(head, "nsubj") || IsOfficeSubject(token, head)));

    // "Karim Rashidov head of the department said": without commas the office takes the name's place in the tree.
    private bool IsOfficeSubject(int token, int head)
    {
        int office = token + 1;
        return office < _view.Count && cast.IsTaken(token) && _view.Head(head) == office && _view.Has(office, "nsubj")
            && AgentNouns.NumberOf(_view.Lemma(office)) == AgentNumber.One;
    }

    private int HeadOf(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int head = _view.Head(i);
            if (head < first || head >= end)
            {
                return i;
            }
        }

        return end - 1;
    }

    // ---- proper nouns that no name covers: capitals and metonyms that act
    private int Proper(int token)
    {
        if (Countries.ByCapital(_view[token].Form) is { } country && Acts(token))
        {
            return State(country, new string(_view[token].Form));
        }

        if (words[token] is "west" && IsDefinite(token) && Acts(token))
        {
            return Group("the West", token, null);
        }

        int member = IsOffice(token) ? ByOffice(token) : AgentNouns.NumberOf(words[token]) is { } number ? ByAgent(token, number) : -1;
        member = member < 0 ? ShortBody(token) : member;
        return member < 0 ? SpeakingBody(token) : member;
    }

    private int State(Country country, string surface)
    {
        int member = cast.FindNamed(country.Name);
        if (member < 0)
        {
            member = cast.Add(new CastMember(country.Name, ActorKind.State, isNamed: true) { Country = country.Iso3 });
        }

        cast.Members[member].Alias(surface);
        return member;
    }

    /// <summary>Whether a place name stands where someone who acts would: a subject, an agent, an addressee.</summary>
    private bool Acts(int token)
    {
        if (_view.Has(token, "nsubj"))
        {
            return true;
        }

        if (_view.Has(token, "conj") && _view.Head(token) >= 0)
        {
            return Acts(_view.Head(token));
        }

        int preposition = _view.Child(token, "case");
        return preposition < 0
            ? _view.Has(token, "obj")
            : _view.Is(preposition, "by") || _view.Is(preposition, "with") || _view.Is(preposition, "according") || (_view.Is(preposition, "on") && _view.Has(token, "obl"));
    }

    // ---- common nouns
    private int Noun(int token)
    {
        if (words[token] is "counterpart" or "counterparts")
        {
            return Counterpart(token);
        }

        if (IsOffice(token))
        {
            return ByOffice(token);
        }

        return AgentNouns.NumberOf(_view.Lemma(token)) is { } number ? ByAgent(token, number) : -1;
    }

    private bool IsOffice(int token) =>
        words[token] is "minister" or "president" or "secretary" or "premier" or "chancellor" or "king" or "spokesperson" or "spokesman"
            or "spokeswoman" or "envoy" or "ambassador" or "chairman" or "prince" or "governor" or "chief" or "diplomat" or "leader"
            or "official" or "commander" or "adviser" or "advisor" or "director" or "representative" or "senator" or "general";

    /// <summary>"the foreign minister", "the Russian minister", "the Secretary": the person with that office named last.</summary>
    private int ByOffice(int token)
    {
        string? country = OwnerCountry(token, out _);
        if (Apposed(token) is >= 0 and int apposed)
        {
            cast.Members[apposed].Country ??= country;
            cast.Members[apposed].Hold(TextOf(TitleStart(token), token + 1), null, _view.Range(TitleStart(token), token + 1));
            return apposed;
        }

        bool definite = IsDefinite(token);
        string office = words[token];
        string described = TextOf(TitleStart(token), token + 1);
        if (definite || country is not null || _view.Pos(token) == UniversalPos.Propn)
        {
            for (int i = _seen.Count - 1; i >= 0; i--)
            {
                CastMember person = cast.Members[_seen[i].Member];
                if (person.IsPerson && person.IsNamed && Fits(person, office, described, country))
                {
                    return _seen[i].Member;
                }
            }
        }

        return IsIndefinite(token) || office is "official" or "diplomat" or "leader" or "representative" or "adviser" or "advisor" or "spokesman" or "spokesperson" or "spokeswoman" or "commander"
            ? -1
            : UnnamedHolder(token, country);
    }

    /// <summary>"The Italian foreign minister, Luigi Di Maio," and "Sameh Shoukry, the Egyptian foreign minister": the name beside it, or −1.</summary>
    private int Apposed(int token)
    {
        int after = token + 2;
        if (after < _view.Count && words[after - 1] is "," && cast.IsTaken(after) && cast.Members[cast.NamedAt(after)].IsPerson
            && _view[after].SentenceIndex == _view[token].SentenceIndex && cast.MentionAt(after).Outer == after && IsClosed(cast.MentionAt(after).End))
        {
            return cast.NamedAt(after);
        }

        int first = Math.Min(TitleStart(token), _view.First(token));
        int before = first - 2;
        return before >= 0 && words[first - 1] is "," && cast.IsTaken(before) && cast.Members[cast.NamedAt(before)].IsPerson
            && _view[before].SentenceIndex == _view[token].SentenceIndex && token - first <= 6 && !IsListed(before)
            ? cast.NamedAt(before)
            : -1;
    }

    private bool IsClosed(int end) => end >= _view.Count || _view.IsPunctuation(end);

    // "Lavrov, Kerry, the UN envoy": a name in a list is not explained by the next item.
    private bool IsListed(int nameEnd)
    {
        int outer = cast.MentionAt(nameEnd).Outer;
        return outer > 1 && words[outer - 1] is "," or "and" && cast.IsTaken(outer - 2);
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
            || person.Title.StartsWith(office, StringComparison.OrdinalIgnoreCase)
            || person.Title.StartsWith(described, StringComparison.OrdinalIgnoreCase);
        return same || (country is not null && office is "minister" or "diplomat" or "leader" or "official"
            && string.Equals(country, person.Country, StringComparison.Ordinal) && office is not "official");
    }

    /// <summary>An office told without its holder's name: "the Omani foreign minister" is someone, though not named.</summary>
    private int UnnamedHolder(int token, string? country)
    {
        if (country is null || Countries.ByIso3(country) is not { } owner)
        {
            return -1;
        }

        int first = TitleStart(token);
        string name = $"{owner.Adjective} {TextOf(first, token + 1)}";
        for (int i = 0; i < cast.Members.Count; i++)
        {
            if (!cast.Members[i].IsNamed && string.Equals(cast.Members[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        int member = cast.Add(new CastMember(name, ActorKind.Person, isNamed: false) { Country = country });
        cast.Members[member].Mention(name, _view.Range(first, token + 1));
        return member;
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
            cast.Members[named].Country ??= country;
            return cast.Members[named].IsPerson ? named : -1;
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

    /// <summary>"the Syrian regime", "Russian officials", "the ministry", "a senior adviser".</summary>
    private int ByAgent(int token, AgentNumber number)
    {
        string? country = OwnerCountry(token, out _);
        bool plural = _view[token].Xpos is "NNS" or "NNPS";
        if (number == AgentNumber.Body && !plural)
        {
            if (country is not null && Countries.ByIso3(country) is { } owner)
            {
                return State(owner, owner.Name);
            }

            int last = IsDefinite(token) ? LastBody(token) is >= 0 and int body ? body : SaidBefore(token) : -1;
            return last < 0 && words[token] is "government" or "regime" && IsDefinite(token) ? MainState() : last;
        }

        if (country is not null && Countries.ByIso3(country) is { } home && (plural || number == AgentNumber.Many))
        {
            return Group(WithModifiers(home, token), token, country);
        }

        return plural && words[token] is "sides" or "leaders" or "presidents" or "ministers" or "parties" or "delegations" && IsDefinite(token)
            ? Group(TextOf(Determined(token), token + 1), token, null)
            : plural && IsToldApart(token) ? Group(TextOf(Kept(token), token + 1), token, null)
            : -1;
    }

    /// <summary>"The government" in a report on one country: the state named most so far, of equals the last.</summary>
    private int MainState()
    {
        int best = -1;
        for (int i = _seen.Count - 1; i >= 0; i--)
        {
            CastMember member = cast.Members[_seen[i].Member];
            if (member.Kind == ActorKind.State && (best < 0 || member.Mentions > cast.Members[best].Mentions))
            {
                best = _seen[i].Member;
            }
        }

        return best;
    }

    /// <summary>"Western states say", "European nations refuse": a group that its own words tell from others, without a name.</summary>
    private bool IsToldApart(int token) =>
        Kept(token) < token && _view.Has(token, "nsubj") && _view.Head(token) is >= 0 and int verb && (Tells(verb) || (_view.Child(verb, "xcomp") is >= 0 and int next && Tells(next)));

    private bool Tells(int verb) => SpeechVerbs.FrameOf(_view.Lemma(verb)) is not null || StanceWords.Of(StancePart.Verb, _view.Lemma(verb)).Length > 0;

    private int Kept(int token)
    {
        int first = token;
        while (first > 0 && _view.Head(first - 1) == token && (_view.Has(first - 1, "amod") || _view.Has(first - 1, "compound"))
            && words[first - 1] is not ("other" or "many" or "several" or "some" or "few" or "senior" or "unnamed" or "anonymous" or "various" or "local" or "more" or "such"))
        {
            first--;
        }

        return first;
    }

    // "senior Turkish presidential sources": what tells them from other Turks, and not how many or how high.
    private string WithModifiers(Country home, int token)
    {
        string name = home.Adjective;
        for (int i = Kept(token); i < token; i++)
        {
            bool own = CountryAt(i) is null && !cast.IsTaken(i) && _view.Pos(i) is UniversalPos.Adj or UniversalPos.Noun && (i + 1 >= token || !_view.IsPunctuation(i + 1));
            name += own ? " " + words[i] : "";
        }

        return $"{name} {words[token]}";
    }

    private int Determined(int token)
    {
        int first = token;
        foreach (int child in _view.Children(token))
        {
            if (child < first && token - child <= 3 && (_view.Has(child, "det") || _view.Has(child, "nummod") || _view.Has(child, "amod") || _view.Has(child, "compound")))
            {
                first = child;
            }
        }

        return first;
    }

    private int Group(string name, int token, string? country)
    {
        for (int i = 0; i < cast.Members.Count; i++)
        {
            if (!cast.Members[i].IsNamed && string.Equals(cast.Members[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        int member = cast.Add(new CastMember(name, ActorKind.Group, isNamed: false) { Country = country, IsPlural = true });
        cast.Members[member].Mention(name, _view.Range(token, token + 1));
        return member;
    }

    private int LastBody(int token)
    {
        string noun = words[token];
        for (int i = _seen.Count - 1; i >= 0; i--)
        {
            CastMember member = cast.Members[_seen[i].Member];
            if (!member.IsPerson && member.Name.EndsWith(noun, StringComparison.OrdinalIgnoreCase) && HasModifiers(member, token))
            {
                return _seen[i].Member;
            }
        }

        return -1;
    }

    /// <summary>"the Ethiopian government … the government": what the same word stood for last.</summary>
    private int SaidBefore(int token)
    {
        for (int i = _seen.Count - 1; i >= 0; i--)
        {
            int at = _seen[i].Token;
            if (string.Equals(words[at], words[token], StringComparison.Ordinal) && cast.Members[_seen[i].Member].Kind is ActorKind.State or ActorKind.Government)
            {
                return _view.Child(token, "amod") < 0 ? _seen[i].Member : -1;
            }
        }

        return -1;
    }

    // "the interior ministry" is not the Defence Ministry named before.
    private bool HasModifiers(CastMember body, int token)
    {
        foreach (int child in _view.Children(token))
        {
            bool tells = child < token && (_view.Has(child, "amod") || _view.Has(child, "compound"));
            if (tells && !body.Name.Contains(words[child], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The country that a noun's adjective, compound, possessor or "of" names.</summary>
    private string? OwnerCountry(int token, out int owner)
    {
        owner = -1;
        foreach (int child in _view.Children(token))
        {
            if (!_view.Has(child, "amod") && !_view.Has(child, "compound") && !_view.Has(child, "nmod"))
            {
                continue;
            }

            // "talks of world powers on Syria": only an "of", "from" or possessive owns.
            int preposition = _view.Child(child, "case");
            if (_view.Has(child, "nmod") && preposition >= 0 && words[preposition] is not ("of" or "from" or "'s" or "’s" or "'" or "’"))
            {
                continue;
            }

            Country? country = CountryAt(child);
            if (country is not null)
            {
                owner = child;
                return country.Iso3;
            }

            int member = cast.NamedAt(child);
            if (member >= 0 && cast.Members[member].Country is not null
                && (cast.Members[member].Kind is ActorKind.State or ActorKind.Government
                    || (cast.Members[member].IsPerson && AgentNouns.NumberOf(words[token]) == AgentNumber.Body)))
            {
                owner = child;
                return cast.Members[member].Country;
            }
        }

        return token > 0 && Countries.ByDemonym(_view[token - 1].Form) is not null ? CountryAt(token - 1)!.Iso3 : null;
    }

    // "South Sudan" and "South Sudanese" are no Sudan: a name of two words goes before its second.
    private Country? CountryAt(int token)
    {
        if (token > 0 && char.IsUpper(_view[token - 1].Form[0]) && _view[token - 1].SentenceIndex == _view[token].SentenceIndex)
        {
            string both = TextOf(token - 1, token + 1);
            if ((Countries.ByDemonym(both) ?? Countries.ByName(both)) is { } longer)
            {
                return longer;
            }
        }

        return Countries.ByDemonym(_view[token].Form) ?? Countries.ByName(_view[token].Form);
    }

    private bool IsDefinite(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (words[child] is "the" or "this" or "that" or "these" or "both" or "his" or "her" or "their")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsIndefinite(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (words[child] is "a" or "an" or "another" or "one" or "some")
            {
                return true;
            }
        }

        return false;
    }

    private string TextOf(int first, int end) => _view.Text.TextOf(first, end);
}
