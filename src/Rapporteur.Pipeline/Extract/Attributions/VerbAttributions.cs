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
    private readonly ClosingSaying _closing;
    private readonly Naming _naming;
    private readonly IReadOnlyList<SpokenBlock> _blocks;

    public VerbAttributions(ReportCast cast, SpeechSource sources, QuoteBook quotes)
    {
        _addressees = new Addressees(cast);
        _view = cast.View;
        _blocks = cast.Blocks;
        _sources = sources;
        var clauses = new SaidClause(_view);
        _clauses = new ClauseContent(_view, quotes, clauses);
        _quoted = new QuotedContent(_view, quotes, clauses);
        _complements = new ComplementContent(_view, quotes);
        _acts = new SpeechActs(_view, quotes, token => cast.At(token) is >= 0 and int member && cast.Members[member].IsPerson);
        _runOn = new RunOnSaying(cast, sources, quotes);
        _closing = new ClosingSaying(cast, sources, quotes);
        _naming = new Naming(_view, quotes);
    }

    /// <summary>What the verb attributes to whom, or null.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="before">Attributions found so far: "the statement also said" is of whoever issued it.</param>
    public Attribution? At(int verb, List<Attribution> before)
    {
        if (IsPutSo(verb))
        {
            Source who = _sources.Of(verb, VerbPhrase.Of(_view, verb));
            return who.IsSpeaker && _clauses.Of(verb, who) is { } words ? Attribution.Of(verb, who, words, isStatement: true) : null;
        }

        // "X quoted Y as saying …": the saying is Y's, and X reports it.
        if (WordOf(verb) is not { } word || _sources.Subjects.SayingQuoted(verb) >= 0 || ((_view.Has(verb, "ccomp") || _view.Has(verb, "advcl")) && SaidClause.IsQuestion(_view, _view.Head(verb), verb)))
        {
            return null;
        }

        if (_closing.At(verb) is { } closing)
        {
            return Attribution.Of(verb, closing.Source, [closing.Content], isStatement: true);
        }

        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        if (word.IsSaid && !phrase.Passive && !phrase.Negated && _runOn.At(verb) is { } behind)
        {
            return Attribution.Of(verb, behind.Source, [behind.Content], isStatement: true, addressee: _addressees.Of(verb, behind.Source.Speaker, passive: false));
        }

        Source source = _sources.Of(verb, phrase);
        if (source.IsSpeaker && (word.IsSaid || _naming.IsNaming(verb)) && Tellings.IsDone(_view, verb, phrase))
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

        return phrase.Passive && source.Token < 0 && Tellings.IsDone(_view, verb, phrase) && _naming.ByNobody(verb) is { } described ? described : Held(verb, word, phrase);
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

        return _view.Lemma(verb) switch
        {
            // "offered condolences", "extended congratulations": as who expresses them.
            "offer" or "extend" => IsMatter(verb) ? SpeechVerbs.Of("express") : null,
            "recognize" or "recognise" when _view[verb].Xpos is "VBD" && IsMatter(verb) => SpeechVerbs.Of("commend"),
            "raise" or "share" or "reinforce" when !IsMatter(verb) => null,

            // "the statement spoke of a truce": what a paper speaks of stands in it.
            "speak" when IsOfPaper(verb) && SpeechVerbs.Of("speak") is { } word => word with { IsSaid = true },
            string lemma => SpeechVerbs.Of(lemma),
        };
    }

    // "as the minister put it"
    private bool IsPutSo(int verb) =>
        _view.IsLemma(verb, "put") && _view.Has(verb, "advcl") && _view[verb].Xpos is "VBD" or "VBZ" && _view.Child(verb, "obj") is >= 0 and int it && it == verb + 1 && _view.Is(it, "it") && _view.Child(verb, "mark") is >= 0 and int mark && _view.Is(mark, "as");

    private bool IsOfPaper(int verb) =>
        _view[verb].Xpos is "VBD" or "VBZ" && _view.Child(verb, "nsubj") is >= 0 and int paper && _view.Lemma(paper) is "statement" or "communique" or "communiqué" or "declaration" or "letter" or "message" or "readout";

    // "raised her concerns", "shared his concern", "reinforced the need for": who raises taxes or shares a meal says nothing.
    private bool IsMatter(int verb)
    {
        int matter = _view.Child(verb, "obj");
        matter = matter < 0 ? _view.Child(verb, "nsubj") : matter;
        return matter >= 0 && (_view.Lemma(verb), _view.Lemma(matter)) is
            ("raise", "concern" or "importance" or "need" or "issue" or "question" or "objection" or "matter" or "point" or "topic" or "subject" or "case" or "possibility" or "doubt" or "worry")
            or ("share", "concern" or "worry" or "alarm" or "assessment" or "condolence" or "sympathy" or "gratitude" or "view")
            or ("recognize" or "recognise", "effort" or "work" or "contribution" or "leadership" or "sacrifice" or "role" or "courage" or "bravery" or "generosity")
            or ("offer" or "extend", "condolence" or "congratulation" or "sympathy" or "apology" or "thank" or "thanks" or "gratitude" or "greeting" or "regret" or "assurance" or "reassurance" or "praise" or "wish")
            or ("reinforce", "need" or "importance" or "message" or "point" or "commitment" or "determination");
    }

    /// <summary>A saying that the record takes as a statement.</summary>
    private Attribution? Told(int verb, CueWord word, VerbPhrase phrase, Source source)
    {
        List<(int First, int End)>? content = null;
        if (word.Takes(CueFrames.Clause))
        {
            content = _quoted.Of(verb, source) ?? Below(verb) ?? _clauses.Of(verb, source) ?? _clauses.Unmarked(verb, source) ?? _closing.Before(verb, source);
        }

        if (content is not null)
        {
            return Attribution.Of(verb, source, content, isStatement: true, addressee: _addressees.Of(verb, source.Speaker, phrase.Passive));
        }

        if (_naming.Of(verb) is { } naming)
        {
            return Attribution.Of(verb, source, [naming], isStatement: true);
        }

        bool behind = TakesMatter(verb, word);
        if (!word.IsSaid || !(word.Takes(CueFrames.Object) || word.Takes(CueFrames.Infinitive) || behind) || !(behind || _acts.IsAct(verb, phrase, source)))
        {
            return null;
        }

        (int First, int End) act = _acts.ContentOf(verb);
        content = (phrase.Passive ? _complements.OfPassive(verb, word) : _complements.After(verb, word)) ?? [act];
        return Attribution.Of(verb, source, content, isStatement: true, act, _addressees.Of(verb, source.Speaker, phrase.Passive));
    }

    // "cautioned against haste", "admitted to mistakes", "referred to the work of the mission": what is said stands behind a preposition.
    private bool TakesMatter(int verb, CueWord word)
    {
        // "referring to" tells what was meant, "they refer to it as" how it is called.
        if (_view.Child(verb, "obj") >= 0 || (_view.Lemma(verb) is "refer" or "point" && _view[verb].Xpos is not ("VBD" or "VBN")) || _view.Lemma(verb) is not ("admit" or "caution" or "complain" or "confess" or "hint" or "point" or "refer" or "speak" or "warn"))
        {
            return false;
        }

        foreach (int child in _view.Children(verb))
        {
            if (child > verb && _view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int preposition && word.TakesPreposition(_view.Lower(preposition)) && !Adjuncts.IsTime(_view, child))
            {
                return true;
            }
        }

        return false;
    }

    // "The minister said:", and what he said as paragraphs below: each sentence a part.
    private List<(int First, int End)>? Below(int verb)
    {
        foreach (SpokenBlock block in _blocks)
        {
            if (block.Cue != verb)
            {
                continue;
            }

            var content = new List<(int First, int End)>();
            for (int first = block.First; first < block.End; first = content[^1].End)
            {
                content.Add((first, Math.Min(block.End, _view.SentenceOf(first).EndToken)));
            }

            return content;
        }

        return null;
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
