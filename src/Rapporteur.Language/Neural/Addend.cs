using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Rapporteur.Language.Neural;

/// <summary>What is added to a product: rows of numbers, one row for all, or nothing.</summary>
internal readonly ref struct Addend
{
    private readonly ref float _start;
    private readonly nint _step;

    /// <summary>Rows of numbers.</summary>
    /// <param name="numbers">The first row and those behind it.</param>
    /// <param name="step">Distance from one row to the next; 0 where all are the same.</param>
    public Addend(ReadOnlySpan<float> numbers, int step)
        : this(ref MemoryMarshal.GetReference(numbers), step)
    {
    }

    private Addend(ref float start, nint step)
    {
        _start = ref start;
        _step = step;
    }

    public bool IsNone => Unsafe.IsNullRef(ref _start);

    /// <summary>What begins at another place.</summary>
    public Addend From(int row, int column) => IsNone ? default : new Addend(ref Unsafe.Add(ref Row(row), column), _step);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref float Row(int row) => ref Unsafe.Add(ref _start, row * _step);
}
