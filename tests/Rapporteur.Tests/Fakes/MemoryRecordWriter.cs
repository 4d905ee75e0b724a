using Rapporteur.Domain;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Serialization;

namespace Rapporteur.Tests.Fakes;

internal sealed class MemoryRecordWriter(
    Action<Dictionary<Type, SortedDictionary<string, byte[]>>> commit, Action closed) : IRecordWriter
{
    private readonly Dictionary<Type, SortedDictionary<string, byte[]>> _entries = [];
    private bool _committed;
    private bool _disposed;

    public void Add<T>(T entry)
        where T : class, IRecordEntry
    {
        DemandOpen();
        if (!_entries.TryGetValue(typeof(T), out SortedDictionary<string, byte[]>? kind))
        {
            kind = new(CodePointOrder.Instance);
            _entries.Add(typeof(T), kind);
        }

        if (!kind.TryAdd(entry.Key, RecordJson.ToUtf8(entry)))
        {
            throw new InvalidOperationException($"Two entries have the key '{entry.Key}'.");
        }
    }

    public void Commit()
    {
        DemandOpen();
        commit(_entries);
        _committed = true;
    }

    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            closed();
        }
    }

    private void DemandOpen()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_committed)
        {
            throw new InvalidOperationException("The record is committed already.");
        }
    }
}
