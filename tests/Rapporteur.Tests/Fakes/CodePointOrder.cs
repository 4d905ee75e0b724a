namespace Rapporteur.Tests.Fakes;

/// <summary>The order of UTF-8 bytes, which is the order of code points; UTF-16 ordinal order differs above U+FFFF.</summary>
internal sealed class CodePointOrder : IComparer<string>
{
    public static readonly CodePointOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        int shared = Math.Min(x!.Length, y!.Length);
        for (int i = 0; i < shared; i++)
        {
            if (x[i] == y[i])
            {
                continue;
            }

            // A surrogate stands for a code point above every one that is not.
            bool high = char.IsSurrogate(x[i]);
            return high == char.IsSurrogate(y[i]) ? x[i].CompareTo(y[i]) : high ? 1 : -1;
        }

        return x.Length.CompareTo(y.Length);
    }
}
