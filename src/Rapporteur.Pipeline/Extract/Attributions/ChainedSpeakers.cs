using Rapporteur.Language.Coreference;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Whom a description or pronoun stands for by its chain of mentions, where the cast does not tell: "it", "the monitor".</summary>
internal sealed class ChainedSpeakers
{
    private readonly ReportView _view;
    private readonly ReportCast _cast;
    private readonly Dictionary<int, int> _chainOf = [];

    public ChainedSpeakers(ReportCast cast)
    {
        _cast = cast;
        _view = cast.View;
        foreach (Mention mention in _view.Text.Mentions)
        {
            _chainOf.TryAdd(mention.HeadToken, mention.Chain);
        }
    }

    /// <summary>Number of the actor named last before the word in its chain, or first after it; −1 where the chain names none.</summary>
    public int Of(int token)
    {
        if (!CanPoint(token))
        {
            return -1;
        }

        if (!_chainOf.TryGetValue(token, out int index))
        {
            return GroupBefore(token);
        }

        Chain chain = _view.Text.Chains[index];
        int best = -1;
        for (int i = 0; i < chain.Count; i++)
        {
            Mention mention = chain[i];
            bool before = mention.HeadToken < token;
            if (mention.HeadToken == token || (!before && best >= 0))
            {
                continue;
            }

            int member = _cast.At(mention.HeadToken);
            if (member >= 0 && Agrees(token, _cast.Members[member]))
            {
                best = member;
            }
        }

        return best >= 0 ? best : GroupBefore(token);
    }

    // "The leaders met. They called for a truce": the group that the sentence before is about.
    private int GroupBefore(int token)
    {
        int sentence = _view[token].SentenceIndex;
        if (!_view.Is(token, "they") || !_view.Has(token, "nsubj") || _view.QuoteOf(token) >= 0 || sentence == 0)
        {
            return -1;
        }

        Sentence before = _view.Text.Sentences[sentence - 1];
        int group = -1;
        for (int i = before.FirstToken; i < before.EndToken; i++)
        {
            bool plural = _view[i].Xpos is "NNS" or "NNPS" && _view.Has(i, "nsubj");
            if (plural && (group >= 0 || _view.Head(i) < 0 || !_view.Has(_view.Head(i), "root")))
            {
                return -1;
            }

            group = plural ? i : group;
        }

        return group >= 0 && _cast.At(group) is >= 0 and int member && _cast.Members[member] is { IsNamed: false, IsPlural: true } ? member : -1;
    }

    /// <summary>"An official" and "the aide" are left unnamed; a pronoun, a body or a thing said once more points back.</summary>
    private bool CanPoint(int token)
    {
        if (_view.Pos(token) == UniversalPos.Pron)
        {
            // "Someone" and "many" point to nobody.
            return _view.Lower(token) is "he" or "she" or "it" or "they";
        }

        // A name that the cast does not know is another's: "the West" is no state named before.
        int determiner = _view.Pos(token) == UniversalPos.Propn ? -1 : _view.Child(token, "det");
        return determiner >= 0 && _view.Lower(determiner) is "the" or "this" or "that" or "these" or "those"
            && AgentNouns.NumberOf(_view.Lemma(token)) is not (AgentNumber.One or AgentNumber.Many);
    }

    private bool Agrees(int token, CastMember member) => _view.Lower(token) switch
    {
        "he" => member.IsPerson && member.Gender != 'f',
        "she" => member.IsPerson && member.Gender != 'm',
        "it" => !member.IsPerson,
        "they" => !member.IsPerson,
        _ => !member.IsPerson,
    };
}
