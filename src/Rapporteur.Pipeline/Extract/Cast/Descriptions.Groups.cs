using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

// Bodies and groups: states by their governments, "Turkish presidential sources", "the two sides".
internal sealed partial class Descriptions
{
    /// <summary>Unions of states that reports call "the bloc".</summary>
    private static readonly HashSet<string> Blocs = new(StringComparer.Ordinal)
    {
        "African Union", "Arab League", "Association of Southeast Asian Nations", "BRICS", "Caribbean Community", "Economic Community of West African States", "Eurasian Economic Union",
        "European Union", "Group of Seven", "Gulf Cooperation Council", "Mercosur", "Shanghai Cooperation Organisation",
    };

    /// <summary>"the Syrian regime", "Russian officials", "the ministry", "a senior adviser".</summary>
    private int ByAgent(int token, AgentNumber number)
    {
        if (OppositionTo.Is(_view, token))
        {
            return -1;
        }

        string? country = OwnerCountry(token, out int of);
        if (number == AgentNumber.One && Apposed(token) is >= 0 and int named && (country is null || cast.Members[named].Country is null || string.Equals(country, cast.Members[named].Country, StringComparison.Ordinal)))
        {
            cast.Members[named].Country ??= country;
            return named;
        }

        bool plural = _view[token].Xpos is "NNS" or "NNPS";
        if (plural && country is null && words[token] is "rebels" or "insurgents" or "guerrillas" or "fighters" or "militants" && IsDefinite(token) && OnlyArmedGroup(token) is >= 0 and int rebels)
        {
            return rebels;
        }

        // "the leaders of Japan and Ireland" are not Japan's.
        country = plural && of > token && _view.Child(of, "conj") >= 0 ? null : country;
        // "the Turkish news agency" is no voice of the state.
        bool outlet = words[token] is "newspaper" or "daily" or "broadcaster" or "channel" or "radio" or "television" || (words[token] is "agency" && token > 0 && words[token - 1] is "news");
        if (number == AgentNumber.Body && !plural && !outlet)
        {
            if (country is not null && Countries.ByIso3(country) is { } owner)
            {
                return !AgentNouns.IsPrivate(words[token]) || _view.Has(token, "compound") ? State(owner, owner.Name)
                    : Group(char.IsUpper(_view[token].Form[0]) ? TextOf(Kept(token), token + 1) : WithModifiers(owner, token), token, country);
            }

            // "the office of the president" is not the prime minister's that was named before.
            int last = words[token] is "office" && Organ(token) is >= 0 and int office ? office : IsDefinite(token) || words[token] is "police" ? Bloc(token) is >= 0 and int bloc ? bloc : LastBody(token) is >= 0 and int body ? body : SaidBefore(token) is >= 0 and int said ? said : Movement(token) : -1;
            last = last >= 0 ? last : Organ(token);
            return last >= 0 || !IsDefinite(token) ? last
                : words[token] is "government" or "regime" ? MainState()
                : words[token] is "opposition" ? Opposition(token)
                : last;
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

    /// <summary>"The movement", "the front", where a body was named that has the word in its name; "the group", where one armed group was named: −1 for none.</summary>
    private int Movement(int token)
    {
        for (int i = _seen.Count - 1; words[token] is "movement" or "front" or "alliance" or "coalition" && i >= 0; i--)
        {
            CastMember body = cast.Members[_seen[i].Member];
            if (body is { IsNamed: true, Kind: ActorKind.ArmedGroup or ActorKind.Organisation } && HasNoun(body.Name, words[token]) && HasModifiers(body, token))
            {
                return _seen[i].Member;
            }
        }

        return words[token] is "movement" or "group" or "militia" ? OnlyArmedGroup(token) : -1;
    }

    /// <summary>"the bloc", "the 27-nation bloc": the union of states named last; −1 for none, or where a word tells of another.</summary>
    private int Bloc(int token)
    {
        if (words[token] is not "bloc" || _view.Child(token, "amod") is >= 0 and int other && _view.Pos(other) is UniversalPos.Adj && !words[other].EndsWith("nation", StringComparison.Ordinal) && !words[other].EndsWith("member", StringComparison.Ordinal))
        {
            return -1;
        }

        for (int i = _seen.Count - 1; i >= 0; i--)
        {
            if (cast.Members[_seen[i].Member] is { IsNamed: true, Kind: ActorKind.Organisation } body && Blocs.Contains(body.Name))
            {
                return _seen[i].Member;
            }
        }

        return -1;
    }

    private static bool HasNoun(string name, string noun)
    {
        int at = name.IndexOf(noun, StringComparison.OrdinalIgnoreCase);
        return at > 0 && name[at - 1] == ' ' && (at + noun.Length == name.Length || !char.IsLetter(name[at + noun.Length]));
    }

    /// <summary>The armed group that the report has named, where it is one and no word tells of another ("other rebels", "the Shan rebels"); −1 else.</summary>
    private int OnlyArmedGroup(int token)
    {
        int only = -1;
        foreach ((int _, int member, bool _) in _seen)
        {
            if (cast.Members[member] is { IsNamed: true, Kind: ActorKind.ArmedGroup })
            {
                if (only >= 0 && only != member)
                {
                    return -1;
                }

                only = member;
            }
        }

        return only >= 0 && HasModifiers(cast.Members[only], token) ? only : -1;
    }

    /// <summary>"The government" in a report on one country: the state named most so far, of equals the last, or none where there must be no equals.</summary>
    private int MainState(bool alone = false)
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

        foreach ((int _, int other, bool _) in _seen)
        {
            if (alone && other != best && cast.Members[other] is { Kind: ActorKind.State } state && state.Mentions >= cast.Members[best].Mentions)
            {
                return -1;
            }
        }

        return best;
    }

    /// <summary>"The opposition", "the armed opposition" in a report on one state other than its outlet's own: that state's. −1 else.</summary>
    private int Opposition(int token)
    {
        bool bare = Kept(token) == token || words[token - 1] is "armed";
        int state = bare ? MainState(alone: true) : -1;
        string? country = state < 0 ? null : cast.Members[state].Country;
        return country is not null && !string.Equals(country, cast.Home, StringComparison.Ordinal) && Countries.ByIso3(country) is { } opposed
            ? Group($"{opposed.Adjective} opposition", token, country)
            : -1;
    }

    /// <summary>"Western states say", "European nations refuse": a group that its own words tell from others, without a name.</summary>
    private bool IsToldApart(int token) =>
        Kept(token) < token && (_view.Has(token, "nsubj") || _view.Relation(token) is "obl:agent") && _view.Head(token) is >= 0 and int verb && (Tells(verb) || (_view.Child(verb, "xcomp") is >= 0 and int next && Tells(next)));

    private bool Tells(int verb) => SpeechVerbs.FrameOf(_view.Lemma(verb)) is not null || (!IsDeed(_view.Lemma(verb)) && StanceWords.Of(StancePart.Verb, _view.Lemma(verb)).Length > 0);

    // Verbs that tell a stance of public acts alone: whoever works or attacks need not be a party to anything.
    private static bool IsDeed(string verb) => verb is "work" or "attack" or "blast" or "quit" or "shun" or "salute" or "cheer" or "exert" or "strive";

    private int Kept(int token)
    {
        int first = token;
        while (first > 0 && _view.Head(first - 1) >= first && _view.Head(first - 1) <= token && (_view.Has(first - 1, "amod") || _view.Has(first - 1, "compound"))
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

    /// <summary>"the Ethiopian government … the government", "the Iranian military … the army": what the same word stood for last.</summary>
    private int SaidBefore(int token)
    {
        for (int i = _seen.Count - 1; i >= 0; i--)
        {
            int at = _seen[i].Token;
            if ((string.Equals(words[at], words[token], StringComparison.Ordinal) || (words[at], words[token]) is ("military", "army") or ("army", "military")) && cast.Members[_seen[i].Member].Kind is ActorKind.State or ActorKind.Government)
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
}
