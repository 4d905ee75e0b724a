using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Where actors are named: by these passages a judgement finds them again.</summary>
/// <remarks>Reads who is who as the record does, with the judgements so far.</remarks>
internal sealed class ActorAnchors
{
    /// <summary>Reports that a judgement holds on to for each name: in a record of fewer reports one of them may do.</summary>
    private const int MostOfName = 8;

    private readonly IRecordStore _store;
    private readonly ActorTable _actors;

    public ActorAnchors(IRecordStore store, CancellationToken cancellation)
    {
        _store = store;
        _actors = new ActorTable(new JudgedActors(new JudgementBook(store.Judgements())));
        foreach (ReportReading reading in ReportReading.All(store))
        {
            cancellation.ThrowIfCancellationRequested();
            _actors.Add(reading);
        }

        _actors.Resolve();
    }

    /// <summary>A few places of each name that the reports have for the actor.</summary>
    public List<JudgedPassage> Of(ActorId actor)
    {
        var own = new Dictionary<string, List<JudgedPassage>>(StringComparer.Ordinal);
        var loose = new Dictionary<string, List<JudgedPassage>>(StringComparer.Ordinal);
        foreach ((JudgedPassage passage, bool isOwn) in Named(actor))
        {
            Dictionary<string, List<JudgedPassage>> places = isOwn ? own : loose;
            if (!places.TryGetValue(passage.Mark, out List<JudgedPassage>? here))
            {
                places.Add(passage.Mark, here = []);
            }

            if (here.Count < MostOfName && (here.Count == 0 || here[^1].Evidence.Report != passage.Evidence.Report))
            {
                here.Add(passage);
            }
        }

        // A name that is somebody else's elsewhere stands in only where there is no other.
        return [.. (own.Count > 0 ? own : loose).Values.SelectMany(static here => here)];
    }

    /// <summary>Every place in some reports.</summary>
    public List<JudgedPassage> In(ActorId actor, HashSet<ReportId> reports)
    {
        var passages = new List<JudgedPassage>();
        foreach ((JudgedPassage passage, bool _) in Named(actor))
        {
            if (reports.Contains(passage.Evidence.Report))
            {
                passages.Add(passage);
            }
        }

        return passages;
    }

    /// <summary>The reports that name the actor.</summary>
    public List<ReportId> ReportsOf(ActorId actor)
    {
        var reports = new List<ReportId>();
        foreach ((JudgedPassage passage, bool _) in Named(actor))
        {
            if (reports.Count == 0 || reports[^1] != passage.Evidence.Report)
            {
                reports.Add(passage.Evidence.Report);
            }
        }

        return reports;
    }

    private IEnumerable<(JudgedPassage Passage, bool Own)> Named(ActorId actor)
    {
        int report = 0;
        foreach (StagedReport staged in _store.Staged())
        {
            Extraction extraction = ExtractionCodec.DecodeExtraction(staged.Extraction.Span);
            CleanReport? clean = null;
            for (int i = 0; i < extraction.Actors.Count; i++)
            {
                ActorMention mention = ActorTable.AsTold(extraction.Actors[i]);
                int number = _actors.ActorOf(report, i);
                if (mention.Evidence.Count > 0 && _actors[number].Id == actor)
                {
                    clean ??= ExtractionCodec.DecodeClean(staged.Clean.Span);
                    var passage = new JudgedPassage(Evidence.Cut(clean.Id, clean.Text, mention.Evidence[0]), Marks.Of(mention));
                    yield return (passage, _actors.ActorOfName(report, i) == number);
                }
            }

            report++;
        }
    }
}
