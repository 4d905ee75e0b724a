using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Finds who says, thinks or wants what: by verbs, nouns and adjectives, "according to", and quotations by themselves.</summary>
internal sealed class AttributionFinder
{
    private readonly ReportView _view;
    private readonly QuoteBook _quotes;
    private readonly VerbAttributions _verbs;
    private readonly NounAttributions _nouns;
    private readonly AdjectiveAttributions _adjectives;
    private readonly AccordingTo _according;
    private readonly LooseQuotations _loose;
    private readonly List<Attribution> _found = [];

    public AttributionFinder(ReportCast cast)
    {
        _view = cast.View;
        var sources = new SpeechSource(cast);
        _quotes = new QuoteBook(_view);
        _verbs = new VerbAttributions(cast, sources, _quotes);
        _nouns = new NounAttributions(cast, sources);
        _adjectives = new AdjectiveAttributions(_view, sources, _quotes);
        _according = new AccordingTo(cast, sources, _quotes);
        _loose = new LooseQuotations(cast, _quotes);
    }

    /// <summary>All attributions in the order of the text, those inside another's content too.</summary>
    public List<Attribution> Find()
    {
        for (int token = 0; token < _view.Count; token++)
        {
            if (_quotes.QuoteOf(token) >= 0)
            {
                continue;
            }

            Attribution? attribution = At(token);
            if (attribution is { Content.Count: > 0 } && !IsFoundAlready(attribution))
            {
                _found.Add(attribution);
            }
        }

        _loose.AddTo(_found);
        _found.Sort(static (a, b) => a.Content[0].First != b.Content[0].First
            ? a.Content[0].First.CompareTo(b.Content[0].First)
            : a.Cue.CompareTo(b.Cue));
        return _found;
    }

    private Attribution? At(int token)
    {
        if (_according.IsAt(token))
        {
            return _according.Read(token) is { } phrase ? Attribution.Of(token, phrase.Source, [phrase.Content], isStatement: phrase.Source.IsSpeaker) : null;
        }

        Attribution? found = VerbPhrase.IsVerbal(_view, token) ? _verbs.At(token, _found) : null;
        return found ?? _nouns.At(token) ?? _adjectives.At(token);
    }

    private bool IsFoundAlready(Attribution attribution)
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
}
