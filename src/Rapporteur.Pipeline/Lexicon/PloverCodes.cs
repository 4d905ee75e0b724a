using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>PLOVER's event and mode for a CAMEO code, from <c>plover-codes.tsv</c>.</summary>
internal static class PloverCodes
{
    /// <summary>The code of frames that tell no event: idioms.</summary>
    public const string NoEvent = "00";

    private static readonly Dictionary<string, (string Event, string? Mode)> Codes = Load();

    /// <summary>Whether it is two to four digits whose first ones are a code of the table.</summary>
    public static bool IsCode(string code) =>
        code is NoEvent || code.Length is >= 2 and <= 4 && !code.AsSpan().ContainsAnyExceptInRange('0', '9') && Find(code) is not null;

    /// <summary>Event and mode of a code, without contexts.</summary>
    public static PloverEvent Of(string code, IReadOnlyList<string> contexts) =>
        Find(code) is { } plover ? new PloverEvent(plover.Event, plover.Mode, contexts) : new PloverEvent(null, null, contexts);

    private static (string Event, string? Mode)? Find(string code)
    {
        for (int length = code.Length; length >= 2; length--)
        {
            if (Codes.TryGetValue(code[..length], out (string, string?) found))
            {
                return found;
            }
        }

        return null;
    }

    private static Dictionary<string, (string Event, string? Mode)> Load()
    {
        var codes = new Dictionary<string, (string, string?)>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("plover-codes.tsv", 3))
        {
            codes.Add(row.Fields[0], (row.Fields[1], row.Fields[2].Length == 0 ? null : row.Fields[2]));
        }

        return codes;
    }
}
