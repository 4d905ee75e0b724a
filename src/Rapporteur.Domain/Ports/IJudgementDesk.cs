using Rapporteur.Domain.Judgements;

namespace Rapporteur.Domain.Ports;

/// <summary>Takes judgements of a record and brings the record up to date with them.</summary>
public interface IJudgementDesk
{
    /// <summary>Takes a judgement, or says why not.</summary>
    JudgementAnswer Judge(JudgementRequest request, CancellationToken cancellation);
}
