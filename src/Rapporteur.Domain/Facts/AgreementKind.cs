namespace Rapporteur.Domain.Facts;

/// <summary>What sort of agreement.</summary>
public enum AgreementKind
{
    /// <summary>A deal or accord.</summary>
    Agreement,

    /// <summary>A ceasefire or truce.</summary>
    Ceasefire,

    /// <summary>An understanding, tacit or spoken.</summary>
    Understanding,

    /// <summary>A list that parties agree on.</summary>
    List,

    /// <summary>A resolution of a body.</summary>
    Resolution,

    /// <summary>A roadmap.</summary>
    Roadmap,

    /// <summary>A sanctions regime.</summary>
    Sanctions,
}

/// <summary>How an agreement stands.</summary>
public enum AgreementStatus
{
    /// <summary>Wanted by someone.</summary>
    Sought,

    /// <summary>Being negotiated.</summary>
    Negotiating,

    /// <summary>Said by someone to exist.</summary>
    Claimed,

    /// <summary>Made.</summary>
    Reached,

    /// <summary>In force.</summary>
    InForce,

    /// <summary>Broken, still standing.</summary>
    Violated,

    /// <summary>Ended by breach or walk-out.</summary>
    Collapsed,

    /// <summary>Turned down.</summary>
    Rejected,
}

/// <summary>The kinds of provision that the contract names.</summary>
public enum ProvisionKind
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>An end of fighting.</summary>
    Ceasefire,

    /// <summary>Weapons pulled back.</summary>
    WeaponsWithdrawal,

    /// <summary>Troops pulled back.</summary>
    TroopWithdrawal,

    /// <summary>Prisoners freed.</summary>
    PrisonerRelease,

    /// <summary>Monitoring and verification.</summary>
    Monitoring,

    /// <summary>Aid let through.</summary>
    HumanitarianAccess,

    /// <summary>Militaries coordinate.</summary>
    MilitaryCoordination,

    /// <summary>Arms destroyed or given up.</summary>
    Disarmament,

    /// <summary>Power handed over.</summary>
    PoliticalTransition,

    /// <summary>Elections.</summary>
    Elections,

    /// <summary>Names put on a list.</summary>
    Listing,

    /// <summary>Sanctions eased.</summary>
    SanctionsRelief,

    /// <summary>Forces kept apart.</summary>
    SeparationOfForces,

    /// <summary>Talks to follow.</summary>
    Negotiation,
}

/// <summary>What someone claims became of a promise.</summary>
public enum ComplianceClaim
{
    /// <summary>Kept.</summary>
    Done,

    /// <summary>Kept in part.</summary>
    Partly,

    /// <summary>Not kept.</summary>
    NotDone,

    /// <summary>Broken.</summary>
    Violated,
}
