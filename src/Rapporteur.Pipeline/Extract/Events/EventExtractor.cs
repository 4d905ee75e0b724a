using NodaTime;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Places;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Makes mentions of the coded events that are found: actors numbered, time, place, factuality, passage.</summary>
internal sealed class EventExtractor(ReportCast cast, EventTimes times, EventLexicon lexicon)
{
    /// <summary>Farther back than this, an event is context, not news.</summary>
    private const int NewsDays = 30;

    /// <summary>Most contexts given to one event.</summary>
    private const int MostContexts = 3;

    private readonly ReportView _view = cast.View;
    private readonly EventPlaces _places = new(cast.View);

    /// <summary>All events that the text tells.</summary>
    public List<CodedEventMention> Extract() => Extract(_ => true);

    /// <summary>Those that the record takes: what is told aside only where both sides are told.</summary>
    public List<CodedEventMention> ExtractTold() =>
        Extract(one => !(one.Aside || one.Supposed) || (one.Sources.Count > 0 && (one.Targets.Count > 0 || one.Reciprocal)));

    private List<CodedEventMention> Extract(Func<FoundEvent, bool> takes)
    {
        List<FoundEvent> found = new EventFinder(cast, _places, lexicon).Find();
        var mentions = new List<CodedEventMention>(found.Count);
        foreach (FoundEvent one in found)
        {
            if (takes(one))
            {
                mentions.Add(Make(one));
            }
        }

        return mentions;
    }

    private CodedEventMention Make(FoundEvent found)
    {
        EventCoding coding = found.Coding;
        int trigger = coding.Token;
        int inner = coding.Inner?.Token ?? trigger;
        Factuality factuality = found.Supposed || coding.Possible || IsAlleged(trigger) ? Factuality.Possible
            : coding.Negated ? Factuality.Negated
            : coding.Planned ? Factuality.Planned
            : Factuality.Actual;
        TimeDirection direction = factuality switch { Factuality.Planned => TimeDirection.Future, Factuality.Possible => TimeDirection.Unknown, _ => TimeDirection.Past };
        FactTime time = times.OwnFor(trigger, inner, direction, out _);
        time = factuality is Factuality.Actual ? times.Done(time) : time;
        Place? place = _places.For(trigger, inner, false, out _);
        bool old = time.To is { } last && times.Published is { } today && Period.DaysBetween(last, today) > NewsDays;
        var evidence = new TextRange(_view[trigger].Start, _view[trigger].End);
        return new CodedEventMention(
            PloverCodes.Of(coding.Code, Contexts(trigger)), coding.Code, Number(found.Sources), Number(found.Targets), found.Reciprocal, time, place, factuality,
            found.Recalled || old, found.Aside || found.Supposed, Claimant(found.Claimant), evidence, [Passage(trigger, inner)]);
    }

    private List<EventPartyMention> Number(List<EventParty> parties)
    {
        var mentions = new List<EventPartyMention>(parties.Count);
        foreach (EventParty party in parties)
        {
            mentions.Add(new EventPartyMention(party.Member >= 0 ? party.Member : Enter(party), party.Name, party.Country, party.Sector));
        }

        return mentions;
    }

    // Those who only act here enter the cast: a state by its name, a group by its own words.
    private int Enter(EventParty party)
    {
        bool state = party.Country is { } code && Countries.ByIso3(code) is { } country && string.Equals(country.Name, party.Name, StringComparison.Ordinal);
        if (state && cast.FindNamed(party.Name) is >= 0 and int known)
        {
            return known;
        }

        string name = state ? party.Name : OfCountry(party);
        for (int i = 0; i < cast.Members.Count; i++)
        {
            if (cast.Members[i].IsNamed == state && string.Equals(cast.Members[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        int member = cast.Add(new CastMember(name, state ? ActorKind.State : ActorKind.Group, isNamed: state) { Country = party.Country is { } own && Countries.ByIso3(own) is not null ? own : null, IsPlural = !state });
        cast.Members[member].Mention(name, _view.Range(party.Token, party.Token + 1));
        return member;
    }

    // "Kuwaiti foreign ministers", of "police" and of "foreign ministers of Kuwait" alike.
    private static string OfCountry(EventParty party)
    {
        if (party.Country is not { } iso || Countries.ByIso3(iso) is not { } owner || char.IsUpper(party.Name[0]) || party.Name.Contains(owner.Adjective, StringComparison.OrdinalIgnoreCase))
        {
            return party.Name;
        }

        int of = party.Name.IndexOf(" of ", StringComparison.OrdinalIgnoreCase);
        bool told = of > 0 && party.Name.AsSpan(of).Contains(owner.Name, StringComparison.OrdinalIgnoreCase);
        return $"{owner.Adjective} {(told ? party.Name[..of] : party.Name).ToLowerInvariant()}";
    }

    private int? Claimant(int verb)
    {
        if (verb < 0 || Clauses.Subject(_view, verb) is not (>= 0 and int subject))
        {
            return null;
        }

        int member = cast.At(subject);
        return member < 0 ? null : member;
    }

    private bool IsAlleged(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Lower(child) is "allegedly" or "reportedly" or "possibly" or "probably" or "perhaps" or "alleged" or "suspected" or "possible")
            {
                return true;
            }
        }

        return false;
    }

    private List<string> Contexts(int trigger)
    {
        var contexts = new List<string>();
        for (int i = _view.First(trigger); i < _view.End(trigger) && contexts.Count < MostContexts; i++)
        {
            if (_view.Pos(i) is UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Verb or UniversalPos.Propn
                && PloverContexts.Of(_view.Lemma(i).ToLowerInvariant()) is { } context && !contexts.Contains(context))
            {
                contexts.Add(context);
            }
        }

        return contexts;
    }

    // The clause that tells it: from its subject to its last word, the next clause left out.
    private TextRange Passage(int trigger, int inner)
    {
        const int longest = 60;
        int first = Math.Min(trigger, inner);
        int end = Math.Max(trigger, inner) + 1;
        foreach (int word in (ReadOnlySpan<int>)[trigger, inner])
        {
            foreach (int child in _view.Children(word))
            {
                if (_view.Has(child, "punct") || _view.Has(child, "parataxis") || _view.Has(child, "conj") || _view.Has(child, "advcl"))
                {
                    continue;
                }

                first = Math.Min(first, _view.First(child));
                end = Math.Max(end, _view.End(child));
            }
        }

        return _view.Range(first, Math.Min(end, first + longest));
    }
}
