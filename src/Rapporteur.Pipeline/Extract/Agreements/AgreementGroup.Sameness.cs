using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Pipeline.Extract.Cast;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Whether another place of the report tells of the same agreement.
internal sealed partial class AgreementGroup
{
    public bool IsSame(AgreementCandidate candidate, ReportCast cast)
    {
        if (candidate.Apposed >= 0 && _candidates.Exists(other => other.Trigger == candidate.Apposed))
        {
            return true;
        }

        if (candidate.ProperName is not null && _properName is not null)
        {
            return string.Equals(candidate.ProperName, _properName, StringComparison.Ordinal);
        }

        if (candidate.IsByVerb && _candidates.TrueForAll(other => other.IsByVerb && AreOthers(candidate.Content, other.Content)))
        {
            return false;
        }

        if ((candidate.IsNew || candidate.IsMany) && AreOthers(candidate.About, _about))
        {
            return false;
        }

        if (AreOthers(candidate.Matter, _matter) || AreOthers(candidate.Targets, _targets) || (!candidate.IsDemonstrative && AreOthers(candidate.Hit, _hit)))
        {
            return false;
        }

        // "talks on a truce … following the ceasefire in Chad": one that is made elsewhere is not the one that is sought.
        if (candidate is { Kind: AgreementKind.Ceasefire, IsDefinite: true, IsDemonstrative: false, Matter.Count: > 0, IsMade: true } && _kind == AgreementKind.Ceasefire && _matter.Count == 0 && !IsMade)
        {
            return false;
        }

        // "The structure of sanctions": of which nothing is said, those that the report is about.
        if (candidate is { Kind: AgreementKind.Sanctions, IsTold: false, Parties.Count: 0, Targets.Count: 0, Apart.Count: 0, Time.IsKnown: false } && _kind == AgreementKind.Sanctions && (IsMade || !candidate.IsMade))
        {
            return true;
        }

        if (candidate.IsDemonstrative)
        {
            return candidate.Sentence - _candidates[^1].Sentence <= Reach && KindsFit(candidate);
        }

        if (IsOfAnotherTime(candidate, cast))
        {
            return false;
        }

        return KindsFit(candidate) && _time.MayBe(candidate.Time) && PlacesFit(candidate.Place) && PartiesFit(candidate, cast)
            && (PointsBack(candidate) ? candidate.Apart.IsSubsetOf(_apart) && !(candidate.IsSetApart && IsNew) : candidate.ProperName is null && candidate.Apart.SetEquals(_apart) && StagesFit(candidate));
    }

    // What its number, its article or its time tells from the one that the report is about.
    private bool IsOfAnotherTime(AgreementCandidate candidate, ReportCast cast)
    {
        if (candidate.IsCounted != _candidates.Exists(other => other.IsCounted))
        {
            return true;
        }

        // "A deal has been reached, like deals in other suburbs"
        if (candidate.IsMany && _candidates.TrueForAll(other => !other.IsMany))
        {
            return true;
        }

        // "a number of agreements", "a data cable agreement": none of the several.
        if (candidate is { IsNew: true, IsMany: false } && _candidates.TrueForAll(other => other.IsMany))
        {
            return true;
        }

        // "A September truce lasted barely a week": not the one that the report is about.
        if (candidate is { IsNew: true, IsPast: true } && !_time.IsKnown && !_candidates.TrueForAll(other => other.IsByVerb))
        {
            return true;
        }

        // "They agreed to meet. … the statement of November 2020": nor is what was signed long ago what they agreed.
        if (candidate is { IsPast: true, IsDefinite: true, IsByVerb: false } && !_time.IsKnown && _candidates.TrueForAll(other => other.IsByVerb))
        {
            return true;
        }

        // "the 2005 statement" is not the understanding that the report is about: another word, and of long ago.
        if (candidate is { IsPast: true, IsDefinite: true, IsByVerb: false, Time.IsKnown: true } && !_time.IsKnown && !_candidates.Exists(other => other.IsPast || AreOneWord(AgreementNouns.LemmaOf(cast.View, other.Trigger), AgreementNouns.LemmaOf(cast.View, candidate.Trigger))))
        {
            return true;
        }

        // "under a U.S.-Russian deal" is not the treaty named before.
        if (_properName is not null && candidate is { IsNew: true, ProperName: null })
        {
            return true;
        }

        return false;
    }

    // "the agreement" may be the truce told before; "the truce" is no deal that stops no fire.
    private bool KindsFit(AgreementCandidate candidate)
    {
        if (candidate.Kind == _kind)
        {
            return true;
        }

        bool general = candidate.Kind == AgreementKind.Agreement && _kind is AgreementKind.Ceasefire or AgreementKind.Understanding or AgreementKind.Roadmap;
        bool narrower = candidate.Kind is AgreementKind.Ceasefire && _kind is AgreementKind.Agreement or AgreementKind.Understanding
            && _candidates.Exists(other => other.Provisions.Exists(provision => provision.Kind == ProvisionKind.Ceasefire));
        // "a deal is near": one negotiation comes to an agreement or an understanding.
        bool wished = candidate.Kind is AgreementKind.Agreement or AgreementKind.Understanding && _kind is AgreementKind.Agreement or AgreementKind.Understanding && candidate is { IsMade: false, IsByVerb: false } && !IsMade;
        // "The memorandum", right behind: the agreement just signed.
        bool paper = candidate is { Kind: AgreementKind.Understanding, IsByVerb: false, IsDefinite: true } && _kind is AgreementKind.Agreement && IsMade && candidate.IsMade && candidate.Sentence - _candidates[^1].Sentence <= SignedSoon;
        return wished || ((general || narrower || paper) && PointsBack(candidate));
    }

    private static bool PointsBack(AgreementCandidate candidate) => candidate is { IsDefinite: true, ProperName: null }
        || candidate is { IsQuoted: true, IsMade: true, IsTold: true, Kind: AgreementKind.Agreement, ProperName: null, IsByVerb: false, Apart.Count: 0 };

    // "a truce is only a step", after one was told: between the same sides there is one ceasefire at a time, unless words tell of another or wish for one.
    private bool StagesFit(AgreementCandidate candidate) => _apart.Contains("relief") || IsMade == candidate.IsMade
        || (_kind == AgreementKind.Ceasefire && (!candidate.IsNew || !candidate.IsTold));

    private bool PlacesFit(Place? place) => place is null || _place is null || string.Equals(place.Name, _place.Name, StringComparison.Ordinal)
        || (place.Country is not null && string.Equals(place.Country, _place.Country, StringComparison.Ordinal));

    // One side in common is enough: a state and its minister are one side.
    private bool PartiesFit(AgreementCandidate candidate, ReportCast cast)
    {
        if (candidate.Parties.Count == 0 || _parties.Count == 0)
        {
            return true;
        }

        foreach (int one in candidate.Parties)
        {
            foreach (int other in _parties)
            {
                if (one == other || (cast.Members[one].Country is { } country && string.Equals(country, cast.Members[other].Country, StringComparison.Ordinal)))
                {
                    return true;
                }
            }
        }

        return AreSigners(candidate, cast) || IsOfUnnamed(candidate, cast);
    }

    // "Kenya and the front agreed to stop fighting. The negotiator, Omar Haddad, and Leo Marsh signed the agreement": persons of no state told sign for those sides.
    private bool AreSigners(AgreementCandidate candidate, ReportCast cast)
    {
        if (!candidate.IsDefinite || candidate.Sentence - _candidates[^1].Sentence > SignedSoon)
        {
            return false;
        }

        foreach (int one in candidate.Parties)
        {
            if (!cast.Members[one].IsPerson || cast.Members[one].Country is not null)
            {
                return false;
            }
        }

        foreach (int other in _parties)
        {
            if (cast.Members[other].IsPerson)
            {
                return false;
            }
        }

        return true;
    }

    // "Rival parties agreed to share power. The agreement was signed by the Front and the Movement": those whom the sentence before does not name.
    private bool IsOfUnnamed(AgreementCandidate candidate, ReportCast cast)
    {
        if (!candidate.IsDefinite || candidate.ProperName is not null || candidate.Sentence - _candidates[^1].Sentence > SignedSoon)
        {
            return false;
        }

        // "Kenya and the rebels agreed to stop. The parties have agreed to the cessation": they.
        return _parties.All(party => cast.Members[party].IsPlural) || candidate.Parties.All(party => cast.Members[party] is { IsPlural: true, IsNamed: false, Country: null });
    }

    /// <summary>Whether all it has is a word before the candidate's, in one sentence or heading, of which nothing is told.</summary>
    public bool IsAnnouncing(AgreementCandidate candidate) =>
        _candidates is [{ IsMade: false, IsNew: true, Parties.Count: 0 } only] && only.Sentence == candidate.Sentence && only.Kind == candidate.Kind && only.Trigger < candidate.Trigger && _apart is { Count: 1 } && _apart.Contains("another");

    /// <summary>How well the words agree, where several agreements fit: the same noun, the same words beside it, one that is made, told by a noun.</summary>
    public int Agreement(AgreementCandidate candidate, Views.ReportView view) =>
        (_candidates.Exists(other => AreOneWord(AgreementNouns.LemmaOf(view, other.Trigger), AgreementNouns.LemmaOf(view, candidate.Trigger))) ? 4 : 0)
        + (_apart.SetEquals(candidate.Apart) ? 2 : 0)
        + (IsMade == (candidate.IsMade || !candidate.IsTold) ? candidate.IsTold ? 3 : 1 : 0)
        + (_candidates.Exists(other => !other.IsByVerb) ? 2 : 0)
        + (candidate.Parties.Count > 0 && candidate.Parties.Overlaps(_parties) ? 4 : 0)
        - (!candidate.IsPast && _candidates.TrueForAll(other => other.IsPast) ? 5 : 0);

    /// <summary>Whether the noun itself stands in what was told: "this deal" after "a deal".</summary>
    public bool IsSameWord(AgreementCandidate candidate, Views.ReportView view) =>
        _candidates.Exists(other => AreOneWord(AgreementNouns.LemmaOf(view, other.Trigger), AgreementNouns.LemmaOf(view, candidate.Trigger)));

    // A truce is a ceasefire.
    private static bool AreOneWord(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || (IsTruce(one) && IsTruce(other));

    private static bool IsTruce(string lemma) => lemma is "truce" or "ceasefire" or "cease-fire" or "armistice";

    // A trade deal is not the peace deal told before, and sanctions on one state are not those on another.
    private static bool AreOthers(SortedSet<string> one, SortedSet<string> other) => one.Count > 0 && other.Count > 0 && !one.Overlaps(other);
}
