using NodaTime;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Offices;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve;

namespace Rapporteur.Tests.Resolve;

/// <summary>An invented report and what an extractor would take from it; passages are found by their words.</summary>
internal sealed class Telling
{
    private readonly string _text;
    private readonly string _id;
    private readonly string? _title;
    private readonly string? _published;
    private readonly string? _outlet;
    private readonly List<ActorMention> _actors = [];
    private readonly List<EncounterMention> _encounters = [];
    private readonly List<StatementMention> _statements = [];
    private readonly List<FigureMention> _figures = [];
    private readonly List<CitationMention> _citations = [];
    private readonly List<AgreementMention> _agreements = [];
    private readonly List<CommitmentMention> _commitments = [];
    private readonly List<PositionMention> _positions = [];
    private readonly List<CodedEventMention> _events = [];

    public Telling(string id, string text, string? published = null, string? title = null, string? outlet = null)
    {
        _outlet = outlet;
        _id = id;
        _text = text;
        _published = published;
        _title = title;
    }

    public ReportId Id => new(_id);

    /// <summary>What resolving needs of its words.</summary>
    public ReportDigest Digest() => ReportDigest.Of(Clean(), Extraction());

    public int Person(string name, string? title = null, string? country = null, string[]? aliases = null) =>
        Actor(name, ActorKind.Person, title: title, country: country, aliases: aliases);

    public int State(string name, string country) => Actor(name, ActorKind.State, country: country);

    public int Unnamed(string description, string? country = null) =>
        Actor(description, ActorKind.Person, named: false, country: country);

    public int Actor(
        string name, ActorKind kind, bool named = true, string? title = null, string? country = null, string[]? aliases = null)
    {
        TextRange[] evidence = _text.Contains(name, StringComparison.Ordinal) ? [RangeOf(name)] : [];
        _actors.Add(new ActorMention(name, kind, named, aliases ?? [], title, null, country, 1, evidence));
        return _actors.Count - 1;
    }

    public Telling Encounter(
        string exact,
        int[] who,
        string? day = null,
        Place? place = null,
        EncounterKind kind = EncounterKind.Meeting,
        EncounterStatus status = EncounterStatus.Held,
        bool background = false,
        string? until = null)
    {
        FactTime time = day is null ? FactTime.Unknown : until is null || string.Equals(until, day, StringComparison.Ordinal) ? FactTime.OnDay(Date(day)) : FactTime.Between(Date(day), Date(until), TimePrecision.Range);
        _encounters.Add(new EncounterMention(kind, who, place, time, status, background, [], [RangeOf(exact)]));
        return this;
    }

    public Telling Statement(
        string exact, int? speaker, StatementMode mode = StatementMode.Direct, string? day = null, string? content = null, string? quoted = null)
    {
        _statements.Add(new StatementMention(
            speaker, null, null, mode, content ?? exact, day is null ? FactTime.Unknown : FactTime.OnDay(Date(day)), null,
            [RangeOf(exact)])
        {
            Quoted = quoted,
        });
        return this;
    }

    public Telling Figure(string exact, double value, string? unit = null, string? of = null, int? claimant = null)
    {
        _figures.Add(new FigureMention(value, unit, of, Approximation.Exact, FactTime.Unknown, claimant, [RangeOf(exact)]));
        return this;
    }

    public Telling Position(
        string exact, int holder, string issue, Stance stance, string? day = null, string? shift = null, bool earlier = false, int[]? statements = null, int[]? about = null)
    {
        _positions.Add(new PositionMention(holder, issue, exact, stance, day is null ? FactTime.Unknown : FactTime.OnDay(Date(day)), [RangeOf(exact)])
        {
            ShiftWords = shift,
            Earlier = earlier,
            Statements = statements ?? [],
            About = about ?? [],
        });
        return this;
    }

    public Telling Agreement(
        string exact, int[] parties, AgreementStatus status = AgreementStatus.Reached, string? properName = null, AgreementKind kind = AgreementKind.Agreement, string? day = null, params string[] apart)
    {
        FactTime time = day is null ? FactTime.Unknown : FactTime.OnDay(Date(day));
        var mention = new AgreementMention(exact, properName, kind, parties, null, time, status, false, [RangeOf(exact)]);
        _agreements.Add(mention with { IsTold = true, Apart = apart });
        return this;
    }

    /// <summary>Adds to the last agreement what it is about, and whether it is told as something new.</summary>
    public Telling About(string? word, bool anew = false)
    {
        _agreements[^1] = _agreements[^1] with { About = word is null ? [] : [word], IsAnew = anew };
        return this;
    }

    public Telling Commitment(string exact, int obligor, string? kept = null, int? claimant = null)
    {
        _commitments.Add(new CommitmentMention(obligor, null, exact, FactTime.Unknown, FactTime.Unknown, [RangeOf(exact)])
        {
            Claims = kept is null ? [] : [new ComplianceMention(claimant, obligor, ComplianceClaim.NotDone, FactTime.Unknown, RangeOf(kept))],
        });
        return this;
    }

    public Telling Event(string exact, int source, int target, string cameo = "190", string? day = null, Factuality factuality = Factuality.Actual)
    {
        EventPartyMention Party(int actor) => new(actor, _actors[actor].Name, _actors[actor].Country, "GOV");
        _events.Add(new CodedEventMention(
            new PloverEvent("ASSAULT", null, []), cameo, [Party(source)], [Party(target)], false, day is null ? FactTime.Unknown : FactTime.OnDay(Date(day)), null,
            factuality, false, false, null, RangeOf(exact), [RangeOf(exact)]));
        return this;
    }

    public Telling Cites(string name)
    {
        _citations.Add(new CitationMention(name, RangeOf(name)));
        return this;
    }

    public CleanReport Clean() => new(
        new ReportId(_id), _id + ".txt", null, _outlet, _title, [],
        _published is null ? Publication.Undated : new Publication(FactTime.OnDay(Date(_published)), DateBasis.Metadata),
        null, [], "en", _text);

    public Extraction Extraction() => new(new ReportId(_id), OfficeMarker.Mark(_actors, Clean(), OfficeTable.Shipped), _encounters, _statements, _figures, _citations)
    {
        Positions = _positions,
        Agreements = _agreements,
        Commitments = _commitments,
        Events = _events,
    };

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private TextRange RangeOf(string exact)
    {
        int start = _text.IndexOf(exact, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The report does not hold \"{exact}\".");
        return new TextRange(start, start + exact.Length);
    }
}
