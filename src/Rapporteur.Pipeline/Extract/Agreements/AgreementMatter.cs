using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Agreements;

/// <summary>What an agreement is about, and whom sanctions hit: agreements on two matters are two.</summary>
internal sealed partial class AgreementMatter(ReportCast cast)
{
    private readonly ReportView _view = cast.View;
    private readonly ActorPhrases _phrases = new(cast);

    /// <summary>The words beside the noun that say what it is about, in lower case: "trade" of "a trade deal". All that end a war are one.</summary>
    public SortedSet<string> Of(int noun)
    {
        var matter = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int child in _view.Children(noun))
        {
            bool beside = child < noun && (_view.Has(child, "compound") || _view.Has(child, "amod"));
            if (beside && AgreementMatters.ClassOf(_view.Lower(child)) is { } word)
            {
                matter.Add(word);
            }
            else if (child > noun && _view.Child(child, "case") is var on && (on < 0 ? _view.Child(child, "mark") : on) is >= 0 and int preposition && _view.Is(preposition, "on"))
            {
                // "an agreement on sending troops", "on fishing rights"
                AddBelow(child, matter);
            }
        }

        return matter;
    }

    /// <summary>Where a truce holds, by its state: "the ceasefire in Lebanon" is not "a ceasefire in Gaza".</summary>
    public SortedSet<string> WhereOf(int noun)
    {
        var states = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int child in _view.Children(noun))
        {
            bool inside = _view.Has(child, "nmod") && _view.Child(child, "case") is >= 0 and int preposition && _view.Is(preposition, "in");
            bool beside = child == noun - 1 && _view.Has(child, "compound") && (child == 0 || !_view.IsPunctuation(child - 1));
            if ((inside || beside) && StateAt(child) is { } state)
            {
                states.Add(state);
            }
        }

        return states;
    }

    private string? StateAt(int token)
    {
        string name = new(_view[token].Form);
        return Countries.ByName(name)?.Iso3 ?? Lexicon.Places.ByName(name)?.Country;
    }

    private void AddBelow(int word, SortedSet<string> matter)
    {
        if (AgreementMatters.ClassOf(_view.Lemma(word)) is { } own)
        {
            matter.Add(own);
        }

        foreach (int child in _view.Children(word))
        {
            if ((_view.Has(child, "obj") || _view.Has(child, "compound") || _view.Has(child, "amod")) && AgreementMatters.ClassOf(_view.Lemma(child)) is { } told)
            {
                matter.Add(told);
            }
        }
    }

    /// <summary>Those that sanctions are "on" or "against", as their states or as themselves.</summary>
    public SortedSet<string> TargetsOf(int noun, int holder)
    {
        SortedSet<int> hit = [];
        Hit(noun, hit);
        if (holder >= 0 && hit.Count == 0)
        {
            Hit(holder, hit);
        }

        var targets = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int member in hit)
        {
            targets.Add(cast.Members[member].Country ?? cast.Members[member].Name);
        }

        return targets;
    }

    /// <summary>What sort of persons or bodies sanctions hit, and what an order forbids.</summary>
    public SortedSet<string> HitBy(int noun, int holder)
    {
        var sorts = new SortedSet<string>(StringComparer.Ordinal);
        if (_view.IsLemma(noun, "order") && _view.Has(noun, "nsubj") && _view.Head(noun) is >= 0 and int bans && _view.Lemma(bans) is "ban" or "bar" or "forbid" or "prohibit" && _view.Child(bans, "obj") is >= 0 and int banned)
        {
            sorts.UnionWith(SortsOf(_view, banned));
        }

        foreach (int word in new[] { noun, holder })
        {
            foreach (int child in word >= 0 && sorts.Count == 0 ? _view.Children(word) : default)
            {
                if (child > noun && IsTarget(child))
                {
                    sorts.UnionWith(SortsOf(_view, child));
                }
            }
        }

        return sorts;
    }

    /// <summary>The noun and what is joined with it; words that may stand for anybody tell nothing.</summary>
    public static SortedSet<string> SortsOf(ReportView view, int noun)
    {
        var sorts = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int word in (ReadOnlySpan<int>)[noun, .. view.Children(noun)])
        {
            bool joined = word == noun || view.Has(word, "conj");
            if (joined && view.Pos(word) is UniversalPos.Noun && view.Lemma(word) is not ("company" or "entity" or "figure" or "firm" or "group" or "individual" or "name" or "network" or "organisation" or "organization" or "other" or "party" or "people" or "person" or "state" or "country"
                or "official" or "leader" or "institution" or "ground" or "basis" or "eve" or "day" or "week" or "anniversary" or "backdrop"))
            {
                sorts.Add(view.Lemma(word));
            }
            else if (joined)
            {
                return new(StringComparer.Ordinal);
            }
        }

        return sorts;
    }

    /// <summary>Whether those hit are told one by one, as persons and firms: then the sanctions are a listing.</summary>
    public bool IsListing(int noun, int holder)
    {
        foreach (int word in new[] { noun, holder })
        {
            if (word < 0)
            {
                continue;
            }

            foreach (int child in _view.Children(word))
            {
                if (word == holder && child > word && _view.Has(child, "obj") && _view.Lemma(holder) is "target" or "hit" or "name" && IsListed(child))
                {
                    // "the sanctions target 12 officials"
                    return true;
                }

                if (IsTarget(child) && (IsListed(child) || (cast.At(child) is >= 0 and int member && cast.Members[member].Kind is Domain.Actors.ActorKind.Person or Domain.Actors.ActorKind.ArmedGroup)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether words beside sanctions say what they forbid: "economic sanctions", "an arms embargo".</summary>
    public bool IsOfASort(int noun)
    {
        if (!_view.IsLemma(noun, "sanction") && !_view.IsLemma(noun, "order"))
        {
            return true;
        }

        foreach (int child in _view.Children(noun))
        {
            if (child < noun && (_view.Has(child, "amod") || _view.Has(child, "compound"))
                && _view.Lower(child) is "economic" or "financial" or "trade" or "travel" or "oil" or "energy" or "banking" or "export" or "import" or "visa" or "sectoral" or "arms" or "gas" or "diplomatic")
            {
                return true;
            }
        }

        return false;
    }

    private void Hit(int word, SortedSet<int> hit)
    {
        foreach (int child in _view.Children(word))
        {
            if (IsTarget(child))
            {
                _phrases.Collect(child, hit);
                foreach (int beside in _view.Children(child))
                {
                    if (_view.Has(beside, "amod") || _view.Has(beside, "compound"))
                    {
                        _phrases.Represented(beside, hit);
                    }
                }
            }
        }
    }

    private bool IsTarget(int child) => (_view.Has(child, "nmod") || _view.Has(child, "obl"))
        && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "on" or "against" or "upon" or "targeting";

    // "on any person who" is a rule of law, and lists nobody.
    private bool IsListed(int token) => !(_view.Child(token, "det") is >= 0 and int any && _view.Is(any, "any")) && _view.Pos(token) is UniversalPos.Noun && _view.Lemma(token) is "individual" or "entity" or "company" or "official" or "person" or "firm"
        or "bank" or "commander" or "network" or "organization" or "organisation" or "vessel" or "ship" or "tanker" or "enterprise" or "oligarch" or "businessman" or "general" or "member"
        or "lawmaker" or "leader" or "minister" or "associate" or "executive" or "trader" or "supplier" or "citizen" or "national"
        or "institution" or "child" or "daughter" or "son" or "wife" or "husband" or "relative" or "judge" or "officer" or "politician" or "governor" or "subsidiary" or "airline" or "militia" or "broker" or "agent";
}
