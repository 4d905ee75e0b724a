using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Staged;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Figures;

/// <summary>What bringing figures together needs of one, which depends on nothing but its report.</summary>
/// <param name="Key">What two figures must have in common to be one.</param>
/// <param name="Claimant">Number of the report's actor who gives it.</param>
/// <param name="From">First day; <see cref="Days.None"/> when not known.</param>
/// <param name="To">Last day.</param>
/// <param name="First">Its first passage.</param>
internal sealed record FigureDigest(ulong Key, int? Claimant, int From, int To, TextRange First)
{
    /// <summary>The digest of a figure.</summary>
    public static FigureDigest Of(FigureMention mention) => new(
        Fnv.Add(
            Fnv.Add(Fnv.Basis, (ulong)BitConverter.DoubleToInt64Bits(mention.Value)), NameFolding.Fold(mention.Unit ?? "") + "\n" + NameFolding.Fold(mention.Of ?? "")),
        mention.Claimant,
        Days.FirstOf(mention.Time),
        Days.LastOf(mention.Time),
        mention.Evidence[0]);

    public static void Write(ByteWriter writer, FigureDigest told)
    {
        writer.Long(unchecked((long)told.Key));
        writer.Int(told.Claimant);
        writer.Int(told.From);
        writer.Int(told.To);
        writer.Range(told.First);
    }

    public static FigureDigest Read(ref ByteReader reader) =>
        new(unchecked((ulong)reader.Long()), reader.IntOrNull(), reader.Int(), reader.Int(), reader.Range());
}
