using Rapporteur.Language.Deep;
using Rapporteur.Language.Neural;
using Rapporteur.Language.Text;
using Rapporteur.Language.Words;

namespace Rapporteur.Training.Neural;

/// <summary>Trees for text without any, by the vote of several networks (tri-training: Zhou and Li 2005); what they differ on stays unknown.</summary>
internal sealed class TreeVote(IReadOnlyList<DeepModel> models, TagSet tags)
{
    private const string Unknown = "";
    private const double MostUnknown = 0.25;
    private const int BatchSentences = 32;

    private readonly DeepReader _reader = new();
    private readonly WordBatch _batch = new();

    public IEnumerable<TreeSentence> Label(AnnotatedText text)
    {
        TokenData[][] readings = [.. models.Select(model => Read(model, text))];
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            TreeSentence sentence = Vote(text, text.Sentences[s], readings);
            if (sentence.Heads.Count(head => head < 0) <= MostUnknown * sentence.Heads.Length)
            {
                yield return sentence;
            }
        }
    }

    private TokenData[] Read(DeepModel model, AnnotatedText text)
    {
        TokenData[] tokens = text.Tokens.ToArray();
        byte[] found = new byte[tokens.Length];
        for (int first = 0; first < text.Sentences.Length; first += BatchSentences)
        {
            int count = Math.Min(BatchSentences, text.Sentences.Length - first);
            _batch.Lay(text.Text, tokens, text.Sentences.Slice(first, count), model.Vectors);
            _reader.Run(model, _batch, tokens, found);
        }

        for (int i = 0; i < tokens.Length; i++)
        {
            tokens[i].Pos = tags.Pos(found[i]);
            tokens[i].Xpos = tags.Xpos(found[i]);
        }

        return tokens;
    }

    private static TreeSentence Vote(AnnotatedText text, Sentence sentence, TokenData[][] readings)
    {
        int length = sentence.Length;
        var result = new TreeSentence
        {
            Forms = new string[length],
            Tags = new string[length],
            Features = new string[length],
            Heads = new int[length],
            Relations = new string[length],
        };
        for (int i = 0; i < length; i++)
        {
            int at = sentence.FirstToken + i;
            TokenData[] words = [.. readings.Select(reading => reading[at])];
            result.Forms[i] = text[at].ToString();
            result.Tags[i] = Most(words.Select(word => $"{word.Pos.ToName()} {word.Xpos}"));
            result.Features[i] = Most(words.Select(word => word.Features));
            int head = words.GroupBy(word => word.Head).Where(group => group.Count() > 1).Select(group => group.Key).FirstOrDefault(-2);
            result.Heads[i] = head == -2 ? -1 : head == -1 ? length : head - sentence.FirstToken;
            result.Relations[i] = head == -2 ? Unknown : Most(words.Where(word => word.Head == head).Select(word => word.Relation));
        }

        return result;
    }

    private static string Most(IEnumerable<string> votes) =>
        votes.GroupBy(vote => vote, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).FirstOrDefault(Unknown);
}
