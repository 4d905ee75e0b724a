namespace Rapporteur.Web.Hosting;

/// <summary>What requests keep of the record for one another: the order of a list, who takes part in what. Thrown away when the record changes.</summary>
internal sealed class RecordShelf
{
    private readonly Dictionary<Type, object> _kept = [];
    private string? _revision;

    /// <summary>What was made of this state of the record; made now where it was not. Of each type one thing is kept.</summary>
    /// <param name="revision">The state; null where nobody can tell, so that nothing is kept.</param>
    /// <param name="make">Makes it, of this state or a later one.</param>
    public T Get<T>(string? revision, Func<T> make)
        where T : class
    {
        if (revision is null)
        {
            return make();
        }

        // One at a time: two that ask for the same wait for one making of it.
        lock (_kept)
        {
            if (!string.Equals(revision, _revision, StringComparison.Ordinal))
            {
                _kept.Clear();
                _revision = revision;
            }

            if (!_kept.TryGetValue(typeof(T), out object? kept))
            {
                _kept.Add(typeof(T), kept = make());
            }

            return (T)kept;
        }
    }
}
