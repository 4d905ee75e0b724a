using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Places;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Finds the coded events of each sentence, with who acts on whom.</summary>
internal sealed class EventFinder
{
    private readonly ReportCast _cast;
    private readonly ReportView _view;
    private readonly EventCoder _coder;
    private readonly EventParties _parties;
    private readonly NounPhrases _nouns;

    public EventFinder(ReportCast cast, EventPlaces places, EventLexicon lexicon)
    {
        _cast = cast;
        _view = cast.View;
        _nouns = new NounPhrases(cast, lexicon);
        var countries = new WordCountries(cast, places);
        _coder = new EventCoder(cast, lexicon, _nouns);
        _parties = new EventParties(cast, new EventActors(cast, _nouns, countries), _nouns, countries);
    }

    /// <summary>The events in the order of the text.</summary>
    public List<FoundEvent> Find()
    {
        var found = new List<FoundEvent>();
        var codings = new List<EventCoding>();
        var governed = new HashSet<int>();
        foreach (Sentence sentence in _view.Text.Sentences)
        {
            codings.Clear();
            governed.Clear();
            for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (_view.Pos(token) is UniversalPos.Verb or UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn && _coder.Code(token) is { } coding)
                {
                    codings.Add(coding);
                    for (EventCoding? inner = coding.Inner; inner is not null; inner = inner.Inner)
                    {
                        governed.Add(inner.Token);
                    }
                }
            }

            int before = found.Count;
            foreach (EventCoding coding in codings)
            {
                if (!governed.Contains(coding.Token) && Stands(coding) && Make(coding) is { } made && !IsTold(made, found))
                {
                    found.Add(made);
                }
            }

            if (found.Count == before)
            {
                AddAside(codings, governed, found);
            }
        }

        return found;
    }

    // "The raid on Gaza worried Egypt": where a sentence tells nothing else, what its nouns tell, set aside.
    private void AddAside(List<EventCoding> codings, HashSet<int> governed, List<FoundEvent> found)
    {
        foreach (EventCoding coding in codings)
        {
            if (governed.Contains(coding.Token) || !coding.Alone || Stands(coding) || IsTimeOrTopic(coding.Token))
            {
                continue;
            }

            if (coding.Sources.Count == 0 && IsOfVerb(coding.Token) && Clauses.GoverningVerb(_view, coding.Token) is >= 0 and int verb && Clauses.Subject(_view, verb) is >= 0 and int subject)
            {
                coding.Sources.Add(subject);
            }

            if (Make(coding) is { } made && made.Sources.Count > 0 && (made.Targets.Count > 0 || made.Reciprocal) && !IsTold(made, found))
            {
                found.Add(made with { Aside = true });
            }
        }
    }

    // What the verb's subject does through its object: "Egypt welcomed the raid".
    private bool IsOfVerb(int token) => _view.Has(token, "obj") || _view.Has(token, "nsubj");

    // "a month after the invasion", "a novel about the war": when something was, or what something is about.
    private bool IsTimeOrTopic(int token)
    {
        for (int at = token, hops = 0; at >= 0 && hops < 3; at = _view.Head(at), hops++)
        {
            if ((_view.Has(at, "obl") || _view.Has(at, "nmod")) && _view.Child(at, "case") is >= 0 and int preposition
                && (_view.Lower(preposition) is "after" or "since" or "before" or "during" or "about" or "until" or "despite" || (at == token && _view.Is(preposition, "in") && _nouns.LemmaOf(token) is "protest")))
            {
                return true;
            }
        }

        return false;
    }

    // A noun tells an event of its own only where the sentence is about it or it names who acts on whom.
    private bool Stands(EventCoding coding)
    {
        if (!coding.Alone)
        {
            return false;
        }

        int token = coding.Token;
        if (_view.Pos(token) is UniversalPos.Verb)
        {
            return true;
        }

        if (_view.Pos(token) is UniversalPos.Adj)
        {
            return _view.Child(token, "cop") >= 0 || (_view.Has(token, "xcomp") && _view.Head(token) is >= 0 and int stood && _view.Lemma(stood) is "stand" or "remain" or "stay" or "seem" or "appear");
        }

        return _view.Head(token) < 0 || _view.Has(token, "nsubj") || _view.Has(token, "parataxis") || _view.Child(token, "cop") >= 0
            || (_view.Has(token, "ccomp") || _view.Has(token, "conj") && _view.Head(_view.Head(token)) < 0);
    }

    private FoundEvent? Make(EventCoding coding)
    {
        if (IsRoutineVote(coding))
        {
            return null;
        }

        var sources = new List<EventParty>();
        var targets = new List<EventParty>();
        if (!_parties.Sources(coding, sources))
        {
            return null;
        }

        bool together = coding.Both && sources.Count > 1;
        if (!together)
        {
            _parties.Targets(coding, sources, targets);
            _parties.Settle(coding, sources, targets);
            together = coding.Both && targets.Count > 0 && sources.Count > 0 && IsMutual(coding.Code);
            if (together)
            {
                // "Lavrov met Kerry": each meets the other.
                sources.AddRange(targets);
                targets.Clear();
            }
        }

        if (!IsPublic(sources) && !IsPublic(targets))
        {
            return null;
        }

        if (sources.Count == 0 && _view.Pos(coding.Token) is UniversalPos.Noun && string.CompareOrdinal(coding.Code, "14") < 0 && !coding.Code.StartsWith("087", StringComparison.Ordinal))
        {
            // "The visit comes at a bad time": a deed of words or of goods that nobody does is a topic.
            return null;
        }

        (bool aside, bool supposed, bool recalled, int claimant) = EventStanding.Of(_view, coding.Token);
        if (claimant >= 0 && targets.Count == 0 && !together && coding.Code[..2] is "15" or "17" or "18" or "19" or "20")
        {
            _parties.Victim(claimant, sources, targets);
        }

        return new FoundEvent(coding, sources, targets, together, aside || (_view.Pos(coding.Token) is UniversalPos.Noun && (sources.Count == 0 || (targets.Count == 0 && !together))), supposed, recalled, claimant);
    }

    // "France holds its election in May": what the calendar brings yields to nobody; an early, fresh or first one may.
    private bool IsRoutineVote(EventCoding coding)
    {
        if (coding.Code is not ("083" or "034") || coding.Inner is not { } vote || _nouns.LemmaOf(coding.Token) is not ("hold" or "stage" or "schedule" or "organise" or "organize") || !_nouns.Fits(vote.Token, ["vote"]))
        {
            return false;
        }

        foreach (int child in _view.Children(vote.Token))
        {
            if (_view.Lower(child) is "early" or "fresh" or "new" or "first" or "free" or "snap" or "fair" or "democratic" or "direct" or "multi-party" or "multiparty")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMutual(string code) => code is "040" or "041" or "044" or "046" or "057";

    // "The teacher ordered the pupils": what private people do among themselves is no event of politics.
    private bool IsPublic(List<EventParty> parties)
    {
        foreach (EventParty party in parties)
        {
            if (party.Country is not null || (party.Member >= 0 && _cast.Members[party.Member] is { IsNamed: true, IsPerson: false }) || party.Sector is "GOV" or "MIL" or "REB" or "OPP" or "COP" or "PTY" or "LEG" or "JUD" or "SPY" or "IGO" or "UAF")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTold(FoundEvent made, List<FoundEvent> found)
    {
        for (int i = found.Count - 1; i >= 0 && i >= found.Count - 8; i--)
        {
            if (string.Equals(found[i].Coding.Code, made.Coding.Code, StringComparison.Ordinal) && AreSame(found[i].Sources, made.Sources) && AreSame(found[i].Targets, made.Targets)
                && found[i].Coding.Negated == made.Coding.Negated && Math.Abs(found[i].Coding.Token - made.Coding.Token) < 40)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreSame(List<EventParty> one, List<EventParty> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < one.Count; i++)
        {
            if (!string.Equals(one[i].Name, other[i].Name, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>An event found in a sentence.</summary>
/// <param name="Coding">The word and the code.</param>
/// <param name="Sources">Those who act.</param>
/// <param name="Targets">Those acted upon.</param>
/// <param name="Reciprocal">Whether the sources act upon each other.</param>
/// <param name="Aside">Whether it is told beside the sentence's main events.</param>
/// <param name="Supposed">Whether it stands in a condition or a purpose.</param>
/// <param name="Recalled">Whether the words set it before what is told.</param>
/// <param name="Claimant">The verb by which someone says it, or −1.</param>
internal sealed record FoundEvent(
    EventCoding Coding, List<EventParty> Sources, List<EventParty> Targets, bool Reciprocal, bool Aside, bool Supposed, bool Recalled, int Claimant);
