using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>"According to X, …" and "…, according to X", "in the words of X", "in X's words" and "as X put it": by the order of words, which is surer than the tree here.</summary>
internal sealed class AccordingTo(ReportCast cast, SpeechSource sources, QuoteBook quotes)
{
    private readonly ReportView _view = cast.View;

    public bool IsAt(int token) => SourceOf(token) >= 0;

    // Where the source begins: behind "according to", "in the words of"; "in X's words", "as X put it". −1 for other words.
    private int SourceOf(int token)
    {
        const int longest = 9;
        int end = _view.SentenceOf(token).EndToken;
        if (token + 2 >= end)
        {
            return -1;
        }

        if (_view.Is(token, "according") && _view.Is(token + 1, "to"))
        {
            return token + 2;
        }

        if (_view.Is(token, "in") && token + 4 < end && _view.Is(token + 1, "the") && _view.Is(token + 2, "words") && _view.Is(token + 3, "of"))
        {
            return token + 4;
        }

        bool inWords = _view.Is(token, "in");
        if (!inWords && !_view.Is(token, "as"))
        {
            return -1;
        }

        for (int i = token + 2; i + 1 < Math.Min(end, token + longest) && !_view.Is(i, ","); i++)
        {
            if (inWords ? _view.Lower(i) is "'s" or "’s" && _view.Is(i + 1, "words") : _view.Is(i, "put") && _view.Is(i + 1, "it"))
            {
                return token + 1;
            }
        }

        return -1;
    }

    /// <summary>The source and the content of the phrase that opens here, or null.</summary>
    public (Source Source, (int First, int End) Content)? Read(int token)
    {
        Sentence sentence = _view.SentenceOf(token);
        bool according = _view.Is(token, "according");
        int source = SourceFrom(SourceOf(token), sentence.EndToken, owners: according);
        if (source < 0)
        {
            return null;
        }

        Source who = sources.At(source);
        who = who.IsSpeaker ? who : sources.Phrase(source);

        // Nothing but a speaker has a capital here.
        who = who with { IsSpeaker = who.IsSpeaker || (_view.Pos(source) == UniversalPos.Propn && char.IsUpper(_view[source].Form[0])) };
        bool opens = token - sentence.FirstToken <= 1;
        int joined = opens ? -1 : Joined(token, source);
        if (!opens && !according && !_view.Is(token - 1, ","))
        {
            return null;
        }

        int first = opens ? AfterSource(Math.Max(who.End, source + 1), sentence.EndToken) : joined >= 0 ? Math.Max(who.End, source + 1) : sentence.FirstToken;
        int end = opens ? sentence.EndToken : joined >= 0 ? joined : token;
        while (joined >= 0 && first < end && _view.IsPunctuation(first))
        {
            first++;
        }

        // "As she put it, '…'": whose the quotation is, is read with it.
        if (end - first < (joined >= 0 ? 2 : 3) || (!according && (quotes.QuoteOf(first) >= 0 || quotes.QuoteOf(Math.Min(first + 1, end - 1)) >= 0)))
        {
            return null;
        }

        quotes.MarkQuotes(first, end);
        return (who, (first, end));
    }

    // "it is old and, according to Moscow, badly led": only what the "and" adds is Moscow's word; one past it, or −1.
    private int Joined(int token, int source)
    {
        bool interrupts = token > 1 && _view.Is(token - 1, ",") && _view.Pos(token - 2) == UniversalPos.Cconj;
        int added = interrupts ? _view.Head(token - 2) : -1;
        return added > source ? _view.End(added) : -1;
    }

    private int SourceFrom(int from, int end, bool owners)
    {
        const int reach = 10;
        int agent = -1;
        int noun = -1;
        int owner = -1;
        for (int i = from; i < Math.Min(end, from + reach) && !_view.Is(i, ","); i++)
        {
            // "the UK-based Observatory", "the Saudi-led coalition": where it sits and who backs it is not who says it.
            bool modifies = i + 2 < end && _view.Is(i + 1, "-") && !(cast.IsTaken(i) && cast.MentionAt(i).End > i + 1);
            bool owns = owners && _view.Relation(i) is "nmod:poss" && _view.Head(i) is var owned && owned > i && owned < Math.Min(end, from + reach) && sources.CanSpeak(owned);
            if (owns)
            {
                owner = cast.At(i);
                continue;
            }

            // "his official account": the account, and not he.
            bool possessive = _view.Relation(i) is "nmod:poss" && _view.Pos(i) is UniversalPos.Pron;
            bool medium = _view.Head(i) > i && _view.Lemma(_view.Head(i)) is "account" or "page" or "website" or "site" or "feed" or "channel" or "profile";
            if (cast.At(i) >= 0 && cast.At(i) != owner && !modifies && !possessive && !medium)
            {
                return agent >= 0 && IsOfPerson(agent, i) ? agent : i;
            }

            bool isNoun = _view.Pos(i) is UniversalPos.Noun or UniversalPos.Propn;
            agent = agent < 0 && isNoun && sources.CanSpeak(i) && (owner < 0 || cast.At(i) != owner) && !_view.Has(i, "compound") ? i : agent;
            noun = noun < 0 && isNoun && !_view.Has(i, "compound") ? i : noun;
        }

        return agent >= 0 ? agent : noun;
    }

    // "the critics of Anna Berg": they, and not she.
    private bool IsOfPerson(int agent, int person) =>
        AgentNouns.NumberOf(_view.Lemma(agent)) is AgentNumber.One or AgentNumber.Many && cast.Members[cast.At(person)].IsPerson && _view.Has(person, "nmod") && _view.Head(person) == agent
        && _view.Child(person, "case") is >= 0 and int of && _view.Is(of, "of");

    // "According to a report by X published on Wednesday, …"
    private int AfterSource(int from, int end)
    {
        const int reach = 8;
        for (int i = from; i < Math.Min(end, from + reach); i++)
        {
            if (_view.Is(i, ","))
            {
                return i + 1;
            }
        }

        return from;
    }
}
