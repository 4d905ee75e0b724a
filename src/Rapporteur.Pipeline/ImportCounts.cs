using Rapporteur.Domain.Failures;

namespace Rapporteur.Pipeline;

/// <summary>The counts of one import.</summary>
internal sealed class ImportCounts(IProgress<ImportProgress>? progress)
{
    private readonly List<Refusal> _refused = [];
    private int _read;
    private int _kept;
    private int _alreadyThere;

    public void Keep(string source, bool made)
    {
        _read++;
        _kept += made ? 1 : 0;
        _alreadyThere += made ? 0 : 1;
        Tell(source);
    }

    public void Refuse(Refusal refusal)
    {
        _read++;
        _refused.Add(refusal);
        Tell(refusal.Source);
    }

    /// <summary>Notes that nothing could be read out of a report that was kept.</summary>
    public void Fail(Refusal refusal) => _refused.Add(refusal);

    public void Tell(string? current) => progress?.Report(new ImportProgress(_read, _kept, _refused.Count, current));

    public ImportReport ToReport() => new(_read, _kept, _alreadyThere, _refused);
}
