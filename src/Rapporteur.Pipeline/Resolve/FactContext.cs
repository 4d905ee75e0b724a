using System.Globalization;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Encounters;
using Rapporteur.Pipeline.Resolve.Making;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>What every builder of facts needs: the reports, the actors, who copied whom, and ids that no other fact has.</summary>
internal sealed class FactContext(ReportTable reports, ActorTable actors, ActorSides sides, PlaceTable places, Lineages lineages, AgencyCredits credits)
{
    /// <summary>Who asked for which id.</summary>
    public IdClaims Ids { get; set; } = new();

    public ReportTable Reports { get; } = reports;

    public ActorTable Actors { get; } = actors;

    public ActorSides Sides { get; } = sides;

    public PlaceTable Places { get; } = places;

    public Lineages Lineages { get; } = lineages;

    /// <summary>How many sources a fact has: <see cref="Sources.Lineages.CountSources"/>, those that have it from one agency counted once.</summary>
    public int CountSources(List<(int Report, TextRange Range)> passages) => Lineages.CountSources(credits.Independent(passages));

    public ActorId IdOf(int actor) => Actors[actor].Id;

    public ActorId? IdOf(int? actor) => actor is { } number ? Actors[number].Id : null;

    public ReportId[] IdsOf(List<int> numbers) => [.. numbers.ConvertAll(Reports.IdOf)];

    /// <summary>An id from what makes the fact; where another has the same, from its first passage too.</summary>
    public FactId NewId(string prefix, Passages passages, params ReadOnlySpan<string?> parts)
    {
        string id = ContentId.From(prefix, parts);
        if (!Ids.Claim(id))
        {
            Evidence first = passages[0];
            id = ContentId.From(prefix, [.. parts, first.Report.Value, first.Start.ToString(CultureInfo.InvariantCulture), first.Exact]);
            for (int again = 2; !Ids.Add(id); again++)
            {
                id = ContentId.From(prefix, [.. parts, first.Report.Value, first.Exact, again.ToString(CultureInfo.InvariantCulture)]);
            }
        }

        return new FactId(id);
    }

    /// <summary>A time as an id or a discrepancy shows it: a day, or the first and the last; null when not known.</summary>
    public static string? Show(FactTime time) =>
        time.From is not { } from || time.To is not { } to ? null
        : from == to ? Iso(from)
        : Iso(from) + "/" + Iso(to);

    /// <summary>The closest of the times told; of equally close ones the commonest, then the earliest.</summary>
    public static FactTime Closest(IEnumerable<FactTime> times)
    {
        FactTime? best = null;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = new List<FactTime>();
        foreach (FactTime time in times)
        {
            all.Add(time);
            string shown = Show(time) ?? "";
            counts[shown] = counts.GetValueOrDefault(shown) + 1;
        }

        foreach (FactTime time in all)
        {
            best = best is null || Closer(time, best, counts) ? time : best;
        }

        return best ?? FactTime.Unknown;
    }

    private static bool Closer(FactTime one, FactTime than, Dictionary<string, int> counts)
    {
        if (one.IsKnown != than.IsKnown)
        {
            return one.IsKnown;
        }

        if (!one.IsKnown)
        {
            return than.Text is null && one.Text is not null;
        }

        int width = Days.LastOf(one) - Days.FirstOf(one);
        int other = Days.LastOf(than) - Days.FirstOf(than);
        if (width != other)
        {
            return width < other;
        }

        int told = counts[Show(one)!].CompareTo(counts[Show(than)!]);
        if (told != 0)
        {
            return told > 0;
        }

        bool instant = one.At is not null && than.At is null;
        return one.From != than.From ? one.From < than.From : instant || (than.Text is null && one.Text is not null && than.At is null);
    }

    private static string Iso(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
