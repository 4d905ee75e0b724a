using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Pipeline.Resolve.Making;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>Which judgements each encounter stands under, told of its tellings while it is made.</summary>
internal sealed class EncounterCases(JudgedEncounters encounters)
{
    private readonly Dictionary<FactId, List<JudgedCase>> _byEncounter = [];

    /// <summary>Rejections of some tellings of an encounter that others tell of too, with the number of the first of these.</summary>
    private readonly List<(JudgedCase Case, int Number)> _outgrown = [];

    /// <summary>The judgements of an encounter; null where nobody judged it.</summary>
    public List<JudgedCase>? Of(FactId encounter) => _byEncounter.GetValueOrDefault(encounter);

    /// <summary>
    /// The tellings that an encounter is made of. Rejected ones count for nothing where others tell of it by themselves; where only copies of them do,
    /// all stay, and it is rejected as a whole.
    /// </summary>
    public List<EncounterPart> Told(List<EncounterPart> parts, Lineages lineages)
    {
        List<(JudgedCase Case, List<EncounterPart> Parts)> rejections = encounters.Of(parts).FindAll(one => one.Case.Judgement.Act == JudgementAct.Reject);
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
        if (!others)
        {
            return parts;
        }

        _outgrown.AddRange(rejections.ConvertAll(one => (one.Case, left[0].Number)));
        return left;
    }

    /// <summary>Takes an encounter just made, and what it was made of, before it passes by.</summary>
    public void See(Encounter encounter, List<EncounterPart> parts)
    {
        foreach ((JudgedCase one, int number) in _outgrown.FindAll(one => one.Number == parts[0].Number))
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
}
