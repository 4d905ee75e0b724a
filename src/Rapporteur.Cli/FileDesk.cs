using NodaTime;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Judging;
using Rapporteur.Sqlite;

namespace Rapporteur.Cli;

/// <summary>Takes judgements of a record's file, one at a time; the file is open only while one is taken.</summary>
internal sealed class FileDesk(string record) : IJudgementDesk
{
    private readonly Lock _one = new();

    public JudgementAnswer Judge(JudgementRequest request, CancellationToken cancellation)
    {
        lock (_one)
        {
            using var store = SqliteRecordStore.Open(record);
            return new JudgementDesk(store, SystemClock.Instance).Judge(request, cancellation);
        }
    }
}
