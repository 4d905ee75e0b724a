using System.Runtime.CompilerServices;

namespace Rapporteur.Language.Weights;

/// <summary>The hash behind every feature key. Part of the weight files' format: change it and they must be trained anew.</summary>
internal static class Hash
{
    public const uint Seed = 0x811C9DC5;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, uint value)
    {
        unchecked
        {
            hash ^= value * 0x9E3779B1;
            hash = (hash << 13) | (hash >> 19);
            return (hash * 5) + 0xE6546B64;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint End(uint hash)
    {
        unchecked
        {
            hash ^= hash >> 16;
            hash *= 0x85EBCA6B;
            hash ^= hash >> 13;
            hash *= 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }

    public static uint Of(ReadOnlySpan<char> chars)
    {
        uint hash = Seed;
        foreach (char c in chars)
        {
            hash = Add(hash, c);
        }

        return End(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Key(uint template, uint a) => End(Add(Add(Seed, template), a));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Key(uint template, uint a, uint b) => End(Add(Add(Add(Seed, template), a), b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Key(uint template, uint a, uint b, uint c) =>
        End(Add(Add(Add(Add(Seed, template), a), b), c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Key(uint template, uint a, uint b, uint c, uint d) =>
        End(Add(Add(Add(Add(Add(Seed, template), a), b), c), d));

    /// <summary>The row key of a feature of one part: cheaper than <see cref="Key(uint, uint)"/>, its top bits mixed best.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Row(uint template, uint a) => unchecked(Step(Begin(template), a) * 0x9E3779B1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Row(uint template, uint a, uint b) =>
        unchecked(Step(Step(Begin(template), a), b) * 0x9E3779B1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Row(uint template, uint a, uint b, uint c) =>
        unchecked(Step(Step(Step(Begin(template), a), b), c) * 0x9E3779B1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Row(uint template, uint a, uint b, uint c, uint d) =>
        unchecked(Step(Step(Step(Step(Begin(template), a), b), c), d) * 0x9E3779B1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Begin(uint template) => unchecked((template + 1) * 0x7FEB352D);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Step(uint hash, uint value)
    {
        unchecked
        {
            hash = (hash + value) * 0x85EBCA6B;
            return hash ^ (hash >> 15);
        }
    }
}
