using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

// Whom the opening of a report tells of before it names him.
internal sealed partial class Descriptions
{
    /// <summary>Sentences behind the opening within which its speaker is named.</summary>
    private const int LeadReach = 2;

    /// <summary>"A Norwegian scientist said … Anna Berg, an expert on ports, made the comments in Oslo": who is named as having said it; −1 for none.</summary>
    private int NamedLater(int token)
    {
        bool opening = _view[token].SentenceIndex == 0 && _view[token].Xpos is "NN" && _view.Has(token, "nsubj") && _view.Child(token, "det") is >= 0 and int article && words[article] is "a" or "an"
            && AgentNouns.NumberOf(_view.Lemma(token)) is null or AgentNumber.One && words[token] is not ("neighbour" or "neighbor" or "relative" or "resident" or "source" or "witness")
            && SpeechVerbs.FrameOf(_view.Lemma(_view.Head(token))) is not null;
        for (int sentence = 1; opening && sentence <= Math.Min(LeadReach, _view.Text.Sentences.Length - 1); sentence++)
        {
            for (int i = _view.Text.Sentences[sentence].FirstToken; i < _view.Text.Sentences[sentence].EndToken; i++)
            {
                bool made = _view.Has(i, "root") && _view.IsLemma(i, "make") && _view.Child(i, "obj") is >= 0 and int what
                    && _view.Lemma(what) is "comment" or "remark" && IsDefinite(what);
                if (made && Clauses.Subject(_view, i) is >= 0 and int subject && cast.NamedAt(subject) is >= 0 and int named && cast.Members[named].IsPerson)
                {
                    return named;
                }
            }
        }

        return -1;
    }
}
