using System.Text;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Statements;

/// <summary>Turns attributions into statements: mode, words without marks, time, passages.</summary>
internal sealed class StatementExtractor(ReportCast cast, EventTimes times)
{
    private const int FarthestSource = 12;

    private readonly ReportView _view = cast.View;
    private readonly ReportChain _chain = new(cast.View, new SpeechSource(cast));
    private readonly StatementTimes _times = new(cast, times);
    private readonly int[] _speakers = new int[cast.View.Count];

    /// <summary>Number of the actor in whose words the token stands, or −1; after <see cref="Extract"/>.</summary>
    public int SpeakerAt(int token) => _speakers[token] - 1;

    public List<StatementMention> Extract()
    {
        List<Attribution> found = new AttributionFinder(cast).Find();
        found.RemoveAll(static attribution => !attribution.IsStatement);
        foreach (Attribution attribution in found)
        {
            foreach ((int first, int end) in attribution.Kept)
            {
                _speakers.AsSpan(first, end - first).Fill(attribution.Speaker + 1);
            }
        }

        JoinSplit(found);
        var statements = new List<StatementMention>(found.Count + 1);
        foreach (Attribution attribution in found)
        {
            if (!IsVoiceItself(attribution))
            {
                statements.Add(Statement(attribution, found));
            }
        }

        if (DocumentStatement.Of(cast) is { } whole)
        {
            statements.Add(whole);
        }

        foreach (TranscriptTurn turn in cast.Turns)
        {
            if (DocumentStatement.Of(cast, turn) is { } said)
            {
                statements.Add(said);
            }
        }

        return statements;
    }

    // "We strongly condemn …" in a statement that is all one speaker's is part of that statement.
    private bool IsVoiceItself(Attribution attribution) =>
        (cast.Turns.Count + cast.Blocks.Count > 0 && attribution.Cue >= 0 && attribution.Speaker >= 0 && cast.VoiceAt(attribution.Cue) == attribution.Speaker)
        || IsDocumentItself(attribution);

    private bool IsDocumentItself(Attribution attribution) =>
        cast.DocumentSpeaker >= 0 && attribution.Source >= 0 && DocumentStatement.IsWritten(cast)
        && (attribution.Speaker == cast.DocumentSpeaker || IsOwnState(attribution.Speaker));

    private bool IsOwnState(int member) =>
        member >= 0 && !cast.Members[member].IsPerson && cast.Members[cast.DocumentSpeaker].Country is { } country
        && string.Equals(cast.Members[member].Country, country, StringComparison.Ordinal);

    // "…," he said, "…": one stretch of speech, though the parser may give the halves two verbs.
    private void JoinSplit(List<Attribution> found)
    {
        for (int i = found.Count - 1; i > 0; i--)
        {
            Attribution before = found[i - 1];
            Attribution after = found[i];
            bool direct = _view.QuoteOf(after.Content[0].First) >= 0 && _view.QuoteOf(before.Content[^1].First) >= 0;
            if (direct && after.Cue == before.Cue && after.Cue >= 0)
            {
                before.Content.AddRange(after.Content);
                found.RemoveAt(i);
            }
        }
    }

    private StatementMention Statement(Attribution attribution, List<Attribution> found)
    {
        return new StatementMention(
            attribution.Speaker < 0 ? null : attribution.Speaker,
            attribution.Source < 0 ? null : _view.TextOf(_view.Range(attribution.SourceFirst, attribution.SourceEnd)),
            attribution.Addressee < 0 ? null : attribution.Addressee,
            attribution.ModeIn(_view),
            Words(attribution),
            _times.Of(attribution),
            Venues.Of(_view, attribution.Cue),
            Passages(attribution))
        {
            SpeakerBasis = SpeakerBases.Of(attribution, cast),
            CoSpeakers = attribution.CoSpeakers,
            Via = _chain.Of(attribution, found),
            Quoted = attribution.ModeIn(_view) == StatementMode.Mixed ? LongestQuoted(attribution) : null,
        };
    }

    private string? LongestQuoted(Attribution attribution)
    {
        (int First, int End) longest = (0, 0);
        foreach ((int first, int end) in attribution.Kept)
        {
            int start = first;
            for (int i = first; i < end; i++)
            {
                start = _view.QuoteOf(i) < 0 ? i + 1 : start;
                longest = i + 1 - start > longest.End - longest.First ? (start, i + 1) : longest;
            }
        }

        return longest.End > longest.First ? _view.TextOf(_view.Range(longest.First, longest.End)).Trim('"', '“', '”', ' ') : null;
    }

    private string Words(Attribution attribution)
    {
        var words = new StringBuilder();
        foreach ((int first, int end) in attribution.Kept)
        {
            TextRange range = _view.Range(first, end);
            if (words.Length > 0)
            {
                words.Append(' ');
            }

            foreach (char c in _view.WordsOf(range))
            {
                if (c is not ('"' or '“' or '”'))
                {
                    words.Append(c is '\n' ? ' ' : c);
                }
            }
        }

        return words.ToString().Trim();
    }

    /// <summary>The stretches said, each drawn out to the speaker and the verb where these stand beside it.</summary>
    private List<TextRange> Passages(Attribution attribution)
    {
        var passages = new List<TextRange>(attribution.Kept.Count);
        for (int i = 0; i < attribution.Kept.Count; i++)
        {
            (int first, int end) = attribution.Kept[i];
            if (i == 0 && attribution.Cue >= 0)
            {
                first = Reach(first, Math.Min(attribution.Cue, attribution.SourceFirst >= 0 ? attribution.SourceFirst : attribution.Cue));
            }

            if (i == attribution.Kept.Count - 1 && attribution.Cue >= 0)
            {
                int cueEnd = Math.Max(attribution.Cue + 1, attribution.SourceEnd);
                end = cueEnd > end && cueEnd - end <= FarthestSource && _view[cueEnd - 1].SentenceIndex == _view[end - 1].SentenceIndex ? cueEnd : end;
            }

            passages.Add(_view.Range(first, end));
        }

        return passages;
    }

    private int Reach(int first, int to) =>
        to < first && first - to <= FarthestSource && _view[to].SentenceIndex == _view[first].SentenceIndex ? to : first;
}
