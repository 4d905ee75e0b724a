using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Whether a noun tells an agreement here, and what the very sort of it provides.
internal sealed partial class AgreementFinder
{
    private bool IsNone(int noun, AgreementKind kind, AgreementStanding standing)
    {
        if ((standing.Holder >= 0 && IsDenied(noun, standing.Holder)) || AgreementStanding.IsWithout(_view, noun))
        {
            return true;
        }

        // "designating him pursuant to Executive Order (E.O.) 13224": the ground on which it is done.
        bool ground = AgreementNouns.LemmaOf(_view, noun) is "order" && AgreementNouns.ProperName(_view, noun) is null && _view.Has(noun, "obl")
            && standing.Holder >= 0 && _view.Lemma(standing.Holder) is "designate" or "sanction" or "blacklist";
        // "its own security arrangements": what each state decides by itself.
        bool security = _view.IsLemma(noun, "arrangement") && noun > 0 && _view.Is(noun - 1, "security");
        ground |= security && (_view.Child(noun, "nmod:poss") >= 0 || (standing.Holder >= 0 && _view.Lemma(standing.Holder) is "choose" or "determine" or "decide"));
        return ground || (kind is AgreementKind.Sanctions && IsReliefTold(noun));
    }

    /// <summary>What the very sort of agreement provides: a ceasefire an end of fire, a list a listing.</summary>
    private List<ProvisionMention> WithOwn(AgreementKind kind, int noun, AgreementStanding standing, List<ProvisionMention> provisions)
    {
        int first = AgreementNouns.LemmaOf(_view, noun) is "cease-fire" && noun > 1 ? noun - 2 : noun;
        foreach (int child in _view.Children(noun))
        {
            first = kind == AgreementKind.Ceasefire && _view.Has(child, "compound") && noun - child <= 3 ? Math.Min(first, child) : first;
        }

        TextRange word = _view.Range(first, noun + 1);
        ProvisionKind? own = kind switch
        {
            AgreementKind.Ceasefire => ProvisionKind.Ceasefire,
            AgreementKind.List => ProvisionKind.Listing,
            AgreementKind.Sanctions when IsRelief(noun, standing) => ProvisionKind.SanctionsRelief,
            AgreementKind.Sanctions when _view.IsLemma(noun, "designation") || _matter.IsListing(noun, standing.Holder) => ProvisionKind.Listing,
            AgreementKind.Sanctions when provisions.Count == 0 && standing.Status is not AgreementStatus.InForce && _matter.IsOfASort(noun) => ProvisionKind.Other,
            _ => null,
        };
        if (own is { } provided && !provisions.Exists(other => other.Kind == provided))
        {
            provisions.Add(new ProvisionMention(provided, word));
        }

        foreach (int child in _view.Children(noun))
        {
            if (kind == AgreementKind.Ceasefire && _view.Has(child, "amod") && _view.Is(child, "humanitarian"))
            {
                provisions.Add(new ProvisionMention(ProvisionKind.HumanitarianAccess, _view.Range(child, noun + 1)));
            }
        }

        return provisions;
    }

    // "too early to talk of lifting sanctions": nothing is lifted yet.
    private bool IsRelief(int noun, AgreementStanding standing) =>
        (standing.Holder >= 0 && _view.Lemma(standing.Holder) is "lift" or "ease" or "suspend" or "waive" or "remove" or "relax" && !IsOnlySpokenOf(standing.Holder))
        || (_view.Head(noun) is >= 0 and int head && _view.Lemma(head) is "relief" or "easing" or "lifting" or "removal" or "suspension" && !(Clauses.GoverningVerb(_view, head) is >= 0 and int verb && _view[verb].Xpos is "VB"))
        || (noun > 0 && _view.Lower(noun - 1) is "easing" or "lifting" && !(standing.Holder == noun - 1 && IsOnlySpokenOf(noun - 1)));

    private bool IsOnlySpokenOf(int verb) =>
        _view[verb].Xpos is "VBG" && _view.Child(verb, "aux") < 0 && _view.Child(verb, "mark") is >= 0 and int of && _view.Lower(of) is "of" or "about" or "on";
}
