using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Whose stance it is: the actor that a word stands for, and whoever speaks for "we" and in words without a holder of their own.</summary>
internal sealed class StanceHolders(ReportCast cast, SpeechSource sources, Func<int, int> speakerAt)
{
    private readonly ReportView _view = cast.View;
    private readonly MetPair _pairs = new(cast);

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
        int speaker = speakerAt(token);
        return speaker >= 0 ? speaker
            : _view.QuoteOf(token) < 0 ? cast.VoiceAt(token)
            : -1;
    }

    /// <summary>Whether a word stands for the speaker or the speaker's own side: "we", the speaker, the speaker's country.</summary>
    public bool IsOwnSide(int token, int speaker)
    {
        if (IsFirstPerson(token) || IsSideOf(token))
        {
            return true;
        }

        int member = cast.At(token);
        return member >= 0 && (member == speaker
            || (cast.Members[member].Country is { } country && !cast.Members[member].IsPerson
                && string.Equals(country, cast.Members[speaker].Country, StringComparison.Ordinal)));
    }

    // "his side", "our country"
    private bool IsSideOf(int token) =>
        _view.Lemma(token) is "side" or "country" or "government" or "party" or "delegation" or "administration" or "movement"
        && _view.Child(token, "nmod") is >= 0 and int owner && _view.Relation(owner) is "nmod:poss" && _view.Lower(owner) is "his" or "her" or "its" or "our" or "my" or "their";

    private bool IsFirstPerson(int token) => _view.Lower(token) is "i" or "we" or "our" or "my" or "us";

    private void Add(int token, List<(int Member, int Token)> holders)
    {
        // "members of the Union", "my administration": of whom they are.
        int owner = OwnerOf(token);
        int member = owner >= 0 && cast.At(token) < 0 ? (IsFirstPerson(owner) ? OursAt(token) : cast.At(owner))
            : IsFirstPerson(token) ? OursAt(token)
            : _view.QuoteOf(token) >= 0 && _view.Pos(token) == UniversalPos.Pron ? -1
            : cast.At(token) is >= 0 and int named ? named
            : sources.At(token).Speaker;
        bool another = member >= 0 && cast.Members[member].Kind != ActorKind.Outlet && !holders.Exists(holder => holder.Member == member);
        if (another)
        {
            holders.Add((member, token));
        }
    }

    // "We" of a text that a ministry puts out without a name is its state.
    private int OursAt(int token) =>
        SpeakerAt(token) is >= 0 and int speaker ? speaker
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
