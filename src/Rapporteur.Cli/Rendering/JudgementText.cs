using System.Globalization;
using NodaTime.Text;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Ports;
using Rapporteur.Web.Views;

namespace Rapporteur.Cli.Rendering;

/// <summary>Tells of judgements: what became of one, what it changed, all of them as a table.</summary>
internal sealed class JudgementText(IRecordReader record, Terminal terminal)
{
    private static readonly InstantPattern Minute = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>All outcomes, the oldest judgement first.</summary>
    public static List<JudgementOutcome> InOrder(IRecordReader record) =>
        [.. record.All<JudgementOutcome>().OrderBy(one => one.At).ThenBy(one => one.Id)];

    /// <summary>Writes all as a table.</summary>
    public static void WriteTable(List<JudgementOutcome> outcomes, int width, TextWriter output)
    {
        TextTable.Write(
            output,
            width,
            ["Id", "When", "Who", "What", "Why", "State", "On"],
            outcomes.Select(one => new[]
            {
                Abbreviation.OfId(one.Id.Value),
                Minute.Format(one.At),
                Abbreviation.Of(one.By, 30),
                What(one),
                Abbreviation.Of(one.Because ?? "", 120),
                State(one.State) + (one.Reason is { } reason ? ": " + Abbreviation.Of(reason, 160) : ""),
                string.Join(" ", one.On.Select(Abbreviation.OfId)),
            }));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcomes.Count:N0} {(outcomes.Count == 1 ? "judgement" : "judgements")}."));
    }

    /// <summary>Writes one judgement, whether it holds, and of what.</summary>
    public void WriteOutcome(JudgementOutcome outcome)
    {
        terminal.Text.WriteLine($"{outcome.Id}: {What(outcome)}, {State(outcome.State)}.{(outcome.Reason is { } reason ? " " + reason : "")}");
        foreach (string id in outcome.On)
        {
            terminal.Text.WriteLine("  " + Abbreviation.Of(Now(id), terminal.Width - 2));
        }
    }

    /// <summary>Writes how the record changed in size.</summary>
    public void WriteChanges(RecordCounts before, RecordCounts after)
    {
        var changes = new List<string>();
        for (int i = 0; i < after.Kinds.Count; i++)
        {
            if (before.Kinds[i].Count != after.Kinds[i].Count)
            {
                changes.Add(string.Create(CultureInfo.InvariantCulture, $"{after.Kinds[i].Kind} {before.Kinds[i].Count:N0} → {after.Kinds[i].Count:N0}"));
            }
        }

        if (changes.Count > 0)
        {
            terminal.Text.WriteLine(string.Join(", ", changes));
        }
    }

    private static string What(JudgementOutcome one)
    {
        string act = one.Act == JudgementAct.KeepApart ? "apart" : one.Act.ToString().ToLowerInvariant();
        string targets = one.TargetsInWords(label => Abbreviation.Of(label, 60));
        string apart = one.Act == JudgementAct.Split
            ? $" (apart: {Abbreviation.Of(string.Join(", ", one.Targets[0].Passages.Select(passage => passage.Mark).Distinct(StringComparer.Ordinal)), 60)})"
            : "";
        return $"{act} {targets}{(one.Value is { } value ? " → " + Abbreviation.Of(value, 60) : "")}{apart}";
    }

    private static string State(JudgementState state) => state switch
    {
        JudgementState.InForce => "holds",
        JudgementState.Undone => "undone",
        JudgementState.Overruled => "overruled",
        _ => "not found",
    };

    /// <summary>An entry in a line, as the record has it now.</summary>
    private string Now(string id)
    {
        if (record.Find<Actor>(id) is { } actor)
        {
            return $"{id}: {actor.Name}, {Words.Of(actor.Kind)}{(actor.Country is { } country ? ", " + country : "")}{(actor.Aliases.Count > 0 ? ", also " + string.Join(", ", actor.Aliases) : "")}";
        }

        if (record.Find<Encounter>(id) is { } encounter)
        {
            return $"{id}: {TimeWords.Of(encounter.Time)}, {Words.Of(encounter.Status)}{At(encounter.Place)}: {Names(encounter.Participants)}";
        }

        return record.Find<JudgementOutcome>(id) is { } other ? $"{id}: {What(other)}"
            : record.Find<Statement>(id) is { } statement ? $"{id}: {TimeWords.Of(statement.Time)}, {Name(statement.Speaker) ?? statement.SpeakerText ?? "not named"}: {statement.Text}"
            : record.Find<Agreement>(id) is { } agreement ? $"{id}: {TimeWords.Of(agreement.Time)}, {Words.Of(agreement.Status)}{At(agreement.Place)}: {agreement.Name}, {Names(agreement.Parties)}"
            : record.Find<CodedEvent>(id) is { } coded ? $"{id}: {TimeWords.Of(coded.Time)}{At(coded.Place)}: {coded.Evidence[0].Exact}"
            : record.Find<Figure>(id) is { } figure ? $"{id}: {TimeWords.Of(figure.Time)}: {figure.Evidence[0].Exact}"
            : record.Find<Position>(id) is { } position ? $"{id}: {TimeWords.Of(position.Time)}, {Name(position.Holder)}, {Words.Of(position.Stance)}: {position.Proposition}"
            : record.Find<Commitment>(id) is { } commitment ? $"{id}: {TimeWords.Of(commitment.MadeAt)}, {Name(commitment.Obligor)}: {commitment.Text}{(commitment.Status is { } status ? $" ({Words.Of(status)})" : "")}"
            : $"{id}: no longer listed";
    }

    private string Names(IReadOnlyList<ActorId> actors) => actors.Count == 0 ? "nobody named" : string.Join(", ", actors.Select(one => Name(one)));

    private string? Name(ActorId? actor) => actor is { } id ? record.Find<Actor>(id.Value)?.Name ?? id.Value : null;

    private static string At(Place? place) => place is null ? "" : $", {place.Name}";
}
