using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Staged;

namespace Rapporteur.Pipeline.Resolve.Agreements;

/// <summary>What bringing commitments together needs of one, which depends on nothing but its report.</summary>
/// <param name="Obligor">Number of the report's actor who is bound.</param>
/// <param name="From">First day that it is due; <see cref="Days.None"/> when not known.</param>
/// <param name="To">Last day.</param>
/// <param name="Words">Its words, ascending, each once.</param>
internal sealed record CommitmentDigest(int Obligor, int From, int To, uint[] Words)
{
    /// <summary>The digest of a commitment.</summary>
    public static CommitmentDigest Of(CommitmentMention mention)
    {
        var words = new SortedSet<uint>();
        foreach (Word word in WordScan.Of(mention.Text).Words)
        {
            words.Add(word.Hash);
        }

        return new CommitmentDigest(mention.Obligor, Days.FirstOf(mention.Due), Days.LastOf(mention.Due), [.. words]);
    }

    public static void Write(ByteWriter writer, CommitmentDigest told)
    {
        writer.Int(told.Obligor);
        writer.Int(told.From);
        writer.Int(told.To);
        writer.Hashes(told.Words);
    }

    public static CommitmentDigest Read(ref ByteReader reader) => new(reader.Int(), reader.Int(), reader.Int(), reader.Hashes());
}
