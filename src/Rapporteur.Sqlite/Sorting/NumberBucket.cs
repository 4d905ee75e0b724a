using System.Buffers.Binary;

namespace Rapporteur.Sqlite.Sorting;

/// <summary>Numbers under numbers, twelve bytes each; as they are sorted as numbers, nothing is asked of their bytes.</summary>
internal sealed class NumberBucket(ChunkPool pool) : Bucket(pool)
{
    /// <summary>Bytes of a number under a number.</summary>
    public const int EntryBytes = sizeof(ulong) + sizeof(int);

    public void Add(ulong key, int value)
    {
        Span<byte> entry = Room(EntryBytes);
        Write(entry, key, value);
        Take(EntryBytes);
    }

    /// <summary>The entries in memory by their keys, and those of one key by their values.</summary>
    public (ulong[] Keys, int[] Values) Sorted()
    {
        var keys = new ulong[Count];
        var values = new int[Count];
        int at = 0;
        for (int chunk = 0; chunk < Chunks; chunk++)
        {
            for (ReadOnlySpan<byte> bytes = Chunk(chunk); bytes.Length > 0; bytes = bytes[EntryBytes..])
            {
                (keys[at], values[at]) = Read(bytes);
                at++;
            }
        }

        Array.Sort(keys, values);
        int first = 0;
        for (int i = 1; i <= keys.Length; i++)
        {
            if (i == keys.Length || keys[i] != keys[first])
            {
                values.AsSpan(first, i - first).Sort();
                first = i;
            }
        }

        return (keys, values);
    }

    public override void WriteSorted(RunFile file)
    {
        (ulong[] keys, int[] values) = Sorted();
        Span<byte> entry = stackalloc byte[EntryBytes];
        for (int i = 0; i < keys.Length; i++)
        {
            if (i == 0 || keys[i] != keys[i - 1] || values[i] != values[i - 1])
            {
                Write(entry, keys[i], values[i]);
                file.Write(entry);
            }
        }
    }

    /// <summary>What an entry's bytes say.</summary>
    public static (ulong Key, int Value) Read(ReadOnlySpan<byte> entry) =>
        (BinaryPrimitives.ReadUInt64LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[sizeof(ulong)..]));

    private static void Write(Span<byte> entry, ulong key, int value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(entry, key);
        BinaryPrimitives.WriteInt32LittleEndian(entry[sizeof(ulong)..], value);
    }
}
