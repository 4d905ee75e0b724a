using NodaTime;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;
using Rapporteur.Domain.Time;

namespace Rapporteur.Tests.Fakes;

/// <summary>A small record with an entry of every kind and every optional part once told and once not. The reports are invented.</summary>
internal static class SampleRecord
{
    public const string TextA = "The ministers of Norland and Sudmark met in Vienna on Tuesday.\n\n"
        + "“We agreed to a truce”, said Norland's minister, Åsa Lind. At least 40 people were freed.";

    public const string TextB = "A truce was agreed in Vienna, according to the Vienna Wire. Sudmark denied it.";

    public static readonly ReportId A = new("r-a");
    public static readonly ReportId B = new("r-b");
    public static readonly ActorId Lind = new("a-lind");
    public static readonly ActorId Norland = new("a-norland");
    public static readonly ActorId Sudmark = new("a-sudmark");
    public static readonly FactId Meeting = new("e-meeting");
    public static readonly FactId Said = new("s-truce");

    public static Place Vienna { get; } = new("Vienna", "AUT", 48.21, 16.37);

    public static FactTime Tuesday { get; } = FactTime.OnDay(new LocalDate(2016, 9, 6), "on Tuesday");

    public static Report ReportA { get; } = new(A, "wire/a.txt", "https://wire.example/a", "Vienna Wire", "Ministers meet in Vienna",
        ["Åsa Berg"], new Publication(FactTime.AtInstant(new LocalDateTime(2016, 9, 7, 8, 30).WithOffset(Offset.FromHours(2))), DateBasis.Metadata),
        "en", TextA, [], "st-1", "l-1");

    public static Report ReportB { get; } = new(B, "b.html", null, null, null, [], Publication.Undated, null, TextB,
        [new Citation("Vienna Wire", In(B, "according to the Vienna Wire"))], "st-1", "l-1");

    public static Encounter Encounter { get; } = new(Meeting, EncounterKind.Meeting, [Norland, Sudmark], Vienna, Tuesday,
        EncounterStatus.Held, ["a truce"], false, [A], 1, In(A, "The ministers of Norland and Sudmark met in Vienna on Tuesday."));

    public static Encounter Planned { get; } = new(new("e-planned"), EncounterKind.Call, [Lind, Sudmark], null, FactTime.Unknown,
        EncounterStatus.Denied, [], true, [A, B], 1, new Passages([Cut(B, "Sudmark denied it."), Cut(A, "said Norland's minister, Åsa Lind")]));

    public static Statement Statement { get; } = new(Said, Lind, "Norland's minister, Åsa Lind", null, StatementMode.Direct,
        "We agreed to a truce", FactTime.Phrase("the other day"), null, [], [A], 1, In(A, "“We agreed to a truce”, said Norland's minister, Åsa Lind."));

    public static Statement Unnamed { get; } = new(new("s-unnamed"), null, null, Lind, StatementMode.Mixed,
        "It was denied", FactTime.Between(new(2016, 9, 5), new(2016, 9, 11), TimePrecision.Week), "in Vienna", ["denial"], [B], 1, In(B, "Sudmark denied it."));

    public static Figure Figure { get; } = new(new("f-freed"), 40, "people", "freed", Approximation.AtLeast, FactTime.InYear(2016, "this year"), null,
        In(A, "At least 40 people were freed."));

    public static Figure Share { get; } = new(new("f-share"), 0.5, null, null, Approximation.About, FactTime.InMonth(2016, 2), Lind, In(A, "40 people"));

    public static Passages In(ReportId report, string words) => Passages.Of(Cut(report, words));

    public static Evidence Cut(ReportId report, string words)
    {
        string text = report == A ? TextA : TextB;
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return Evidence.Cut(report, text, new TextRange(start, start + words.Length));
    }

    /// <summary>Writes all of it, in an order that is not that of the keys.</summary>
    public static void Write(IRecordStore store)
    {
        using IRecordWriter writer = store.BeginRecord();
        writer.Add(Planned);
        writer.Add(Encounter);
        writer.Add(Unnamed);
        writer.Add(Statement);
        writer.Add(Share);
        writer.Add(Figure);
        writer.Add(ReportB);
        writer.Add(ReportA);
        AddActors(writer);
        AddDeals(writer);
        writer.Add(new Story("st-1", "Ministers meet in Vienna", [A, B], Tuesday, [Meeting]));
        writer.Add(new Story("st-2", null, [], FactTime.Unknown, []));
        writer.Add(new Lineage("l-1", [A, B],
            [new LineagePair(A, B, LineageKind.Partial, 0.25, [new SharedPassage(Cut(A, "in Vienna"), Cut(B, "in Vienna"))])]));
        writer.Add(JudgementOutcome.Of(
            Judgement.Make(
                JudgementAct.Status,
                [new JudgementTarget("encounters", Meeting.Value, "Norland, Sudmark", [new JudgedPassage(Encounter.Evidence[0], "")])],
                "held",
                Instant.FromUtc(2016, 9, 8, 9, 30),
                "Ada Berg",
                "the minister's own word"),
            JudgementState.InForce,
            null,
            [Meeting.Value]));
        writer.Add(new Discrepancy("d-1", Meeting, "place", [new("Vienna", [A]), new("Geneva", [B])]));
        writer.Commit();
    }

    private static void AddActors(IRecordWriter writer)
    {
        writer.Add(new Actor(Sudmark, "Sudmark", ActorKind.State, [], "SDM", [], new PloverActor("SDM", null), 2));
        writer.Add(new Actor(Norland, "Norland", ActorKind.State, ["the Norlanders"], null, [], null, 2));
        writer.Add(new Actor(Lind, "Åsa Lind", ActorKind.Person, ["Lind"], "NRL",
            [new Role("minister", "Norland", null, "2017-01-01", In(A, "Norland's minister, Åsa Lind"))], new PloverActor("NRL", "GOV"), 3));
    }

    private static void AddDeals(IRecordWriter writer)
    {
        writer.Add(new Position(new("p-1"), Lind, "truce", "The parties should keep the truce.", Stance.Conditional,
            FactTime.Between(new(2016, 6, 1), new(2016, 8, 31), TimePrecision.Season, "in summer"), [Said], new FactId("p-0"), In(A, "We agreed to a truce")));
        writer.Add(new Agreement(new("g-1"), "the Vienna truce", AgreementKind.Ceasefire, [Norland, Sudmark], Vienna, Tuesday, AgreementStatus.Claimed,
            [new Provision(ProvisionKind.PrisonerRelease, "prisoners are freed", In(A, "40 people were freed"))],
            [new Condition("if it holds", null, In(B, "A truce was agreed"))],
            [new Compliance(Lind, null, ComplianceClaim.NotDone, "denied", FactTime.Unknown, In(B, "Sudmark denied it."))],
            false, In(B, "A truce was agreed in Vienna")));
        writer.Add(new Commitment(new("c-1"), Norland, null, "to keep the truce", Tuesday,
            FactTime.Between(new(2016, 9, 12), new(2016, 9, 20), TimePrecision.Range), [new CommitmentClaim(null, ComplianceClaim.Partly, "freed", In(A, "were freed"))],
            In(A, "We agreed to a truce")));
        writer.Add(new CodedEvent(new("v-1"), new PloverEvent("CONSULT", "meet", ["diplomatic"]), "040", [Norland], [Sudmark], Tuesday, null,
            Factuality.Actual, false, [A], 1, In(A, "met in Vienna")));
    }
}
