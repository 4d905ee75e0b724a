using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Who speaks: the subject of a verb of speech, the agent of its passive, whoever issued the statement that "says".</summary>
internal sealed partial class SpeechSource(ReportCast cast)
{
    private readonly ReportView _view = cast.View;
    private readonly ChainedSpeakers _chains = new(cast);
    private readonly PluralReference _plurals = new(cast);

    /// <summary>Which word is the subject of a verb.</summary>
    public SpeechSubject Subjects { get; } = new(cast);

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

        int subject = Subjects.Of(verb);
        if (subject < 0)
        {
            return Inverted(verb);
        }

        Source source = At(subject);
        return source.IsSpeaker ? source with { Pronoun = Subjects.RelativeOf(verb) } : IssuedBy(subject);
    }

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

        int subject = Subjects.Of(verb);
        return subject < 0 || Subjects.IsExpletive(subject, verb) ? Source.None : Phrase(subject) with { Pronoun = Subjects.RelativeOf(verb) };
    }

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
        IReadOnlyList<int> together = _plurals.Joined(token) is { Count: > 1 } joined && joined.Contains(member) ? joined : _plurals.Of(token, member);
        if (together.Count > 0)
        {
            (int from, int to) = Extent(token);
            return new Source(token, from, to, together[0], true, IsAgent(token)) { CoSpeakers = [.. together.Skip(1)] };
        }

        if (member < 0)
        {
            member = Coordinate(token);
        }

        // "Zakaria Malahifji head of the political office": the name stands right before the office.
        member = member < 0 ? cast.NamedBefore(token) : member;

        if (!CanSpeak(token) && member < 0)
        {
            return Source.None;
        }

        member = member < 0 && !cast.IsLeft(token) ? _chains.Of(token) : member;

        (int first, int end) = Extent(token);
        return new Source(token, first, end, member, member >= 0 || CanSpeak(token), IsAgent(token));
    }

    /// <summary>Whether the word can stand for someone who speaks.</summary>
    public bool CanSpeak(int token) =>
        cast.At(token) >= 0 || IsAgent(token) || _view.Lower(token) is "he" or "she" or "they" or "who" or "i" or "we"
        || (_view.Pos(token) == UniversalPos.Propn && char.IsUpper(_view[token].Form[0]) && !_view.Has(token, "obl"))
        || (_view.Lower(token) is "several" or "many" or "some" or "others" && _view.Has(token, "nsubj") && !AreThings(token));

    // "many of the reports said": of things; "several said", "many of the marchers said": of people.
    private bool AreThings(int token) => _view.Child(token, "nmod") is >= 0 and int whole && !IsAgent(whole) && cast.At(whole) < 0;

    private bool IsAgent(int token) =>
        _view.Pos(token) is UniversalPos.Noun or UniversalPos.Propn && AgentNouns.NumberOf(_view.Lemma(token).ToLowerInvariant()) is not null;

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

    // "…," said Lavrov, said Under Secretary Berg: a parser that takes the speaker for an object or a loose noun is set right by the quotation before.
    private Source Inverted(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            bool titled = _view.Has(child, "obl") && cast.IsTaken(child) && cast.MentionAt(child).Outer == verb + 1;
            if (child > verb && child - verb <= 6 && (titled || _view.Has(child, "obj") || _view.Has(child, "nsubj")) && cast.At(child) >= 0
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

        // "They released a statement which said …"
        int issuing = _view.Has(subject, "obj") ? _view.Head(subject) : -1;
        if (issuing >= 0 && _view.Lemma(issuing) is "release" or "issue" or "publish" or "make" or "post" or "write" or "send" && Clauses.Subject(_view, issuing) is >= 0 and int issuer && CanSpeak(issuer))
        {
            return At(issuer);
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
