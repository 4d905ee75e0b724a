using Rapporteur.Language.Quotations;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Finds who said what: verbs of speech with their subjects and what they govern, quotations beside them, "according to".</summary>
internal sealed class AttributionFinder
{
    private const int NearQuote = 14;

    private readonly ReportView _view;
    private readonly ReportCast _cast;
    private readonly SpeechSource _sources;
    private readonly QuoteBook _quotes;
    private readonly ClauseContent _clauses;
    private readonly SpeechActs _acts;
    private readonly List<Attribution> _found = [];

    public AttributionFinder(ReportCast cast)
    {
        _cast = cast;
        _view = cast.View;
        _sources = new SpeechSource(cast);
        _quotes = new QuoteBook(_view);
        _clauses = new ClauseContent(_view, _quotes);
        _acts = new SpeechActs(_view, _quotes);
    }

    public List<Attribution> Find()
    {
        for (int token = 0; token < _view.Count; token++)
        {
            if (_quotes.QuoteOf(token) >= 0)
            {
                continue;
            }

            if (VerbPhrase.IsVerbal(_view, token) && SpeechVerbs.FrameOf(_view.Lemma(token)) is { } frame)
            {
                Verb(token, frame);
            }
            else if (_view.Is(token, "according") && token + 1 < _view.Count && _view.Is(token + 1, "to"))
            {
                According(token);
            }
        }

        LooseQuotes();
        _found.Sort(static (a, b) => a.Content[0].First.CompareTo(b.Content[0].First));
        return _found;
    }

    private void Verb(int verb, SpeechFrame frame)
    {
        if (_found.Count > 0 && _found[^1].Cue == verb)
        {
            return;
        }

        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        if (phrase.Negated || !Happened(verb, phrase))
        {
            return;
        }

        Source source = _sources.Of(verb, phrase);
        if (!source.IsSpeaker)
        {
            return;
        }

        if (source.Speaker < 0 && _view.Lemma(source.Token) is "statement" or "communique" or "letter" or "announcement")
        {
            source = source with { Speaker = IssuerBefore(source.Token) };
        }

        List<(int First, int End)>? content = null;
        if (frame is SpeechFrame.Clause or SpeechFrame.Both)
        {
            content = Quoted(verb, source) ?? _clauses.Of(verb, source) ?? _clauses.Unmarked(verb, source);
        }

        if (content is null && frame is SpeechFrame.Act or SpeechFrame.Both && _acts.IsAct(verb, phrase, source))
        {
            content = [_acts.ContentOf(verb)];
        }

        if (content is null || content.Count == 0)
        {
            return;
        }

        Add(verb, source, content);
    }

    /// <summary>"The statement also said …": whoever issued the one told of last.</summary>
    private int IssuerBefore(int token)
    {
        const int reach = 3;
        int sentence = _view[token].SentenceIndex;
        for (int i = _found.Count - 1; i >= 0; i--)
        {
            Attribution before = _found[i];
            if (before.Cue < 0 || sentence - _view[before.Cue].SentenceIndex > reach)
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

    private void Add(int cue, Source source, List<(int First, int End)> content)
    {
        var attribution = new Attribution
        {
            Cue = cue,
            Source = source.Token,
            SourceFirst = source.First,
            SourceEnd = source.End,
            Speaker = source.Speaker,
            Addressee = Addressee(cue, source.Speaker),
        };
        foreach ((int first, int end) in content)
        {
            if (end > first)
            {
                attribution.Content.Add((first, end));
            }
        }

        if (attribution.Content.Count > 0 && !IsSaidAlready(attribution))
        {
            _found.Add(attribution);
        }
    }

    private bool IsSaidAlready(Attribution attribution)
    {
        foreach (Attribution other in _found)
        {
            if (other.Content.Count == attribution.Content.Count && other.Content[0] == attribution.Content[0])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the saying is told as done: not planned, wished or refused.</summary>
    private bool Happened(int verb, VerbPhrase phrase)
    {
        if (phrase.Time is VerbTime.Future or VerbTime.Unreal)
        {
            return false;
        }

        if (phrase.Time != VerbTime.Infinitive)
        {
            return true;
        }

        int governor = _view.Head(verb);
        if (governor < 0 || !VerbPhrase.IsVerbal(_view, governor))
        {
            return false;
        }

        // "spoke today … to reiterate": a purpose of something done is done; "wants to say" is not.
        return _view.Has(verb, "advcl")
            ? VerbPhrase.Of(_view, governor).Time == VerbTime.Past
            : _view.Has(verb, "xcomp") && _view.Lemma(governor) is "continue" or "go" or "begin" or "rush" or "proceed"
                || (_view.Has(verb, "conj") && Happened(governor, VerbPhrase.Of(_view, governor)));
    }

    // ---- quotations

    /// <summary>Quotations in the verb's sentence, or right after it where the verb ends with a colon.</summary>
    private List<(int First, int End)>? Quoted(int verb, Source source)
    {
        Sentence sentence = _view.SentenceOf(verb);
        var content = new List<(int First, int End)>();
        int before = Back(verb, sentence.FirstToken, source);
        if (before >= 0)
        {
            _quotes.Take(before, content);
        }

        int after = Ahead(verb, sentence.EndToken, source);
        if (after >= 0 && (before < 0 || after != before))
        {
            bool clause = _clauses.RootOf(verb) >= 0 && !StartsQuoted(verb, after);
            if (!clause)
            {
                _quotes.Take(after, content);
            }
        }

        return content.Count == 0 ? null : content;
    }

    // A quotation that ends just before the verb or its speaker: "…," Lavrov said.
    private int Back(int verb, int from, Source source)
    {
        int start = source.Token >= 0 && source.First < verb && verb - source.End < 6 ? source.First : verb;
        for (int i = start - 1; i >= Math.Max(0, start - 6); i--)
        {
            int quote = _quotes.QuoteOf(i);
            if (quote >= 0)
            {
                return _quotes.Usable(quote) && (i >= from || !_quotes.EndsWithStop(quote)) ? quote : -1;
            }

            if (!_view.IsPunctuation(i) && _view.Pos(i) is not (UniversalPos.Adv or UniversalPos.Cconj))
            {
                return -1;
            }
        }

        return -1;
    }

    private int Ahead(int verb, int sentenceEnd, Source source)
    {
        int from = Math.Max(verb, source.Token >= 0 ? source.End - 1 : verb);
        bool open = sentenceEnd > 0 && _view.Lower(sentenceEnd - 1) is ":" or ",";
        int limit = Math.Min(_view.Count, Math.Max(sentenceEnd, from + 1) + (open ? 2 : 0));
        bool colon = false;
        for (int i = from + 1; i < Math.Min(limit, from + 1 + NearQuote); i++)
        {
            int quote = _quotes.QuoteOf(i);
            if (quote >= 0)
            {
                bool leads = colon || i - from <= 4 || _view.Is(Math.Max(0, _quotes.FirstOf(quote) - 2), ",") || _view.Is(Math.Max(0, _quotes.FirstOf(quote) - 2), "that");
                return _quotes.Usable(quote) && leads ? quote : -1;
            }

            colon |= _view.Is(i, ":");
        }

        return -1;
    }

    private bool StartsQuoted(int verb, int quote)
    {
        int root = _clauses.RootOf(verb);
        return root >= 0 && _quotes.QuoteOf(root) == quote && _view.First(root) >= _quotes.FirstOf(quote) - 1;
    }

    // ---- "according to"

    // By the order of words, which is surer than the tree here: "According to X, …" and "…, according to X".
    private void According(int token)
    {
        Sentence sentence = _view.SentenceOf(token);
        int source = AccordingTo(token + 2, sentence.EndToken);
        if (source < 0)
        {
            return;
        }

        Source who = _sources.At(source);
        bool opens = token - sentence.FirstToken <= 1;
        int first = opens ? AfterSource(Math.Max(who.End, source + 1), sentence.EndToken) : sentence.FirstToken;
        int end = opens ? sentence.EndToken : token;
        if (end - first >= 3)
        {
            _quotes.MarkQuotes(first, end);
            Add(token, who, [(first, end)]);
        }
    }

    private int AccordingTo(int from, int end)
    {
        const int reach = 10;
        int noun = -1;
        for (int i = from; i < Math.Min(end, from + reach) && !_view.Is(i, ","); i++)
        {
            if (_cast.At(i) >= 0)
            {
                return i;
            }

            noun = noun < 0 && _sources.CanSpeak(i) && _view.Pos(i) == UniversalPos.Noun ? i : noun;
        }

        return noun;
    }

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

    // ---- quotations that nothing has claimed

    /// <summary>A quotation without a cue goes on with the speaker of the one before it in the same paragraph; else its speaker stays open.</summary>
    private void LooseQuotes()
    {
        for (int q = 0; q < _view.Quotes.Count; q++)
        {
            QuotedSpan quote = _view.Quotes[q];
            if (quote.Depth > 0 || _quotes.IsUsed(q) || _quotes.Words(q) < 7 || !_quotes.EndsLikeSpeech(q))
            {
                continue;
            }

            Attribution? before = Preceding(_quotes.FirstOf(q));
            int introduced = Introduced(_quotes.FirstOf(q));
            var content = new List<(int First, int End)>();
            _quotes.Take(q, content);
            if (introduced < 0 && before is not null && before.Content.TrueForAll(part => _quotes.QuoteOf(part.First) >= 0))
            {
                before.Content.AddRange(content);
                continue;
            }

            var loose = new Attribution { Speaker = introduced >= 0 ? introduced : before?.Speaker ?? -1 };
            loose.Content.AddRange(content);
            _found.Add(loose);
        }
    }

    /// <summary>"Graham spoke on Fox News, “…”": whoever the clause before a comma or colon tells of, or −1.</summary>
    private int Introduced(int token)
    {
        int mark = token - 1;
        while (mark > 0 && _view.IsPunctuation(mark) && !_view.Is(mark, ",") && !_view.Is(mark, ":"))
        {
            mark--;
        }

        if (mark <= 0 || !(_view.Is(mark, ",") || _view.Is(mark, ":")) || token - mark > 3)
        {
            return -1;
        }

        Sentence sentence = _view.SentenceOf(mark);
        for (int i = sentence.FirstToken; i < mark; i++)
        {
            if (_view.Pos(i) == UniversalPos.Verb && _view[i].Xpos is "VBD" or "VBZ" && _quotes.QuoteOf(i) < 0
                && Clauses.Subject(_view, i) is >= 0 and int subject && _cast.At(subject) is >= 0 and int member && _cast.Members[member].IsPerson)
            {
                return member;
            }
        }

        return -1;
    }

    private Attribution? Preceding(int token)
    {
        Attribution? best = null;
        foreach (Attribution other in _found)
        {
            int end = Math.Max(other.Content[^1].End, Math.Max(other.Cue, other.SourceEnd - 1) + 1);
            if (end <= token && token - end <= 4 && (best is null || other.Content[0].First > best.Content[0].First)
                && SameParagraph(end - 1, token))
            {
                best = other;
            }
        }

        return best;
    }

    private bool SameParagraph(int a, int b) =>
        _view.Text.Text.AsSpan(_view[a].End, Math.Max(0, _view[b].Start - _view[a].End)).IndexOf('\n') < 0;

    private int Addressee(int cue, int speaker)
    {
        if (cue < 0)
        {
            return -1;
        }

        foreach (int child in _view.Children(cue))
        {
            bool told = _view.Has(child, "iobj") || (_view.Has(child, "obj") && _view.Lemma(cue) is "tell" or "inform" or "assure" or "urge" or "thank" or "warn" or "ask" or "remind");
            if (told && _cast.At(child) is >= 0 and int member && member != speaker)
            {
                return member;
            }
        }

        return -1;
    }

}
