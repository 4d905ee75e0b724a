using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Reports;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>Looks up the names that a page needs, each once.</summary>
internal sealed class NameBook(SiteRecord record)
{
    private readonly Dictionary<ActorId, Actor?> _actors = [];
    private readonly Dictionary<ReportId, Report?> _reports = [];

    public Actor? Actor(ActorId id)
    {
        if (!_actors.TryGetValue(id, out Actor? actor))
        {
            actor = record.Find<Actor>(id.Value);
            _actors.Add(id, actor);
        }

        return actor;
    }

    public Report? Report(ReportId id)
    {
        if (!_reports.TryGetValue(id, out Report? report))
        {
            report = record.Find<Report>(id.Value);
            _reports.Add(id, report);
        }

        return report;
    }

    public Link Link(ActorId id) => new(Actor(id)?.Name ?? id.Value, Paths.Actor(id));

    public Link[] Links(IEnumerable<ActorId> ids) => [.. ids.Select(Link)];

    public ReportLink Link(ReportId id) =>
        Report(id) is { } report ? ReportLink.To(report) : new ReportLink(id.Value, Paths.Report(id), null, null);
}
