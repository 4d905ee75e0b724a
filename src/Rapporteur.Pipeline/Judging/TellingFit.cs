using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Judging;

/// <summary>How well what a report tells fits a fact of the record: tells two apart that stand on one passage.</summary>
internal sealed class TellingFit(IRecordReader record)
{
    private readonly Dictionary<ActorId, HashSet<string>> _names = [];

    /// <summary>By its words.</summary>
    public static int Of(Statement statement, StatementMention mention) => Same(statement.Text, mention.Content);

    /// <summary>By whose it is, what is at stake, and how they stand to it.</summary>
    public int Of(Position position, PositionMention mention, Extraction extraction) =>
        (2 * Names(position.Holder, extraction.Actors[mention.Holder])) + Same(position.Proposition, mention.Proposition) + Same(position.Issue, mention.Issue)
        + (position.Stance == mention.Stance ? 1 : 0);

    /// <summary>By its name.</summary>
    public static int Of(Agreement agreement, AgreementMention mention) => Same(agreement.Name, mention.Name);

    /// <summary>By who is bound, and to what.</summary>
    public int Of(Commitment commitment, CommitmentMention mention, Extraction extraction) =>
        (2 * Names(commitment.Obligor, extraction.Actors[mention.Obligor])) + Same(commitment.Text, mention.Text);

    /// <summary>By what was done, by whom and to whom.</summary>
    public int Of(CodedEvent coded, CodedEventMention mention, Extraction extraction) =>
        Same(coded.Cameo, mention.Cameo) + (coded.Factuality == mention.Factuality ? 1 : 0)
        + Parties(coded.Source, mention.Source, extraction) + Parties(coded.Target, mention.Target, extraction);

    /// <summary>By how many of what.</summary>
    public static int Of(Figure figure, FigureMention mention) =>
        figure.Value.Equals(mention.Value) ? 2 + Same(figure.Unit, mention.Unit) + Same(figure.Of, mention.Of) : 0;

    private int Parties(IReadOnlyList<ActorId> parties, IReadOnlyList<EventPartyMention> told, Extraction extraction)
    {
        int fit = 0;
        foreach (EventPartyMention one in told)
        {
            fit += parties.Any(party => Names(party, extraction.Actors[one.Actor]) > 0) ? 1 : -1;
        }

        return fit;
    }

    private int Names(ActorId id, ActorMention mention)
    {
        if (!_names.TryGetValue(id, out HashSet<string>? names))
        {
            names = record.Find<Actor>(id.Value) is { } actor ? new HashSet<string>(actor.Aliases, StringComparer.Ordinal) { actor.Name } : [];
            _names.Add(id, names);
        }

        return names.Contains(mention.Name) ? 1 : 0;
    }

    private static int Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal) ? 1 : 0;
}
