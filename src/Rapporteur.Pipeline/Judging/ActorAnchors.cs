using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Where actors are named: by these passages a judgement finds them again.</summary>
/// <remarks>Reads who is who as the record does, with the judgements so far.</remarks>
internal sealed class ActorAnchors
{
    private readonly IRecordStore _store;
    private readonly ActorTable _actors;

    public ActorAnchors(IRecordStore store, CancellationToken cancellation)
    {
        _store = store;
        _actors = new ActorTable(new JudgedActors(new JudgementBook(store.Judgements())));
        foreach (StagedReport staged in store.Staged())
        {
            cancellation.ThrowIfCancellationRequested();
            _actors.Add(ExtractionCodec.DecodeExtraction(staged.Extraction.Span));
        }

        _actors.Resolve();
    }

    /// <summary>The first place of each name that the reports have for the actor.</summary>
    public List<JudgedPassage> Of(ActorId actor)
    {
        var own = new Dictionary<string, JudgedPassage>(StringComparer.Ordinal);
        var loose = new Dictionary<string, JudgedPassage>(StringComparer.Ordinal);
        foreach ((JudgedPassage passage, bool isOwn) in Named(actor))
        {
            (isOwn ? own : loose).TryAdd(passage.Mark, passage);
        }

        // A name that is somebody else's elsewhere stands in only where there is no other.
        return [.. (own.Count > 0 ? own : loose).Values];
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
