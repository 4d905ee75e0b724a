using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>To whom something is said: "told Lavrov", "called on Ankara to …", "said to the envoy", "the council was told".</summary>
internal sealed class Addressees(ReportCast cast)
{
    private readonly ReportView _view = cast.View;

    /// <summary>Number of the addressee, or −1.</summary>
    public int Of(int cue, int speaker, bool passive)
    {
        foreach (int child in _view.Children(cue))
        {
            if (IsTold(cue, child, passive) && cast.At(child) is >= 0 and int member && member != speaker)
            {
                return member;
            }
        }

        return -1;
    }

    private bool IsTold(int cue, int child, bool passive)
    {
        bool tells = _view.Lemma(cue) is "tell" or "inform" or "assure" or "urge" or "thank" or "warn" or "ask" or "remind" or "congratulate" or "reassure"
            or "invite" or "brief" or "update" or "advise" or "implore" or "encourage" or "instruct" or "order";
        if (_view.Has(child, "iobj") || (_view.Has(child, "obj") && tells))
        {
            return true;
        }

        if (passive)
        {
            return tells && _view.Has(child, "nsubj");
        }

        int preposition = _view.Has(child, "obl") && child > cue ? _view.Child(child, "case") : -1;
        return preposition >= 0 && _view.Lemma(cue) switch
        {
            "call" => _view.Lower(preposition) is "on" or "upon",
            "say" or "write" or "add" or "reply" or "explain" or "appeal" or "apologise" or "apologize" or "complain" or "suggest" or "propose"
                or "announce" or "confirm" or "report" or "convey" or "express" => _view.Lower(preposition) is "to",
            "demand" or "request" => _view.Lower(preposition) is "of" or "from",
            _ => false,
        };
    }
}
