using System.Text;
using System.Text.RegularExpressions;

namespace Rapporteur.Pipeline.Read;

/// <summary>Decodes an HTML page: by its mark, by the charset it declares, else as UTF-8 or, where that fails, as browsers do.</summary>
internal static partial class HtmlBytes
{
    /// <summary>A page declares its charset within so many bytes (the standard says 1,024; pages do not keep to it).</summary>
    private const int DeclarationReach = 8192;

    public static string Decode(byte[] bytes)
    {
        if (MarkedText.IsMarked(bytes))
        {
            // As browsers do: what is no character becomes U+FFFD.
            return MarkedText.Decode(bytes, out _) ?? new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true).ReadToEnd();
        }

        if (TextBytes.Decode(bytes, out _) is { } text)
        {
            // Valid UTF-8 beyond ASCII is hardly ever anything else, whatever an old declaration says.
            return Declared(bytes) is { } other && IsStateful(other) ? other.GetString(bytes) : text;
        }

        Encoding encoding = Declared(bytes) ?? CodePage("windows-1252") ?? Encoding.Latin1;
        int mark = bytes.AsSpan().StartsWith(TextBytes.Mark) ? TextBytes.Mark.Length : 0;
        return encoding.GetString(bytes, mark, bytes.Length - mark);
    }

    private static Encoding? Declared(byte[] bytes)
    {
        string head = Encoding.Latin1.GetString(bytes, 0, Math.Min(DeclarationReach, bytes.Length));
        Match match = Charset().Match(head);
        if (!match.Success)
        {
            return null;
        }

        string label = match.Groups["label"].Value.ToLowerInvariant();
        return label switch
        {
            "iso-8859-1" or "latin1" or "ascii" or "us-ascii" => CodePage("windows-1252"),
            "gb2312" or "gbk" => CodePage("gb18030"),
            _ => CodePage(label),
        };
    }

    private static Encoding? CodePage(string label)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            // A label that no one knows counts as none.
            return null;
        }
    }

    /// <summary>ISO-2022 writes other scripts in ASCII bytes, which are valid UTF-8 too.</summary>
    private static bool IsStateful(Encoding encoding) => encoding.WebName.StartsWith("iso-2022", StringComparison.Ordinal);

    [GeneratedRegex(@"(?:<meta[^>]{0,200}?charset\s*=\s*[""']?\s*|<\?xml[^>]{0,100}?encoding\s*=\s*[""'])(?<label>[\w.:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Charset();
}
