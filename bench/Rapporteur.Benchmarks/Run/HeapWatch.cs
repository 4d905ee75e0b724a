namespace Rapporteur.Benchmarks.Run;

/// <summary>Looks at the managed heap ten times a second and keeps the largest size seen.</summary>
internal sealed class HeapWatch : IDisposable
{
    private readonly Timer _timer;
    private long _peak;

    public HeapWatch()
    {
        _timer = new Timer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));
    }

    /// <summary>The largest size seen, in bytes.</summary>
    public long Peak
    {
        get
        {
            Look();
            return Interlocked.Read(ref _peak);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        long size = GC.GetTotalMemory(forceFullCollection: false);
        long known = Interlocked.Read(ref _peak);
        while (size > known)
        {
            long found = Interlocked.CompareExchange(ref _peak, size, known);
            if (found == known)
            {
                return;
            }

            known = found;
        }
    }
}
