using System.Text;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Statements;

/// <summary>A text that is one speaker's from first to last: a written statement, remarks. It is one statement, with a passage for each sentence.</summary>
internal static class DocumentStatement
{
    private const int FewestWords = 4;

    /// <summary>The statement that the whole text is, or null where the text is a report.</summary>
    public static StatementMention? Of(ReportCast cast)
    {
        if (cast.DocumentSpeaker < 0)
        {
            return null;
        }

        ReportView view = cast.View;
        (List<TextRange> passages, string words) = Said(cast, 0, view.Count);
        if (passages.Count == 0)
        {
            return null;
        }

        FactTime time = view.Report.Published.Time.IsKnown && (view.IsOneQuotation || cast.IsDocumentSigned || IsWritten(cast)) ? view.Report.Published.Time : FactTime.Unknown;
        return new StatementMention(
            cast.DocumentSpeaker, cast.Members[cast.DocumentSpeaker].Name, null, StatementMode.Indirect, words, time, null, passages)
        {
            SpeakerBasis = SpeakerBasis.Document,
            CoSpeakers = cast.DocumentCoSpeakers,
        };
    }

    /// <summary>What one speaker says in a turn of a transcript, or null where it is no more than "Yes.".</summary>
    public static StatementMention? Of(ReportCast cast, TranscriptTurn turn)
    {
        (List<TextRange> passages, string words) = Said(cast, turn.First, turn.End);
        FactTime published = cast.View.Report.Published.Time;
        return passages.Count == 0 ? null : new StatementMention(
            turn.Speaker < 0 ? null : turn.Speaker, turn.LabelText, null, StatementMode.Direct, words, published.IsKnown ? published : FactTime.Unknown, null, passages)
        {
            SpeakerBasis = turn.Speaker < 0 ? SpeakerBasis.None : SpeakerBasis.Name,
        };
    }

    /// <summary>The sentences that say something, from a token to another.</summary>
    private static (List<TextRange> Passages, string Words) Said(ReportCast cast, int first, int end)
    {
        var passages = new List<TextRange>();
        var words = new StringBuilder();
        ReadOnlySpan<Sentence> sentences = cast.View.Text.Sentences;
        for (int i = first < end ? cast.View[first].SentenceIndex : sentences.Length; i < sentences.Length && sentences[i].FirstToken < end; i++)
        {
            Sentence sentence = sentences[i];
            int from = Math.Max(first, sentence.FirstToken);
            int to = Math.Min(end, sentence.EndToken);
            if (to - from < FewestWords || IsHeading(cast, sentence))
            {
                continue;
            }

            TextRange range = cast.View.Range(from, to);
            passages.Add(range);
            words.Append(words.Length == 0 ? "" : " ").Append(cast.View.WordsOf(range));
        }

        return (passages, words.ToString());
    }

    /// <summary>Whether the speaker speaks in the first person, rather than a spokesperson telling what another did.</summary>
    public static bool IsWritten(ReportCast cast) => DocumentVoice.IsFirstPerson(cast.View);

    private static bool IsHeading(ReportCast cast, Sentence sentence)
    {
        if (sentence.EndToken <= cast.SignatureEnd)
        {
            return true;
        }

        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (VerbPhrase.IsVerbal(cast.View, i))
            {
                return false;
            }
        }

        return true;
    }
}
