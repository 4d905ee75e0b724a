using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract.Cast;

namespace Rapporteur.Pipeline.Extract.Agreements;

/// <summary>The places of one report that tell of one agreement.</summary>
internal sealed partial class AgreementGroup
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
    /// <summary>What nouns and verbs say that was agreed on.</summary>
    private readonly SortedSet<string> _about;

    private readonly SortedSet<string> _targets;
    private readonly SortedSet<string> _hit;
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
        _about = [.. first.About, .. first.Content];
        _targets = [.. first.Targets];
        _hit = [.. first.Hit];
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

    /// <summary>Gives all it has to another.</summary>
    public void MoveTo(AgreementGroup other)
    {
        foreach (AgreementCandidate candidate in _candidates)
        {
            other.Add(candidate with { Apart = [] });
        }
    }

    public void Add(AgreementCandidate candidate)
    {
        _candidates.Add(candidate);
        _parties.UnionWith(candidate.Parties);
        _apart.UnionWith(candidate.Apart);
        _matter.UnionWith(candidate.Matter);
        _about.UnionWith(candidate.About);
        _about.UnionWith(candidate.Content);
        _targets.UnionWith(candidate.Targets);
        _hit.UnionWith(candidate.Hit);
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
            About = [.. _about],
            IsAnew = _candidates.TrueForAll(static candidate => candidate.IsNew || candidate.IsMany),
            Provisions = Provided(status),
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

    private List<ProvisionMention> Provided(AgreementStatus status)
    {
        var provided = new List<ProvisionMention>();
        bool known = _candidates.Exists(candidate => candidate.Provisions.Exists(provision => provision.Kind is not ProvisionKind.Other && (_kind != AgreementKind.Sanctions || provision.Kind is ProvisionKind.Listing or ProvisionKind.SanctionsRelief)));
        foreach (AgreementCandidate candidate in _candidates)
        {
            foreach (ProvisionMention provision in candidate.Provisions)
            {
                // "the economic sanctions": of which nothing more is told.
                bool named = _kind == AgreementKind.Sanctions && status is AgreementStatus.InForce && provision.Kind == ProvisionKind.Other && candidate.IsNamedBy(provision);
                bool bare = named || _kind == AgreementKind.Sanctions && (provision.Kind == ProvisionKind.Other ? known : provision.Kind is not (ProvisionKind.Listing or ProvisionKind.SanctionsRelief));
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
}
