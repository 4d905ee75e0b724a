using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Groups that no name stands for: pairs told before, and those the words only describe.
internal sealed partial class Participants
{
    /// <summary>Adds the actors of a phrase; where none is known, the pair it points to, or, if asked, the group it describes.</summary>
    public void CollectOrDescribe(int token, SortedSet<int> who, bool describe, List<EncounterCandidate> found)
    {
        SortedSet<int> here = [];
        Collect(token, here);

        if (IsVague(here) && !cast.IsTaken(token) && SidesSpokenFor(token, found) is { } both)
        {
            who.UnionWith(both);
            return;
        }

        // "They also discussed herring" goes on with what was told, and tells of no new pair.
        bool goesOn = (_view.Is(token, "they") || Pairs.IsBare(_view, token)) && _view.Head(token) is >= 0 and int verb && _view.IsLemma(verb, "discuss");
        if ((IsVague(here) || AreStates(here, token)) && !(goesOn && !_view.Is(token, "they")) && Pairs.Of(cast, token, found, here) is { } pair)
        {
            who.UnionWith(pair);
            return;
        }

        if (here.Count < 2 && !goesOn && IsVague(here) && Pairs.Named(cast, token, _pairs.Of(token, here)) is { } last)
        {
            who.UnionWith(last);
            return;
        }

        if (!describe || !IsVague(here) || !Describe(token, who))
        {
            who.UnionWith(here);
        }

        foreach (int child in _view.Children(token))
        {
            if (describe && _view.Has(child, "conj") && _view.Pos(child) == UniversalPos.Noun)
            {
                SortedSet<int> known = [];
                Collect(child, known);
                if (IsVague(known) && Describe(child, who))
                {
                    who.ExceptWith(known);
                }
            }
        }
    }

    // Whoever is named as leading a mission, or as the holders of several offices.
    private void InPlaceOf(int token, SortedSet<int> named)
    {
        if (cast.IsTaken(token) && cast.Members[cast.NamedAt(token)].IsPerson)
        {
            return;
        }

        if (_view.Lemma(token) is "delegate" or "delegation" or "negotiator" or "team")
        {
            Leaders(token, named);
        }
        else if (_view[token].Xpos is "NNS" && token + 2 < _view.SentenceOf(token).EndToken && _view.Is(token + 1, ",") && cast.IsTaken(token + 2) && AgentNouns.NumberOf(_view.Lemma(token)) is AgentNumber.One)
        {
            PersonsFrom(token + 2, named);
            if (named.Count < 2)
            {
                named.Clear();
            }
        }
    }

    /// <summary>"hosted the two leaders": those told before in place of what the words describe. False where none are meant.</summary>
    public bool InPlaceOfGroup(int token, SortedSet<int> who, List<EncounterCandidate> found)
    {
        if (_view[token].Xpos is not "NNS" || cast.IsTaken(token))
        {
            return false;
        }

        SortedSet<int> described = [];
        SortedSet<int> meant = [];
        Collect(token, described);
        CollectOrDescribe(token, meant, describe: false, found);
        if (meant.Count < 2)
        {
            return false;
        }

        who.ExceptWith(described);
        who.UnionWith(meant);
        return true;
    }

    // Who talks for a side; the commanders of both sides are others than those who talked.
    private static bool IsSpeakingFor(string noun) => noun is "delegate" or "delegation" or "diplomat" or "envoy" or "leader" or "negotiator" or "official" or "president" or "minister" or "representative" or "team";

    // "the chief negotiators of the two sides": those sides, where they were told; "the two countries' foreign ministers" are no presidents told before.
    private SortedSet<int>? SidesSpokenFor(int token, List<EncounterCandidate> found)
    {
        int sides = IsSpeakingFor(_view.Lemma(token)) ? SidesOf(token) : -1;
        if (sides < 0)
        {
            return null;
        }

        SortedSet<int>? both = Pairs.Of(cast, sides, found) ?? Pairs.Named(cast, sides, _pairs.Of(sides, []));
        if (!_view.Has(sides, "nmod:poss"))
        {
            return both;
        }

        return both is null || cast.Members[both.Min].IsPerson ? _pairs.States(sides) : both;
    }

    private int SidesOf(int token)
    {
        foreach (int child in _view.Children(token))
        {
            // "the two countries' foreign ministers", "their negotiators"
            if (_view.Has(child, "nmod:poss") && _view.Lower(child) is "countries" or "nations" or "states" or "governments" or "sides" or "their")
            {
                return child;
            }

            if (_view.Has(child, "nmod") && _view.Lower(child) is "sides" or "parties" or "countries" or "states" or "nations" or "communities" && _view.CaseOf(child) is "of" or "from")
            {
                return child;
            }
        }

        return -1;
    }

    // "the leaders", "both sides": no more than the words say.
    private bool IsVague(SortedSet<int> here) => here.Count == 0 || (here.Count == 1 && IsNameless(here.Min));

    // "the Russian and US presidents": two persons, if they were told before.
    private bool AreStates(SortedSet<int> here, int token)
    {
        foreach (int member in here)
        {
            if (cast.Members[member].Kind != ActorKind.State)
            {
                return false;
            }
        }

        return !cast.IsTaken(token) && here.Count == 2;
    }

    private bool IsNameless(int member) => !cast.Members[member].IsNamed && cast.Members[member].IsPlural && cast.Members[member].Country is null;

    /// <summary>"technical teams", "senior commanders of both sides": a group without a name takes part as the words describe it.</summary>
    private bool Describe(int token, SortedSet<int> who)
    {
        bool several = _view[token].Xpos is "NNS" or "NNPS" || AgentNouns.NumberOf(_view.Lemma(token)) is AgentNumber.Many;
        if (!several || !_phrases.IsDelegation(token) || cast.IsTaken(token) || (IsRelative(_view.Lemma(token)) && !(_view.IsLemma(token, "member") && OfWhom(token) is not null)))
        {
            return false;
        }

        int first = WithModifiers(token);
        string name = _view.TextOf(_view.Range(first, token + 1));
        if (OfWhom(token) is { } of)
        {
            name += " of " + of;
        }

        who.Add(cast.Nameless(name, ActorKind.Group, null, _view.Range(first, token + 1)));
        return true;
    }

    /// <summary>Adds officials without a name: "discussed it with the co-chairs in Oslo", "briefed lawmakers on Monday".</summary>
    public void DescribeMet(int verb, SortedSet<int> who, List<EncounterCandidate> found)
    {
        foreach (int child in _view.Children(verb))
        {
            bool met = _view.IsLemma(verb, "brief") ? _view.Has(child, "obj") : _view.Has(child, "obl") && _view.CaseOf(child) is "with";
            if (met && child > verb && _view[child].Xpos is "NNS" && !cast.IsTaken(child) && !IsPublic(child) && _phrases.IsDelegation(child))
            {
                CollectOrDescribe(child, who, describe: true, found);
            }
        }
    }

    /// <summary>Whether the word names a body of a state that is called together: "convened his security cabinet".</summary>
    public static bool IsBody(string noun) => noun is "assembly" or "cabinet" or "council" or "parliament" or "politburo";

    /// <summary>Adds a body that only words describe, as they describe it.</summary>
    public void DescribeBody(int token, SortedSet<int> who)
    {
        if (cast.At(token) < 0 && IsBody(_view.Lemma(token)))
        {
            int first = WithModifiers(token);
            who.Add(cast.Nameless(_view.TextOf(_view.Range(first, token + 1)), ActorKind.Organisation, null, _view.Range(first, token + 1)));
        }
    }

    // "senior commanders", "his security cabinet": the first word of the name that the words give.
    private int WithModifiers(int token)
    {
        int first = token;
        while (first > _view.SentenceOf(token).FirstToken && _view.Head(first - 1) == token && (_view.Has(first - 1, "amod") || _view.Has(first - 1, "compound")))
        {
            first--;
        }

        return first;
    }

    // "their counterparts", "both nations", "the sides" say nothing without those they belong to.
    private static bool IsRelative(string noun) => noun is "counterpart" or "nation" or "country" or "state" or "side" or "party" or "power" or "people" or "ally" or "member";

    // "of the Tigray region" is told short, as "of Tigray".
    private string? OfWhom(int token)
    {
        const int longest = 4;
        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "nmod") && _view.Child(child, "case") is >= 0 and int of && _view.Is(of, "of"))
            {
                int first = of + 1;
                while (first < child && _view.Lower(first) is "the" or "a" or "an")
                {
                    first++;
                }

                int end = _view.Lower(child) is "region" or "province" && child > first ? child : child + 1;
                return end - first is > 0 and <= longest ? _view.TextOf(_view.Range(first, end)) : null;
            }
        }

        return null;
    }
}
