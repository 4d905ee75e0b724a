using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Stories;
using Rapporteur.Pipeline.Resolve.Making;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>Lays people's judgements of single entries over what the reports tell: names, times, places, who it was, how far it got, what was none.</summary>
/// <remarks>Entries pass by one at a time; only those that stand on a judged passage wait for the rest of their kind.</remarks>
internal sealed class JudgedEntries(JudgementBook book, JudgedMentions mentions)
{
    private readonly HashSet<FactId> _rejected = [];
    private readonly EncounterCases _encounters = new(mentions.Encounters);
    private readonly JudgedFacts _facts = new(book);
    private ActorCases? _actors;
    private Unnamed _unnamed = new([]);
    private JudgedShifts? _shifts;

    /// <summary>Which tellings people made one, or keep apart.</summary>
    public JudgedMentions Mentions => mentions;

    /// <inheritdoc cref="EncounterCases.Told"/>
    public List<EncounterPart> Told(List<EncounterPart> parts, Lineages lineages) => _encounters.Told(parts, lineages);

    /// <inheritdoc cref="EncounterCases.See"/>
    public void See(Encounter encounter, List<EncounterPart> told, List<EncounterPart> parts) => _encounters.See(encounter, told, parts);

    /// <summary>Takes another fact just made, and what it was made of, before it passes by.</summary>
    public void See<T>(IFact fact, List<T> parts, JudgedBonds bonds)
        where T : Part
    {
        if (!bonds.IsEmpty)
        {
            _facts.See(fact, bonds.CasesOf(parts));
        }
    }

    /// <summary>Whether anything was judged.</summary>
    public bool IsEmpty => book.IsEmpty;

    /// <summary>What became of each judgement, once all entries have passed by.</summary>
    public IEnumerable<JudgementOutcome> Outcomes() => book.Outcomes();

    /// <summary>Whether a fact that has passed by was rejected.</summary>
    public bool IsGone(FactId fact) => _rejected.Contains(fact);

    /// <summary>The judgements that an actor stands under, once it is known who is who.</summary>
    public IReadOnlyList<JudgedCase> Of(ActorId actor)
    {
        Begin();
        return _actors!.Of(actor) ?? [];
    }

    /// <summary>An actor, or an entry of reports whose facts nobody judged: without the actors that were rejected anywhere; null where it cannot be without them.</summary>
    public IRecordEntry? Of(IRecordEntry entry)
    {
        if (book.IsEmpty)
        {
            return entry;
        }

        Begin();
        return Judge(entry);
    }

    /// <summary>The entries of judged reports as people judged them.</summary>
    public IEnumerable<IRecordEntry> Apply(IEnumerable<IRecordEntry> told)
    {
        if (book.IsEmpty)
        {
            return told;
        }

        Begin();
        return Judged(told);
    }

    private void Begin()
    {
        if (_shifts is not null)
        {
            return;
        }

        _actors = new ActorCases(book);
        _unnamed = new Unnamed([.. _actors.Rejected]);
        _shifts = new JudgedShifts(_rejected);
    }

    private IEnumerable<IRecordEntry> Judged(IEnumerable<IRecordEntry> told)
    {
        Type? kind = null;
        foreach (IRecordEntry entry in told)
        {
            if (entry.GetType() != kind)
            {
                kind = entry.GetType();
                foreach (IRecordEntry settled in Settle())
                {
                    yield return settled;
                }
            }

            if (entry is Position position)
            {
                _shifts!.See(position);
            }

            if (entry is IFact fact and not Encounter && _facts.Holds(fact))
            {
                continue;
            }

            if (Judge(entry) is { } judged)
            {
                yield return judged;
            }
        }

        foreach (IRecordEntry settled in Settle())
        {
            yield return settled;
        }
    }

    private IRecordEntry? Judge(IRecordEntry entry) => entry switch
    {
        Actor actor => _actors!.Of(actor.Id) is { } cases ? Judge(actor, cases) : _unnamed.Of(actor),
        Encounter encounter => _encounters.Of(encounter.Id) is { } cases ? Judge(encounter, cases) : _unnamed.Of(encounter),
        Story story => story.Encounters.Any(_rejected.Contains)
            ? story with { Encounters = [.. story.Encounters.Where(id => !_rejected.Contains(id))] }
            : story,
        Discrepancy discrepancy => _rejected.Contains(discrepancy.About) ? null : discrepancy,
        IFact fact => Left(fact) is { } left ? left is Position position ? _shifts!.Of(position) : left : null,
        _ => entry,
    };

    private IRecordEntry? Judge(Actor actor, List<JudgedCase> cases)
    {
        cases.Sort(static (a, b) => a.Judgement.CompareTo(b.Judgement));
        if (_actors!.IsRejected(actor.Id, out JudgedCase? rejected))
        {
            Overrule(cases, rejected);
            return null;
        }

        return _unnamed.Of(Overlay.On(actor, cases));
    }

    private IRecordEntry? Judge(IFact fact, List<JudgedCase> cases)
    {
        cases.RemoveAll(one => !one.Holds);
        cases.Sort(static (a, b) => a.Judgement.CompareTo(b.Judgement));
        if (cases.FindLast(one => one.Judgement.Act == JudgementAct.Reject) is { } rejected)
        {
            cases.ForEach(one => one.HoldsOf(fact.Key));
            _rejected.Add(new FactId(fact.Key));
            Overrule(cases, rejected);
            return null;
        }

        foreach (JudgedCase one in cases)
        {
            if (one.Named is { } named && _actors!.IsRejected(named, out JudgedCase? none))
            {
                one.Fail(JudgementState.Overruled, $"{one.Judgement.Targets[^1].Label} was rejected ({none.Judgement.Id}).");
            }
        }

        cases.RemoveAll(one => !one.Holds);
        cases.ForEach(one => one.HoldsOf(fact.Key));
        IRecordEntry judged = Overlay.On(fact, cases);
        if (judged is Position position)
        {
            _shifts!.See(position);
        }

        return Left(judged);
    }

    /// <summary>Corrections of what a rejection says is none.</summary>
    private static void Overrule(List<JudgedCase> cases, JudgedCase rejected)
    {
        foreach (JudgedCase one in cases)
        {
            if (one.Judgement.Act is not (JudgementAct.Reject or JudgementAct.Merge or JudgementAct.Split or JudgementAct.KeepApart))
            {
                one.Fail(JudgementState.Overruled, $"It was rejected ({rejected.Judgement.Id}).");
            }
        }
    }

    /// <summary>The fact without rejected actors; null, and gone for all that names it, where it cannot be without one.</summary>
    private IRecordEntry? Left(IRecordEntry fact)
    {
        IRecordEntry? left = _unnamed.Of(fact);
        if (left is null)
        {
            _rejected.Add(new FactId(fact.Key));
        }

        return left;
    }

    private IEnumerable<IRecordEntry> Settle()
    {
        // All of a kind are decided before any goes on: a position may depart from a rejected one.
        var settled = new List<IRecordEntry>();
        foreach ((IFact fact, List<JudgedCase> cases) in _facts.Settle())
        {
            cases.ForEach(one => Growth.Note(one, fact));
            if ((cases.Count == 0 ? Left(fact) : Judge(fact, cases)) is { } judged)
            {
                settled.Add(judged);
            }
        }

        return settled.Select(entry => entry is Position position ? _shifts!.Of(position) : entry);
    }
}
