using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract.Cast;

namespace Rapporteur.Pipeline.Extract.Agreements;

/// <summary>The places of one report that tell of one agreement.</summary>
internal sealed class AgreementGroup
{
    /// <summary>"That deal" points no farther back than this many sentences.</summary>
    private const int Reach = 3;

    /// <summary>"Signed the agreement" is of the one agreed no more sentences before than this.</summary>
    private const int SignedSoon = 2;

    /// <summary>Farther back than this, an agreement is context, not news.</summary>
    internal const int NewsDays = 30;

    private readonly List<AgreementCandidate> _candidates = [];
    private readonly SortedSet<string> _apart;
    private readonly SortedSet<string> _matter;
    private readonly SortedSet<string> _targets;
    private readonly SortedSet<int> _parties;
    private readonly bool _isUnattached;
    private AgreementKind _kind;
    private string? _properName;
    private FactTime _time;
    private Place? _place;

    public AgreementGroup(AgreementCandidate first, bool unattached)
    {
        _candidates.Add(first);
        _apart = [.. first.Apart];
        _matter = [.. first.Matter];
        _targets = [.. first.Targets];
        _parties = [.. first.Parties];
        _isUnattached = unattached;
        _kind = first.Kind;
        _properName = first.ProperName;
        _time = first.Time;
        _place = first.Place;
    }

    public IReadOnlyList<TextRange> Passages => _candidates.ConvertAll(candidate => candidate.Passage);

    /// <summary>The words that tell of it, in the order of the text.</summary>
    public IReadOnlyList<AgreementCandidate> Candidates => _candidates;

    // "The new truce".
    private bool IsNew => _apart.Contains("new") || _apart.Contains("fresh") || _apart.Contains("second");

    /// <summary>Whether any of the words tell of it as made.</summary>
    private bool IsMade => _candidates.Exists(other => other.IsMade);

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

        if (AreOthers(candidate.Matter, _matter) || AreOthers(candidate.Targets, _targets))
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

        if (candidate.IsCounted != _candidates.Exists(other => other.IsCounted))
        {
            return false;
        }

        // "A September truce lasted barely a week": not the one that the report is about.
        if (candidate is { IsNew: true, IsPast: true } && !_time.IsKnown && !_candidates.TrueForAll(other => other.IsByVerb))
        {
            return false;
        }

        // "They agreed to meet. … the statement of November 2020": nor is what was signed long ago what they agreed.
        if (candidate is { IsPast: true, IsDefinite: true, IsByVerb: false } && !_time.IsKnown && _candidates.TrueForAll(other => other.IsByVerb))
        {
            return false;
        }

        // "under a U.S.-Russian deal" is not the treaty named before.
        if (_properName is not null && candidate is { IsNew: true, ProperName: null })
        {
            return false;
        }

        return KindsFit(candidate) && _time.MayBe(candidate.Time) && PlacesFit(candidate.Place) && PartiesFit(candidate, cast)
            && (PointsBack(candidate) ? candidate.Apart.IsSubsetOf(_apart) && !(candidate.IsSetApart && IsNew) : candidate.ProperName is null && candidate.Apart.SetEquals(_apart) && StagesFit(candidate));
    }

    /// <summary>How well the words agree, where several agreements fit: the same noun, the same words beside it, one that is made, told by a noun.</summary>
    public int Agreement(AgreementCandidate candidate, Views.ReportView view) =>
        (_candidates.Exists(other => AreOneWord(AgreementNouns.LemmaOf(view, other.Trigger), AgreementNouns.LemmaOf(view, candidate.Trigger))) ? 4 : 0)
        + (_apart.SetEquals(candidate.Apart) ? 2 : 0)
        + (IsMade == (candidate.IsMade || !candidate.IsTold) ? candidate.IsTold ? 3 : 1 : 0)
        + (_candidates.Exists(other => !other.IsByVerb) ? 2 : 0)
        + (candidate.Parties.Count > 0 && candidate.Parties.Overlaps(_parties) ? 4 : 0);

    // A truce is a ceasefire.
    private static bool AreOneWord(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || (IsTruce(one) && IsTruce(other));

    private static bool IsTruce(string lemma) => lemma is "truce" or "ceasefire" or "cease-fire" or "armistice";

    // A trade deal is not the peace deal told before, and sanctions on one state are not those on another.
    private static bool AreOthers(SortedSet<string> one, SortedSet<string> other) => one.Count > 0 && other.Count > 0 && !one.Overlaps(other);

    public void Add(AgreementCandidate candidate)
    {
        _candidates.Add(candidate);
        _parties.UnionWith(candidate.Parties);
        _apart.UnionWith(candidate.Apart);
        _matter.UnionWith(candidate.Matter);
        _targets.UnionWith(candidate.Targets);
        _properName ??= candidate.ProperName;
        _place ??= candidate.Place;
        _time = _time.IsKnown ? _time : candidate.Time.IsKnown || _time.Text is null ? candidate.Time : _time;
        _kind = _kind is AgreementKind.Agreement or AgreementKind.Understanding && candidate.Kind is AgreementKind.Ceasefire ? AgreementKind.Ceasefire : _kind;
    }

    public AgreementMention ToMention(LocalDate? published, IReadOnlyList<ComplianceMention> compliance, ReportCast cast)
    {
        AgreementCandidate named = _candidates.Find(candidate => candidate.ProperName is not null) ?? _candidates[0];
        (AgreementStatus status, bool told) = Standing(cast);
        if (status is AgreementStatus.Reached or AgreementStatus.InForce && compliance.Any(claim => claim.Claim is ComplianceClaim.Violated))
        {
            status = AgreementStatus.Violated;
        }

        return new AgreementMention(named.Name, _properName, _kind, [.. _parties], _place, _time, status, IsBackground(published, told), Distinct())
        {
            IsTold = told,
            IsUnattached = _isUnattached,
            Apart = [.. _apart],
            Matter = [.. _matter],
            Provisions = Provided(),
            Conditions = [.. _candidates.SelectMany(candidate => candidate.Conditions)],
            Compliance = compliance,
        };
    }

    // The farthest that the words tell of; a bare name only where nothing is told.
    private (AgreementStatus Status, bool IsTold) Standing(ReportCast cast)
    {
        bool made = _candidates.Exists(candidate => candidate is { IsTold: true, Status: AgreementStatus.Reached or AgreementStatus.InForce });
        AgreementCandidate best = _candidates[0];
        foreach (AgreementCandidate candidate in _candidates)
        {
            // What two have made a third one's rejection does not undo.
            if (made && candidate is { Status: AgreementStatus.Rejected, Rejecter: not -1 } && !IsParty(candidate.Rejecter, cast))
            {
                continue;
            }

            if (candidate.IsTold != best.IsTold ? candidate.IsTold : candidate.Status > best.Status)
            {
                best = candidate;
            }
        }

        return (best.Status, best.IsTold);
    }

    private bool IsParty(int member, ReportCast cast) => member >= 0 && (_parties.Contains(member)
        || (!cast.Members[member].IsPerson && cast.Members[member].Country is { } country && _parties.Any(party => string.Equals(cast.Members[party].Country, country, StringComparison.Ordinal))));

    private bool IsBackground(LocalDate? published, bool told)
    {
        if (_time.To is { } last && published is { } today)
        {
            return Period.DaysBetween(last, today) > NewsDays;
        }

        return _properName is not null && (!told || !_candidates.Exists(candidate => candidate.IsTold && candidate.Status is AgreementStatus.Reached));
    }

    private List<ProvisionMention> Provided()
    {
        var provided = new List<ProvisionMention>();
        bool known = _candidates.Exists(candidate => candidate.Provisions.Exists(provision => provision.Kind is not ProvisionKind.Other && (_kind != AgreementKind.Sanctions || provision.Kind is ProvisionKind.Listing or ProvisionKind.SanctionsRelief)));
        foreach (AgreementCandidate candidate in _candidates)
        {
            foreach (ProvisionMention provision in candidate.Provisions)
            {
                bool bare = _kind == AgreementKind.Sanctions && (provision.Kind == ProvisionKind.Other ? known : provision.Kind is not (ProvisionKind.Listing or ProvisionKind.SanctionsRelief));
                if (!bare && !provided.Exists(other => other.Kind == provision.Kind && (other.Words.Overlaps(provision.Words) || provision.Kind is ProvisionKind.Ceasefire)))
                {
                    provided.Add(provision);
                }
            }
        }

        return provided;
    }

    private List<TextRange> Distinct()
    {
        var passages = new List<TextRange>();
        foreach (AgreementCandidate candidate in _candidates)
        {
            if (!passages.Contains(candidate.Passage))
            {
                passages.Add(candidate.Passage);
            }
        }

        return passages;
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
        return wished || ((general || narrower) && PointsBack(candidate));
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

        return AreSigners(candidate, cast);
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
}
