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
        var passages = new List<TextRange>();
        var words = new StringBuilder();
        foreach (Sentence sentence in view.Text.Sentences)
        {
            if (sentence.Length < FewestWords || IsHeading(cast, sentence))
            {
                continue;
            }

            TextRange range = view.Range(sentence.FirstToken, sentence.EndToken);
            passages.Add(range);
            words.Append(words.Length == 0 ? "" : " ").Append(range.In(view.Text.Text));
        }

        if (passages.Count == 0)
        {
            return null;
        }

        FactTime time = view.Report.Published.Time.IsKnown && (view.IsOneQuotation || cast.IsDocumentSigned || IsWritten(cast)) ? view.Report.Published.Time : FactTime.Unknown;
        return new StatementMention(
            cast.DocumentSpeaker, cast.Members[cast.DocumentSpeaker].Name, null, StatementMode.Indirect, words.ToString(), time, null, passages)
        {
            SpeakerBasis = SpeakerBasis.Document,
        };
    }

    /// <summary>Whether the speaker speaks in the first person, rather than a spokesperson telling what another did.</summary>
    public static bool IsWritten(ReportCast cast) => DocumentVoice.IsFirstPerson(cast.View);

    private static bool IsHeading(ReportCast cast, Sentence sentence)
    {
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
