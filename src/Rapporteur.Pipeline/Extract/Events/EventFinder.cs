using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Places;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Finds the coded events of each sentence, with who acts on whom.</summary>
internal sealed partial class EventFinder
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
