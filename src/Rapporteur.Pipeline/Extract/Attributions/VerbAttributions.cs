using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Verbs of saying, thinking and wanting, with whoever does and what they govern.</summary>
internal sealed class VerbAttributions
{
    private readonly ReportView _view;
    private readonly Addressees _addressees;
    private readonly SpeechSource _sources;
    private readonly ClauseContent _clauses;
    private readonly QuotedContent _quoted;
    private readonly ComplementContent _complements;
    private readonly SpeechActs _acts;
    private readonly RunOnSaying _runOn;
    private readonly QuoteBook _quotes;

    public VerbAttributions(ReportCast cast, SpeechSource sources, QuoteBook quotes)
    {
        _addressees = new Addressees(cast);
        _view = cast.View;
        _sources = sources;
        _clauses = new ClauseContent(_view, quotes);
        _quoted = new QuotedContent(_view, quotes, _clauses);
        _complements = new ComplementContent(_view, quotes);
        _acts = new SpeechActs(_view, quotes, token => cast.At(token) is >= 0 and int member && cast.Members[member].IsPerson);
        _runOn = new RunOnSaying(cast, sources, quotes);
        _quotes = quotes;
    }

    /// <summary>What the verb attributes to whom, or null.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="before">Attributions found so far: "the statement also said" is of whoever issued it.</param>
    public Attribution? At(int verb, List<Attribution> before)
    {
        // "X quoted Y as saying …": the saying is Y's, and X reports it.
        if (WordOf(verb) is not { } word || _sources.Subjects.SayingQuoted(verb) >= 0)
        {
            return null;
        }

        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        if (word.IsSaid && !phrase.Passive && !phrase.Negated && _runOn.At(verb) is { } behind)
        {
            return Attribution.Of(verb, behind.Source, [behind.Content], isStatement: true, addressee: _addressees.Of(verb, behind.Source.Speaker, passive: false));
        }

        Source source = _sources.Of(verb, phrase);
        if (source.IsSpeaker && (word.IsSaid || IsNaming(verb)) && Tellings.IsDone(_view, verb, phrase))
        {
            if (source.Speaker < 0 && _view.Lemma(source.Token) is "statement" or "communique" or "letter" or "announcement")
            {
                source = source with { Speaker = IssuerBefore(source.Token, before) };
            }

            if (Told(verb, word, phrase, source) is { } told)
            {
                return told;
            }
        }

        return phrase.Passive && source.Token < 0 && Tellings.IsDone(_view, verb, phrase) && DescribedAs(verb) is { } described ? described : Held(verb, word, phrase);
    }

    // "has been described as "a disaster"": somebody's words, whose the text does not say.
    private Attribution? DescribedAs(int verb)
    {
        int kind = NamedAs(verb);
        int subject = _view.Child(verb, "nsubj");
        int end = kind < 0 ? -1 : _view.End(kind);
        bool quoted = kind >= 0 && _view.QuoteOf(kind) is >= 0 and int quote && _quotes.Words(quote) > 1;
        if (!quoted || subject < 0 || subject > verb)
        {
            return null;
        }

        _quotes.MarkQuotes(_view.First(kind), end);
        return Attribution.Of(verb, Source.None, [(_view.First(kind), end)], isStatement: true, act: (_view.First(subject), end));
    }

    private CueWord? WordOf(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (child > verb && child - verb <= 3 && (_view.Relation(child) is "compound:prt" || _view.Pos(child) is UniversalPos.Adp or UniversalPos.Adv or UniversalPos.Adj)
                && SpeechVerbs.Of($"{_view.Lemma(verb)} {_view.Lower(child)}") is { } phrasal)
            {
                return phrasal;
            }
        }

        return SpeechVerbs.Of(_view.Lemma(verb));
    }

    /// <summary>A saying that the record takes as a statement.</summary>
    private Attribution? Told(int verb, CueWord word, VerbPhrase phrase, Source source)
    {
        List<(int First, int End)>? content = null;
        if (word.Takes(CueFrames.Clause))
        {
            content = _quoted.Of(verb, source) ?? _clauses.Of(verb, source) ?? _clauses.Unmarked(verb, source);
        }

        if (content is not null)
        {
            return Attribution.Of(verb, source, content, isStatement: true, addressee: _addressees.Of(verb, source.Speaker, phrase.Passive));
        }

        if (Naming(verb) is { } naming)
        {
            return Attribution.Of(verb, source, [naming], isStatement: true);
        }

        if (!word.IsSaid || !(word.Takes(CueFrames.Object) || word.Takes(CueFrames.Infinitive)) || !_acts.IsAct(verb, phrase, source))
        {
            return null;
        }

        (int First, int End) act = _acts.ContentOf(verb);
        content = (phrase.Passive ? _complements.OfPassive(verb, word) : _complements.After(verb, word)) ?? [act];
        return Attribution.Of(verb, source, content, isStatement: true, act, _addressees.Of(verb, source.Speaker, phrase.Passive));
    }

    // "named both groups as terrorists": the "as" that says what they are in the speaker's eyes, or −1.
    private int NamedAs(int verb)
    {
        if (IsNaming(verb))
        {
            foreach (int child in _view.Children(verb))
            {
                if (child > verb && (_view.Child(child, "case") is >= 0 and int mark || (mark = _view.Child(child, "mark")) >= 0) && _view.Is(mark, "as"))
                {
                    return child;
                }
            }
        }

        return -1;
    }

    private bool IsNaming(int verb) =>
        _view.Lemma(verb) is "call" or "brand" or "label" or "dub" or "term" or "describe" or "name" or "denounce" or "characterise" or "characterize" or "portray";

    // "called the deal "null and void"", "branded the raid "piracy"": what it is called, in the speaker's own words.
    private (int First, int End)? Naming(int verb)
    {
        int named = _view.Child(verb, "obj");
        named = named < 0 ? _view.Child(verb, "xcomp") : named;
        if (!IsNaming(verb) || named < verb || _view.QuoteOf(named) >= 0)
        {
            return null;
        }

        if (NamedAs(verb) is >= 0 and int kind && _view.QuoteOf(kind) < 0)
        {
            _quotes.MarkQuotes(_view.First(named), _view.End(kind));
            return (_view.First(named), _view.End(kind));
        }

        int end = -1;
        int last = Math.Min(_view.End(verb), _view.SentenceOf(verb).EndToken);
        for (int i = named + 1; i < last && (end < 0 || i - end < 4); i++)
        {
            end = _view.QuoteOf(i) >= 0 ? i + 1 : end;
        }

        if (end < 0)
        {
            return null;
        }

        // The closing mark is the quotation's.
        _quotes.MarkQuotes(named, end);
        return (_view.First(named), end < _view.Count && _view.Lower(end) is "\"" or "”" or "’" or "'" ? end + 1 : end);
    }

    /// <summary>Anything else that someone is told to say, think or want, and what is said of no one in particular.</summary>
    private Attribution? Held(int verb, CueWord word, VerbPhrase phrase)
    {
        bool reduced = _view.Has(verb, "acl") && _view[verb].Xpos is "VBN";
        bool passive = phrase.Passive || reduced;
        Source source = _sources.Anyone(verb, passive);
        if (source.Token < 0 && !(phrase.Passive || _sources.Subjects.IsImpersonal(verb)))
        {
            return null;
        }

        List<(int First, int End)>? content = null;
        if (word.Takes(CueFrames.Clause) && !passive)
        {
            content = (word.IsSaid ? _quoted.Of(verb, source) : null) ?? _clauses.Of(verb, source);
        }

        content ??= passive ? _complements.OfPassive(verb, word) : _complements.After(verb, word);
        if (content is null && word.Takes(CueFrames.Object))
        {
            content = _complements.OfRelative(verb);
        }

        return content is null ? null : Attribution.Of(verb, source, content, isStatement: false);
    }

    /// <summary>"The statement also said …": whoever issued the one told of last.</summary>
    private int IssuerBefore(int token, List<Attribution> found)
    {
        const int reach = 3;
        int sentence = _view[token].SentenceIndex;
        for (int i = found.Count - 1; i >= 0; i--)
        {
            Attribution before = found[i];
            if (!before.IsStatement || before.Cue < 0 || sentence - _view[before.Cue].SentenceIndex > reach)
            {
                continue;
            }

            Sentence told = _view.SentenceOf(before.Cue);
            for (int t = told.FirstToken; t < told.EndToken && before.Speaker >= 0; t++)
            {
                if (_view.IsLemma(t, _view.Lemma(token)))
                {
                    return before.Speaker;
                }
            }
        }

        return -1;
    }
}
