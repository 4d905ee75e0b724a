using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Neural;

/// <summary>A matrix laid out in panels of 32 columns, row after row in each, as <see cref="Gemm"/> reads it.</summary>
internal sealed class PackedMatrix
{
    public const int PanelWidth = 32;

    private const int LineBytes = 64;
    private const int LineFloats = LineBytes / sizeof(float);

    private float[] _panels = [];
    private int _start;

    /// <summary>A matrix of zeros.</summary>
    /// <param name="rows">Length of what it is multiplied with.</param>
    /// <param name="columns">Length of what comes out.</param>
    public PackedMatrix(int rows, int columns)
    {
        Resize(rows, columns);
    }

    private PackedMatrix(PackedMatrix whole, int firstPanel, int columns)
    {
        Rows = whole.Rows;
        Columns = columns;
        _panels = whole._panels;
        _start = whole._start + (firstPanel * PanelWidth * Rows);
    }

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    public int PanelCount => (Columns + PanelWidth - 1) / PanelWidth;

    /// <summary>One number.</summary>
    public float this[int row, int column] =>
        Panels[(((column / PanelWidth * Rows) + row) * PanelWidth) + (column % PanelWidth)];

    private Span<float> Panels => _panels.AsSpan(_start, PanelCount * PanelWidth * Rows);

    /// <summary>A matrix from its numbers, row after row.</summary>
    public static PackedMatrix Of(ReadOnlySpan<float> values, int rows, int columns)
    {
        var packed = new PackedMatrix(rows, columns);
        packed.Fill(values, columns);
        return packed;
    }

    /// <summary>Some panels of this matrix, as a matrix that shares its numbers; neither may take another shape after that.</summary>
    public PackedMatrix Part(int firstPanel, int endPanel) =>
        new(this, firstPanel, Math.Min(endPanel * PanelWidth, Columns) - (firstPanel * PanelWidth));

    public ReadOnlySpan<float> Panel(int index) => Panels.Slice(index * Rows * PanelWidth, Rows * PanelWidth);

    /// <summary>Takes another shape; what it held is lost. Numbers beyond the last column are zeros.</summary>
    public void Resize(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        int size = PanelCount * PanelWidth * rows;
        if (_panels.Length < size + LineFloats)
        {
            // Pinned, so that each row of a panel can begin at a cache line.
            _panels = GC.AllocateArray<float>(size + LineFloats, pinned: true);
            long address = Marshal.UnsafeAddrOfPinnedArrayElement(_panels, 0).ToInt64();
            _start = (int)((LineBytes - (address % LineBytes)) % LineBytes) / sizeof(float);
        }
        else if (columns % PanelWidth != 0)
        {
            Panels[^(rows * PanelWidth)..].Clear();
        }
    }

    /// <summary>Takes new numbers, row after row.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="stride">Distance from one row to the next in <paramref name="values"/>.</param>
    public void Fill(ReadOnlySpan<float> values, int stride)
    {
        Span<float> panels = Panels;
        for (int first = 0, at = 0; first < Columns; first += PanelWidth)
        {
            int width = Math.Min(PanelWidth, Columns - first);
            if (width == PanelWidth)
            {
                CopyPanel(values[first..], stride, panels.Slice(at, Rows * PanelWidth));
                at += Rows * PanelWidth;
                continue;
            }

            for (int row = 0; row < Rows; row++, at += PanelWidth)
            {
                values.Slice((row * stride) + first, width).CopyTo(panels.Slice(at, width));
            }
        }
    }

    private static void CopyPanel(ReadOnlySpan<float> values, int stride, Span<float> panel)
    {
        for (int to = 0, from = 0; to < panel.Length; to += PanelWidth, from += stride)
        {
            ref float target = ref panel.Slice(to, PanelWidth)[0];
            ref readonly float source = ref values.Slice(from, PanelWidth)[0];
            Vector256.LoadUnsafe(in source).StoreUnsafe(ref target);
            Vector256.LoadUnsafe(in source, 8).StoreUnsafe(ref target, 8);
            Vector256.LoadUnsafe(in source, 16).StoreUnsafe(ref target, 16);
            Vector256.LoadUnsafe(in source, 24).StoreUnsafe(ref target, 24);
        }
    }

    /// <summary>Takes new numbers from a matrix that lies the other way: its rows are the columns here.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="stride">Distance from one row to the next in <paramref name="values"/>.</param>
    public void FillTransposed(ReadOnlySpan<float> values, int stride)
    {
        Span<float> panels = Panels;
        for (int first = 0, start = 0; first < Columns; first += PanelWidth, start += Rows * PanelWidth)
        {
            int width = Math.Min(PanelWidth, Columns - first);
            for (int column = 0; column < width; column++)
            {
                ReadOnlySpan<float> source = values.Slice((first + column) * stride, Rows);
                for (int row = 0, at = start + column; row < source.Length; row++, at += PanelWidth)
                {
                    panels[at] = source[row];
                }
            }
        }
    }
}
