using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;

namespace Rapporteur.Pipeline.Extract.Agreements;

// What is told as agreed by a passive.
internal sealed partial class AgreementFinder
{
    // "The exchange of prisoners was agreed in Oslo": where what was agreed is of a kind, and no agreement by its own word.
    private void WasAgreed(int verb)
    {
        if (_view.Child(verb, "nsubj") is not (>= 0 and int what) || what > verb || _view.Pos(what) is not UniversalPos.Noun || AgreementNouns.KindOf(_view, what) is not null || _view.Has(verb, "acl")
            || (_view.Child(what, "det") is >= 0 and int no && _view.Is(no, "no")) || (_view.Child(verb, "mark") is >= 0 and int mark && _view.Lower(mark) is "if" or "whether" or "unless"))
        {
            return;
        }

        List<ProvisionMention> provisions = _provisions.Between(_view.First(what), _view.End(what));
        if (provisions.Count == 0 || provisions.TrueForAll(provision => provision.Kind is ProvisionKind.Negotiation or ProvisionKind.Listing))
        {
            return;
        }

        SortedSet<int> parties = [];
        _parties.OfVerb(verb, parties);
        _found.Add(new AgreementCandidate
        {
            Trigger = verb,
            Sentence = _view[verb].SentenceIndex,
            Kind = provisions.Exists(provision => provision.Kind == ProvisionKind.Ceasefire) ? AgreementKind.Ceasefire : AgreementKind.Understanding,
            Name = _view.TextOf(_view.Range(_view.First(what), Math.Min(_view.End(what), what + LongestName))).ReplaceLineEndings(" "),
            Parties = parties,
            Time = times.OwnFor(verb, verb, TimeDirection.Past, out _),
            Status = AgreementStatus.Reached,
            IsTold = true,
            IsNew = true,
            IsByVerb = true,
            Content = ContentOf(_view.First(what), _view.End(what)),
            Provisions = provisions,
            Passage = _view.Range(Math.Max(_view.First(what), verb - LongestPassage), verb + 1),
        });
    }

    // "The G20 leaders agreed": of a body of states.
    private bool IsOfBody(int subject, SortedSet<int> parties) => parties.Count == 1 && cast.Members[parties.Min].Kind is Domain.Actors.ActorKind.Organisation && _view[subject].Xpos is "NNS" && IsOfState(_view.Lemma(subject));
}
