using System.Text;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Serialization;
using Rapporteur.Domain.Stories;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Tests.Fakes;

namespace Rapporteur.Tests.Resolve;

/// <summary>The record that some invented reports give.</summary>
internal sealed class Resolved : IDisposable
{
    private readonly MemoryRecordStore _store = new();

    private Resolved()
    {
    }

    public List<Actor> Actors => [.. _store.All<Actor>()];

    public List<Encounter> Encounters => [.. _store.All<Encounter>()];

    public List<Statement> Statements => [.. _store.All<Statement>()];

    public List<Agreement> Agreements => [.. _store.All<Agreement>()];

    public List<Commitment> Commitments => [.. _store.All<Commitment>()];

    public List<Position> Positions => [.. _store.All<Position>()];

    public List<CodedEvent> Events => [.. _store.All<CodedEvent>()];

    public List<Figure> Figures => [.. _store.All<Figure>()];

    public List<Story> Stories => [.. _store.All<Story>()];

    public List<Lineage> Lineages => [.. _store.All<Lineage>()];

    public List<Discrepancy> Discrepancies => [.. _store.All<Discrepancy>()];

    public List<Report> Reports => [.. _store.All<Report>()];

    public static Resolved From(params Telling[] tellings)
    {
        var resolved = new Resolved();
        Dictionary<string, Telling> byId = tellings.ToDictionary(telling => telling.Id.Value, StringComparer.Ordinal);
        var pipeline = new ReportPipeline(resolved._store, (clean, _) => byId[clean.Id.Value].Extraction(), "test");
        pipeline.Ingest(tellings.Select(telling => CleanResult.Of(telling.Clean())), new IngestOptions(), null, default);
        return resolved;
    }

    public Actor ActorNamed(string name) => Assert.Single(Actors, actor => string.Equals(actor.Name, name, StringComparison.Ordinal));

    /// <summary>Every entry as JSON, one a line.</summary>
    public string Everything()
    {
        var lines = new StringBuilder();
        Append<Report>(lines);
        Append<Actor>(lines);
        Append<Encounter>(lines);
        Append<Statement>(lines);
        Append<Agreement>(lines);
        Append<Commitment>(lines);
        Append<Position>(lines);
        Append<Figure>(lines);
        Append<Story>(lines);
        Append<Lineage>(lines);
        Append<Discrepancy>(lines);
        return lines.ToString();
    }

    public void Dispose() => _store.Dispose();

    private void Append<T>(StringBuilder lines)
        where T : class, IRecordEntry
    {
        foreach (T entry in _store.All<T>())
        {
            lines.AppendLine(Encoding.UTF8.GetString(RecordJson.ToUtf8(entry)));
        }
    }
}
