using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Extract.Agreements;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Citations;
using Rapporteur.Pipeline.Extract.Commitments;
using Rapporteur.Pipeline.Extract.Compliance;
using Rapporteur.Pipeline.Extract.Encounters;
using Rapporteur.Pipeline.Extract.Events;
using Rapporteur.Pipeline.Extract.Figures;
using Rapporteur.Pipeline.Extract.Offices;
using Rapporteur.Pipeline.Extract.Positions;
using Rapporteur.Pipeline.Extract.Statements;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract;

/// <summary>Takes from one annotated report what it tells: who acts in it, encounters, statements, figures, sources. Pure; any thread may call it.</summary>
public static class ReportExtractor
{
    /// <summary>Extracts. No kind of fact knows another: each reads the cast, the times and the tree.</summary>
    public static Extraction Extract(AnnotatedReport annotated) => Extract(annotated, IssueTable.Shipped);

    /// <summary>The same with a user's names for issues.</summary>
    public static Extraction Extract(AnnotatedReport annotated, IssueTable issues) => Extract(annotated, issues, OfficeTable.Shipped);

    /// <summary>The same with a user's table of offices too.</summary>
    public static Extraction Extract(AnnotatedReport annotated, IssueTable issues, OfficeTable offices)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        ArgumentNullException.ThrowIfNull(issues);
        ArgumentNullException.ThrowIfNull(offices);
        var view = new ReportView(annotated);
        ReportCast cast = CastBuilder.Build(view);
        var times = new EventTimes(view);

        var speech = new StatementExtractor(cast, times);
        List<StatementMention> statements = speech.Extract();
        List<EncounterMention> encounters = new EncounterExtractor(cast, times, speech.SpeakerAt).Extract();
        List<FigureMention> figures = new FigureExtractor(view, speech.SpeakerAt).Extract();
        List<PositionMention> positions = new PositionExtractor(cast, times, issues, statements, speech.SpeakerAt).Extract();
        List<ComplianceTold> kept = new ComplianceFinder(cast, times, speech.SpeakerAt).Find();
        List<AgreementMention> agreements = new AgreementExtractor(cast, times, speech.SpeakerAt).Extract(kept);
        List<CommitmentMention> commitments = new CommitmentExtractor(cast, times, speech.SpeakerAt).Extract(kept);
        List<CodedEventMention> events = new EventExtractor(cast, times, EventLexicon.Default).ExtractTold();
        List<CitationMention> citations = CitationExtractor.Extract(cast);

        // Numbers of actors are given as they are found; by now no fact can add another.
        var actors = new List<ActorMention>(cast.Members.Count);
        foreach (CastMember member in cast.Members)
        {
            actors.Add(member.ToMention());
        }

        var told = new Extraction(annotated.Report.Id, actors, encounters, statements, figures, citations)
        {
            Positions = positions,
            Agreements = agreements,
            Commitments = commitments,
            Events = events,
            PastDays = times.PastDays(),
        };
        told = annotated.Restored is { } restored ? new OwnPlaces(restored).Of(told) : told;
        return told with { Actors = OfficeMarker.Mark([.. told.Actors], annotated.Report, offices) };
    }
}
