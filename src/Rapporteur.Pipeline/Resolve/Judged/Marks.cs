using System.Globalization;
using Rapporteur.Domain;
using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>What tells things apart that one passage tells of. Made of the report's own words, so that no other report changes it.</summary>
internal static class Marks
{
    private const string Between = " / ";

    /// <summary>An actor: the name as written.</summary>
    public static string Of(ActorMention mention) => mention.Name;

    /// <summary>An encounter as a report tells it: who, how far, when and where.</summary>
    public static string Of(EncounterMention mention, Extraction extraction)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int participant in mention.Participants)
        {
            names.Add(extraction.Actors[participant].Name);
        }

        return string.Join("; ", names) + Between + mention.Kind + Between + mention.Status + Between + (mention.Time.Text ?? FactContext.Show(mention.Time))
            + Between + mention.Place?.Name;
    }

    /// <summary>A statement as a report tells it: what was said.</summary>
    public static string Of(StatementMention mention) => mention.Content;

    /// <summary>A position as a report tells it: who holds it, what is at stake, and how it stands to it.</summary>
    public static string Of(PositionMention mention, Extraction extraction) =>
        extraction.Actors[mention.Holder].Name + Between + mention.Issue + Between + mention.Stance + Between + mention.Proposition;

    /// <summary>An agreement as a report tells it: what it is called.</summary>
    public static string Of(AgreementMention mention) => mention.Name;

    /// <summary>A commitment as a report tells it: who is bound, and to what.</summary>
    public static string Of(CommitmentMention mention, Extraction extraction) => extraction.Actors[mention.Obligor].Name + Between + mention.Text;

    /// <summary>A coded event as a report tells it: who did what to whom, and whether it was done.</summary>
    public static string Of(CodedEventMention mention) =>
        mention.Cameo + Between + mention.Factuality + Between + Names(mention.Source) + Between + Names(mention.Target);

    /// <summary>A figure as a report gives it: how many of what.</summary>
    public static string Of(FigureMention mention) => Of(mention.Value, mention.Unit, mention.Of);

    /// <summary>Another fact of the record: what it says, as far as merging leaves it alone.</summary>
    public static string Of(IFact fact) => fact switch
    {
        Statement statement => statement.Text,
        // Not by issue or stance: people may have given it others.
        Position position => position.Proposition,
        // Not by its name: people may have given it another.
        Agreement agreement => agreement.Kind.ToString(),
        Commitment commitment => commitment.Text,
        CodedEvent coded => coded.Cameo + Between + coded.Plover.Event,
        Figure figure => Of(figure.Value, figure.Unit, figure.Of),
        _ => "",
    };

    /// <summary>Whether a mark is a fact's; positions were marked by issue and stance before.</summary>
    public static bool IsOf(string mark, IFact fact) => string.Equals(mark, Of(fact), StringComparison.Ordinal)
        || (fact is Position position && string.Equals(mark, position.Issue + Between + position.Stance, StringComparison.Ordinal));

    /// <summary>Whether somebody whom the one mark names is named in the other.</summary>
    public static bool ShareName(string mark, string other)
    {
        string[] names = NamesOf(mark);
        return Array.Exists(NamesOf(other), name => Array.IndexOf(names, name) >= 0);
    }

    private static string Of(double value, string? unit, string? of) => string.Create(CultureInfo.InvariantCulture, $"{value} {unit} {of}");

    private static string Names(IReadOnlyList<EventPartyMention> parties) => string.Join("; ", parties.Select(static party => party.Name));

    private static string[] NamesOf(string mark) =>
        mark[..Math.Max(0, mark.IndexOf(Between, StringComparison.Ordinal))].Split("; ", StringSplitOptions.RemoveEmptyEntries);
}
