using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Those whom a noun ties in: "talks between A and B", "US-Russia talks", "a meeting headed by …".
internal sealed partial class Participants
{
    /// <summary>Adds those tied to an encounter noun: "between A and B", "with A", "of ministers", "Kerry's", "US–Russia". True when there was one.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="who">Where they are added.</param>
    /// <param name="found">What was told before, for "the two ministers" and "their".</param>
    /// <param name="told">Whether the words tell of sides at all, known or not.</param>
    public bool OfNoun(int noun, SortedSet<int> who, List<EncounterCandidate> found, out bool told)
    {
        int before = who.Count;
        told = false;
        SortedSet<int> beside = [];
        bool ownedBehind = OwnerBehind(noun) >= 0;
        foreach (int child in _view.Children(noun))
        {
            if (ownedBehind && _view.Has(child, "nmod:poss"))
            {
                continue;
            }

            if (_view.Has(child, "nmod") || (_view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int with && _view.Lower(with) is "with" or "between"))
            {
                told |= OfComplement(child, who, found);

                // "a conference of donors hosted by": the parser hangs the host on the donors.
                foreach (int verb in _view.Children(child))
                {
                    if (_view.Has(verb, "acl") && _view[verb].Xpos is "VBN" && _view.Lemma(verb) is "host" or "chair" or "convene" && Clauses.Agent(_view, verb) >= 0)
                    {
                        told |= OfParticiple(verb, who, found);
                    }
                }
            }
            else if (_view.Has(child, "compound") || _view.Has(child, "amod"))
            {
                _phrases.Represented(child, beside);
            }
            else if (_view.Has(child, "appos") && child > noun && who.Count > before && cast.IsTaken(child) && cast.Members[cast.NamedAt(child)].IsPerson)
            {
                // "the meeting of A, B and C": the parser takes B for another word for the meeting.
                Collect(child, who);
            }
            else if (_view.Has(child, "appos") && _view.Lower(child) is "first" or "second" or "third" or "latest" or "last")
            {
                told |= OfApposed(child, who, found);
            }
            else if (_view.Has(child, "acl"))
            {
                told |= OfParticiple(child, who, found);
            }
        }

        Joined(noun, before, who, found);

        Owners(noun, who);

        // "US-Russia talks" names both sides; "Syrian peace talks" names what they are about.
        Behind(noun, who);
        AttendedBehind(noun, who);
        _phrases.Hyphened(noun, beside);
        if (beside.Count >= 2 || who.Count > 0 || (beside.Count == 1 && (IsAssembly(beside.Min) || IsSummitOf(noun, beside.Min) || IsLed(noun) || IsJourneyOf(noun))))
        {
            who.UnionWith(beside);
        }

        return who.Count > before;
    }

    // "A and B's meeting in Oslo": the tree may take the meeting for one more in the row.
    private void Owners(int noun, SortedSet<int> who)
    {
        if (who.Count == 0 && noun > 1 && _view.Has(noun, "conj") && _view.Lower(noun - 1) is "'s" or "’s" && cast.IsTaken(noun - 2) && cast.MentionAt(noun - 2).First is var name && name > 0 && _view.Is(name - 1, "and"))
        {
            who.UnionWith(_rows.Before(noun - 1, name));
            Collect(name, who);
        }
    }

    // "talks between the government and the leaders": the parser may join the second side to the talks themselves.
    private void Joined(int noun, int before, SortedSet<int> who, List<EncounterCandidate> found)
    {
        if (who.Count == before + 1 && noun + 1 < _view.Count && _view.Is(noun + 1, "between") && _view.Child(noun, "conj") is >= 0 and int second)
        {
            CollectOrDescribe(second, who, describe: true, found);
        }
    }

    // "The meeting, the first between A and B since the war, …"
    private bool OfApposed(int first, SortedSet<int> who, List<EncounterCandidate> found)
    {
        bool told = false;
        foreach (int side in _view.Children(first))
        {
            told |= _view.Has(side, "nmod") && OfComplement(side, who, found);
        }

        return told;
    }

    // "UN-led talks", "the Oman-mediated talks": whoever leads them sits at the table.
    private bool IsLed(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            if (child > 0 && _view.Has(child, "amod") && _view.Lower(child) is "led" or "mediated" or "brokered" or "sponsored" or "hosted" or "chaired" or "facilitated" or "convened" && _view.Lower(child - 1) is "-" or "–")
            {
                return true;
            }
        }

        return false;
    }

    // "the Omani trip to Sanaa": whose adjective stands by a journey made it.
    private bool IsJourneyOf(int noun) =>
        EncounterWords.NounKind(EncounterNouns.LemmaOf(_view, noun)) is Domain.Facts.EncounterKind.Visit && noun + 2 < _view.Count && _view.Is(noun + 1, "to") && _view.Pos(noun + 2) is UniversalPos.Propn;

    // "the NATO summit", "the Arab League conference": those who are in it meet.
    private bool IsSummitOf(int noun, int member) =>
        EncounterNouns.LemmaOf(_view, noun) is "summit" or "conference" or "ministerial" && cast.Members[member] is { Kind: ActorKind.Organisation, Country: null };

    private bool OfComplement(int child, SortedSet<int> who, List<EncounterCandidate> found)
    {
        int preposition = _view.Child(child, "case");
        string word = preposition >= 0 ? _view.Lower(preposition) : "";
        bool joins = word is "" or "with" or "between" or "of" or "among" or "by" or "involving" or "'s" or "’s" or "’" or "'"
            || (word is "to" && EncounterNouns.KindOf(_view, _view.Head(child)) is Domain.Facts.EncounterKind.Call)
            || (word is "from" && IsCallTo(_view.Head(child)) && cast.At(child) is >= 0 and int caller && cast.Members[caller].IsPerson)
            || (word is "on" && _view.Head(child) is >= 0 and int visit && _view.Child(visit, "compound") is >= 0 and int courtesy && _view.Is(courtesy, "courtesy"))
            || (word is "from" && _view.Head(child) is >= 0 and int call && EncounterNouns.IsTakenCall(_view, call));
        if (joins && !_view.Is(child, "their") && !(word is "of" && EncounterWords.NounKind(_view.Lemma(child)) is not null))
        {
            // "between the Kenyan and the Norwegian ministers": the parser may take the first adjective for a side by itself.
            if (cast.At(child) < 0 && Countries.ByDemonym(_view[child].Form) is not null)
            {
                _phrases.Represented(child, who);
            }

            CollectOrDescribe(child, who, word is "with" or "between" or "among", found);
            return word is "with" or "between" or "among" || (word is "" or "of" && _view.Pos(child) is UniversalPos.Noun && _phrases.IsDelegation(child));
        }

        if (word is "of")
        {
            OfNoun(child, who, found, out bool told);
            return told;
        }

        return false;
    }

    // "a call from A to B"
    private bool IsCallTo(int noun)
    {
        if (noun < 0 || EncounterNouns.KindOf(_view, noun) is not Domain.Facts.EncounterKind.Call)
        {
            return false;
        }

        foreach (int child in _view.Children(noun))
        {
            if (_view.Has(child, "nmod") && _view.CaseOf(child) is "to" && cast.At(child) is >= 0 and int callee && cast.Members[callee].IsPerson)
            {
                return true;
            }
        }

        return false;
    }

    // "talks held between …", "the meeting she had with …", "a meeting headed by …", "a conference bringing together …".
    private bool OfParticiple(int verb, SortedSet<int> who, List<EncounterCandidate> found)
    {
        if (_view.Lemma(verb) is not ("involve" or "include" or "attend" or "hold" or "bring" or "gather" or "head" or "lead" or "chair" or "co-chair"
            or "host" or "have" or "convene" or "open" or "begin" or "conduct" or "make" or "place" or "broker" or "facilitate" or "mediate" or "moderate" or "organise" or "organize" or "sponsor"))
        {
            return false;
        }

        int before = who.Count;
        foreach (int child in _view.Children(verb))
        {
            bool sides = _view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "with" or "between" or "among";
            if (sides || (_view.Has(child, "nsubj") && cast.At(child) >= 0))
            {
                CollectOrDescribe(child, who, describe: sides, found);
            }
        }

        OfVerb(verb, who);
        if (_view[verb].Xpos is "VBN" && Clauses.Agent(_view, verb) is >= 0 and int agent)
        {
            Collect(agent, who);
        }

        return who.Count > before;
    }
}
