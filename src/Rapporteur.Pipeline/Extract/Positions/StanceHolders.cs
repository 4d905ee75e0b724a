using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Whose stance it is: the actor that a word stands for, and whoever speaks for "we" and in words without a holder of their own.</summary>
internal sealed partial class StanceHolders(ReportCast cast, SpeechSource sources, Func<int, int> speakerAt)
{
    private readonly ReportView _view = cast.View;
    private readonly MetPair _pairs = new(cast);
    private static readonly string[] Offices = ["minister", "governor", "president", "government", "army"];

    private readonly StanceGroups _groups = new(cast);
    private readonly NounOwners _owners = new(cast);

    /// <summary>The actors that the words of a source stand for, fellows too ("Paris and Berlin"); none where the text leaves it open.</summary>
    public List<(int Member, int Token)> Of(Source source)
    {
        var holders = new List<(int Member, int Token)>();
        if (source.Token < 0)
        {
            return holders;
        }

        Source together = cast.IsTaken(source.Token) ? Source.None : sources.At(source.Token);
        if (together.CoSpeakers.Count > 0)
        {
            holders.Add((together.Speaker, source.Token));
            foreach (int other in together.CoSpeakers)
            {
                holders.Add((other, source.Token));
            }

            return holders;
        }

        if (IsPairWord(source.Token) && _pairs.Before(source.Token) is { } met)
        {
            foreach (int member in met)
            {
                holders.Add((member, source.Token));
            }

            return holders;
        }

        Add(source.Token, holders);
        if (holders.Count == 0 && _groups.At(source.Token) is >= 0 and int group)
        {
            holders.Add((group, source.Token));
        }

        foreach (int child in _view.Children(source.Token))
        {
            if (_view.Has(child, "conj") && child - source.Token <= 8)
            {
                Add(child, holders);
            }
        }

        return holders;
    }

    // "They", "the two": of two who met before, where they stand for nobody else; a state by itself is no "they".
    private bool IsPairWord(int token) =>
        _view.QuoteOf(token) < 0 && _view.Lower(token) is "they" or "both" or "two" or "pair" && !cast.IsLeft(token)
        && (cast.At(token) < 0 || cast.Members[cast.At(token)].Kind is ActorKind.State);

    /// <summary>Number of the actor in whose words the token stands, or −1: the speaker of the statement, or of the whole text.</summary>
    public int SpeakerAt(int token)
    {
        if (Believers(token) is { Count: > 0 } believers)
        {
            return believers[0].Member;
        }

        int speaker = speakerAt(token);
        return speaker >= 0 ? speaker
            : _view.QuoteOf(token) >= 0 ? -1
            : cast.VoiceAt(token) is >= 0 and int voice ? voice
            : cast.Issuer >= 0 ? cast.Issuer
            : GroupSaying(token) is >= 0 and int group ? group
            : SayingRightBefore(token);
    }

    /// <summary>Whether a word stands for the speaker or the speaker's own side: "we", the speaker, the speaker's country.</summary>
    public bool IsOwnSide(int token, int speaker)
    {
        if (IsFirstPerson(token) || IsSideOf(token) || IsHome(token, speaker))
        {
            return true;
        }

        int member = cast.At(token);
        if (member < 0 && IsForce(token) && _view.Child(token, "amod") is >= 0 and int whose && Countries.ByDemonym(_view[whose].Form) is { } land)
        {
            // "Turkish troops", in the words of a Turk
            return string.Equals(land.Iso3, cast.Members[speaker].Country, StringComparison.Ordinal);
        }

        return member >= 0 && (member == speaker
            || (cast.Members[member].Country is { } country && !cast.Members[member].IsPerson
                && string.Equals(country, cast.Members[speaker].Country, StringComparison.Ordinal)));
    }

    /// <summary>Whether an actor is a state, a body, a group or somebody of a known state: what others feel or wish for themselves is no issue.</summary>
    public bool IsPublic(int member) => cast.Members[member] is { IsPerson: false } or { Country: not null } or { Title: not null };

    private bool IsForce(int token) => _view.Lemma(token) is "troop" or "force" or "soldier" or "trainer" or "peacekeeper" or "army" or "base" or "warship" or "fighter";

    // "his side", "our country"
    private bool IsSideOf(int token) =>
        _view.Lemma(token) is "side" or "country" or "government" or "party" or "delegation" or "administration" or "movement" or "troop" or "force" or "soldier" or "army" or "team" or "group" or "fighter" or "man" or "people"
        && _view.Child(token, "nmod") is >= 0 and int owner && _view.Relation(owner) is "nmod:poss" && _view.Lower(owner) is "his" or "her" or "its" or "our" or "my" or "their";

    // "the delegation would attend", "the authorities", "it" in a minister's words: his own, where no word says whose else.
    private bool IsHome(int token, int speaker)
    {
        if (cast.At(token) >= 0 || cast.IsLeft(token) || _view.QuoteOf(token) >= 0)
        {
            return false;
        }

        if (_view.Lower(token) is "they" or "it")
        {
            return _view.Has(token, "nsubj") && _view.Head(token) is >= 0 and int verb && _view.Has(verb, "ccomp") && _view.Pos(verb) is UniversalPos.Verb
                && _view.Head(verb) is >= 0 and int saying && SpeechVerbs.FrameOf(_view.Lemma(saying)) is not null && Clauses.Subject(_view, saying) is >= 0 and int sayer && sayer < token && SpeaksAs(sayer, speaker);
        }

        string? country = cast.Members[speaker].Country;
        bool office = country is not null || IsOfficer(speaker);
        string noun = _view.Lemma(token).ToLowerInvariant();
        bool own = _view.Child(token, "det") is >= 0 and int article && _view.Is(article, "the")
            && (noun is "delegation" or "team" or "operation" or "offensive" or "campaign"
                || (office && noun is "authority" or "government" or "administration" or "kingdom" or "republic" or "army" or "military" or "coalition" or "blockade" or "strike" or "airstrike"));
        for (int i = _view.First(token); own && i < token; i++)
        {
            bool others = cast.At(i) >= 0 || _view.Lower(i) is "other" or "rival" or "opposing" or "local" or "opposition" or "rebel" or "new" or "next" or "future"
                || (Countries.ByDemonym(_view[i].Form) is { } of && !string.Equals(of.Iso3, country, StringComparison.Ordinal));
            own = !others;
        }

        return own;
    }

    // A name may stand behind the office that the parser takes for the subject.
    private bool SpeaksAs(int token, int speaker) => cast.At(token) == speaker || (cast.At(token) < 0 && _groups.At(token) == speaker) || sources.At(token).Speaker == speaker;

    // A minister or governor whose state no word tells is of the one that the report is about.
    private bool IsOfficer(int speaker) =>
        cast.Members[speaker].Title is { } title
        && Array.Exists(Offices, office => title.Contains(office, StringComparison.OrdinalIgnoreCase));

    // "The US" is no "us".
    private bool IsFirstPerson(int token) => _view.Lower(token) is "i" or "we" or "our" or "my" or "us" && !cast.IsTaken(token);

    private void Add(int token, List<(int Member, int Token)> holders)
    {
        // "members of the Union", "my administration": of whom they are.
        int owner = OwnerOf(token);
        int member = owner >= 0 && cast.At(token) < 0 ? (IsFirstPerson(owner) ? OursAt(token) : cast.At(owner))
            : IsFirstPerson(token) ? OursAt(token)
            : _view.QuoteOf(token) >= 0 && _view.Pos(token) == UniversalPos.Pron ? -1
            : cast.At(token) is >= 0 and int named ? named
            : _view.Has(token, "amod") && Countries.ByDemonym(_view[token].Form) is { } land ? cast.StateOf(land, token)
            : sources.At(token).Speaker;

        // "her country was open to talks", "the authorities remained committed": whoever says so.
        member = member < 0 && SpeakerAt(token) is >= 0 and int speaker && (IsSideOf(token) || IsHome(token, speaker)) ? speaker : member;
        member = IsSideOf(token) && SideOfSayer(token) is >= 0 and int side ? side : member;
        bool another = member >= 0 && cast.Members[member].Kind != ActorKind.Outlet && !holders.Exists(holder => holder.Member == member);
        if (another)
        {
            holders.Add((member, token));
        }
    }

    // "A Norwegian diplomat said his country would …": Norway, though nobody knows who said so.
    private int SideOfSayer(int token)
    {
        int clause = _view.Has(token, "nsubj") ? _view.Head(token) : -1;
        int saying = clause >= 0 && _view.Has(clause, "ccomp") ? _view.Head(clause) : -1;
        int sayer = saying >= 0 && SpeechVerbs.FrameOf(_view.Lemma(saying)) is not null ? Clauses.Subject(_view, saying) : -1;
        bool official = sayer >= 0 && sayer < token && cast.At(sayer) < 0 && _view.Pos(sayer) is UniversalPos.Noun && _view.Lemma(token) is "country" or "government" or "side" or "delegation";
        return official && _view.Child(sayer, "amod") is >= 0 and int whose && Countries.ByDemonym(_view[whose].Form) is { } land ? cast.StateOf(land, whose) : -1;
    }

    // "We" of a text that a ministry puts out without a name is its state.
    private int OursAt(int token) =>
        SpeakerAt(token) is >= 0 and int speaker && (cast.Issuer < 0 || _view.QuoteOf(token) >= 0 || cast.Members[speaker].IsPerson) ? speaker
        : _view.QuoteOf(token) < 0 ? cast.Issuer
        : -1;

    private int OwnerOf(int token)
    {
        bool body = AgentNouns.NumberOf(_view.Lemma(token)) is AgentNumber.Body;
        foreach (int child in _view.Children(token))
        {
            if ((body && _view.Relation(child) is "nmod:poss" && IsFirstPerson(child)) || (_view.IsLemma(token, "member") && _view.Has(child, "nmod") && cast.At(child) >= 0))
            {
                return child;
            }
        }

        return -1;
    }
}
