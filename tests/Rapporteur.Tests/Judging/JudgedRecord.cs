using NodaTime;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Exchange;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Judging;
using Rapporteur.Tests.Fakes;
using Rapporteur.Tests.Resolve;

namespace Rapporteur.Tests.Judging;

/// <summary>A record of invented reports that is judged, a minute after a minute.</summary>
internal sealed class JudgedRecord : IDisposable
{
    private readonly Dictionary<string, Telling> _tellings = new(StringComparer.Ordinal);
    private Instant _now = Instant.FromUtc(2031, 6, 1, 9, 0);

    public JudgedRecord(params Telling[] tellings) => Ingest(tellings);

    public MemoryRecordStore Store { get; } = new();

    public List<Actor> Actors => [.. Store.All<Actor>()];

    public List<Encounter> Encounters => [.. Store.All<Encounter>()];

    public IReadOnlyList<Suggestion> Suggestions => Pipeline.Judging.Suggestions.Of(Store);

    public Actor ActorNamed(string name) => Assert.Single(Actors, actor => string.Equals(actor.Name, name, StringComparison.Ordinal));

    /// <summary>The facts of a kind, as the export calls it.</summary>
    public IEnumerable<IFact> FactsOf(string kind) => kind switch
    {
        "encounters" => Store.All<Encounter>(),
        "statements" => Store.All<Statement>(),
        "positions" => Store.All<Position>(),
        "agreements" => Store.All<Agreement>(),
        "commitments" => Store.All<Commitment>(),
        "events" => Store.All<CodedEvent>(),
        "figures" => Store.All<Figure>(),
        _ => throw new ArgumentException($"No facts are {kind}.", nameof(kind)),
    };

    /// <summary>Their ids.</summary>
    public string[] IdsOf(string kind) => [.. FactsOf(kind).Select(one => one.Key)];

    public void Ingest(params Telling[] tellings)
    {
        foreach (Telling telling in tellings)
        {
            _tellings[telling.Id.Value] = telling;
        }

        // The engine of this version, so that the desk takes the reports for its own.
        var pipeline = new ReportPipeline(Store, (clean, _) => _tellings[clean.Id.Value].Extraction(), "test" + ReportPipeline.Code);
        pipeline.Ingest(tellings.Select(telling => CleanResult.Of(telling.Clean())), new IngestOptions());
    }

    /// <summary>Judges what must be taken.</summary>
    public JudgementOutcome Judge(JudgementAct act, string[] targets, string? value = null, string[]? apart = null, string by = "Ada")
    {
        JudgementAnswer answer = Ask(act, targets, value, apart, by);
        Assert.Null(answer.Problem);
        return answer.Outcome!;
    }

    /// <summary>Judges what must not be taken.</summary>
    public JudgementProblem Refused(JudgementAct act, string[] targets, string? value = null, string[]? apart = null, string by = "Ada")
    {
        JudgementAnswer answer = Ask(act, targets, value, apart, by);
        Assert.Null(answer.Outcome);
        return answer.Problem!;
    }

    public JudgementOutcome Outcome(JudgementOutcome earlier) => Store.Find<JudgementOutcome>(earlier.Id.Value)!;

    public void Take(IEnumerable<Judgement> judgements) => Desk().Import(judgements);

    public JudgementDesk Desk() => new(Store, new FixedClock(_now));

    public string Export()
    {
        using var bytes = new MemoryStream();
        RecordJsonFile.Write(Store, bytes);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    public void Dispose() => Store.Dispose();

    /// <summary>Judges what may be taken or not.</summary>
    public JudgementAnswer Ask(JudgementAct act, string[] targets, string? value, string[]? apart = null, string by = "Ada")
    {
        _now += Duration.FromMinutes(1);
        return Desk().Judge(new JudgementRequest(act, targets, by) { Value = value, Apart = apart ?? [], Because = "for the test" }, CancellationToken.None);
    }

    internal sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
