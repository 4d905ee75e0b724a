using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Papers that are agreements by being signed: who signs, and where they are told again.
internal sealed partial class AgreementFinder
{
    private readonly Dictionary<string, AgreementKind> _papers = new(StringComparer.Ordinal);

    // "The declaration commits both": the one that was signed a sentence before.
    private AgreementKind? Again(int token) =>
        _papers.Count > 0 && _view.Pos(token) is UniversalPos.Noun && _view[token].Xpos is "NN" && _papers.TryGetValue(AgreementNouns.LemmaOf(_view, token), out AgreementKind kind)
        && _view.Child(token, "det") is >= 0 and int article && _view.Lower(article) is "the" or "this" && !_view.Has(token, "compound")
            ? kind
            : null;

    // "the two sides signed", "was signed in Geneva": several, or nobody told.
    private bool IsOfSeveral(int noun)
    {
        int signing = AgreementNouns.Signing(_view, noun);
        if (_view.Pos(signing) is not UniversalPos.Verb || VerbPhrase.Of(_view, signing).Passive || _view.IsUnder(signing, noun))
        {
            return _view.Pos(signing) is not UniversalPos.Verb || Clauses.Agent(_view, signing) < 0;
        }

        // "Kenya did not sign the joint document": of several, though one alone is told.
        int subject = Clauses.Subject(_view, signing);
        return AgreementNouns.IsJoint(_view, noun) || subject < 0 || _view[subject].Xpos is "NNS" or "NNPS" || _view.Lower(subject) is "they" or "both" or "we" || _view.Child(subject, "conj") >= 0;
    }
}
