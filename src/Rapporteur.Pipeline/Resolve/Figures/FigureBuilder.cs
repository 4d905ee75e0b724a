using System.Globalization;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Lexicon;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Figures;

/// <summary>Makes one figure of all passages that give it.</summary>
internal sealed class FigureBuilder(FactContext context)
{
    public Figure Build(List<FigurePart> parts)
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
