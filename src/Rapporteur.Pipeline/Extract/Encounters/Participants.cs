using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Who takes part: the actors that a word and its coordinates stand for, and those tied to an event by "with", "between", "of" or a possessive.</summary>
internal sealed partial class Participants(ReportCast cast)
{
    private readonly ReportView _view = cast.View;
    private readonly ActorPhrases _phrases = new(cast);

    /// <summary>Adds the actors of a noun phrase.</summary>
    public void Collect(int token, SortedSet<int> who) => _phrases.Collect(token, who);
}
