using NodaTime;

namespace Rapporteur.Domain.Judgements;

/// <summary>What somebody asks to be judged, as they say it.</summary>
/// <param name="Act">What.</param>
/// <param name="Targets">Ids as tables and pages show them, or as much of each as no other begins with. A merge or keeping apart also takes the id of one suggestion;
/// what names an actor has the fact first, then the actor.</param>
/// <param name="By">Who asks.</param>
public sealed record JudgementRequest(JudgementAct Act, IReadOnlyList<string> Targets, string By)
{
    /// <summary>The new name, time, status, stance, issue, place, kind or country, where the act takes one; <c>nobody</c> for a speaker who is not named.</summary>
    public string? Value { get; init; }

    /// <summary>For a split, what is another: names of an actor, or reports (<c>REPORT</c> or <c>REPORT:START</c>).</summary>
    public IReadOnlyList<string> Apart { get; init; } = [];

    /// <summary>Why.</summary>
    public string? Because { get; init; }

    /// <summary>When; null for now.</summary>
    public Instant? At { get; init; }
}

/// <summary>What came of it: exactly one of the two.</summary>
/// <param name="Outcome">The judgement and what it does in the record, which is made anew; null when it was not taken.</param>
/// <param name="Problem">Why it was not taken; null when it was.</param>
public sealed record JudgementAnswer(JudgementOutcome? Outcome, JudgementProblem? Problem);

/// <summary>Why a judgement was not taken.</summary>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record JudgementProblem(string What, string Remedy);
