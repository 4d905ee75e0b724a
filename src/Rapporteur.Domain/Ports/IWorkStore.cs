namespace Rapporteur.Domain.Ports;

/// <summary>A store that keeps results of resolving, so that the next time they are not worked out again. What is kept says for itself whether it still holds.</summary>
public interface IWorkStore : IRecordStore
{
    /// <summary>What is kept in a room, in the ordinal order of keys.</summary>
    IEnumerable<(string Key, ReadOnlyMemory<byte> Value)> Work(string room);

    /// <summary>What is kept in a room under a key; null for nothing.</summary>
    ReadOnlyMemory<byte>? FindWork(string room, string key);

    /// <summary>Changes what is kept in a room, all at once or not at all.</summary>
    /// <param name="room">The room.</param>
    /// <param name="changes">Keys with what to keep of each; null to forget it.</param>
    void KeepWork(string room, IEnumerable<(string Key, byte[]? Value)> changes);

    /// <summary>Forgets all that is kept in a room.</summary>
    void ForgetWork(string room);
}
