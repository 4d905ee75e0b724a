namespace Rapporteur.Domain.Failures;

/// <summary>The store cannot do what it was asked: the file is no record, is locked, or the disk refuses. Made only where a store meets its database.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Says what failed and what to do.</summary>
    public StoreException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
