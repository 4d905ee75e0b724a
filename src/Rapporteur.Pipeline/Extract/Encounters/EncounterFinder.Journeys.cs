using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Officials on their way, and where they are: "will fly to Oslo on Friday", "is expected in Ankara", "left for Doha".
internal sealed partial class EncounterFinder
{
    private void Journey(int token)
    {
        if (Destination(token) is not (>= 0 and int place) || _places.PlaceAt(place) is not { Country: not null } there || TellsOfPurpose(token))
        {
            return;
        }

        VerbPhrase phrase = VerbPhrase.Of(_view, token);
        int subject = IsSending(token) ? _view.Child(token, phrase.Passive ? "nsubj" : "obj") : _view.Pos(token) is UniversalPos.Verb ? Clauses.Subject(_view, token) : _view.Child(token, "nsubj");
        // "noted the need for the government to return to Aden": whoever should go is not told to go.
        bool wanted = phrase.Infinitive && ((_view.Has(token, "acl") && _view.Relation(token) is not "acl:relcl") || (_view.Has(token, "xcomp") && IsSaying(_view.Head(token))));
        if (subject < 0 || wanted || phrase.Negated || _view.Lower(subject) is "i" or "we" || (_view.Pos(token) is UniversalPos.Verb && EncounterHabits.OfVerb(_view, token, _times)))
        {
            return;
        }

        SortedSet<int> who = [];
        _participants.CollectMission(subject, who);
        bool abroad = _view.Pos(token) is UniversalPos.Verb && !_view.IsLemma(token, "expect") ? AreOfficials(who, there, mustKnow: false) : AreOfficials(who, there, mustKnow: true);
        if (!abroad)
        {
            return;
        }

        Add(new Telling(token, token, EncounterKind.Visit, who, [], StatusOf(token, phrase), At: place));
    }

    private EncounterStatus StatusOf(int token, VerbPhrase phrase)
    {
        if (_view.Pos(token) is UniversalPos.Verb && !IsAwaited(token))
        {
            EncounterStatus status = EncounterStates.OfVerb(_view, token, phrase);

            // Who has left for a place is on the way.
            return status is EncounterStatus.Held && _view.Lemma(token) is "leave" or "depart" or "head" ? EncounterStatus.Underway : status;
        }

        if (IsAwaited(token) || (token > 1 && _view.Is(token - 2, "due")))
        {
            return EncounterStatus.Planned;
        }

        return phrase.Time switch
        {
            VerbTime.Future => EncounterStatus.Planned,
            VerbTime.Unreal or VerbTime.Infinitive => EncounterStatus.Proposed,
            VerbTime.Present => _view.Child(token, "cop") is >= 0 and int being && _view[being].Xpos is "VBD" or "VBN" ? EncounterStatus.Held : EncounterStatus.Underway,
            _ => EncounterStatus.Held,
        };
    }

    /// <summary>The place that a verb of going, "expected", "due" or a form of "be" leads to; −1 for none.</summary>
    private int Destination(int token)
    {
        if (_view.Pos(token) is UniversalPos.Propn)
        {
            // "is in Ankara", "had been in Oslo"
            return _view.Child(token, "cop") >= 0 && token > 0 && (_view.Is(token - 1, "in") || _view.Is(token - 1, "at")) && _view.Head(token - 1) == token ? token : -1;
        }

        // "is in the Syrian capital of Damascus"
        if (_view.IsLemma(token, "capital") && _view.Child(token, "cop") >= 0)
        {
            return _view.CaseOf(token) is "in" && _view.Child(token, "nmod") is >= 0 and int city && _view.Pos(city) is UniversalPos.Propn ? city : -1;
        }

        return _view.Pos(token) is not UniversalPos.Verb ? IsAwaited(token) ? PlaceBehind(token, "in", "at") : -1
            : IsAwaited(token) ? PlaceBehind(token, "in", "at")
            : _view.Lemma(token) switch
            {
                "fly" or "go" or "jet" or "journey" or "return" => PlaceBehind(token, "to", "to"),
                "head" => PlaceBehind(token, "to", "for"),
                "depart" or "leave" => PlaceBehind(token, "for", "for"),
                "lead" when _view.Child(token, "obj") is >= 0 and int led && _participants.IsMission(led) => PlaceBehind(token, "to", "to"),
                "send" or "dispatch" => PlaceBehind(token, "to", "to"),
                "tour" when _view.Child(token, "obj") is >= 0 and int toured && _view.Pos(toured) is UniversalPos.Propn => toured,
                "stop" => PlaceBehind(token, "in", "at"),
                "land" => PlaceBehind(token, "in", "in"),
                _ => -1,
            };
    }

    // "is expected in Oslo", "is due in Oslo": and not "is expected to".
    private bool IsAwaited(int token) =>
        (_view.Is(token, "expected") && _view.Child(token, "aux") >= 0 && _view.Child(token, "xcomp") < 0) || (_view.Is(token, "due") && _view.Child(token, "cop") >= 0 && _view.Child(token, "xcomp") < 0);

    // "sent a delegation led by his minister to Oslo"
    private bool IsSending(int token) => _view.Lemma(token) is "send" or "dispatch";

    // Whoever promises or threatens to go is to go.
    private bool IsSaying(int verb) =>
        SpeechVerbs.Of(_view.Lemma(verb)) is { IsSaid: true } && _view.Lemma(verb) is not ("pledge" or "promise" or "propose" or "threaten" or "vow" or "undertake");

    private int PlaceBehind(int token, string preposition, string other)
    {
        // "sent a delegation led by the minister to Oslo": the tree may hang the place on whoever leads.
        int led = IsSending(token) && _view.Child(token, "obj") is >= 0 and int sent ? _view.Child(sent, "acl") : -1;
        if (led >= 0 && PlaceBehind(led, preposition, other) is >= 0 and int there)
        {
            return there;
        }

        foreach (int child in _view.Children(token))
        {
            if (child > token && _view.Has(child, "obl") && _view.Pos(child) is UniversalPos.Propn && _view.CaseOf(child) is var word
                && (string.Equals(word, preposition, StringComparison.Ordinal) || string.Equals(word, other, StringComparison.Ordinal)))
            {
                return child;
            }
        }

        return -1;
    }

    // "flew to Oslo to meet him", "went to Oslo for talks": the talks are told.
    private bool TellsOfPurpose(int token)
    {
        int end = _view.SentenceOf(token).EndToken;
        for (int i = token + 1; i < end; i++)
        {
            bool told = EncounterNouns.KindOf(_view, i) is not (null or EncounterKind.Visit)
                || (_view.Pos(i) is UniversalPos.Verb && EncounterWords.VerbKind(_view.Lemma(i)) is not (null or EncounterKind.Visit) && (_view.Has(i, "advcl") || _view.Has(i, "xcomp") || _view.Relation(i) is "acl:relcl"));
            if (told && _view.IsUnder(i, token))
            {
                return true;
            }
        }

        return false;
    }

    // Persons of office, somewhere else than at home.
    private bool AreOfficials(SortedSet<int> who, Place there, bool mustKnow)
    {
        bool official = false;
        foreach (int member in who)
        {
            CastMember one = _cast.Members[member];
            if (one.Country is not null && string.Equals(one.Country, there.Country, StringComparison.Ordinal))
            {
                return false;
            }

            official |= one.IsPerson && (one.Country is not null || (!mustKnow && one.Title is not null));
        }

        return official;
    }
}
