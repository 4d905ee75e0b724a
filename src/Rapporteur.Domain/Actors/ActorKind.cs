namespace Rapporteur.Domain.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A country as a party to affairs: "Russia", "Moscow" where it acts.</summary>
    State,

    /// <summary>A government or one of its organs: a ministry, the Kremlin, the White House.</summary>
    Government,

    /// <summary>An organisation between states or beside them: the United Nations, a monitor, a company.</summary>
    Organisation,

    /// <summary>An organisation under arms that is no state.</summary>
    ArmedGroup,

    /// <summary>People told of together: "the opposition", "Western diplomats".</summary>
    Group,

    /// <summary>A news outlet or agency.</summary>
    Outlet,
}
