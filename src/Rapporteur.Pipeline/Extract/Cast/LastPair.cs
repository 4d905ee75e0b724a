using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Whom "the leaders", "both sides" and "they" stand for: the two that the sentences before name together.</summary>
internal sealed class LastPair(ReportCast cast)
{
    /// <summary>How many sentences back a pair is looked for: a readout names its two once, at the beginning.</summary>
    private const int Reach = 12;

    private readonly ReportView _view = cast.View;
    private readonly ReadoutPair _readout = new(cast);

    /// <summary>The parties as found, or the pair that the word points to where it tells only of several.</summary>
    /// <param name="token">The word, or −1.</param>
    /// <param name="found">What the word stands for by itself.</param>
    public SortedSet<int> Of(int token, SortedSet<int> found)
    {
        if (token < 0 || !IsVague(found))
        {
            return found;
        }

        bool people = IsPeople(_view.Lower(token));
        bool sides = IsSides(_view.Lower(token));
        string office = _view.Lower(token) switch
        {
            "leaders" or "presidents" => "head",
            "ministers" or "diplomats" or "secretaries" => "minister",
            _ => "",
        };
        bool either = _view.Lower(token) is "they" or "both" or "two" or "pair";
        if (!people && !sides && !either)
        {
            return found;
        }

        if (people && IsOfABody(token))
        {
            return found;
        }

        if (_readout.Of(token) is { } met)
        {
            return met;
        }

        SortedSet<int> pair = Pair(token, found, people, sides, either, office);
        return IsLands(_view.Lower(token)) && pair.Count == 2 ? Lands(pair) : pair;
    }

    private SortedSet<int> Pair(int token, SortedSet<int> found, bool people, bool sides, bool either, string office)
    {
        int sentence = _view[token].SentenceIndex;
        for (int back = sentence; back >= Math.Max(0, sentence - Reach); back--)
        {
            int end = back == sentence ? token : _view.Text.Sentences[back].EndToken;
            if (!sides && Two(_view.Text.Sentences[back].FirstToken, end, people: true, office) is { } persons)
            {
                return persons;
            }

            // "Berg wanted more. Haddad refused. The two men met …"
            if (people && back < sentence && back >= sentence - 2 && IsCounted(token) && Two(_view.Text.Sentences[back].FirstToken, token, people: true, office) is { } apart)
            {
                return apart;
            }

            if (either && back >= sentence - 1 && Told(_view.Text.Sentences[back].FirstToken, end) is { } told)
            {
                return told;
            }

            // "Norway and Cuba urged the sides": who acts on the sides is none of them.
            bool between = sides && HasSides(_view.Text.Sentences[back].FirstToken, end, token);
            if (!people && !between && (Two(_view.Text.Sentences[back].FirstToken, end, people: false) ?? (sides ? Ministers(_view.Text.Sentences[back].FirstToken, end) : null)) is { } states)
            {
                return states;
            }

            // "Haddad met Berg. The two sides agreed": those two, where no states are named.
            if (sides && !between && back == sentence - 1 && Told(_view.Text.Sentences[back].FirstToken, end) is { } met)
            {
                return met;
            }
        }

        return found;
    }

    private static bool IsLands(string word) => word is "countries" or "nations" or "states";

    // "The Kenyan president hosted his Cuban counterpart. Both countries agreed": Kenya and Cuba.
    private SortedSet<int> Lands(SortedSet<int> pair) =>
        cast.Members[pair.Min] is { IsPerson: true, Country: { } one } && cast.Members[pair.Max] is { IsPerson: true, Country: { } other } && !string.Equals(one, other, StringComparison.Ordinal)
            && Countries.ByIso3(one) is { } first && Countries.ByIso3(other) is { } second
            ? [cast.StateOf(first), cast.StateOf(second)]
            : pair;

    /// <summary>The two states or armed groups named last, before a word in its sentence or in the two before; null where they are not two.</summary>
    /// <param name="token">The word.</param>
    public SortedSet<int>? States(int token)
    {
        const int reach = 2;
        int sentence = _view[token].SentenceIndex;
        for (int back = sentence; back >= Math.Max(0, sentence - reach); back--)
        {
            SortedSet<int> named = Named(_view.Text.Sentences[back].FirstToken, back == sentence ? token : _view.Text.Sentences[back].EndToken, people: false);
            if (named.Count > 0)
            {
                return named.Count == 2 ? named : null;
            }
        }

        return null;
    }

    /// <summary>Words for persons of one rank, who may be two named before.</summary>
    public static bool IsPeople(string word) => word is "leaders" or "presidents" or "ministers" or "diplomats" or "secretaries" or "men" or "women" or "officials" or "advisers" or "advisors";

    /// <summary>Words for those who negotiate or fight, who may be two named before.</summary>
    public static bool IsSides(string word) =>
        word is "sides" or "side" or "parties" or "countries" or "nations" or "governments" or "teams" or "delegations" or "capitals" or "states";

    private bool IsCounted(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Lower(child) is "two" or "both")
            {
                return true;
            }
        }

        return false;
    }

    // "the leaders", "both sides": no more than the word says.
    private bool IsVague(SortedSet<int> found) =>
        found.Count == 0 || (found.Count == 1 && cast.Members[found.Min] is { IsNamed: false, IsPlural: true, Country: null });

    // "met G7 leaders … the leaders": those of the body, however many it has.
    private bool IsOfABody(int asked)
    {
        int sentence = Math.Max(0, _view[asked].SentenceIndex - Reach);
        for (int token = asked - 1; token > _view.Text.Sentences[sentence].FirstToken; token--)
        {
            if (_view.Is(token, _view.Lower(asked)) && _view.Head(token - 1) == token && (_view.Has(token - 1, "compound") || _view.Has(token - 1, "amod"))
                && (cast.IsTaken(token - 1) || char.IsUpper(_view[token - 1].Form[0])))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSides(int first, int end, int asked)
    {
        for (int token = first; token < end; token++)
        {
            if (token != asked && _view.Lower(token) is "sides" or "parties" or "delegations" or "teams" or "negotiators" or "mediator" or "mediators" or "guarantors" or "hosts")
            {
                return true;
            }
        }

        return false;
    }

    // "The Cuban president met his Kenyan counterpart … the two sides": two persons of two states, where no state is named.
    private SortedSet<int>? Ministers(int first, int end)
    {
        for (int token = first; token < end; token++)
        {
            // "a day after talks with another": aside.
            end = _view.Lower(token) is "after" or "before" or "following" or "ahead" && token > first ? token : end;
        }

        return Two(first, end, people: true) is { } pair && cast.Members[pair.Min].Country is { } one && cast.Members[pair.Max].Country is { } other
            && !string.Equals(one, other, StringComparison.Ordinal)
            ? pair
            : null;
    }

    private SortedSet<int>? Two(int first, int end, bool people, string office = "")
    {
        SortedSet<int> named = Named(first, end, people);

        // "An adviser spoke with the president and the prime minister … both leaders": those two.
        if (named.Count > 2 && office.Length > 0)
        {
            named.RemoveWhere(member => !Holds(cast.Members[member].Title, office));
        }

        return named.Count == 2 ? named : null;
    }

    private SortedSet<int> Named(int first, int end, bool people)
    {
        SortedSet<int> named = [];
        for (int token = first; token < end; token++)
        {
            // A state may be told by its government; "it" and "they" name nobody anew.
            int member = people || _view.Pos(token) == UniversalPos.Pron ? cast.NamedAt(token) : cast.At(token);
            if (member >= 0 && (people ? cast.Members[member].IsPerson : cast.Members[member].Kind is ActorKind.State or ActorKind.Government or ActorKind.ArmedGroup))
            {
                named.Add(member);
            }
        }

        return named;
    }

    /// <summary>The two persons told in a stretch of text, by name or by office, "the Kenyan minister and Anna Berg"; null where they are not two.</summary>
    public SortedSet<int>? Told(int first, int end)
    {
        SortedSet<int> told = [];
        for (int token = first; token < end; token++)
        {
            // "He telephoned the president, and the two agreed"
            bool names = _view.Pos(token) is UniversalPos.Noun or UniversalPos.Propn || _view.Lower(token) is "he" or "she";
            if (names && cast.At(token) is >= 0 and int member && cast.Members[member].IsPerson)
            {
                told.Add(member);
            }
        }

        return told.Count == 2 ? told : null;
    }

    private static bool Holds(string? title, string office)
    {
        foreach (string word in (ReadOnlySpan<string>)(office is "head" ? ["president", "prime minister", "chancellor", "king", "premier", "prince", "emir", "sultan", "leader"] : ["minister", "secretary"]))
        {
            if (title?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }
}
