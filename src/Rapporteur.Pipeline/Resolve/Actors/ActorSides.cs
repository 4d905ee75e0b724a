using System.Runtime.InteropServices;
using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>Which country each actor stands for, so that "Russia" and its foreign minister can be one side of a table.</summary>
internal sealed class ActorSides
{
    private readonly ActorTable _actors;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>One more than each actor's number, once asked for.</summary>
    private readonly int[] _numberOf;

    public ActorSides(ActorTable actors)
    {
        _actors = actors;
        _numberOf = new int[actors.Count];
    }

    /// <summary>A key that one side's actors share: the country of a state, a government or a person, else the actor itself.</summary>
    public string SideOf(int actor) => _actors[actor] is { Country: { } country } known && StandsForCountry(known)
        ? country
        : "#" + actor.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A number that one side's actors share; −1 for nobody.</summary>
    public int NumberOf(int actor)
    {
        if (actor < 0)
        {
            return -1;
        }

        if (_numberOf[actor] == 0)
        {
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, SideOf(actor), out bool known);
            _numberOf[actor] = number = known ? number : _numbers.Count;
        }

        return _numberOf[actor] - 1;
    }

    public bool IsState(int actor) => _actors[actor].Kind == ActorKind.State;

    /// <summary>Whether one names the country and the other someone who acts for it, or both are the same unnamed office.</summary>
    public bool Half(int a, int b)
    {
        ResolvedActor one = _actors[a];
        ResolvedActor other = _actors[b];
        if (one.Country is null || !string.Equals(one.Country, other.Country, StringComparison.Ordinal)
            || !StandsForCountry(one) || !StandsForCountry(other))
        {
            return false;
        }

        // "The Greek premier" is not Greece's president, whom the table of offices knows as another.
        if (one.Known?.Name is { } known && other.Known?.Name is { } theirs && !string.Equals(known, theirs, StringComparison.Ordinal))
        {
            return false;
        }

        return IsOfficeOrState(one) || IsOfficeOrState(other);
    }

    /// <summary>Whether the two are the same unnamed office in two reports.</summary>
    public bool SameUnnamed(int a, int b)
    {
        ResolvedActor one = _actors[a];
        ResolvedActor other = _actors[b];
        return !one.IsNamed && !other.IsNamed
            && string.Equals(one.Country, other.Country, StringComparison.Ordinal)
            && string.Equals(one.Folded, other.Folded, StringComparison.Ordinal);
    }

    /// <summary>Whether one is an office without a name and the other, by the table of offices, who held it on its report's day.</summary>
    public bool Holds(int a, int b)
    {
        ResolvedActor one = _actors[a];
        ResolvedActor other = _actors[b];
        return one.IsNamed != other.IsNamed && one.Known?.Name is { } name && string.Equals(name, other.Known?.Name, StringComparison.Ordinal);
    }

    /// <summary>Whether one is an office without a name ("the Omani foreign minister") that some report says the other holds, of the same country.</summary>
    public bool HoldsAsTold(int a, int b)
    {
        (ResolvedActor holder, ResolvedActor office) = _actors[a].IsNamed ? (_actors[a], _actors[b]) : (_actors[b], _actors[a]);
        if (office.IsNamed || office.Kind != ActorKind.Person || !holder.IsNamed || !SameCountry(a, b) || office.Known is not null)
        {
            return false;
        }

        string adjective = Countries.ByIso3(office.Country!) is { } country ? NameFolding.FoldBody(country.Adjective) : "";
        foreach (string title in holder.Offices)
        {
            if (office.Folded.Length == adjective.Length + 1 + title.Length && office.Folded.StartsWith(adjective, StringComparison.Ordinal) && office.Folded.EndsWith(title, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public bool SameCountry(int a, int b) =>
        _actors[a].Country is { } country && string.Equals(country, _actors[b].Country, StringComparison.Ordinal);

    /// <summary>Whether one is a state, a ministry or the like, and the other whoever acts for the same country.</summary>
    public bool SpeaksFor(int a, int b) => Half(a, b) && (IsBody(_actors[a]) || IsBody(_actors[b]));

    /// <summary>Whether one is a government, a ministry or the like and the other, by name, its spokeswoman: "the Kremlin said", "Peskov said".</summary>
    public bool IsVoiceOf(int a, int b)
    {
        (ResolvedActor voice, ResolvedActor body) = _actors[a].Kind == ActorKind.Person ? (_actors[a], _actors[b]) : (_actors[b], _actors[a]);
        if (voice is not { Kind: ActorKind.Person, IsNamed: true } || !IsBody(body) || !SameCountry(a, b))
        {
            return false;
        }

        foreach (string office in voice.Offices)
        {
            bool speaks = office.Contains("spokes", StringComparison.Ordinal) || office.Contains("press secretary", StringComparison.Ordinal);
            bool ministries = office.Contains("ministry", StringComparison.Ordinal) && body.Folded.Contains("ministry", StringComparison.Ordinal);
            if (speaks && (!ministries || body.Folded.Contains(office[..(office.IndexOf("ministry", StringComparison.Ordinal) + "ministry".Length)], StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the prime ministers": several without a name or a country, whoever they are.</summary>
    public bool IsOpenGroup(int actor) => _actors[actor] is { IsNamed: false, Kind: ActorKind.Group, Country: null };

    public bool IsOrganisation(int actor) => _actors[actor].Kind is ActorKind.Organisation;

    /// <summary>A body that meets by itself: whoever else is named at its meeting sat in it.</summary>
    public bool IsAssembly(int actor) => _actors[actor] is { IsNamed: true, Kind: ActorKind.Organisation, Country: null } body && AssemblyNames.Has(body.Name);

    public bool IsNamed(int actor) => _actors[actor].IsNamed;

    private static bool StandsForCountry(ResolvedActor actor) =>
        actor.Kind is ActorKind.State or ActorKind.Government or ActorKind.Person
        || (!actor.IsNamed && actor.Kind == ActorKind.Group);

    private static bool IsBody(ResolvedActor actor) => actor.Kind is ActorKind.State or ActorKind.Government;

    private static bool IsOfficeOrState(ResolvedActor actor) =>
        actor.Kind is ActorKind.State or ActorKind.Government || !actor.IsNamed;
}
