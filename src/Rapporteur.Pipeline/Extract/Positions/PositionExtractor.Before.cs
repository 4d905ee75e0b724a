using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;

namespace Rapporteur.Pipeline.Extract.Positions;

// What "it" and "refused" are about: the thing of the stance before.
internal sealed partial class PositionExtractor
{
    private string? AskedBefore(Stand stand, List<PositionMention> positions) =>
        positions.Count > 0 && positions[^1].Holder != stand.Holder && positions[^1].Stance is Stance.Supports && positions[^1].Evidence[0].Start >= _view[_view.SentenceOf(stand.Cue).FirstToken].Start
            ? positions[^1].Issue
            : null;

    // "proposed a new round, but Chad turned it down": the thing that the stance before was to.
    private string? SameAsBefore(Stand stand, List<PositionMention> positions)
    {
        // "rejects that as interference" may name it too.
        bool named = stand.First + 1 < stand.End && _view.Is(stand.First + 1, "as");
        bool pronoun = (named || stand.End - stand.First <= 2) && _view.Lower(stand.First) is "it" or "this" or "that" or "them" or "something";
        if (!pronoun)
        {
            return null;
        }

        return ThingBefore(stand, positions) ?? (named ? _issues.Of(stand.First + 2, stand.End) : null);
    }

    private string? ThingBefore(Stand stand, List<PositionMention> positions)
    {

        int near = _view.Text.Sentences[Math.Max(0, _view[stand.Cue].SentenceIndex - 1)].FirstToken;
        if (positions.Count > 0 && positions[^1].Holder != stand.Holder && positions[^1].Evidence[0].Start >= _view[near].Start)
        {
            return positions[^1].Issue;
        }

        // Else the thing that the verb before was about.
        int thing = Math.Min(stand.Cue, stand.First) - 1;
        while (thing >= near && !(_view.Pos(thing) is UniversalPos.Noun && (_view.Has(thing, "obj") || _view.Relation(thing) is "nsubj:pass") && _cast.At(thing) < 0))
        {
            thing--;
        }

        return thing >= near ? _issues.Of(thing, _view.First(thing), _view.End(thing)) : null;
    }
}
