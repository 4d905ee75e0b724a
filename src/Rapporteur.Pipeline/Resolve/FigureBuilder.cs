using System.Globalization;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Makes one figure of all passages that give it: in copies, in reports of one story, and twice in one report.</summary>
internal sealed class FigureBuilder(FactContext context, UnionFind stories, FigureSeries series)
{
    /// <summary>What two figures must have in common to be one.</summary>
    public static string KeyOf(FigureMention mention) => string.Join(
        '\n',
        mention.Value.ToString("R", CultureInfo.InvariantCulture),
        NameFolding.Fold(mention.Unit ?? ""),
        NameFolding.Fold(mention.Of ?? ""));

    /// <summary>The figures among parts of one key.</summary>
    public IEnumerable<Figure> Build(List<FigurePart> parts)
    {
        var groups = new UnionFind(parts.Count);
        for (int i = 0; i < parts.Count; i++)
        {
            // Copies lie within a story or share a passage; the nearest ones before it tell.
            for (int j = i - 1; j >= 0; j--)
            {
                if (!groups.Same(i, j) && AreOne(parts[i], parts[j]))
                {
                    groups.Union(i, j);
                }
            }
        }

        for (int i = 0; i < parts.Count; i++)
        {
            if (groups.Find(i) == i)
            {
                var members = new List<FigurePart>();
                for (int j = i; j < parts.Count; j++)
                {
                    if (groups.Find(j) == i)
                    {
                        members.Add(parts[j]);
                    }
                }

                Figure figure = Make(members);
                series.See(figure, members);
                yield return figure;
            }
        }
    }

    private bool AreOne(FigurePart a, FigurePart b)
    {
        bool claimants = a.Claimant == b.Claimant || a.Claimant is null || b.Claimant is null
            || context.Sides.SameUnnamed(a.Claimant.Value, b.Claimant.Value);
        if (!claimants || !a.Mention.Time.MayBe(b.Mention.Time))
        {
            return false;
        }

        return stories.Same(a.Report, b.Report)
            || context.Lineages.OneSource(a.Report, b.Report)
            || context.Lineages.OnePassage(a.Report, a.Evidence[0].Range, b.Report, b.Evidence[0].Range);
    }

    private Figure Make(List<FigurePart> parts)
    {
        Passages passages = PartShuffle.PassagesOf(parts);
        FigureMention first = parts[0].Mention;
        var approximations = new Tally<Approximation>();
        foreach (FigurePart part in parts)
        {
            approximations.Add(part.Mention.Approximate);
        }

        return new Figure(
            context.NewId(
                "f", passages, first.Value.ToString("R", CultureInfo.InvariantCulture), first.Unit, first.Of, NameFolding.Fold(passages[0].Exact)),
            first.Value,
            first.Unit,
            first.Of,
            approximations.Commonest(),
            FactContext.Closest(parts.ConvertAll(part => part.Mention.Time)),
            context.IdOf(parts.Find(part => part.Claimant is not null)?.Claimant),
            passages);
    }
}
