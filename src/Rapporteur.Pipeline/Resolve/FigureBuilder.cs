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
        UnionFind groups = Group(parts);
        var members = new SortedDictionary<int, List<FigurePart>>();
        for (int i = 0; i < parts.Count; i++)
        {
            int root = groups.Find(i);
            if (!members.TryGetValue(root, out List<FigurePart>? list))
            {
                members.Add(root, list = []);
            }

            list.Add(parts[i]);
        }

        foreach (List<FigurePart> one in members.Values)
        {
            Figure figure = Make(one);
            series.See(figure, one);
            yield return figure;
        }
    }

    /// <summary>One figure lies within a story or one source, or in a passage that two reports share: only there it is looked for.</summary>
    private UnionFind Group(List<FigurePart> parts)
    {
        var groups = new UnionFind(parts.Count);
        var told = new Dictionary<(char Where, int Number), List<int>>();
        for (int i = 0; i < parts.Count; i++)
        {
            int report = parts[i].Report;
            Compare(('s', stories.Find(report)), i);
            Compare(('c', context.Lineages.SourceOf(report)), i);
            foreach (SharedText pair in context.Lineages.Of(report))
            {
                Compare(('r', pair.A == report ? pair.B : pair.A), i);
            }

            Put(('s', stories.Find(report)), i);
            Put(('c', context.Lineages.SourceOf(report)), i);
            Put(('r', report), i);
        }

        return groups;

        void Compare((char, int) where, int part)
        {
            foreach (int other in told.GetValueOrDefault(where, []))
            {
                if (!groups.Same(part, other) && AreOne(parts[part], parts[other]))
                {
                    groups.Union(part, other);
                }
            }
        }

        void Put((char, int) where, int part)
        {
            if (!told.TryGetValue(where, out List<int>? list))
            {
                told.Add(where, list = []);
            }

            list.Add(part);
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
