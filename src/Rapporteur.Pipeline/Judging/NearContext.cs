using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Stories;

namespace Rapporteur.Pipeline.Judging;

/// <summary>What is looked up for many entries when near ones are sought: actors and stories, read once.</summary>
internal sealed class NearContext
{
    private readonly Dictionary<ActorId, Actor> _actors = [];
    private readonly Dictionary<ReportId, string> _stories = [];
    private readonly Dictionary<FactId, List<string>> _encounters = [];

    public NearContext(IRecordReader record)
    {
        Record = record;
        foreach (Actor actor in record.All<Actor>())
        {
            _actors.Add(actor.Id, actor);
        }

        foreach (Story story in record.All<Story>())
        {
            foreach (ReportId report in story.Reports)
            {
                _stories[report] = story.Id;
            }

            foreach (FactId id in story.Encounters)
            {
                if (!_encounters.TryGetValue(id, out List<string>? stories))
                {
                    _encounters.Add(id, stories = []);
                }

                stories.Add(story.Id);
            }
        }
    }

    public IRecordReader Record { get; }

    /// <summary>All actors in the order of their ids.</summary>
    public IReadOnlyCollection<Actor> Actors => _actors.Values;

    public Actor? Find(ActorId id) => _actors.GetValueOrDefault(id);

    /// <summary>The stories that an encounter is told in.</summary>
    public IReadOnlyList<string> StoriesOf(Encounter encounter) => _encounters.TryGetValue(encounter.Id, out List<string>? stories) ? stories : [];

    /// <summary>The stories of the reports that tell a fact, each once.</summary>
    public List<string> StoriesOf(IFact fact)
    {
        var stories = new List<string>();
        foreach (Domain.Provenance.Evidence passage in fact.Evidence)
        {
            if (_stories.TryGetValue(passage.Report, out string? story) && !stories.Contains(story))
            {
                stories.Add(story);
            }
        }

        return stories;
    }
}
