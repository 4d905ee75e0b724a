using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Chooses among the words of a coding who acts and on whom.</summary>
internal sealed partial class EventParties(ReportCast cast, EventActors actors, NounPhrases nouns, WordCountries countries)
{
    private readonly ReportView _view = cast.View;

    /// <summary>Those who act; false where what would act is a thing, so that there is no event.</summary>
    public bool Sources(EventCoding coding, List<EventParty> sources)
    {
        foreach (int token in coding.Sources)
        {
            actors.Collect(token, sources);
            if (sources.Count > 0)
            {
                return true;
            }

            if (_view.Pos(token) is UniversalPos.Pron)
            {
                Speaker(token, sources);
                return true;
            }

            if (countries.In(nouns.Core(token), wide: true) is { } country)
            {
                sources.Add(State(token, country));
                return true;
            }
        }

        if (coding.Sources.Count == 0 && coding.Code.StartsWith("15", StringComparison.Ordinal) && coding.Targets.Count > 0 && coding.Targets[0] >= 0 && IsMeans(coding, coding.Targets[0]))
        {
            // "Taiwan's forces were put on alert": their own country did it.
            actors.Collect(coding.Targets[0], sources);
            if (sources.Count > 0)
            {
                coding.Sources.Add(coding.Targets[0]);
                return true;
            }
        }

        if (coding.Sources.Count == 0 && coding.Code.Length > 1 && coding.Code[..2] is "09" or "17" or "11" or "075" && PlaceOf(coding) is { } where)
        {
            // "was put under investigation in Italy": what only a state does, the state of the place does.
            sources.Add(State(coding.Token, where));
            return true;
        }

        return coding.Sources.Count == 0 || actors.CanAct(coding.Sources[0]) || nouns.Fits(coding.Sources[0], ["weapon"]) || coding.Code.StartsWith("183", StringComparison.Ordinal);
    }

    /// <summary>"Armenia said Azerbaijani troops had shelled villages": a state that tells what another did, where nobody is named, suffered it.</summary>
    public void Victim(int claimant, List<EventParty> sources, List<EventParty> targets)
    {
        if (sources.Count == 0 || sources[0].Country is null || Clauses.Subject(_view, claimant) is not (>= 0 and int subject))
        {
            return;
        }

        var tellers = new List<EventParty>();
        actors.Collect(subject, tellers);
        if (tellers.Count == 1 && tellers[0] is { Country: { Length: 3 } country, Sector: "GOV" or "MIL" } && !string.Equals(country, sources[0].Country, StringComparison.Ordinal)
            && Countries.ByIso3(country) is not null)
        {
            targets.Add(State(subject, country));
        }
    }

    // "The rebels said they will release …": those who speak, where nothing nearer tells who "they" are.
    private void Speaker(int pronoun, List<EventParty> sources)
    {
        if (_view.Lower(pronoun) is "you" or "who" or "which" or "that" or "it" && !_view.Is(pronoun, "it"))
        {
            return;
        }

        int at = pronoun;
        for (int hops = 0; hops < 8 && at >= 0; hops++)
        {
            int head = _view.Head(at);
            if (head >= 0 && (_view.Has(at, "ccomp") || _view.Has(at, "advcl") || _view.Has(at, "xcomp")) && Clauses.Subject(_view, head) is >= 0 and int subject
                && subject != pronoun && _view.Pos(subject) is not UniversalPos.Pron)
            {
                actors.Collect(subject, sources);
                return;
            }

            at = head;
        }
    }

    /// <summary>Those acted upon, none of them a source; where only a country can be told, its state.</summary>
    public void Targets(EventCoding coding, List<EventParty> sources, List<EventParty> targets)
    {
        if (Named(coding, sources, targets) || OfPlaces(coding, sources, targets))
        {
            return;
        }

        if (sources.Count == 0 && coding.Code.StartsWith("14", StringComparison.Ordinal) && PlaceOf(coding) is { } scene)
        {
            // "Riots broke out in Peru": nobody is named, the state it is done to is.
            targets.Add(State(coding.Token, scene));
            return;
        }

        if ((coding.Home || IsWithin(coding, sources)) && sources.Count > 0 && sources[0].Country is { Length: 3 } home && Countries.ByIso3(home) is not null)
        {
            targets.Add(State(sources[0].Token, home));
        }
    }

    // The first of the likely words that names somebody, or a thing whose country is told.
    private bool Named(EventCoding coding, List<EventParty> sources, List<EventParty> targets)
    {
        foreach (int token in coding.Targets)
        {
            if (token < 0 || IsSource(coding, token))
            {
                // "rejected the Israeli offer": whose the thing is, before what else hangs on it.
                if (token < 0 && OwnerOf(coding, ~token) is { } owner
                    && !(sources.Count > 0 && string.Equals(sources[0].Country, owner, StringComparison.Ordinal)))
                {
                    targets.Add(State(~token, owner));
                    return true;
                }

                continue;
            }

            if (IsMeans(coding, token))
            {
                continue;
            }

            actors.Collect(token, targets);
            Drop(sources, targets);
            if (targets.Count > 0)
            {
                if (coding.Code is "0253" or "1053" && sources.Count > 0 && targets.TrueForAll(one => one.Country is not null && string.Equals(one.Country, sources[0].Country, StringComparison.Ordinal))
                    && countries.Other(token, sources[0].Country) is { } holder)
                {
                    // "called for the release of French citizens held in Iran"
                    targets.Clear();
                    targets.Add(State(token, holder));
                    return true;
                }

                LendCountry(coding, sources, targets);
                return true;
            }

            // "hijacked an Indian ship": whose the thing is, before who else is named.
            if ((_view.Has(token, "obj") || _view.Relation(token) is "nsubj:pass" || IsArrival(coding, token) ? countries.In(nouns.Core(token), wide: false)
                : coding.Code[..2] is "09" || (coding.Code[..2] is "05" or "11" or "12" && _view.Child(token, "case") is >= 0 and int of && _view.Lower(of) is not ("in" or "near" or "during" or "after" or "before")) ? countries.Owner(nouns.Core(token)) : null) is { } whose
                && !(sources.Count > 0 && string.Equals(sources[0].Country, whose, StringComparison.Ordinal)))
            {
                targets.Add(State(token, whose));
                return true;
            }
        }

        return false;
    }

    // The first country that the words lead to.
    private bool OfPlaces(EventCoding coding, List<EventParty> sources, List<EventParty> targets)
    {
        foreach (int token in coding.Targets)
        {
            int phrase = token < 0 ? ~token : token;
            if (!IsSource(coding, phrase) && !IsVenue(coding, phrase) && countries.In(nouns.Core(phrase), wide: coding.Code is not "042") is { } country
                && !(IsMeans(coding, phrase) && sources.Count > 0 && string.Equals(sources[0].Country, country, StringComparison.Ordinal)))
            {
                targets.Add(State(phrase, country));
                Drop(sources, targets);
                if (targets.Count > 0)
                {
                    return true;
                }
            }
        }

        foreach (int token in coding.Around)
        {
            if (!IsSource(coding, token) && !IsVenue(coding, token) && countries.In(nouns.Core(token), wide: true) is { } country
                && !(sources.Count > 0 && string.Equals(sources[0].Country, country, StringComparison.Ordinal)))
            {
                targets.Add(State(token, country));
                return true;
            }
        }

        return false;
    }

    private static void Drop(List<EventParty> sources, List<EventParty> targets)
    {
        for (int i = targets.Count - 1; i >= 0; i--)
        {
            foreach (EventParty source in sources)
            {
                if (source.Token == targets[i].Token || (source.Member >= 0 && source.Member == targets[i].Member))
                {
                    targets.RemoveAt(i);
                    break;
                }
            }
        }
    }

    private EventParty State(int token, string country)
    {
        string name = Countries.ByIso3(country)?.Name ?? _view.Text.TextOf(token, token + 1);
        return new EventParty(token, cast.FindNamed(name), name, country, Countries.ByIso3(country) is null ? null : "GOV");
    }
}
