using NodaTime;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Tests.Web;

/// <summary>A desk that takes everything and remembers it.</summary>
internal sealed class RecordingDesk : IJudgementDesk
{
    public List<JudgementRequest> Asked { get; } = [];

    public JudgementProblem? Problem { get; init; }

    public JudgementAnswer Judge(JudgementRequest request, CancellationToken cancellation)
    {
        if (Problem is not null)
        {
            return new JudgementAnswer(null, Problem);
        }

        Asked.Add(request);
        var target = new JudgementTarget(
            "encounters", request.Targets[0], "a meeting", [new JudgedPassage(new Evidence(new ReportId("r-1"), 0, 4, "They"), "")]);
        var judgement = Judgement.Make(request.Act, [target], request.Value, Instant.FromUtc(2019, 3, 1, 9, 0), request.By, request.Because);
        return new JudgementAnswer(JudgementOutcome.Of(judgement, JudgementState.InForce, null, [request.Targets[0]]), null);
    }
}
