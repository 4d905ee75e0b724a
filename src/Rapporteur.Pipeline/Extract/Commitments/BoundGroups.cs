using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Commitments;

/// <summary>People without a name who bind themselves together: "the rebels promised", "donors pledged".</summary>
internal sealed class BoundGroups(ReportCast cast)
{
    private readonly ReportView _view = cast.View;

    /// <summary>Number of the group that a word stands for, which is added where it is new; −1 where it stands for none.</summary>
    public int At(int token)
    {
        if (cast.At(token) >= 0 || cast.IsTaken(token) || cast.IsLeft(token) || _view[token].Xpos is not "NNS" || !IsOfNote(_view.Lemma(token)))
        {
            return -1;
        }

        int first = token;
        while (first > _view.SentenceOf(token).FirstToken && _view.Head(first - 1) == token && (_view.Has(first - 1, "amod") || _view.Has(first - 1, "compound")) && !_view.IsPunctuation(first - 1))
        {
            first--;
        }

        return cast.Nameless(_view.TextOf(_view.Range(first, token + 1)), ActorKind.Group, null, _view.Range(first, token + 1));
    }

    private static bool IsOfNote(string lemma) => lemma is "captor" or "creditor" or "donor" or "faction" or "fighter" or "general" or "guerrilla" or "gunman" or "hijacker" or "insurgent" or "kidnapper" or "lender" or "militant" or "militia"
        or "mutineer" or "paramilitary" or "pirate" or "rebel" or "secessionist" or "separatist" or "signatory" or "warlord";
}
