using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Who a noun phrase stands for: the word itself, what it is joined with, and, for "leaders of …" and "the French and German ministers", those they stand for.</summary>
internal sealed class ActorPhrases(ReportCast cast)
{
    private readonly ReportView _view = cast.View;

    /// <summary>Adds the actors of a noun phrase: the word itself, what it is joined with, and, for "leaders of …", those they lead.</summary>
    public void Collect(int token, SortedSet<int> who, int depth = 0)
    {
        if (IsContrasted(token, out int instead))
        {
            if (depth == 0 && instead >= 0)
            {
                Collect(instead, who, depth + 1);
            }

            return;
        }

        int member = cast.At(token);
        if (member >= 0)
        {
            Beside(token, who);
        }

        bool stands = member >= 0 && !cast.Members[member].IsPlural;
        SortedSet<int> joined = [];
        if (depth <= 3)
        {
            // Whatever word of a name the parser made its head, what is joined to the name hangs there.
            (int first, int end) = cast.IsTaken(token) ? (cast.MentionAt(token).Outer, cast.MentionAt(token).End) : (token, token + 1);
            for (int word = first; word < end; word++)
            {
                Joined(word, joined, stands, depth, first, end);
            }

            if (!stands && IsDelegation(token))
            {
                StatesBefore(token, joined);
            }
        }

        // "representatives of the United States and Ukraine": the states take part, and the group adds nothing to them.
        if (member >= 0 && (stands || joined.Count == 0))
        {
            who.Add(member);
        }

        who.UnionWith(joined);
    }

    private void Joined(int word, SortedSet<int> who, bool stands, int depth, int first, int end)
    {
        foreach (int child in _view.Children(word))
        {
            // "Svyatlana Tsikhanouskaya, leader of the opposition of Belarus": she, and not those she leads.
            if ((child >= first && child < end) || (stands && _view.Has(child, "appos") && IsDelegation(child)))
            {
                continue;
            }

            if (_view.Has(child, "conj") || _view.Has(child, "appos") || _view.Has(child, "flat"))
            {
                Collect(child, who, depth + 1);
            }
            else if (_view.Has(child, "nmod") && stands && _view.Child(child, "conj") is >= 0 and int second && cast.At(second) is >= 0 and int person && cast.Members[person].IsPerson)
            {
                // "President A of Armenia and President B": the parser may join the second to the first one's country.
                Collect(second, who, depth + 1);
            }
            else if (!stands && _view.Pos(child) is not UniversalPos.Pron && IsDelegation(word) && !IsOnlyOwner(word, child) && (_view.Has(child, "nmod") || _view.Has(child, "compound") || _view.Has(child, "amod")) && !IsWhere(word, child))
            {
                Represented(child, who, depth);
            }
        }
    }

    // "Anna Berg, not Omar Haddad, met him": he was not there, and whoever stands before the "not" was.
    private bool IsContrasted(int token, out int instead)
    {
        instead = -1;
        int first = cast.IsTaken(token) ? cast.MentionAt(token).Outer : -1;
        if (first < 1 || !_view.Is(first - 1, "not"))
        {
            return false;
        }

        int before = first - 2;
        while (before > 0 && _view.Lower(before) is "," or "and")
        {
            before--;
        }

        instead = before >= 0 && before < first - 2 && cast.IsTaken(before) ? before : -1;
        return true;
    }

    // "the widow of Omar Haddad", "his lawyer": somebody else than he; his delegation and his envoys stand for him.
    private bool IsOnlyOwner(int people, int owner) =>
        cast.At(owner) is >= 0 and int member && cast.Members[member].IsPerson && AgentNouns.NumberOf(_view.Lemma(people)) is AgentNumber.One
        && _view.Lemma(people) is not ("representative" or "envoy" or "emissary" or "delegate" or "negotiator");

    // "the ministers in Oslo" are there; "the authorities in Kyiv" are Ukraine's.
    private bool IsWhere(int people, int place) =>
        _view.Child(place, "case") is >= 0 and int preposition && _view.Lower(preposition) is "in" or "at" or "near" or "outside"
        && AgentNouns.NumberOf(_view.Lemma(people)) is not AgentNumber.Body
        && _view.Lemma(people) is "minister" or "president" or "premier" or "leader" or "envoy" or "diplomat" or "negotiator" or "delegate" or "mediator" or "ambassador" or "chief" or "commander";

    // "the Azerbaijani and Armenian foreign ministers": both adjectives say whose they are, wherever the parser hung the first.
    private void StatesBefore(int token, SortedSet<int> who)
    {
        int at = token - 1;
        while (at >= 0 && Countries.ByDemonym(_view[at].Form) is null && _view.Pos(at) is UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn)
        {
            at--;
        }

        while (at >= 2 && Countries.ByDemonym(_view[at].Form) is not null && Joint(at) is >= 1 and int joint && Countries.ByDemonym(_view[joint - 1].Form) is not null)
        {
            who.Add(cast.StateOf(Countries.ByDemonym(_view[at].Form)!, at));
            at = joint - 1;
            who.Add(cast.StateOf(Countries.ByDemonym(_view[at].Form)!, at));
        }
    }

    // The "and" or comma before an adjective, past an article: "the Kenyan and the Norwegian".
    private int Joint(int token)
    {
        int before = _view.Is(token - 1, "the") ? token - 2 : token - 1;
        return _view.Lower(before) is "and" or "," ? before : -1;
    }

    // "Lavrov and Kerry", where the parser hung the halves on different words.
    private void Beside(int token, SortedSet<int> who)
    {
        if (!cast.IsTaken(token))
        {
            return;
        }

        CastMention mention = cast.MentionAt(token);
        bool person = cast.Members[mention.Member].IsPerson;
        int before = mention.Outer - 2;
        if (before >= 0 && _view.Is(before + 1, "and") && cast.IsTaken(before) && cast.Members[cast.NamedAt(before)].IsPerson == person)
        {
            who.Add(cast.NamedAt(before));
        }

        int after = mention.End + 1;
        if (after < _view.Count && _view.Is(after - 1, "and") && cast.IsTaken(after) && cast.Members[cast.NamedAt(after)].IsPerson == person)
        {
            who.Add(cast.NamedAt(after));
        }
    }

    /// <summary>The state or body that an adjective, a compound or an "of" names.</summary>
    public void Represented(int token, SortedSet<int> who, int depth = 0)
    {
        int member = cast.At(token);
        if (member >= 0)
        {
            Collect(token, who, depth + 1);
            return;
        }

        if (Countries.ByDemonym(_view[token].Form) is { } country)
        {
            who.Add(cast.StateOf(country, token));
            foreach (int child in _view.Children(token))
            {
                if (_view.Has(child, "conj"))
                {
                    Represented(child, who, depth + 1);
                }
            }
        }
        else if (depth < 3 && (IsDelegation(token) || _view.Has(token, "conj")))
        {
            Collect(token, who, depth + 1);
        }
    }

    /// <summary>Whether the word is a common noun for people or a body that acts.</summary>
    public bool IsDelegation(int token)
    {
        if (_view.Pos(token) is UniversalPos.Noun)
        {
            return AgentNouns.NumberOf(_view.Lemma(token)) is not null;
        }

        // "Foreign Ministers": a capital makes the lemma a name's.
        return _view[token].Xpos is "NNPS" && _view.Lower(token) is { Length: > 2 } lower && AgentNouns.NumberOf(lower[..^1]) is not null;
    }

    /// <summary>"U.S.-Russia dialogue", "Russia-NATO Council talks": the parts of a hyphenated word before a noun hang on one another in many ways.</summary>
    public void Hyphened(int noun, SortedSet<int> who)
    {
        if (noun >= _view.Count)
        {
            return;
        }

        for (int i = noun - 1; i >= Math.Max(_view.SentenceOf(noun).FirstToken, noun - 6); i--)
        {
            bool inside = _view.IsUnder(i, noun) && _view.Relation(i) is not "nmod:poss";
            if (!inside)
            {
                return;
            }

            bool hyphened = (i + 1 < _view.Count && _view.Lower(i + 1) is "-" or "–") || (i > 0 && _view.Lower(i - 1) is "-" or "–");
            if (hyphened)
            {
                Represented(i, who);
            }
        }
    }
}
