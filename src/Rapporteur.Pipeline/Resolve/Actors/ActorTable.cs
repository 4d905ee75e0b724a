using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>Who is who. Takes every report's actors once, then tells which of them are one.</summary>
/// <remarks>Keeps the distinct names, and eight bytes a mention.</remarks>
/// <param name="judged">What people judged of actors; null for nothing.</param>
internal sealed class ActorTable(JudgedActors? judged = null)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<ActorName> _names = [];
    private readonly List<int> _nameOfMention = [];
    private readonly List<int> _firstMention = [0];
    private int[] _groupOfMention = [];
    private UnionFind _groups = new(0);
    private ResolvedActor?[] _actors = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    /// <summary>How many distinct names; numbers of actors are below it.</summary>
    public int Count => _names.Count;

    /// <summary>Takes a report's actors; reports come in their order.</summary>
    public void Add(ReportReading reading)
    {
        int first = _nameOfMention.Count;
        ActorDigest[] cast = reading.Digest.Cast;
        for (int i = 0; i < cast.Length; i++)
        {
            ActorMention? asked = judged is not null && judged.MayBeAbout(cast[i].Name, reading.Id) ? AsTold(reading.Extraction.Actors[i]) : null;
            string? tag = asked is null ? null : judged!.TagOf(asked, reading.Id);
            int number = cast[i].IsNamed ? NumberOf(cast[i], tag) : NumberOf(cast[i], tag, first, reading.Id);
            _nameOfMention.Add(number);
            _names[number].Add(cast[i]);
            if (asked is not null)
            {
                judged!.See(asked, reading.Id, number);
            }
        }

        _firstMention.Add(_nameOfMention.Count);
    }

    /// <summary>A mention as this table takes it: "Moscow" and "the Syrian government" that no name covers are the state, in any report.</summary>
    public static ActorMention AsTold(ActorMention told) =>
        !told.IsNamed && told.Country is { } country && Countries.ByIso3(country) is { } state && IsState(told.Name, state)
            ? told with { Name = state.Name, Kind = ActorKind.State, IsNamed = true }
            : told;

    /// <summary>Brings the names together. Called once, after the last report.</summary>
    public void Resolve()
    {
        _groups = new UnionFind(_names.Count);
        judged?.Bind(_groups);
        var people = new PersonGroups(_names, _groups);
        people.GroupFullNames();
        people.GroupSpellings();
        people.GroupLonger();
        people.GroupKnown();
        BodyGroups.Group(_names, _groups);
        people.PlaceShortNames();

        _groupOfMention = new int[_nameOfMention.Count];
        for (int report = 0; report + 1 < _firstMention.Count; report++)
        {
            ReadOnlySpan<int> names = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_nameOfMention)[
                _firstMention[report].._firstMention[report + 1]];
            for (int i = 0; i < names.Length; i++)
            {
                _groupOfMention[_firstMention[report] + i] = people.GroupIn(names, names[i]);
            }
        }

        DescribeGroups();
        judged?.Settle(name => _actors[_groups.Find(name)]);
    }

    /// <summary>How many actors a report mentions.</summary>
    public int MentionsIn(int report) => _firstMention[report + 1] - _firstMention[report];

    /// <summary>The number of the actor that a report's mention is.</summary>
    public int ActorOf(int report, int mention) => _groupOfMention[_firstMention[report] + mention];

    /// <summary>The same for a mention that may be missing.</summary>
    public int? ActorOf(int report, int? mention) => mention is { } number ? ActorOf(report, number) : null;

    /// <summary>The actors of some mentions, ascending, each once.</summary>
    public int[] ActorsOf(int report, IReadOnlyList<int> mentions)
    {
        var actors = new SortedSet<int>();
        foreach (int mention in mentions)
        {
            actors.Add(ActorOf(report, mention));
        }

        return [.. actors];
    }

    /// <summary>The number of the actor that a name is by itself, whatever a report beside it tells.</summary>
    public int ActorOfName(int report, int mention) => _groups.Find(_nameOfMention[_firstMention[report] + mention]);

    /// <summary>Every actor.</summary>
    public IEnumerable<ResolvedActor> All()
    {
        foreach (ResolvedActor? actor in _actors)
        {
            if (actor is not null)
            {
                yield return actor;
            }
        }
    }

    /// <summary>The same for a number that may be none's: null then.</summary>
    public ResolvedActor? Find(int actor) => _actors[actor];

    /// <summary>What the record says of an actor.</summary>
    public ResolvedActor this[int actor] =>
        _actors[actor] ?? throw new ArgumentOutOfRangeException(nameof(actor), actor, "That name is another actor's.");

    /// <summary>The number of the actor that the table of offices knows by a name; null where the record has none.</summary>
    public int? FindKnown(string name) => _known.TryGetValue(name, out int actor) ? actor : null;

    private int NumberOf(in ActorDigest mention, string? tag)
    {
        string key = tag is null ? mention.Key : mention.Key + "\n" + tag;
        if (!_numbers.TryGetValue(key, out int number))
        {
            number = _names.Count;
            _names.Add(new ActorName(mention.Key, null, tag) { Person = mention.Person(), Number = number });
            _numbers.Add(key, number);
        }

        return number;
    }

    // A description is one with its like in the same report, and with none beyond.
    private int NumberOf(in ActorDigest mention, string? tag, int first, ReportId report)
    {
        for (int i = first; i < _nameOfMention.Count; i++)
        {
            if (_names[_nameOfMention[i]].IsDescription(mention.Key, tag))
            {
                return _nameOfMention[i];
            }
        }

        _names.Add(new ActorName(mention.Key, report, tag) { Number = _names.Count });
        return _names.Count - 1;
    }

    private static bool IsState(string name, Country state) =>
        string.Equals(name, state.Capital, StringComparison.OrdinalIgnoreCase) || string.Equals(name, state.Adjective + " government", StringComparison.OrdinalIgnoreCase);

    private void DescribeGroups()
    {
        var members = new List<ActorName>?[_names.Count];
        var used = new bool[_names.Count];
        foreach (int group in _groupOfMention)
        {
            used[group] = true;
        }

        foreach (ActorName name in _names)
        {
            int group = _groups.Find(name.Number);
            (members[group] ??= []).Add(name);
        }

        _actors = new ResolvedActor?[_names.Count];
        var ids = new HashSet<ActorId>();
        for (int i = 0; i < _names.Count; i++)
        {
            if (used[i] && members[i] is { } group)
            {
                ResolvedActor actor = ResolvedActor.Describe(group);
                // Two of one name that people keep apart.
                actor = ids.Add(actor.Id) ? actor : actor with { Id = new ActorId(ContentId.From("a", actor.Id.Value, group[0].Key)) };
                _actors[i] = actor;
                if (actor is { IsNamed: true, Known.Name: { } known })
                {
                    _known.TryAdd(known, i);
                }
            }
        }
    }
}
