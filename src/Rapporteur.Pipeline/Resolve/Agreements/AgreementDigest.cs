using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Staged;

namespace Rapporteur.Pipeline.Resolve.Agreements;

/// <summary>What bringing agreements together needs of one, which depends on nothing but its report.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Name">The name it has everywhere, folded; null where the report only describes it.</param>
/// <param name="Parties">Numbers of the report's actors.</param>
/// <param name="Apart">The words that tell it from others of its kind.</param>
/// <param name="From">First day; <see cref="Days.None"/> when not known.</param>
/// <param name="To">Last day.</param>
/// <param name="IsMade">Whether it is made, or only wanted or talked about.</param>
/// <param name="Matter">What it is about, where told.</param>
/// <param name="About">The words that say so, whatever they are.</param>
/// <param name="IsAnew">Whether it is told as something new each time.</param>
internal sealed record AgreementDigest(AgreementKind Kind, string? Name, int[] Parties, string Apart, int From, int To, bool IsMade, string[] Matter, string[] About, bool IsAnew)
{
    /// <summary>The digest of an agreement.</summary>
    public static AgreementDigest Of(AgreementMention mention) => new(
        mention.Kind,
        mention.ProperName,
        [.. mention.Parties],
        string.Join(' ', mention.Apart),
        Days.FirstOf(mention.Time),
        Days.LastOf(mention.Time),
        mention.Status is not (AgreementStatus.Sought or AgreementStatus.Negotiating or AgreementStatus.Rejected),
        [.. mention.Matter],
        [.. mention.About],
        mention.IsAnew);

    public static void Write(ByteWriter writer, AgreementDigest told)
    {
        writer.Int((int)told.Kind);
        writer.Text(told.Name);
        writer.Ints(told.Parties);
        writer.Text(told.Apart);
        writer.Int(told.From);
        writer.Int(told.To);
        writer.Bool(told.IsMade);
        writer.Texts(told.Matter);
        writer.Texts(told.About);
        writer.Bool(told.IsAnew);
    }

    public static AgreementDigest Read(ref ByteReader reader) => new(
        (AgreementKind)reader.Int(), reader.TextOrNull(), reader.Ints(), reader.Text(), reader.Int(), reader.Int(), reader.Bool(), reader.Texts(), reader.Texts(), reader.Bool());
}
