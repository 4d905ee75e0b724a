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

    /// <summary>An agreement as a report tells it: what it is called.</summary>
    public static string Of(AgreementMention mention) => mention.Name;

    /// <summary>What marks the telling that a merged fact takes its words from; null for facts that are not merged by judgement.</summary>
    public static string? OfTelling(IFact fact) => fact switch
    {
        Statement statement => statement.Text,
        Agreement agreement => agreement.Name,
        _ => null,
    };

    /// <summary>Another fact of the record: what it says, as far as merging leaves it alone.</summary>
    public static string Of(IFact fact) => fact switch
    {
        Statement statement => statement.Text,
        Position position => position.Issue + Between + position.Stance,
        // Not by its name: people may have given it another.
        Agreement agreement => agreement.Kind.ToString(),
        Commitment commitment => commitment.Text,
        CodedEvent coded => coded.Cameo + Between + coded.Plover.Event,
        Figure figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Value} {figure.Unit} {figure.Of}"),
        _ => "",
    };

    /// <summary>Whether somebody whom the one mark names is named in the other.</summary>
    public static bool ShareName(string mark, string other)
    {
        string[] names = NamesOf(mark);
        return Array.Exists(NamesOf(other), name => Array.IndexOf(names, name) >= 0);
    }

    private static string[] NamesOf(string mark) =>
        mark[..Math.Max(0, mark.IndexOf(Between, StringComparison.Ordinal))].Split("; ", StringSplitOptions.RemoveEmptyEntries);
}
