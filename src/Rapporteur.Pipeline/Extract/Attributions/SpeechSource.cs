using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Who speaks: the subject of a verb of speech, the agent of its passive, whoever issued the statement that "says".</summary>
internal sealed class SpeechSource(ReportCast cast)
{
    private readonly ReportView _view = cast.View;
    private readonly ChainedSpeakers _chains = new(cast);

    /// <summary>The source of a verb of speech.</summary>
    public Source Of(int verb, VerbPhrase phrase)
    {
        if (phrase.Passive)
        {
            int agent = Clauses.Agent(_view, verb);
            return agent >= 0 ? At(agent) : Source.None;
        }

        if (Adjacent(verb) is { } beside)
        {
            return beside;
        }

        int subject = SubjectOf(verb);
        if (subject < 0)
        {
            return Inverted(verb);
        }

        Source source = At(subject);
        return source.IsSpeaker ? source with { Pronoun = RelativeOf(verb) } : IssuedBy(subject);
    }

    /// <summary>"…," Lavrov stressed: between a comma or a quotation and the verb there is nothing but the speaker.</summary>
    private Source? Adjacent(int verb)
    {
        int last = verb - 1;
        while (last > 0 && _view.Pos(last) == UniversalPos.Adv)
        {
            last--;
        }

        last = BeforeBracket(last);
        if (last < 1 || _view[last].SentenceIndex != _view[verb].SentenceIndex)
        {
            return null;
        }

        int first = cast.IsTaken(last) ? cast.MentionAt(last).Outer : last;
        int start = _view.SentenceOf(verb).FirstToken;
        bool opens = first > start && _view.IsPunctuation(first - 1);

        // Copies that lost their commas: "… killing ten people the Observatory reported."
        opens |= cast.IsTaken(last) && first - start >= 6 && IsLastWord(verb) && _view.Child(verb, "ccomp") < verb;
        bool person = cast.IsTaken(last) || _view.Lower(last) is "he" or "she";
        return opens && person && cast.At(last) >= 0 ? At(last) : null;
    }

    // "…," Mr Roe (Ohio) said: what stands in brackets is passed over.
    private int BeforeBracket(int last)
    {
        const int longest = 8;
        int at = last;
        while (at > 0 && _view.Is(last, ")") && last - at < longest && !_view.Is(at, "("))
        {
            at--;
        }

        return last > 0 && _view.Is(last, ")") && _view.Is(at, "(") ? at - 1 : last;
    }

    private bool IsLastWord(int verb) =>
        verb + 1 >= _view.SentenceOf(verb).EndToken || _view.IsPunctuation(verb + 1) || _view[verb + 1].Xpos is "VBG";

    /// <summary>Whoever is told to say, think or want something, be it a poll or a paper; none where the text leaves it open.</summary>
    public Source Anyone(int verb, bool passive)
    {
        if (passive)
        {
            int agent = Clauses.Agent(_view, verb);
            return agent < 0 ? Source.None : Phrase(agent);
        }

        if (_view.Pos(verb) == UniversalPos.Verb && Adjacent(verb) is { } beside)
        {
            return beside;
        }

        int subject = SubjectOf(verb);
        return subject < 0 || IsExpletive(subject, verb) ? Source.None : Phrase(subject) with { Pronoun = RelativeOf(verb) };
    }

    // A subject inside quotation marks does not say them: then it is whoever stands right behind the verb, "…," said the minister.
    private int SubjectOf(int verb)
    {
        if (QuotingVerb(verb) is >= 0 and int quoting)
        {
            return _view.Child(quoting, VerbPhrase.Of(_view, quoting).Passive ? "nsubj" : "obj");
        }

        int subject = Clauses.Subject(_view, verb);
        if (subject < 0 || _view.QuoteOf(subject) < 0 || _view.QuoteOf(verb) >= 0)
        {
            return subject;
        }

        foreach (int child in _view.Children(verb))
        {
            bool named = _view.Pos(child) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron;
            if (named && _view.QuoteOf(child) < 0 && Math.Abs(child - verb) <= 6 && (_view.Has(child, "obj") || _view.Has(child, "nsubj") || _view.Has(child, "iobj")))
            {
                return child;
            }
        }

        return -1;
    }

    // "those who argue": the pronoun stands for the source beside its antecedent.
    private int RelativeOf(int verb)
    {
        int subject = _view.Child(verb, "nsubj");
        return subject >= 0 && subject < verb && _view.Lower(subject) is "who" or "which" or "that" && _view.Has(verb, "acl") ? subject : -1;
    }

    /// <summary>The verb by which a saying is quoted: "was quoted as saying", "TASS quoted him as saying"; −1 where it is not.</summary>
    public int QuotingVerb(int verb)
    {
        int head = _view.Head(verb);
        bool quoted = head >= 0 && head < verb && _view[verb].Xpos is "VBG" && _view.Lemma(head) is "quote" or "cite";
        int mark = quoted ? _view.Child(verb, "mark") : -1;
        mark = quoted && mark < 0 ? _view.Child(verb, "case") : mark;
        return mark >= 0 && _view.Is(mark, "as") ? head : -1;
    }

    /// <summary>The saying that a verb of quoting quotes, or −1.</summary>
    public int SayingQuoted(int verb)
    {
        if (_view.Lemma(verb) is "quote" or "cite")
        {
            foreach (int child in _view.Children(verb))
            {
                if (QuotingVerb(child) == verb)
                {
                    return child;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether nobody is the subject: "it is clear that", "it seems".</summary>
    public bool IsImpersonal(int verb) => _view.Child(verb, "expl") >= 0 || Clauses.Subject(_view, verb) is >= 0 and int subject && IsExpletive(subject, verb);

    // "It also mentions …" has a subject; "it is clear that …" and "it is believed that …" have none.
    private bool IsExpletive(int subject, int verb) =>
        _view.Has(subject, "expl") || _view.Lower(subject) is "there"
        || (_view.Lower(subject) is "it" && cast.At(subject) < 0 && (_view.Pos(verb) != UniversalPos.Verb || _view[verb].Xpos is "VBN"));

    /// <summary>The words around a word as a source, whatever it is.</summary>
    public Source Phrase(int token)
    {
        (int first, int end) = Extent(token);
        return new Source(token, first, end, cast.At(token), false, IsAgent(token));
    }

    /// <summary>The source that a word stands for.</summary>
    public Source At(int token)
    {
        int member = cast.At(token);
        if (member < 0)
        {
            member = Coordinate(token);
        }

        // "Zakaria Malahifji head of the political office": the name stands right before the office.
        if (member < 0 && token > 0 && cast.IsTaken(token - 1) && cast.Members[cast.NamedAt(token - 1)].IsPerson && IsAgent(token))
        {
            member = cast.NamedAt(token - 1);
        }

        if (!CanSpeak(token) && member < 0)
        {
            return Source.None;
        }

        member = member < 0 ? _chains.Of(token) : member;

        (int first, int end) = Extent(token);
        return new Source(token, first, end, member, member >= 0 || CanSpeak(token), IsAgent(token));
    }

    /// <summary>Whether the word can stand for someone who speaks.</summary>
    public bool CanSpeak(int token) =>
        cast.At(token) >= 0 || IsAgent(token) || _view.Lower(token) is "he" or "she" or "they" or "who" or "i" or "we"
        || (_view.Pos(token) == UniversalPos.Propn && char.IsUpper(_view[token].Form[0]) && !_view.Has(token, "obl"));

    private bool IsAgent(int token) =>
        _view.Pos(token) is UniversalPos.Noun or UniversalPos.Propn && AgentNouns.NumberOf(_view.Lemma(token)) is not null;

    private int Coordinate(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if ((_view.Has(child, "conj") || _view.Has(child, "appos") || _view.Has(child, "flat")) && cast.At(child) is >= 0 and int member)
            {
                return member;
            }
        }

        return -1;
    }

    // "…," said Lavrov: a parser that takes the speaker for an object or a loose noun is set right by the quotation before.
    private Source Inverted(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (child > verb && child - verb <= 6 && (_view.Has(child, "obj") || _view.Has(child, "nsubj")) && cast.At(child) >= 0
                && _view.Lemma(verb) is "say" or "add" or "write" or "state" or "note" && verb > 0 && (_view.IsPunctuation(verb - 1) || _view.QuoteOf(verb - 1) >= 0))
            {
                return At(child);
            }
        }

        return Source.None;
    }

    /// <summary>"A statement issued by the Foreign Ministry …, saying": the ministry speaks.</summary>
    private Source IssuedBy(int subject)
    {
        if (_view.Lemma(subject) is not ("statement" or "communique" or "communiqué" or "letter" or "message" or "tweet" or "comment"
            or "remark" or "article" or "post" or "readout" or "declaration" or "report"))
        {
            return Source.None;
        }

        for (int i = _view.First(subject); i < _view.End(subject); i++)
        {
            int member = cast.At(i);
            if (member < 0 && i < subject && Countries.ByDemonym(_view[i].Form) is { } country)
            {
                member = cast.FindNamed(country.Name);
            }

            if (member >= 0 && (i < subject || (i > 0 && FollowsBy(i))))
            {
                (int first, int end) = Extent(i);
                return new Source(i, first, end, member, true, false);
            }
        }

        return new Source(subject, _view.First(subject), subject + 1, -1, true, true);
    }

    private bool FollowsBy(int token)
    {
        for (int i = token - 1; i >= Math.Max(0, token - 4); i--)
        {
            if (_view.Lower(i) is "by" or "from" or "of")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words that name the source: the whole noun phrase, relative clauses and appositions left out.</summary>
    private (int First, int End) Extent(int token)
    {
        int first = token;
        int end = token + 1;
        if (cast.IsTaken(token))
        {
            CastMention mention = cast.MentionAt(token);
            return (mention.Outer, mention.End);
        }

        foreach (int child in _view.Children(token))
        {
            if (child < token && (_view.Has(child, "det") || _view.Has(child, "amod") || _view.Has(child, "compound")
                || _view.Has(child, "nmod") || _view.Has(child, "nummod")))
            {
                first = Math.Min(first, _view.First(child));
            }
            else if (child > token && (_view.Has(child, "flat") || _view.Has(child, "nmod")) && child - token <= 6)
            {
                end = Math.Max(end, _view.End(child));
            }
        }

        return (first, end);
    }
}

/// <summary>The source of a statement.</summary>
/// <param name="Token">The word that stands for it, or −1.</param>
/// <param name="First">First token of the words that name it.</param>
/// <param name="End">One past their last.</param>
/// <param name="Speaker">Number of the actor, or −1 where the text does not say who.</param>
/// <param name="IsSpeaker">Whether it can speak at all.</param>
/// <param name="IsAgentNoun">Whether it is a common noun for someone who acts.</param>
internal readonly record struct Source(int Token, int First, int End, int Speaker, bool IsSpeaker, bool IsAgentNoun)
{
    /// <summary>The relative pronoun that stands for it beside the verb, or −1.</summary>
    public int Pronoun { get; init; } = -1;

    public static Source None => new(-1, -1, -1, -1, false, false);
}
