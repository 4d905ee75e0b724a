using Rapporteur.Domain.Ports;
using Rapporteur.Tests.Contracts;

namespace Rapporteur.Tests.Fakes;

public sealed class MemoryRecordStoreTest : RecordStoreContract
{
    private readonly MemoryRecord _record = new();

    private protected override IRecordStore Open() => new MemoryRecordStore(_record);
}
