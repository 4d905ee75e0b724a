using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Source, cue and content of one act of speech, as token ranges.</summary>
internal sealed class Attribution
{
    /// <summary>The word that stands for the speaker, or −1.</summary>
    public int Source { get; init; } = -1;

    /// <summary>First token of the words that name the speaker; only with a source.</summary>
    public int SourceFirst { get; init; } = -1;

    /// <summary>One past their last token.</summary>
    public int SourceEnd { get; init; } = -1;

    /// <summary>The relative pronoun that stands for the source beside the verb, or −1.</summary>
    public int Pronoun { get; init; } = -1;

    /// <summary>The verb or noun of speech, or −1 for a quotation without one.</summary>
    public int Cue { get; init; } = -1;

    /// <summary>Number of the speaker, or −1 where the text does not say who.</summary>
    public int Speaker { get; init; } = -1;

    /// <summary>Numbers of those who say it with the speaker.</summary>
    public IReadOnlyList<int> CoSpeakers { get; init; } = [];

    /// <summary>Number of the addressee, or −1.</summary>
    public int Addressee { get; init; } = -1;

    /// <summary>Whether the record takes it as a statement: an act of speech told as done.</summary>
    public bool IsStatement { get; init; }

    /// <summary>Where the saying is the act itself: the verb with all it governs.</summary>
    public (int First, int End)? Act { get; init; }

    /// <summary>What was said, in the order of the text: first token and one past the last of each stretch.</summary>
    public List<(int First, int End)> Content { get; } = [];

    /// <summary>The words that a statement keeps: those of the act, or those said.</summary>
    public List<(int First, int End)> Kept => Act is { } act ? [act] : Content;

    public static Attribution Of(
        int cue, Source source, List<(int First, int End)> content, bool isStatement, (int First, int End)? act = null, int addressee = -1)
    {
        var attribution = new Attribution
        {
            Cue = cue,
            Source = source.Token,
            SourceFirst = source.First,
            SourceEnd = source.End,
            Pronoun = source.Pronoun,
            Speaker = source.Speaker,
            CoSpeakers = source.CoSpeakers,
            Addressee = addressee,
            IsStatement = isStatement,
            Act = act,
        };
        attribution.Content.AddRange(content.FindAll(static part => part.End > part.First));
        return attribution;
    }

    /// <summary>Whether its words stand in quotation marks; one word outside does not break a long quotation.</summary>
    public StatementMode ModeIn(ReportView view)
    {
        int quoted = 0;
        int plain = 0;
        foreach ((int first, int end) in IsStatement ? Kept : Content)
        {
            for (int i = first; i < end; i++)
            {
                if (!view.IsPunctuation(i))
                {
                    quoted += view.QuoteOf(i) >= 0 ? 1 : 0;
                    plain += view.QuoteOf(i) < 0 ? 1 : 0;
                }
            }
        }

        return quoted == 0 ? StatementMode.Indirect
            : plain == 0 || (plain <= 1 && quoted >= 6) ? StatementMode.Direct
            : StatementMode.Mixed;
    }

    /// <summary>The same in places of the text.</summary>
    public AttributionMention ToMention(ReportView view) => new(
        Source < 0 ? []
            : Pronoun < SourceEnd ? [view.Range(SourceFirst, SourceEnd)]
            : [view.Range(SourceFirst, SourceEnd), view.Range(Pronoun, Pronoun + 1)],
        Cue < 0 ? [] : [view.Range(Cue, Cue + 1)],
        Content.ConvertAll(part => view.Range(part.First, part.End)),
        ModeIn(view));
}
