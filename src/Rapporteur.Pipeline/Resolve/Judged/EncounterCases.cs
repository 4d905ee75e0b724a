using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Pipeline.Resolve.Making;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>Which judgements each encounter stands under, told of its tellings while it is made.</summary>
internal sealed class EncounterCases(JudgedEncounters encounters)
{
    private readonly Dictionary<FactId, List<JudgedCase>> _byEncounter = [];

    /// <summary>The judgements of an encounter; null where nobody judged it.</summary>
    public List<JudgedCase>? Of(FactId encounter) => _byEncounter.GetValueOrDefault(encounter);

    /// <summary>
    /// The tellings that an encounter is made of. Rejected ones count for nothing where others tell of it by themselves; where only copies of them do,
    /// all stay, and it is rejected as a whole.
    /// </summary>
    public List<EncounterPart> Told(List<EncounterPart> parts, Lineages lineages)
    {
        List<(JudgedCase Case, List<EncounterPart> Parts)> rejections = Rejections(parts);
        if (rejections.Count == 0)
        {
            return parts;
        }

        var rejected = new HashSet<int>();
        rejections.ForEach(one => one.Parts.ForEach(part => rejected.Add(part.Number)));
        List<EncounterPart> left = parts.FindAll(part => !rejected.Contains(part.Number));
        List<EncounterPart> gone = parts.FindAll(part => rejected.Contains(part.Number));
        bool others = left.Count > 0
            && lineages.CountSources(PartShuffle.RangesOf(parts)) > lineages.CountSources(PartShuffle.RangesOf(gone));
        return others ? left : parts;
    }

    /// <summary>Takes an encounter just made, before it passes by.</summary>
    /// <param name="encounter">The encounter.</param>
    /// <param name="told">All that tells of it.</param>
    /// <param name="parts">What it was made of.</param>
    public void See(Encounter encounter, List<EncounterPart> told, List<EncounterPart> parts)
    {
        foreach ((JudgedCase one, _) in parts.Count < told.Count ? Rejections(told) : [])
        {
            one.HoldsOf(encounter.Id.Value);
            one.Note($"Other reports tell of {encounter.Id}, which stands on these alone.");
        }

        foreach ((JudgedCase one, List<EncounterPart> judged) in encounters.Of(parts))
        {
            if (!_byEncounter.TryGetValue(encounter.Id, out List<JudgedCase>? cases))
            {
                _byEncounter.Add(encounter.Id, cases = []);
            }

            cases.Add(one);
            if (judged.Count < parts.Count)
            {
                Growth.Note(one, encounter);
            }
        }
    }

    private List<(JudgedCase Case, List<EncounterPart> Parts)> Rejections(List<EncounterPart> parts) =>
        encounters.Of(parts).FindAll(static one => one.Case.Judgement.Act == JudgementAct.Reject);
}
