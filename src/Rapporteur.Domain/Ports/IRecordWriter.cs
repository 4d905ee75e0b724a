namespace Rapporteur.Domain.Ports;

/// <summary>Writes a whole record in one transaction: all of it, or, when disposed before <see cref="Commit"/>, nothing.</summary>
public interface IRecordWriter : IDisposable
{
    /// <summary>Adds an entry. Entries may come in any order; two with one key are a caller's bug.</summary>
    void Add<T>(T entry)
        where T : class, IRecordEntry;

    /// <summary>Makes the new record the record.</summary>
    void Commit();
}
