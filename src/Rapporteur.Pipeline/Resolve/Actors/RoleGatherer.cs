using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>Brings together the offices that reports give an actor: each once, terms of one office apart, with the passages that tell it.</summary>
internal static class RoleGatherer
{
    /// <summary>The offices in the order of title, owner and first day.</summary>
    public static Role[] Gather(List<ActorPart> parts)
    {
        var gathered = new SortedDictionary<string, Told>(StringComparer.Ordinal);
        foreach (ActorPart part in parts)
        {
            if (part.Title is not { } title || part.Evidence.Length == 0)
            {
                continue;
            }

            string key = NameFolding.Fold(title) + "\n" + NameFolding.Fold(part.TitleOf ?? "") + "\n" + part.Known?.From;
            if (!gathered.TryGetValue(key, out Told? told))
            {
                told = new Told(NameFolding.Fold(title), part.TitleOf, part.Known?.From, part.Known?.To);
                gathered.Add(key, told);
            }

            told.Titles.Add(title);
            AddTelling(told.Evidence, part, title);
        }

        var roles = new List<Role>();
        var all = new List<Told>(gathered.Values);
        Fold(all, static (told, other) => told.From is null && string.Equals(told.Of, other.Of, StringComparison.OrdinalIgnoreCase));
        Fold(all, static (told, other) => told.Of is null && (told.From is null || string.Equals(told.From, other.From, StringComparison.Ordinal)));
        foreach (Told told in all)
        {
            if (told.Evidence.Count > 0)
            {
                RoleBasis basis = told.From is null ? RoleBasis.Told : RoleBasis.Offices;
                roles.Add(new Role(told.Titles.Commonest()!, told.Of, told.From, told.To, new Passages(told.Evidence)) { Basis = basis });
            }
        }

        return [.. roles];
    }

    /// <summary>Gives each telling that lacks something to the only other one of the office that has it.</summary>
    private static void Fold(List<Told> all, Func<Told, Told, bool> lacks)
    {
        foreach (Told told in all)
        {
            List<Told> fuller = all.FindAll(other => other != told && other.Evidence.Count > 0
                && string.Equals(told.Title, other.Title, StringComparison.Ordinal) && lacks(told, other));
            if (told.Evidence.Count > 0 && fuller.Count == 1)
            {
                fuller[0].Titles.Add(told.Titles);
                fuller[0].Evidence.AddRange(told.Evidence);
                told.Evidence.Clear();
            }
        }
    }

    /// <summary>The passages that hold the title's words; where none does, all of them.</summary>
    private static void AddTelling(List<Evidence> evidence, ActorPart part, string title)
    {
        int before = evidence.Count;
        foreach (Evidence one in part.Evidence)
        {
            if (one.Exact.Contains(title, StringComparison.OrdinalIgnoreCase))
            {
                evidence.Add(one);
            }
        }

        if (evidence.Count == before)
        {
            evidence.AddRange(part.Evidence);
        }
    }

    /// <summary>An office as some of the reports tell it.</summary>
    private sealed class Told(string title, string? of, string? from, string? to)
    {
        public string Title { get; } = title;

        public string? Of { get; } = of;

        public string? From { get; } = from;

        public string? To { get; } = to;

        public Tally<string> Titles { get; } = new();

        public List<Evidence> Evidence { get; } = [];
    }
}
