using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Staged;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Positions;

/// <summary>What bringing positions together needs of one, which depends on nothing but its report.</summary>
/// <param name="Holder">Number of the report's actor whose it is.</param>
/// <param name="Issue">The issue, folded.</param>
/// <param name="About">Numbers of the actors that the proposition names.</param>
/// <param name="Statements">Numbers of the report's statements that it is read from.</param>
internal sealed record PositionDigest(int Holder, string Issue, int[] About, int[] Statements)
{
    /// <summary>The digest of a position.</summary>
    public static PositionDigest Of(PositionMention mention) =>
        new(mention.Holder, NameFolding.Fold(mention.Issue), [.. mention.About], [.. mention.Statements]);

    public static void Write(ByteWriter writer, PositionDigest told)
    {
        writer.Int(told.Holder);
        writer.Text(told.Issue);
        writer.Ints(told.About);
        writer.Ints(told.Statements);
    }

    public static PositionDigest Read(ref ByteReader reader) => new(reader.Int(), reader.Text(), reader.Ints(), reader.Ints());
}
