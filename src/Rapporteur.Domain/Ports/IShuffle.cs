namespace Rapporteur.Domain.Ports;

/// <summary>Scratch space that sorts by key what may be larger than memory: put in any order, taken out group by group.</summary>
/// <remarks>Groups come in the ordinal order of keys; payloads in the order of their bytes. Gone when disposed.</remarks>
public interface IShuffle : IDisposable
{
    /// <summary>Puts a payload under a key of a bucket. The same payload twice under one key counts once.</summary>
    void Put(string bucket, string key, ReadOnlySpan<byte> payload);

    /// <summary>Takes a bucket's groups in order. The list is only good until the next group is asked for.</summary>
    IEnumerable<ShuffleGroup> Groups(string bucket);

    /// <summary>Puts a number under a number: the same with far less ado, for what comes in millions. A bucket holds either texts or numbers.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">From 0. The same one twice under one key counts once.</param>
    void Put(string bucket, ulong key, int value);

    /// <summary>Takes a bucket's groups of numbers in order of their keys. The list is only good until the next group is asked for.</summary>
    IEnumerable<NumberGroup> Numbers(string bucket);
}

/// <summary>What was put under one key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Payloads">The payloads, in the order of their bytes.</param>
public readonly record struct ShuffleGroup(string Key, IReadOnlyList<byte[]> Payloads);

/// <summary>What was put under one number.</summary>
/// <param name="Key">The key.</param>
/// <param name="Values">The values, ascending.</param>
public readonly record struct NumberGroup(ulong Key, IReadOnlyList<int> Values);
