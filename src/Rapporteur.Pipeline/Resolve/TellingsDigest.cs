using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Extract.Staged;
using Rapporteur.Pipeline.Resolve.Agreements;
using Rapporteur.Pipeline.Resolve.Encounters;
using Rapporteur.Pipeline.Resolve.Figures;
using Rapporteur.Pipeline.Resolve.Positions;
using Rapporteur.Pipeline.Resolve.Statements;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>What a report tells, as far as bringing tellings together needs it; each telling has the number that it has in the extraction.</summary>
/// <param name="Encounters">Its encounters.</param>
/// <param name="Statements">Its statements.</param>
/// <param name="Positions">Its positions.</param>
/// <param name="Agreements">Its agreements.</param>
/// <param name="Commitments">Its commitments.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Events">How many coded events.</param>
internal sealed record TellingsDigest(
    EncounterDigest[] Encounters,
    StatementDigest[] Statements,
    PositionDigest[] Positions,
    AgreementDigest[] Agreements,
    CommitmentDigest[] Commitments,
    FigureDigest[] Figures,
    int Events)
{
    /// <summary>The digest of an extraction.</summary>
    public static TellingsDigest Of(Extraction extraction) => new(
        [.. extraction.Encounters.Select(EncounterDigest.Of)],
        [.. extraction.Statements.Select(StatementDigest.Of)],
        [.. extraction.Positions.Select(PositionDigest.Of)],
        [.. extraction.Agreements.Select(AgreementDigest.Of)],
        [.. extraction.Commitments.Select(CommitmentDigest.Of)],
        [.. extraction.Figures.Select(FigureDigest.Of)],
        extraction.Events.Count);

    public void Write(ByteWriter writer)
    {
        writer.List(Encounters, EncounterDigest.Write);
        writer.List(Statements, StatementDigest.Write);
        writer.List(Positions, PositionDigest.Write);
        writer.List(Agreements, AgreementDigest.Write);
        writer.List(Commitments, CommitmentDigest.Write);
        writer.List(Figures, FigureDigest.Write);
        writer.Int(Events);
    }

    public static TellingsDigest Read(ref ByteReader reader) => new(
        reader.List(EncounterDigest.Read),
        reader.List(StatementDigest.Read),
        reader.List(PositionDigest.Read),
        reader.List(AgreementDigest.Read),
        reader.List(CommitmentDigest.Read),
        reader.List(FigureDigest.Read),
        reader.Int());
}
