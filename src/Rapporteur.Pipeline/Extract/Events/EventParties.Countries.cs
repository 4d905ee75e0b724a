using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <content>The country of those who are named without one.</content>
internal sealed partial class EventParties
{
    // "Police arrested protesters in Chad": where those acted upon have no country of their own, the place tells it, or the sources' own.
    private void LendCountry(EventCoding coding, List<EventParty> sources, List<EventParty> targets)
    {
        string? lent = null;
        for (int i = 0; i < targets.Count; i++)
        {
            if (targets[i].Country is not null || actors.IsElsewhere(targets[i].Token) || (targets[i].Member >= 0 && cast.Members[targets[i].Member] is { IsPerson: true, IsNamed: true } person && !(person.Title is not null && (coding.Code is "0241" or "1041" || IsWithin(coding, sources)))))
            {
                continue;
            }

            bool kin = i > 0 && _view.Child(targets[i].Token, "nmod:poss") is >= 0 and int whose && _view.Pos(whose) is Rapporteur.Language.Text.UniversalPos.Pron;
            string? own = kin ? targets[0].Country : countries.In(nouns.Core(targets[i].Token), wide: true);
            lent ??= own is null ? Lent(coding, sources, targets) : null;
            targets[i] = targets[i] with { Country = own ?? lent };
        }
    }

    private string? Lent(EventCoding coding, List<EventParty> sources, List<EventParty> targets)
    {
        // "Khartoum and the rebels": the second is of the first one's country.
        if (targets.Count > 1 && targets[0].Country is { Length: 3 } first && Countries.ByIso3(first) is not null)
        {
            return first;
        }

        foreach (int token in coding.Targets)
        {
            if (token >= 0 && _view.Child(token, "case") is >= 0 and int preposition && _view.Lower(preposition) is "in" or "at" or "near" or "from"
                && countries.In(token, wide: true) is { } country)
            {
                return country;
            }
        }

        return sources.Count > 0 && sources[0].Country is { } own && Countries.ByIso3(own) is not null ? own : null;
    }

    /// <summary>An office without a country is of the place where it acts, else of the country on whose people or laws it does: "The president banned Ugandan newspapers".</summary>
    public void Settle(EventCoding coding, List<EventParty> sources, List<EventParty> targets)
    {
        if (sources.Count == 0 || actors.IsElsewhere(sources[0].Token))
        {
            return;
        }

        if (sources.Count > 1 && coding.Both && sources[0].Country is { Length: 3 } first && Countries.ByIso3(first) is not null)
        {
            // "The government of Burundi and the rebels signed …": the second is of the first one's country.
            for (int i = 1; i < sources.Count; i++)
            {
                sources[i] = sources[i] is { Country: null, Sector: "REB" or "OPP" or "PTY" } ? sources[i] with { Country = first } : sources[i];
            }
        }

        for (int i = 0; i < sources.Count; i++)
        {
            if (sources[i] is { Country: null, Sector: not (null or "IGO" or "NGO") } there && PlaceOf(coding) is { } place)
            {
                sources[i] = there with { Country = place };
            }
        }

        if (sources.Count == 1 && sources[0] is { Country: null, Sector: not (null or "IGO" or "NGO") } office && targets.Count > 0 && !IsState(targets[0])
            && targets[0].Country is { } country && Countries.ByIso3(country) is not null && !IsAbroad(coding.Code))
        {
            sources[0] = office with { Country = country };
        }

        if (sources.Count > 0 && sources[0].Country is { } own && Countries.ByIso3(own) is not null && sources[0].Sector is "JUD" or "COP")
        {
            for (int i = 0; i < targets.Count; i++)
            {
                targets[i] = targets[i] with { Country = targets[i].Country ?? own };
            }
        }
    }

    // Who speaks of a state by its bare name speaks of another's.
    private bool IsState(EventParty party) => Countries.ByName(_view.Text.TextOf(party.Token, party.Token + 1)) is not null;

    // Meetings, aid and the like are between countries more often than within one.
    private static bool IsAbroad(string code) => code[..2] is "04" or "05" or "06" or "07" or "16";

    // Where the words say that it was done.
    private string? PlaceOf(EventCoding coding)
    {
        foreach (int token in coding.Targets)
        {
            if (token >= 0 && _view.Child(token, "case") is >= 0 and int preposition && _view.Lower(preposition) is "in" or "at" or "near" && countries.In(token, wide: false) is { } country)
            {
                return country;
            }
        }

        if (coding.Code is "1723" or "1724")
        {
            // "clamped a curfew on Colombo"
            foreach (int token in coding.Targets)
            {
                if (token >= 0 && _view.Child(token, "case") is >= 0 and int on && _view.Is(on, "on") && countries.In(token, wide: false) is { } clamped)
                {
                    return clamped;
                }
            }
        }

        // "looted shops and burnt cars in Jakarta": the place of verbs told together.
        for (int at = coding.Token, hops = 0; at >= 0 && hops < 3; at = _view.Has(at, "conj") || _view.Has(at, "xcomp") ? _view.Head(at) : -1, hops++)
        {
            foreach (int child in _view.Children(at))
            {
                if (_view.Has(child, "conj") && InOf(child) is { } joined)
                {
                    return joined;
                }

                if ((_view.Has(child, "obl") || _view.Has(child, "nmod")) && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "in" or "at" or "near"
                    && countries.In(child, wide: false) is { } country)
                {
                    return country;
                }
            }
        }

        return null;
    }

    private string? InOf(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "in" && countries.In(child, wide: false) is { } country)
            {
                return country;
            }
        }

        return null;
    }
}
