namespace Rapporteur.Domain.Provenance;

/// <summary>A half-open range of a report's stored text: it includes <see cref="Start"/> and excludes <see cref="End"/>.</summary>
/// <remarks>
/// <para>Both bounds are UTF-16 code units from the start of the text as stored, after cleaning. No stage changes them.</para>
/// <para>The default value is the empty range at 0. Equality compares places, not words.</para>
/// </remarks>
public readonly record struct TextRange
{
    /// <summary>Makes a range from its bounds.</summary>
    /// <param name="start">First code unit, from 0.</param>
    /// <param name="end">Code unit after the last; at least <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is negative, or <paramref name="end"/> is before <paramref name="start"/>.</exception>
    public TextRange(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>First code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>Code unit after the last.</summary>
    public int End { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The words of this range in <paramref name="text"/>, without a copy.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>Whether the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;
}
