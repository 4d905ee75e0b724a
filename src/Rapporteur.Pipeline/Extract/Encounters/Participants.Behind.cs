using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Encounters;

// Names behind a preposition, wherever the parser hung them.
internal sealed partial class Participants
{
    // "spoke today by telephone with the minister": the parser may hang "with" on any word between.
    private bool With(int verb, SortedSet<int> who)
    {
        const int reach = 9;
        if (_view.Lemma(verb) is not ("meet" or "speak" or "talk" or "confer" or "consult" or "negotiate" or "exchange" or "discuss" or "shake" or "huddle" or "get" or "converse" or "chat" or "parley"))
        {
            return false;
        }

        int end = Math.Min(_view.SentenceOf(verb).EndToken, verb + reach);
        for (int i = verb + 1; i < end && !_view.IsPunctuation(i) && !(_view.Lower(i) is "before" or "after" or "following" or "ahead"); i++)
        {
            // "spoke during his meeting with her": the meeting tells of her.
            if (_view.Lemma(verb) is "speak" or "talk" && i > verb + 1 && i + 1 < end && EncounterNouns.KindOf(_view, i) is not null && _view.Is(i + 1, "with"))
            {
                return false;
            }

            // "met the president before talks with the premier": these are other talks.
            if (_view.Is(i, "with"))
            {
                // "discussed ties with Kenya": the ties; "discussed ties with Haddad": he.
                int before = who.Count;
                SortedSet<int> named = [];
                FirstName(i + 1, named);
                if (named.Count == 0 && _view.Head(i) is >= 0 and int side && _view.IsLemma(side, "counterpart"))
                {
                    Collect(side, named);
                }

                if (named.Count == 1 && cast.Members[named.Min].IsPerson)
                {
                    PersonsInRow(i + 1, named);
                }

                who.UnionWith(_view.Lemma(verb) is not "discuss" || (named.Count > 0 && cast.Members[named.Min].IsPerson) ? named : []);
                return who.Count > before;
            }
        }

        return false;
    }

    /// <summary>Adds the first name behind a preposition, past an article or an adjective.</summary>
    private void FirstName(int from, SortedSet<int> who)
    {
        bool matter = false;
        for (int i = from; i < Math.Min(_view.SentenceOf(from - 1).EndToken, from + FarthestName) && !_view.IsPunctuation(i) && !Ends(i); i++)
        {
            // "met with criticism in Kenya": no one yet.
            if (matter && _view.Lower(i) is "in" or "at" or "on" or "over" or "from" or "by")
            {
                return;
            }

            // "with Kenya's Omar Haddad", "with Kenya's foreign minister": he, and not the state.
            if (cast.IsTaken(i) ? !IsOwner(i) && !IsModifier(i) : _view.Pos(i) is UniversalPos.Noun && cast.At(i) is >= 0 and int described && cast.Members[described].IsPerson)
            {
                Collect(i, who);
                return;
            }

            matter |= _view.Pos(i) is UniversalPos.Noun && AgentNouns.NumberOf(_view.Lemma(i)) is null;
        }
    }

    // "our Asia Pacific partners"
    private bool IsModifier(int token)
    {
        int end = cast.MentionAt(token).End;
        return end < _view.Count && !cast.Members[cast.NamedAt(token)].IsPerson && !cast.IsTaken(end) && _view.Pos(end) is UniversalPos.Noun && cast.At(end) < 0 && _view.Head(token) == end;
    }

    private bool IsOwner(int token)
    {
        const int longest = 5;
        int end = cast.MentionAt(token).End;
        if (!IsPossessive(token))
        {
            return false;
        }

        for (int i = end + 1; i < Math.Min(_view.Count, end + longest) && !_view.IsPunctuation(i); i++)
        {
            if (cast.At(i) is >= 0 and int owned)
            {
                return cast.Members[owned].IsPerson;
            }
        }

        return false;
    }

    // "with officials to discuss Syria", "with them about Iran", "with the press before seeing her": what follows is the matter, or another thing.
    private bool Ends(int token) => _view.Lower(token) is "about" or "regarding" or "concerning" or "over" or "before" or "after" or "while" or "when"
        || (_view.Is(token, "to") && _view.Head(token) is >= 0 and int verb && _view.Has(token, "mark") && _view.Pos(verb) is UniversalPos.Verb);

    // "talks between Lavrov and Kerry", "a meeting with Mr Assad": the name behind the preposition, past an article or an adjective.
    private void Behind(int noun, SortedSet<int> who)
    {
        if (EncounterNouns.IsGerund(_view, noun))
        {
            who.UnionWith(_rows.Named(noun + 1));
            return;
        }

        int at = noun + 1;
        bool there = false;
        while (at < Math.Min(_view.SentenceOf(noun).EndToken, noun + LongestTime) && (IsOfTime(at) || _view.Is(at, "at") || (there && (_view.Is(at, "the") || char.IsUpper(_view[at].Form[0])))))
        {
            there = _view.Lower(at) is "in" or "at" || (there && !IsOfTime(at));
            at++;
        }

        // "the summit in Oslo of the leaders of Kenya and Norway": the tree hangs them on the place.
        if (who.Count == 0 && noun + 3 < _view.SentenceOf(noun).EndToken && _view.Lower(noun + 1) is "in" or "at" && _view.Pos(noun + 2) is UniversalPos.Propn && _view.Is(noun + 3, "of") && _view.Head(noun + 3) is >= 0 and int leaders)
        {
            Collect(leaders, who);
            return;
        }

        if (at + 1 >= _view.Count || (_view.Lower(at) is not ("between" or "among" or "with") && !EncounterNouns.IsGivenTo(_view, noun)))
        {
            BetweenBehind(noun, who);
            return;
        }

        if (at == noun + 1)
        {
            FirstName(at + 1, who);
            Sides(at + 1, _view.Lower(at) is "between" or "among", who);
            return;
        }

        // "calls this week with his counterpart, and with the minister": the parser hangs them on the week.
        int before = who.Count;
        CollectBehind(at, who);
        if (who.Count == before)
        {
            FirstName(at + 1, who);
        }

        PersonsInRow(at + 1, who);

        for (int i = at + 1; i < _view.SentenceOf(noun).EndToken; i++)
        {
            if (_view.Is(i, "with") && _view.Lower(i - 1) is "and" or ",")
            {
                CollectBehind(i, who);
            }
        }
    }

    private void CollectBehind(int preposition, SortedSet<int> who)
    {
        if (_view.Has(preposition, "case") && _view.Head(preposition) is >= 0 and int side)
        {
            Collect(side, who);
        }
    }

    private bool IsOfTime(int token) => DayWords.IsDay(_view, token) || _view.Lower(token) is "this" or "last" or "today" or "yesterday" or "tonight" or "earlier"
        or "week" or "weekend" or "month" or "morning" or "afternoon" or "evening" or "on" or "in" or "recent" or "days" or "weeks";
}
