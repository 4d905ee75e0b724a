using Rapporteur.Language.Quotations;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Quotations that no cue has claimed: each goes on with the speaker of the one before it in its paragraph; else its speaker stays open.</summary>
internal sealed class LooseQuotations(ReportCast cast, QuoteBook quotes)
{
    private const int FewestWords = 7;

    private readonly ReportView _view = cast.View;
    private readonly SignedQuotations _signed = new(cast);

    public void AddTo(List<Attribution> found)
    {
        for (int q = 0; q < _view.Quotes.Count; q++)
        {
            QuotedSpan quote = _view.Quotes[q];
            if (quote.Depth > 0 || quotes.IsUsed(q) || quotes.IsTitle(q) || !quotes.EndsLikeSpeech(q))
            {
                continue;
            }

            if (_signed.Behind(quotes.EndOf(q)) is { } signed)
            {
                var said = new List<(int First, int End)>();
                quotes.Take(q, said);
                found.Add(Attribution.Of(signed.Dash, signed.Source, said, isStatement: true));
                continue;
            }

            if (quotes.TakenBeside(q) is >= 0 and int beside && Holding(found, quotes.FirstOf(beside)) is { } whole)
            {
                // Another paragraph of a quotation that somebody has.
                var paragraph = new List<(int First, int End)>();
                quotes.Take(q, paragraph);
                whole.Content.InsertRange(beside > q ? 0 : whole.Content.Count, paragraph);
                continue;
            }

            Attribution? before = Preceding(found, quotes.FirstOf(q));
            if (quotes.Words(q) < FewestWords && before is null)
            {
                continue;
            }

            int introduced = Introduced(quotes.FirstOf(q));
            var content = new List<(int First, int End)>();
            quotes.Take(q, content);
            if (introduced < 0 && before is not null && before.Content.TrueForAll(part => quotes.QuoteOf(part.First) >= 0))
            {
                before.Content.AddRange(content);
                continue;
            }

            var loose = new Attribution
            {
                Speaker = introduced >= 0 ? introduced : before?.Speaker ?? -1,
                CoSpeakers = introduced >= 0 ? [] : before?.CoSpeakers ?? [],
                Source = introduced >= 0 ? -1 : before?.Source ?? -1,
                SourceFirst = before?.SourceFirst ?? -1,
                SourceEnd = before?.SourceEnd ?? -1,
                IsStatement = true,
            };
            loose.Content.AddRange(content);
            found.Add(loose);
        }
    }

    private static Attribution? Holding(List<Attribution> found, int token) =>
        found.Find(one => one is { IsStatement: true, Act: null } && one.Content.Exists(part => part.First <= token && token < part.End));

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
            if (_view.Pos(i) == UniversalPos.Verb && _view[i].Xpos is "VBD" or "VBZ" && quotes.QuoteOf(i) < 0
                && Clauses.Subject(_view, i) is >= 0 and int subject && cast.At(subject) is >= 0 and int member && cast.Members[member].IsPerson)
            {
                return member;
            }
        }

        return -1;
    }

    /// <summary>The statement that ends in the same sentence or the one before; in the paragraph before only where the quotation opens its own.</summary>
    private Attribution? Preceding(List<Attribution> found, int token)
    {
        Attribution? best = null;
        int bestEnd = -1;
        foreach (Attribution other in found)
        {
            int end = Math.Max(other.Content[^1].End, Math.Max(other.Cue, other.SourceEnd - 1) + 1);
            bool near = end <= token && (token - end <= 4 || (OpensSentence(token) && _view[token].SentenceIndex - _view[end - 1].SentenceIndex <= 1));
            if (other.IsStatement && near && end > bestEnd && (SameParagraph(end - 1, token) || (OpensParagraph(token) && other.Source >= 0)))
            {
                best = other;
                bestEnd = end;
            }
        }

        return best;
    }

    private bool OpensSentence(int token) => token - _view.SentenceOf(token).FirstToken <= 1;

    // "“…,” Berg said. ¶ “…”": a paragraph that is spoken goes on with whoever spoke before.
    private bool OpensParagraph(int token)
    {
        ReadOnlySpan<char> before = _view.Text.Text.AsSpan(0, _view.Quotes[_view.QuoteOf(token)].Outer.Start).TrimEnd(' ');
        return before.Length > 0 && before[^1] == '\n';
    }

    private bool SameParagraph(int a, int b) =>
        _view.Text.Text.AsSpan(_view[a].End, Math.Max(0, _view[b].Start - _view[a].End)).IndexOf('\n') < 0;
}
