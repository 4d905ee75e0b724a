using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Judged;

namespace Rapporteur.Pipeline.Judging;

/// <summary>Where an encounter is told: by these passages a judgement finds its tellings again.</summary>
internal sealed class EncounterAnchors(IRecordStore store)
{
    /// <summary>A passage for each telling of the encounter; where one sentence tells of several, only those that are surely its own.</summary>
    public List<JudgedPassage> Of(Encounter encounter)
    {
        var passages = new List<JudgedPassage>();
        foreach (ReportId report in encounter.Reports)
        {
            StagedReport staged = store.FindStaged(report)
                ?? throw new InvalidOperationException($"Report {report} is no longer staged.");
            Extraction extraction = ExtractionCodec.DecodeExtraction(staged.Extraction.Span);
            CleanReport clean = ExtractionCodec.DecodeClean(staged.Clean.Span);
            Encounter[] others = [.. store.InReport<Encounter>(report).Where(other => other.Id != encounter.Id)];
            foreach (EncounterMention mention in extraction.Encounters)
            {
                if (IsOf(mention, extraction, encounter, others))
                {
                    passages.Add(new JudgedPassage(Evidence.Cut(report, clean.Text, mention.Evidence[0]), Marks.Of(mention, extraction)));
                }
            }
        }

        return passages;
    }

    private bool IsOf(EncounterMention mention, Extraction extraction, Encounter encounter, Encounter[] others)
    {
        if (!StandsOn(encounter, extraction.Report, mention))
        {
            return false;
        }

        int own = Agree(mention, extraction, encounter);
        foreach (Encounter other in others)
        {
            if (StandsOn(other, extraction.Report, mention) && Agree(mention, extraction, other) >= own)
            {
                return false;
            }
        }

        return true;
    }

    private static bool StandsOn(Encounter encounter, ReportId report, EncounterMention mention)
    {
        foreach (TextRange range in mention.Evidence)
        {
            if (!encounter.Evidence.Any(passage => passage.Report == report && passage.Range == range))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How well a telling fits an encounter that stands on its passages.</summary>
    private int Agree(EncounterMention mention, Extraction extraction, Encounter encounter)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (ActorId participant in encounter.Participants)
        {
            if (store.Find<Actor>(participant.Value) is { } actor)
            {
                names.Add(actor.Name);
                names.UnionWith(actor.Aliases);
            }
        }

        int agree = mention.Kind == encounter.Kind ? 1 : 0;
        foreach (int participant in mention.Participants)
        {
            agree += names.Contains(extraction.Actors[participant].Name) ? 2 : -1;
        }

        agree += !mention.Time.MayBe(encounter.Time) ? -4
            : string.Equals(FactContext.Show(mention.Time), FactContext.Show(encounter.Time), StringComparison.Ordinal) ? 2
            : 0;
        agree += string.Equals(mention.Place?.Name, encounter.Place?.Name, StringComparison.Ordinal) ? 1 : 0;
        bool told = encounter.History.Any(step =>
            step.Status == mention.Status && step.Evidence.Report == extraction.Report && mention.Evidence.Contains(step.Evidence.Range));
        return agree + (told ? 2 : 0);
    }
}
