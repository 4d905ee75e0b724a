using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Agreements;

/// <summary>Makes one agreement of all reports that tell of it.</summary>
internal sealed class AgreementBuilder(FactContext context, Disagreements disagreements)
{
    public Agreement Build(List<AgreementPart> parts)
    {
        Passages passages = PartShuffle.PassagesOf(parts);
        AgreementPart main = Main(parts);
        var kinds = new Tally<AgreementKind>();
        var parties = new SortedSet<string>(StringComparer.Ordinal);
        foreach (AgreementPart part in parts)
        {
            kinds.Add(part.Mention.Kind);
            foreach (int party in part.Parties)
            {
                parties.Add(context.IdOf(party).Value);
            }
        }

        FactTime time = FactContext.Closest(parts.ConvertAll(part => part.Mention.Time));
        FactId id = context.NewId("g", passages, NameFolding.Fold(main.Mention.Name), FactContext.Show(time), string.Join(' ', parties));
        NoteDisagreements(id, parts);
        return new Agreement(
            id,
            main.Mention.Name,
            kinds.Commonest(),
            [.. parties.Select(party => new ActorId(party))],
            parts.Find(part => part.Mention.Place is not null)?.Mention.Place,
            time,
            StatusOf(parts),
            Provisions(parts),
            Conditions(parts),
            Compliance(parts),
            parts.TrueForAll(part => part.Mention.Background),
            passages)
        {
            Unattached = parts.TrueForAll(part => part.Mention.IsUnattached),
        };
    }

    /// <summary>A name before a description, a longer description before a shorter; of equals the first.</summary>
    private static AgreementPart Main(List<AgreementPart> parts)
    {
        AgreementPart best = parts[0];
        foreach (AgreementPart part in parts)
        {
            bool better = (part.Mention.ProperName is null) != (best.Mention.ProperName is null) ? part.Mention.ProperName is not null
                : part.Mention.ProperName is null && part.Mention.Name.Length > best.Mention.Name.Length;
            best = better ? part : best;
        }

        return best;
    }

    /// <summary>As the latest report has it that says how it stands; of one day the farthest.</summary>
    private AgreementStatus StatusOf(List<AgreementPart> parts)
    {
        AgreementPart best = parts[0];
        foreach (AgreementPart part in parts)
        {
            int later = context.Reports.DayOf(part.Report).CompareTo(context.Reports.DayOf(best.Report));
            bool better = part.Mention.IsTold != best.Mention.IsTold ? part.Mention.IsTold
                : later != 0 ? later > 0
                : part.Mention.Status > best.Mention.Status;
            best = better ? part : best;
        }

        return best.Mention.Status;
    }

    private void NoteDisagreements(FactId id, List<AgreementPart> parts)
    {
        List<AgreementPart> made = parts.FindAll(part => part.Mention.IsTold);
        disagreements.Note(id, "time", made, part => FactContext.Show(part.Mention.Time), (a, b) => !a.Mention.Time.MayBe(b.Mention.Time));
        disagreements.Note(id, "place", made, part => part.Mention.Place?.Name, (a, b) =>
            context.Places.Contradict(context.Places.NumberOf(a.Mention.Place), context.Places.NumberOf(b.Mention.Place)));
        // From day to day an agreement may well be reached, broken and ended; on one day it is not both.
        disagreements.Note(
            id,
            "status",
            made,
            part => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(part.Mention.Status.ToString()),
            (a, b) => IsMade(a) != IsMade(b) && IsOver(a) != IsOver(b) && context.Reports.DayOf(a.Report) == context.Reports.DayOf(b.Report) && context.Reports.DayOf(a.Report) != Days.None);
    }

    private static bool IsMade(AgreementPart part) => part.Mention.Status is AgreementStatus.Reached or AgreementStatus.InForce;

    private static bool IsOver(AgreementPart part) => part.Mention.Status is AgreementStatus.Rejected or AgreementStatus.Collapsed;

    private static List<Provision> Provisions(List<AgreementPart> parts)
    {
        var provisions = new List<(ProvisionKind Kind, string Key, List<Evidence> Evidence)>();
        foreach (AgreementPart part in parts)
        {
            for (int i = 0; i < part.Provisions.Length; i++)
            {
                ProvisionKind kind = part.Mention.Provisions[i].Kind;
                string key = NameFolding.Fold(part.Provisions[i].Exact);
                int known = provisions.FindIndex(other => other.Kind == kind && string.Equals(other.Key, key, StringComparison.Ordinal));
                if (known < 0)
                {
                    provisions.Add((kind, key, [part.Provisions[i]]));
                }
                else
                {
                    provisions[known].Evidence.Add(part.Provisions[i]);
                }
            }
        }

        return provisions.ConvertAll(provision => new Provision(provision.Kind, provision.Evidence[0].Exact, new Passages(provision.Evidence)));
    }

    private static List<Condition> Conditions(List<AgreementPart> parts)
    {
        var conditions = new List<(string Key, Evidence If, Evidence? Consequence, List<Evidence> Evidence)>();
        foreach (AgreementPart part in parts)
        {
            foreach (ConditionPart condition in part.Conditions)
            {
                string key = NameFolding.Fold(condition.If.Exact);
                int known = conditions.FindIndex(other => string.Equals(other.Key, key, StringComparison.Ordinal));
                if (known < 0)
                {
                    conditions.Add((key, condition.If, condition.Consequence, [condition.If]));
                    known = conditions.Count - 1;
                }
                else
                {
                    conditions[known].Evidence.Add(condition.If);
                }

                if (condition.Consequence is { } consequence)
                {
                    conditions[known].Evidence.Add(consequence);
                }
            }
        }

        return conditions.ConvertAll(condition => new Condition(condition.If.Exact, condition.Consequence?.Exact, new Passages(condition.Evidence)));
    }

    private List<Compliance> Compliance(List<AgreementPart> parts)
    {
        var claims = new List<(ClaimPart Claim, List<Evidence> Evidence)>();
        foreach (AgreementPart part in parts)
        {
            ClaimPart.Gather(part.Compliance, claims);
        }

        return claims.ConvertAll(claim => new Compliance(
            context.IdOf(claim.Claim.Claimant), context.IdOf(claim.Claim.Obligor), claim.Claim.Claim, claim.Claim.Evidence.Exact, claim.Claim.Time, new Passages(claim.Evidence)));
    }
}
