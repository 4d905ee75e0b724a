using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Commitments;

/// <summary>What somebody is reported to have said that they, or those they speak for, would do: "said it would send the tanks by May".</summary>
internal sealed class ReportedWords(ReportCast cast)
{
    private readonly ReportView _view = cast.View;

    /// <summary>Number of the actor whom the verb binds; null where it promises nothing.</summary>
    public int? Promised(int verb, int speaker)
    {
        if (speaker < 0 && _view.QuoteOf(verb) < 0 && OwnOffice(verb) is >= 0 and int state && IsToCome(verb) && !VerbPhrase.Of(_view, verb).Passive && !IsNoDeed(verb))
        {
            return state;
        }

        if (speaker < 0 || speaker == cast.DocumentSpeaker || _view.QuoteOf(verb) >= 0 || !(Speaks(cast.Members[speaker]) || IsOfHisGovernment(verb)) || !IsToCome(verb) || (_view.Has(verb, "acl") && !IsThat(verb)))
        {
            return null;
        }

        int subject = Clauses.Subject(_view, verb);
        if (subject < 0)
        {
            return null;
        }

        bool passive = VerbPhrase.Of(_view, verb).Passive;
        if (passive ? !IsHandedOver(_view.Lemma(verb)) || IsOfArms(verb) || Clauses.Agent(_view, verb) >= 0 : IsNoDeed(verb))
        {
            return null;
        }

        return passive ? speaker : BoundBy(subject, speaker);
    }

    // "Kenya will send doctors, its health ministry said": number of the state; −1 for none.
    private int OwnOffice(int verb)
    {
        int said = _view.Has(verb, "ccomp") || _view.Has(verb, "parataxis") ? _view.Head(verb) : _view.Child(verb, "parataxis");
        return said >= 0 && SpeechVerbs.FrameOf(_view.Lemma(said)) is not null && VerbPhrase.Of(_view, said) is { Time: VerbTime.Past, Negated: false } && _view.Child(said, "nsubj") is >= 0 and int office
            && _view.Lemma(office) is "ministry" or "minister" or "spokesman" or "spokeswoman" or "spokesperson" or "ambassador" or "embassy" or "government" or "army" or "president"
            && _view.Child(office, "nmod:poss") is >= 0 and int its && _view.Lower(its) is "its" or "their"
            && Clauses.Subject(_view, verb) is >= 0 and int subject && cast.At(subject) is >= 0 and int member && cast.Members[member].Kind is ActorKind.State or ActorKind.Government
            ? member
            : -1;
    }

    // "the minister's statement that it would": what is said, and not of whom.
    private bool IsThat(int verb) => _view.Child(verb, "mark") is >= 0 and int mark && _view.Is(mark, "that");

    /// <summary>Whether the actor speaks for a state, a government or a force: in office, or one of these.</summary>
    public bool IsOfficial(int speaker) => speaker >= 0 && Speaks(cast.Members[speaker]);

    private static bool Speaks(CastMember member) => member.Kind is ActorKind.State or ActorKind.Government or ActorKind.ArmedGroup or ActorKind.Organisation
        || (member.IsPerson && (member.Title is not null || member.Country is not null));

    // "Mr Haddad said that his government would": in office, whatever the office is.
    private bool IsOfHisGovernment(int verb) =>
        Clauses.Subject(_view, verb) is >= 0 and int subject && _view.Lemma(subject) is "government" or "country" or "cabinet" or "administration" or "movement" or "delegation"
        && _view.Child(subject, "nmod:poss") is >= 0 and int his && _view.Lower(his) is "his" or "her";

    // "would", told of what was to come then; "if it would" and "would have" are not.
    private bool IsToCome(int verb)
    {
        bool will = false;
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "mark") && _view.Lower(child) is "if" or "unless" or "whether" or "when" or "once")
            {
                return false;
            }

            will |= _view.Has(child, "aux") && _view.Lower(child) is "will" or "would" or "'d" or "’d";
        }

        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        return will && (!phrase.Negated || IsForborne(verb)) && !phrase.Perfect;
    }

    // "would not build a base there", "would not use its land for attacks": promised to others; "would not sign" is refused.
    private bool IsForborne(int verb) => (_view.Child(verb, "obj") >= 0 && _view.Lemma(verb) is "annex" or "attack" or "bomb" or "build" or "deploy" or "develop" or "enrich" or "execute" or "harm" or "interfere" or "invade" or "occupy" or "station" or "strike" or "target" or "test")
        || (_view.Lemma(verb) is "allow" or "let" or "permit" && _view.Child(verb, "xcomp") is var done && (done < 0 ? _view.Child(verb, "ccomp") : done) is >= 0 and int deed && _view.Lemma(deed) is "attack" or "build" or "deploy" or "establish" or "set" or "station" or "use");

    // "it", "they" and whoever stands for the speaker's state.
    private int? BoundBy(int subject, int speaker)
    {
        CastMember who = cast.Members[speaker];
        if (_view.Lower(subject) is "it" or "they")
        {
            return who.IsPerson && !(_view.Lower(subject) is "it" && who.Title?.Contains("spokes", StringComparison.OrdinalIgnoreCase) == true) ? null : speaker;
        }

        if (_view.Lower(subject) is "he" or "she")
        {
            return who.IsPerson ? speaker : null;
        }

        int member = cast.At(subject);
        if (member < 0)
        {
            return _view.Lemma(subject) is "government" or "ministry" or "administration" or "cabinet" or "country" || (_view.Lemma(subject) is "army" or "military" && IsOfState(who)) || IsOwnSide(subject) ? speaker : null;
        }

        bool home = who.Country is null && _view.Lemma(subject) is "government" or "ministry" or "cabinet" && (_view.Child(subject, "det") >= 0 || (_view.Child(subject, "nmod:poss") is >= 0 and int whose && _view.Lower(whose) is "his" or "her")) && _view.Child(subject, "amod") < 0;
        bool own = member == speaker || home
            || (cast.Members[member].Kind is ActorKind.State or ActorKind.Government && cast.Members[member].Country is { } country && string.Equals(country, who.Country, StringComparison.Ordinal));
        bool official = who is { IsPerson: true, Country: null, Title: { } title } && cast.Members[member].Kind is ActorKind.State && (title.Contains("minist", StringComparison.OrdinalIgnoreCase) || title.Contains("spokes", StringComparison.OrdinalIgnoreCase));
        // "Norway will provide it, the foreign ministry said"
        official |= who is { Kind: ActorKind.Government, Country: null } && cast.Members[member].Kind is ActorKind.State;
        // "The adviser said that Norway would help", in a text that Norway puts out
        official |= who is { IsPerson: true, Country: null, Title: not null, TitleOf: null } && cast.Home is { } issuing && cast.Members[member].Kind is ActorKind.State && string.Equals(cast.Members[member].Country, issuing, StringComparison.Ordinal);
        return own || official || cast.Members[member] is { Country: null, Kind: ActorKind.Government } ? member : null;
    }

    // "The army would withdraw", says its state; an envoy of nobody's binds none.
    private static bool IsOfState(CastMember who) => who.Kind is ActorKind.State or ActorKind.Government || (who.IsPerson && who.Country is not null);

    // "his side", "our movement", "its forces": told of the speaker's own.
    private bool IsOwnSide(int subject) =>
        _view.Lemma(subject) is "side" or "movement" or "party" or "group" or "force" or "troops" or "army" or "delegation" or "organisation" or "organization" or "faction" or "man" or "fighter" or "authority" or "state" or "nation" or "bloc" or "coalition" or "office"
        && (_view.Child(subject, "nmod:poss") is >= 0 and int own ? _view.Lower(own) is "his" or "her" or "its" or "their" : _view.Lemma(subject) is "authority" && _view.Child(subject, "amod") < 0);

    /// <summary>"Norway plans to reopen the crossing in May, its minister said": whose plan a speaker tells; null for another's.</summary>
    public int? Planned(int verb, int speaker) =>
        speaker < 0 && _view.QuoteOf(verb) < 0 && OwnOffice(verb) is >= 0 and int state ? state
        : speaker >= 0 && speaker != cast.DocumentSpeaker && _view.QuoteOf(verb) < 0 && Speaks(cast.Members[speaker]) && Clauses.Subject(_view, verb) is >= 0 and int subject ? BoundBy(subject, speaker) : null;

    /// <summary>Whether somebody who says they would do it has undertaken something definite, though no day is told: "said it would release the detainees".</summary>
    public bool IsUndertaking(int verb, int obligor) =>
        (!VerbPhrase.Of(_view, verb).Negated || IsForborne(verb)) && ((Deeds.Is(_view, verb) && Deeds.HasMatter(_view, verb)) || VerbPhrase.Of(_view, verb).Passive);

    // "The rockets would be launched": told, and promised to nobody.
    private bool IsOfArms(int verb) => Clauses.Subject(_view, verb) is >= 0 and int what && _view.Lemma(what) is "rocket" or "missile" or "strike" or "attack" or "offensive" or "assault" or "operation" or "war" or "campaign";

    // What is handed over is promised by whoever says so, though nobody is told to do it.
    private static bool IsHandedOver(string verb) => verb is "transmit" or "send" or "deliver" or "submit" or "provide" or "hand" or "pay" or "release" or "free" or "publish" or "return" or "lift" or "withdraw" or "issue" or "transfer"
        or "abolish" or "compensate" or "create" or "dismantle" or "disburse" or "establish" or "evacuate" or "launch" or "reactivate" or "rebuild" or "reinstate" or "reopen" or "repatriate" or "restore" or "resume" or "scrap";

    private bool IsNoDeed(int verb) => (_view.Lemma(verb) is "begin" or "start" && _view.Child(verb, "xcomp") < 0) || _view.Lemma(verb) is "end" or "last" or "cost" or "expire" or "rain" or "become" or "remain" or "mean" or "happen" or "reach" or "grow" or "rise" or "fall" or "drop"
        or "increase" or "decline" or "peak" or "exceed" or "require" or "depend" or "contain" or "include" or "affect" or "result" or "appear" or "play" or "win" or "lose" or "die" or "suffer" or "feel" or "think" or "believe"
        or "want" or "like" or "love" or "hope" or "expect" or "consider" or "decide" or "wait" or "look" or "retire" or "resign" or "step" or "run" or "sit" or "stay" or "stand" or "live" or "watch" or "turn" or "face" or "vote" or "leave" or "open" or "close"
        || (_view.Lemma(verb) is "continue" or "try" && _view.Child(verb, "xcomp") < 0 && _view.Child(verb, "obj") < 0 && !(verb + 1 < _view.Count && _view.Is(verb + 1, "with")));
}
