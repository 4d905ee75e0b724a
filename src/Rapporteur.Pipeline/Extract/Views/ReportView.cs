using Rapporteur.Domain.Provenance;
using Rapporteur.Language.Quotations;
using Rapporteur.Language.Restore;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Views;

/// <summary>An annotated report laid out for extraction: children of every word, reach of every subtree, quoted words.</summary>
/// <remarks>Built once for each report in linear time. Token indices count through the whole text.</remarks>
internal sealed class ReportView
{
    private readonly RestoredText? _restored;
    private readonly string[] _lower;
    private readonly int[] _childStart;
    private readonly int[] _children;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _quoteOf;

    public ReportView(AnnotatedReport annotated)
    {
        Report = annotated.Report;
        Text = annotated.Text;
        _restored = annotated.Restored;
        int count = Text.TokenCount;
        _lower = new string[count];
        _childStart = new int[count + 1];
        _children = new int[count];
        _first = new int[count];
        _last = new int[count];
        _quoteOf = new int[count];
        FillChildren(count);
        FillReach(count);
        string? unmarked = WholeQuotation.Unmarked(Text.Text);
        IsOneQuotation = unmarked is not null;
        Quotes = QuotationFinder.Find(unmarked ?? Text.Text);
        FillQuotes();
    }

    public CleanReport Report { get; }

    public AnnotatedText Text { get; }

    public int Count => Text.TokenCount;

    /// <summary>Whether the whole text stands in quotation marks, as a posted statement does; these are none of <see cref="Quotes"/>.</summary>
    public bool IsOneQuotation { get; }

    /// <summary>Quoted stretches of the body, outer ones and those within them.</summary>
    public IReadOnlyList<QuotedSpan> Quotes { get; }

    public Token this[int token] => Text[token];

    /// <summary>The lemma; of a past that the analyser left as it is ("struck"), the verb's.</summary>
    public string Lemma(int token)
    {
        string lemma = Text[token].Lemma;
        return Text[token].Xpos is "VBD" or "VBN" && Text[token].Form.SequenceEqual(lemma) ? VerbForms.VerbOf(lemma) ?? lemma : lemma;
    }

    public UniversalPos Pos(int token) => Text[token].Pos;

    /// <summary>The relation to the head; a name that was taken for an auxiliary ("Theresa May said") belongs to the name before.</summary>
    public string Relation(int token) => Text[token].Relation is var relation && relation is "aux" && Text[token].Pos == UniversalPos.Propn ? "flat" : relation;

    public int Head(int token) => Text[token].HeadIndex;

    /// <summary>The word in lower case; made once.</summary>
    public string Lower(int token) => _lower[token] ??= new string(Text[token].Form).ToLowerInvariant();

    public bool Is(int token, string lower) => string.Equals(Lower(token), lower, StringComparison.Ordinal);

    public bool IsLemma(int token, string lemma) => string.Equals(Lemma(token), lemma, StringComparison.Ordinal);

    /// <summary>Whether the relation is this one, whatever its subtype.</summary>
    public bool Has(int token, string relation)
    {
        string have = Relation(token);
        return have.StartsWith(relation, StringComparison.Ordinal)
            && (have.Length == relation.Length || have[relation.Length] == ':');
    }

    /// <summary>The words that hang on this one, in the order of the text.</summary>
    public ReadOnlySpan<int> Children(int token) => _children.AsSpan(_childStart[token], _childStart[token + 1] - _childStart[token]);

    /// <summary>The preposition of a noun, in lower case; empty where it has none.</summary>
    public string CaseOf(int token) => Child(token, "case") is >= 0 and int preposition ? Lower(preposition) : "";

    /// <summary>The first child with the relation, or −1.</summary>
    public int Child(int token, string relation)
    {
        foreach (int child in Children(token))
        {
            if (Has(child, relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The leftmost token of the subtree.</summary>
    public int First(int token) => _first[token];

    /// <summary>One past the rightmost token of the subtree.</summary>
    public int End(int token) => _last[token] + 1;

    public Sentence SentenceOf(int token) => Text.Sentences[Text[token].SentenceIndex];

    public bool IsPunctuation(int token) => Pos(token) == UniversalPos.Punct;

    /// <summary>Number of the outermost quotation that holds the word, or −1.</summary>
    public int QuoteOf(int token) => _quoteOf[token];

    /// <summary>Whether the word is the other one or hangs on it at any remove.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (int at = token; at >= 0; at = Head(at))
        {
            if (at == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The stretch from one token to before another, outer punctuation and blanks trimmed.</summary>
    public TextRange Range(int first, int end)
    {
        while (end - 1 > first && IsPunctuation(end - 1) && QuotationMarkClosing(end - 1) is false)
        {
            end--;
        }

        while (first < end - 1 && IsPunctuation(first) && !IsOpeningMark(first))
        {
            first++;
        }

        return new TextRange(Text[first].Start, Text[end - 1].End);
    }

    /// <summary>The report's own words, without marks that were put back.</summary>
    public string TextOf(TextRange range) => new(WordsOf(range));

    /// <summary>The same without a copy.</summary>
    public ReadOnlySpan<char> WordsOf(TextRange range) =>
        _restored is null ? range.In(Text.Text) : _restored.Original.AsSpan()[_restored.OwnPlace(range.Start).._restored.OwnPlace(range.End)];

    private bool IsOpeningMark(int token) => Text[token].Form is "\"" or "“" or "‘" or "'" or "(" or "[" or "«" or "„" or "``";

    private bool QuotationMarkClosing(int token) => Text[token].Form is "\"" or "”" or "’" or "'" or ")" or "]" or "»" or "''" or "%";

    private void FillChildren(int count)
    {
        for (int i = 0; i < count; i++)
        {
            int head = Head(i);
            if (head >= 0)
            {
                _childStart[head + 1]++;
            }
        }

        for (int i = 0; i < count; i++)
        {
            _childStart[i + 1] += _childStart[i];
        }

        int[] next = _childStart.AsSpan(0, count).ToArray();
        for (int i = 0; i < count; i++)
        {
            int head = Head(i);
            if (head >= 0)
            {
                _children[next[head]++] = i;
            }
        }
    }

    private void FillReach(int count)
    {
        for (int i = 0; i < count; i++)
        {
            _first[i] = i;
            _last[i] = i;
        }

        // Every word pushes its place up to all that it hangs on; trees are shallow, so this stays near linear.
        for (int i = 0; i < count; i++)
        {
            for (int at = Head(i); at >= 0; at = Head(at))
            {
                if (_first[at] > i)
                {
                    _first[at] = i;
                }

                if (_last[at] < i)
                {
                    _last[at] = i;
                }
            }
        }
    }

    private void FillQuotes()
    {
        Array.Fill(_quoteOf, -1);
        int token = 0;
        for (int q = 0; q < Quotes.Count; q++)
        {
            QuotedSpan quote = Quotes[q];
            if (quote.Depth > 0)
            {
                continue;
            }

            while (token < Count && Text[token].End <= quote.Inner.Start)
            {
                token++;
            }

            for (int i = token; i < Count && Text[i].Start < quote.Inner.End; i++)
            {
                _quoteOf[i] = q;
            }
        }
    }
}
