using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;

namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>What merging needs of a statement as one report carries it; its words are kept beside, two bytes each.</summary>
/// <param name="Report">Number of the report.</param>
/// <param name="Speaker">Number of the actor, −1 when the text does not say who.</param>
/// <param name="Mode">Direct, mixed or indirect.</param>
/// <param name="From">First day; <see cref="Days.None"/> when not known.</param>
/// <param name="To">Last day.</param>
/// <param name="FirstWord">Where its words begin.</param>
/// <param name="WordCount">How many words.</param>
/// <param name="First">Its first passage.</param>
/// <param name="Runs">What its runs of two words are, roughly.</param>
/// <param name="Quotes">Whether it quotes words that tell something.</param>
internal readonly record struct StatementTold(
    int Report, int Speaker, StatementMode Mode, int From, int To, int FirstWord, int WordCount, TextRange First, RunSketch Runs, bool Quotes)
{
    public bool IsDated => From != Days.None;

    /// <summary>Whether it can be the same time as another; unknown can.</summary>
    public bool MayBe(in StatementTold other) =>
        !IsDated || !other.IsDated || (From <= other.To && other.From <= To);
}
