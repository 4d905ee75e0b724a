using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Statements;

/// <summary>Who reports that somebody said something: the sayings that hold this one, and "was quoted by TASS as saying", "a statement carried by SANA".</summary>
internal sealed class ReportChain(ReportView view, SpeechSource sources)
{
    /// <summary>The hops from the report to the speaker, the one nearest to the report first.</summary>
    public List<HopMention> Of(Attribution attribution, List<Attribution> found)
    {
        var outer = new List<Attribution>();
        foreach (Attribution other in found)
        {
            // An act ("welcomed that …") tells nothing of what another said.
            bool reports = other is { IsStatement: true, Act: null, Source: >= 0, Cue: >= 0 };
            if (reports && !IsSame(other, attribution) && Outermost.Holds(other, attribution))
            {
                outer.Add(other);
            }
        }

        outer.Sort(static (a, b) => Length(b).CompareTo(Length(a)));
        List<HopMention> hops = outer.ConvertAll(Hop);
        if (CarrierOf(attribution.Cue) is { } carrier)
        {
            hops.Add(carrier);
        }

        return hops;
    }

    private static bool IsSame(Attribution a, Attribution b) => a.Speaker >= 0 && a.Speaker == b.Speaker;

    private HopMention Hop(Attribution outer) => new(
        outer.Speaker < 0 ? null : outer.Speaker,
        view.TextOf(view.Range(outer.SourceFirst, outer.SourceEnd)),
        view.Range(Math.Min(outer.SourceFirst, outer.Cue), Math.Max(outer.SourceEnd, outer.Cue + 1)));

    /// <summary>Whoever quotes the saying, or carries the statement in which it is said.</summary>
    private HopMention? CarrierOf(int cue)
    {
        if (cue < 0)
        {
            return null;
        }

        int quoting = SpeechSubject.QuotingVerb(view, cue);
        if (quoting >= 0)
        {
            return Carrier(quoting, VerbPhrase.Of(view, quoting).Passive ? Clauses.Agent(view, quoting) : view.Child(quoting, "nsubj"));
        }

        foreach (int child in view.Children(cue))
        {
            int carrying = view.Has(child, "obl") && Adjuncts.IsVenue(view, child) ? view.Child(child, "acl") : -1;
            if (carrying >= 0 && view.Lemma(carrying) is "carry" or "publish" or "quote" or "cite" or "broadcast" or "run" or "release" or "distribute" or "post"
                && Clauses.Agent(view, carrying) is >= 0 and int agent)
            {
                return Carrier(carrying, agent);
            }
        }

        return null;
    }

    private HopMention? Carrier(int verb, int word)
    {
        if (word < 0)
        {
            return null;
        }

        Source source = sources.Phrase(word);
        return new HopMention(
            source.Speaker < 0 ? null : source.Speaker,
            view.TextOf(view.Range(source.First, source.End)),
            view.Range(Math.Min(source.First, verb), Math.Max(source.End, verb + 1)));
    }

    private static int Length(Attribution attribution)
    {
        int length = 0;
        foreach ((int first, int end) in attribution.Content)
        {
            length += end - first;
        }

        return length;
    }
}
