using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Whom "they", "the two ministers" and "both sides" stand for as a subject, where the text names them one by one before.</summary>
internal sealed class PluralReference(ReportCast cast)
{
    /// <summary>"They" are the subject of the last sentence or the one before it.</summary>
    private const int PronounReach = 2;

    private readonly ReportView _view = cast.View;
    private readonly LastPair _pairs = new(cast);
    private readonly MetPair _met = new(cast);

    /// <summary>Numbers of the members in the order of the text, at least two; empty where the word points to one actor, to a group of its own, or to nobody.</summary>
    /// <param name="token">The pronoun, or the noun of the description.</param>
    /// <param name="known">What the word stands for by itself, or −1.</param>
    public IReadOnlyList<int> Of(int token, int known)
    {
        bool open = known < 0 || cast.Members[known] is { IsNamed: false, IsPlural: true, Country: null };
        if ((!open && _view.Lower(token) is not "they") || cast.IsTaken(token) || _view.QuoteOf(token) >= 0)
        {
            return [];
        }

        if (_view.Lower(token) is "they" or "both")
        {
            // "The leaders agreed … Kishida and Martin remain appalled, they said": the pair is nearer than the group.
            return known >= 0 ? cast.Members[known].IsNamed ? [] : Subject(token, _view.Is(token, "both") ? PronounReach : 0)
                : Subject(token, PronounReach) is { Count: > 0 } joined ? joined
                : Met(token);
        }

        // "The two called for restraint", "the pair agreed"
        if (_view.Lower(token) is "two" or "pair" or "duo" && token > 0 && _view.Is(token - 1, "the") && _view.Has(token, "nsubj") && known < 0)
        {
            int[] two = [.. _pairs.Of(token, [])];
            return two.Length == 2 ? two : Met(token);
        }

        // "each side", "the two sides"
        return (_view[token].Xpos is "NNS" or "NNPS" && IsDefinite(token)) || IsEachSide(token) ? [.. _pairs.Of(token, [])] : [];
    }

    /// <summary>The named actors that a verb's subject joins: "Lavrov and Kerry", "the minister and his counterparts, …".</summary>
    /// <param name="subject">The subject's head word.</param>
    public List<int> Joined(int subject)
    {
        List<int> members = [];
        if (!IsJoined(subject))
        {
            return members;
        }

        bool people = HasPerson(subject);
        int end = _view.End(subject);
        for (int token = _view.First(subject); token < end; token++)
        {
            if (_view.Has(token, "acl"))
            {
                break;
            }

            // "the Secretary and the Foreign Minister": offices stand for whoever holds them.
            int member = people ? cast.At(token) : cast.NamedAt(token);
            bool fits = member >= 0 && (people
                ? cast.Members[member] is { IsPerson: true, IsNamed: true } && _view.Pos(token) is not UniversalPos.Pron
                : cast.Members[member].Kind is not ActorKind.Outlet && cast.MentionAt(token).End - 1 == token && !IsWithinAnother(token, subject));
            if (fits && !members.Contains(member))
            {
                members.Add(member);
            }
        }

        return members;
    }

    // The subject of the nearest sentence that has a plural one; a plural that nobody's name stands in is a group of its own.
    private List<int> Subject(int token, int reach)
    {
        int sentence = _view[token].SentenceIndex;
        for (int back = sentence; back >= Math.Max(0, sentence - reach); back--)
        {
            Sentence told = _view.Text.Sentences[back];
            for (int i = Math.Min(told.EndToken, token) - 1; i >= told.FirstToken; i--)
            {
                if (!_view.Has(i, "nsubj") || _view.QuoteOf(i) >= 0 || _view.Pos(i) is UniversalPos.Pron)
                {
                    continue;
                }

                if (IsJoined(i))
                {
                    return Joined(i) is { Count: > 1 } members ? members : [];
                }

                // Things are passed over: "The talks were long. They said …"
                if (_view[i].Xpos is "NNS" or "NNPS" && (AgentNouns.NumberOf(_view.Lemma(i)) is not null || LastPair.IsPeople(_view.Lower(i)) || LastPair.IsSides(_view.Lower(i))))
                {
                    return IsDefinite(i) ? [.. _pairs.Of(i, [])] : [];
                }
            }
        }

        return [];
    }

    // "The minister met the president. They welcomed …"
    private List<int> Met(int token) =>
        _view.Has(token, "nsubj") && !cast.IsLeft(token) && _met.Before(token) is { Count: > 1 } met ? [.. met] : [];

    private bool IsJoined(int subject)
    {
        foreach (int child in _view.Children(subject))
        {
            if (_view.Has(child, "conj") && (cast.At(child) >= 0 || _view.Pos(child) is UniversalPos.Propn or UniversalPos.Noun))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasPerson(int subject)
    {
        for (int i = _view.First(subject); i < _view.End(subject); i++)
        {
            if (cast.At(i) is >= 0 and int member && cast.Members[member] is { IsPerson: true, IsNamed: true } && _view.Pos(i) is not UniversalPos.Pron)
            {
                return true;
            }
        }

        return false;
    }

    // "the army of Chad and the rebels": Chad does not speak beside its army.
    private bool IsWithinAnother(int token, int subject)
    {
        for (int at = token; at >= 0 && at != subject; at = _view.Head(at))
        {
            if (_view.Has(at, "nmod") || (_view.Has(at, "compound") && _view.Head(at) is var head && !cast.IsTaken(head)) || _view.Has(at, "amod"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEachSide(int token) =>
        _view.Is(token, "side") && _view.Child(token, "det") is >= 0 and int each && _view.Lower(each) is "each" or "either" or "neither";

    private bool IsDefinite(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Lower(child) is "the" or "both" or "these")
            {
                return true;
            }
        }

        return false;
    }
}
