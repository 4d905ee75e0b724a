using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Extract.Staged;

/// <summary>Agreements and commitments as bytes, with what is said to have become of them.</summary>
internal static class DealBytes
{
    public static void Write(ByteWriter writer, AgreementMention told)
    {
        writer.Text(told.Name);
        writer.Text(told.ProperName);
        writer.Int((int)told.Kind);
        writer.Ints(told.Parties);
        writer.Place(told.Place);
        writer.Time(told.Time);
        writer.Int((int)told.Status);
        writer.Bool(told.Background);
        writer.Ranges(told.Evidence);
        writer.Bool(told.IsTold);
        writer.Bool(told.IsUnattached);
        writer.Texts(told.Apart);
        writer.Texts(told.Matter);
        writer.Texts(told.About);
        writer.Bool(told.IsAnew);
        writer.List(told.Provisions, static (writer, provision) =>
        {
            writer.Int((int)provision.Kind);
            writer.Range(provision.Words);
        });
        writer.List(told.Conditions, static (writer, condition) =>
        {
            writer.Range(condition.If);
            writer.Range(condition.Consequence);
        });
        writer.List(told.Compliance, Write);
    }

    public static AgreementMention Agreement(ref ByteReader reader) => new(
        reader.Text(),
        reader.TextOrNull(),
        (AgreementKind)reader.Int(),
        reader.Ints(),
        reader.Place(),
        reader.Time(),
        (AgreementStatus)reader.Int(),
        reader.Bool(),
        reader.Ranges())
    {
        IsTold = reader.Bool(),
        IsUnattached = reader.Bool(),
        Apart = reader.Texts(),
        Matter = reader.Texts(),
        About = reader.Texts(),
        IsAnew = reader.Bool(),
        Provisions = reader.List(static (ref ByteReader reader) => new ProvisionMention((ProvisionKind)reader.Int(), reader.Range())),
        Conditions = reader.List(static (ref ByteReader reader) => new ConditionMention(reader.Range(), reader.RangeOrNull())),
        Compliance = reader.List(Compliance),
    };

    public static void Write(ByteWriter writer, CommitmentMention told)
    {
        writer.Int(told.Obligor);
        writer.Int(told.Beneficiary);
        writer.Text(told.Text);
        writer.Time(told.MadeAt);
        writer.Time(told.Due);
        writer.Ranges(told.Evidence);
        writer.Ints(told.Jointly);
        writer.List(told.Claims, Write);
    }

    public static CommitmentMention Commitment(ref ByteReader reader) => new(
        reader.Int(), reader.IntOrNull(), reader.Text(), reader.Time(), reader.Time(), reader.Ranges())
    {
        Jointly = reader.Ints(),
        Claims = reader.List(Compliance),
    };

    private static void Write(ByteWriter writer, ComplianceMention told)
    {
        writer.Int(told.Claimant);
        writer.Int(told.Obligor);
        writer.Int((int)told.Claim);
        writer.Time(told.Time);
        writer.Range(told.Words);
    }

    private static ComplianceMention Compliance(ref ByteReader reader) => new(
        reader.IntOrNull(), reader.IntOrNull(), (ComplianceClaim)reader.Int(), reader.Time(), reader.Range());
}
