using System.Globalization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Language;
using Rapporteur.Pipeline.Annotate;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract;

/// <summary>What is read out of a few sentences, shown in words that a test can state.</summary>
internal sealed class ToldReport
{
    private readonly string _text;
    private readonly Extraction _extraction;

    public ToldReport(string text, string? published = "2024-03-06", string? dateline = null, bool fast = false, string? title = null, string? outlet = null)
    {
        _text = text;
        Publication day = published is null
            ? Publication.Undated
            : new Publication(FactTime.OnDay(NodaTime.Text.LocalDatePattern.Iso.Parse(published).Value), DateBasis.Metadata);
        var clean = new CleanReport(new ReportId("r-told"), "told.txt", null, outlet, title, [], day, dateline, [], "en", text);
        _extraction = ReportExtractor.Extract(new ReportAnnotator(fast ? TextAnalyzer.Fast : TextAnalyzer.Default).Annotate(clean));
    }

    public IReadOnlyList<EncounterMention> Encounters => _extraction.Encounters;

    /// <summary>"meeting held: Anna Berg, Omar Haddad @ Geneva 2024-03-05", one for each, in order.</summary>
    public string[] Shown() => [.. Encounters.Select(Show).Order(StringComparer.Ordinal)];

    /// <summary>"6 people kill", "2000000 refugee".</summary>
    public string[] Figures() => [.. _extraction.Figures.Select(figure =>
        string.Join(' ', new[] { figure.Value.ToString(CultureInfo.InvariantCulture), figure.Unit, figure.Of }.Where(word => word is not null)))];

    /// <summary>The first passage of each encounter.</summary>
    public string[] Passages() => [.. Encounters.Select(encounter => Words(encounter.Evidence[0]))];

    public string[] FigurePassages() => [.. _extraction.Figures.Select(figure => _text[figure.Evidence[0].Start..figure.Evidence[0].End])];

    public IReadOnlyList<AgreementMention> Agreements => _extraction.Agreements;

    public IReadOnlyList<CommitmentMention> Commitments => _extraction.Commitments;

    /// <summary>"ceasefire reached: Kenya, Norway 2024-03-05", one for each, in order.</summary>
    public string[] ShownAgreements() => [.. Agreements.Select(mention =>
        $"{mention.Kind.ToString().ToLowerInvariant()} {mention.Status.ToString().ToLowerInvariant()}{(mention.Background ? " before" : "")}: "
        + $"{string.Join(", ", mention.Parties.Select(Name).Order(StringComparer.Ordinal))}{Day(mention.Time)}").Order(StringComparer.Ordinal)];

    /// <summary>"Kenya: to free the crew, due 2024-03-08", one for each, in order.</summary>
    public string[] ShownCommitments() => [.. Commitments.Select(mention =>
        $"{string.Join(" and ", mention.Jointly.Prepend(mention.Obligor).Select(Name).Order(StringComparer.Ordinal))}: {mention.Text}"
        + (mention.Due.IsKnown ? ", due" + Day(mention.Due) : mention.Due.Text is { } term ? ", due " + term : "")).Order(StringComparer.Ordinal)];

    /// <summary>"notDone by Anna Berg of Kenya", one for each, in order.</summary>
    public string[] Shown(IEnumerable<ComplianceMention> claims) => [.. claims.Select(claim =>
        $"{claim.Claim.ToString().ToLowerInvariant()} by {(claim.Claimant is { } by ? Name(by) : "nobody")} of {(claim.Obligor is { } of ? Name(of) : "nobody")}").Order(StringComparer.Ordinal)];

    /// <summary>The named persons, in ordinal order.</summary>
    public string[] Persons() => [.. _extraction.Actors.Where(actor => actor.IsNamed && actor.Kind == ActorKind.Person).Select(actor => actor.Name).Order(StringComparer.Ordinal)];

    /// <summary>Who says each statement, "nobody" where the text leaves it open.</summary>
    public string[] Speakers() => [.. _extraction.Statements.Select(statement => statement.Speaker is { } speaker ? Name(speaker) : "nobody")];

    /// <summary>The first day that the report says has been; null for none.</summary>
    public string? PastDay() => _extraction.PastDays is [var told, ..] ? NodaTime.Text.LocalDatePattern.Iso.Format(told.Time.From!.Value) : null;

    public string? CountryOf(string actor) => _extraction.Actors.Single(one => string.Equals(one.Name, actor, StringComparison.Ordinal)).Country;

    public string Words(TextRange range) => _text[range.Start..range.End];

    private string Name(int actor) => _extraction.Actors[actor].Name;

    private static string Day(FactTime time) => time is { From: { } from, To: { } to } ? " " + Iso(from) + (from == to ? "" : "/" + Iso(to)) : "";

    private string Show(EncounterMention mention)
    {
        string who = string.Join(", ", mention.Participants.Select(number => _extraction.Actors[number].Name).Order(StringComparer.Ordinal));
        string place = mention.Place is { } where ? " @ " + where.Name : "";
        string day = mention.Time is { From: { } from, To: { } to }
            ? " " + Iso(from) + (from == to ? "" : "/" + Iso(to))
            : "";
        return $"{mention.Kind.ToString().ToLowerInvariant()} {mention.Status.ToString().ToLowerInvariant()}{(mention.Background ? " before" : "")}: {who}{place}{day}";
    }

    private static string Iso(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
