using NodaTime;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Record;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Takes what people judge of a record: finds what they mean, holds it to its passages, keeps it, and makes the record anew.</summary>
public sealed class JudgementDesk : IJudgementDesk
{
    private readonly IRecordStore _store;
    private readonly IClock _clock;

    /// <summary>A desk over a record.</summary>
    /// <param name="store">The record.</param>
    /// <param name="clock">Tells when, where nobody else does.</param>
    public JudgementDesk(IRecordStore store, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(clock);
        _store = store;
        _clock = clock;
    }

    /// <inheritdoc/>
    /// <exception cref="StoreException">The record was written by another version, or cannot be written.</exception>
    public JudgementAnswer Judge(JudgementRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        DemandThisVersion();
        var maker = new JudgementMaker(_store);
        if (maker.Make(request, out JudgementProblem? problem, cancellation) is not { } targets)
        {
            return new JudgementAnswer(null, problem);
        }

        var judgement = Judgement.Make(request.Act, targets, request.Value, request.At ?? Now(), request.By.Trim(), request.Because);
        if (!_store.Judge(judgement))
        {
            return new JudgementAnswer(null, new JudgementProblem("That was judged before, by the same person at the same moment.", "See 'rapporteur judgements'."));
        }

        RecordWriting.Rebuild(_store, cancellation);
        return new JudgementAnswer(_store.Find<JudgementOutcome>(judgement.Id.Value), null);
    }

    /// <summary>Takes judgements made elsewhere, as they are, and makes the record anew once.</summary>
    /// <returns>What came of them; a judgement that cannot be taken never stops the others.</returns>
    /// <exception cref="StoreException">The record was written by another version, or cannot be written.</exception>
    public JudgementImport Import(IEnumerable<Judgement> judgements, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        DemandThisVersion();
        Dictionary<JudgementId, JudgementState> before = [];
        foreach (JudgementOutcome outcome in _store.All<JudgementOutcome>())
        {
            before.Add(outcome.Id, outcome.State);
        }

        int read = 0;
        var taken = new HashSet<JudgementId>();
        var refused = new List<(JudgementId Id, JudgementProblem Problem)>();
        foreach (Judgement judgement in judgements)
        {
            read++;
            if (RequestRules.ProblemWith(judgement) is { } problem)
            {
                refused.Add((judgement.Id, problem));
            }
            else if (_store.Judge(judgement))
            {
                taken.Add(judgement.Id);
            }
        }

        if (taken.Count > 0)
        {
            RecordWriting.Rebuild(_store, cancellation);
        }

        // What does not hold of the new ones, and what of the old ones no longer does.
        var conflicts = new List<JudgementOutcome>();
        foreach (JudgementOutcome outcome in _store.All<JudgementOutcome>())
        {
            bool fails = taken.Contains(outcome.Id)
                ? outcome.State is JudgementState.Overruled or JudgementState.Orphan
                : before.TryGetValue(outcome.Id, out JudgementState was) && was == JudgementState.InForce && outcome.State != was;
            if (fails)
            {
                conflicts.Add(outcome);
            }
        }

        return new JudgementImport(read, taken.Count, read - taken.Count - refused.Count, refused, conflicts);
    }

    /// <summary>Now, but after all that was judged before: of two judgements made here the second is the later.</summary>
    private Instant Now()
    {
        Instant now = _clock.GetCurrentInstant();
        now = Instant.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
        foreach (Judgement judgement in _store.Judgements())
        {
            if (judgement.At >= now)
            {
                now = judgement.At + Duration.FromMilliseconds(1);
            }
        }

        return now;
    }

    private void DemandThisVersion()
    {
        if (!_store.Engines().All(ReportPipeline.IsOfThisVersion))
        {
            throw new StoreException("The record was written by another version. Ingest its reports again with this one ('rapporteur ingest'), then judge; what was judged stays.");
        }
    }
}

/// <summary>What came of judgements made elsewhere.</summary>
/// <param name="Read">How many there were.</param>
/// <param name="Taken">How many are new here.</param>
/// <param name="AlreadyThere">How many the record had.</param>
/// <param name="Refused">Those that were not taken, and why.</param>
/// <param name="Conflicts">Those that were taken and do not hold, unless somebody undid them, and those that held before and no longer do.</param>
public sealed record JudgementImport(
    int Read,
    int Taken,
    int AlreadyThere,
    IReadOnlyList<(JudgementId Id, JudgementProblem Problem)> Refused,
    IReadOnlyList<JudgementOutcome> Conflicts);
