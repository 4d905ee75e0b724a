using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Sanctions told by a verb alone, and what "it" points back to.
internal sealed partial class AgreementFinder
{
    // "is designating him pursuant to …", "sanctioned two companies".
    private void Sanctioned(int verb)
    {
        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        int target = phrase.Passive ? _view.Child(verb, "nsubj") : _view.Child(verb, "obj");
        bool reduced = _view.Has(verb, "acl") && _view[verb].Xpos is "VBN";
        if ((target < 0 && !reduced) || (target >= 0 && _view.IsLemma(verb, "sanction") && IsGranted(target)) || (_view.IsLemma(verb, "designate") && !IsPunished(verb)))
        {
            return;
        }

        SortedSet<int> parties = [];
        _parties.OfVerb(verb, parties);
        bool open = phrase.Time is VerbTime.Future or VerbTime.Unreal or VerbTime.Infinitive;
        int end = Math.Min(_view.End(verb), verb + LongestPassage);
        _found.Add(new AgreementCandidate
        {
            Trigger = verb,
            Sentence = _view[verb].SentenceIndex,
            Kind = AgreementKind.Sanctions,
            Name = _view.TextOf(_view.Range(verb, Math.Min(_view.End(verb), verb + LongestName))).ReplaceLineEndings(" "),
            Parties = parties,
            Time = times.OwnFor(verb, verb, TimeDirection.Past, out _) is { IsKnown: true } told ? told : OwnDay(verb) ?? FactTime.Unknown,
            Status = open ? AgreementStatus.Sought : phrase.Negated ? AgreementStatus.Rejected : AgreementStatus.Reached,
            IsTold = true,
            Hit = target >= 0 ? AgreementMatter.SortsOf(_view, target) : new(StringComparer.Ordinal),
            Provisions = target >= 0 && cast.At(target) is >= 0 and int hit && cast.Members[hit].Kind is Domain.Actors.ActorKind.State ? [] : [new ProvisionMention(ProvisionKind.Listing, _view.Range(verb, end))],
            Passage = _view.Range(verb, end),
        });
    }

    // "We are imposing sanctions", says a ministry: done by saying so, on the day it is said.
    private FactTime? OwnDay(int verb)
    {
        if (times.Published is not { } today || (cast.Home is null && cast.DocumentSpeaker < 0) || _view.QuoteOf(verb) >= 0
            || _view.Lemma(verb) is not ("announce" or "ban" or "blacklist" or "designate" or "forbid" or "impose" or "implement" or "issue" or "prohibit" or "sanction" or "target"))
        {
            return null;
        }

        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        bool acting = phrase is { Time: VerbTime.Present, Negated: false, Possible: false, Perfect: false, Infinitive: false } && Clauses.Subject(_view, verb) is >= 0 and int who && IsOurs(who) && (phrase.Progressive || _view[verb].Xpos is "VBZ" or "VBP");
        return acting ? FactTime.OnDay(today) : null;
    }

    // "The existing sanctions target banks", "Chad bans our fish": nothing that whoever puts the text out does by it.
    private bool IsOurs(int subject) => _view.Lower(subject) is "we" or "i"
        || (cast.At(subject) is >= 0 and int member && (member == cast.Issuer || member == cast.DocumentSpeaker || (cast.Home is not null && string.Equals(cast.Members[member].Country, cast.Home, StringComparison.Ordinal))))
        || (_view.Child(subject, "nmod:poss") is >= 0 and int whose && cast.Home is not null && cast.At(whose) is >= 0 and int owner && string.Equals(cast.Members[owner].Country, cast.Home, StringComparison.Ordinal))
        || (cast.At(subject) < 0 && AgreementNouns.KindOf(_view, subject) is null && Lexicon.AgentNouns.NumberOf(_view.Lemma(subject).ToLowerInvariant()) is not null);

    // "designated as a meeting place" punishes nobody.
    private bool IsPunished(int verb)
    {
        int end = _view.SentenceOf(verb).EndToken;
        for (int i = _view.SentenceOf(verb).FirstToken; i < end; i++)
        {
            if (_view.Lower(i) is "sanction" or "sanctions" or "sanctioned" or "terrorist" or "terrorists" or "entities" or "pursuant" or "network" or "blacklist" || (_view.Is(i, "executive") && i + 1 < end && _view.Is(i + 1, "order")))
            {
                return true;
            }
        }

        // "The Treasury designated three firms for their support of the militia"
        if (Clauses.Subject(_view, verb) is >= 0 and int body && cast.At(body) is >= 0 and int office && cast.Members[office].Kind is Domain.Actors.ActorKind.State or Domain.Actors.ActorKind.Government && IsForSupport(verb))
        {
            return true;
        }

        // "The United States is also designating the assembly in its entirety", where the report is on sanctions.
        int subject = VerbPhrase.Of(_view, verb).Passive ? -1 : Clauses.Subject(_view, verb);
        return subject >= 0 && _view[verb].Xpos is "VBG" or "VBD" or "VBN" && cast.At(subject) is >= 0 and int member && cast.Members[member].Kind is Domain.Actors.ActorKind.State or Domain.Actors.ActorKind.Government
            && !IsDesignatedAs(verb) && IsOnSanctions();
    }

    // "600 crores have been sanctioned": granted.
    private bool IsGranted(int target) => _view.Lemma(target) is "amount" or "crore" or "loan" or "lakh" or "leave" or "money" or "scheme" or "sum" or "sanction"
        or "auction" or "construction" or "merger" or "plan" or "project" or "purchase" or "sale" or "spending" or "transfer" or "use" or "athlete" or "coach" or "driver" or "player" or "referee";

    private bool IsForSupport(int verb)
    {
        for (int i = verb + 1; i + 1 < _view.SentenceOf(verb).EndToken; i++)
        {
            if (_view.Is(i, "for") && _view.Head(i) is >= 0 and int cause && (_view.Lemma(cause) is "support" or "role" or "involvement" or "part" or "link" or "tie" or "complicity" || _view[cause].Xpos is "VBG"))
            {
                return true;
            }
        }

        return false;
    }

    // "froze the assets of two generals"
    private bool IsFreeze(int verb) => _view[verb].Xpos is "VBD" or "VBN" or "VBZ" && _view.Child(verb, "obj") is >= 0 and int what && _view.IsLemma(what, "asset")
        && Clauses.Subject(_view, verb) is >= 0 and int subject && cast.At(subject) is >= 0 and int member && cast.Members[member].Kind is Domain.Actors.ActorKind.State or Domain.Actors.ActorKind.Government or Domain.Actors.ActorKind.Organisation;

    private bool IsDesignatedAs(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "as" or "for")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOnSanctions()
    {
        for (int i = 0; i < _view.Count; i++)
        {
            if (_view.Lower(i) is "sanctions" or "sanctioned")
            {
                return true;
            }
        }

        return false;
    }

    // "It calls for …", "It provides that …"; "it bans …" where nobody told is meant.
    private bool IsPointing(int token)
    {
        if (!_view.Is(token, "it") || _view.QuoteOf(token) >= 0 || !(_view.Has(token, "nsubj") || _view.Relation(token) is "nsubj:pass") || _view.Head(token) is not (>= 0 and int verb) || _found.Count == 0 || _view[token].SentenceIndex - _found[^1].Sentence is not (1 or 2))
        {
            return false;
        }

        string lemma = _view.Lemma(verb);
        if (VerbPhrase.Of(_view, verb).Passive)
        {
            return lemma is "monitor" or "oversee" or "police" or "supervise" or "verify" or "watch" && cast.At(token) < 0 && IsDeal(_found[^1]);
        }

        return lemma is "call" or "provide" or "include" or "require" or "stipulate" or "envisage" or "oblige" ? cast.At(token) < 0 || lemma is not "call"
            : cast.At(token) < 0 && IsDeal(_found[^1]) && VerbPhrase.Of(_view, verb) is { Negated: false, Perfect: false } && (Provisions.Provides(lemma) || _provisions.Changes(verb));
    }

    private void Pronoun(int token)
    {
        List<ProvisionMention> provisions = _provisions.OfNoun(token);
        if (provisions.Count == 0)
        {
            return;
        }

        _found.Add(_found[^1] with
        {
            Trigger = token,
            Sentence = _view[token].SentenceIndex,
            Parties = [],
            IsTold = false,
            IsDefinite = true,
            IsDemonstrative = true,
            IsNew = false,
            Provisions = provisions,
            Conditions = [],
            Passage = _view.Range(token, Math.Min(_view.End(_view.Head(token)), token + LongestPassage)),
        });
    }
}
