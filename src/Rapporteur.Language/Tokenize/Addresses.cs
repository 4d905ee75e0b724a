using System.Buffers;

namespace Rapporteur.Language.Tokenize;

/// <summary>Web and mail addresses, which stay whole.</summary>
internal static class Addresses
{
    private const int LongestHost = 256;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"<>\u201C\u201D\u00AB\u00BB");

    private static readonly string[] Domains = ["com", "org", "net", "gov", "edu", "info", "mil", "ru", "uk", "eu", "int", "co"];

    /// <summary>The length of an address at the start of a run without white space; 0 if there is none.</summary>
    public static int Length(ReadOnlySpan<char> run)
    {
        char first = run[0];
        if (!char.IsAsciiLetterOrDigit(first))
        {
            return 0;
        }

        int limit = Math.Min(run.Length, 2048);
        ReadOnlySpan<char> rest = run[..limit];
        if (StartsWith(rest, "http://") || StartsWith(rest, "https://") || StartsWith(rest, "ftp://") || StartsWith(rest, "www.")
            || StartsWith(rest, "mailto:"))
        {
            return Trim(rest, UntilQuote(rest));
        }

        int at = 0;
        limit = Math.Min(limit, LongestHost);
        while (at < limit && (char.IsAsciiLetterOrDigit(rest[at]) || rest[at] is '.' or '_' or '-' or '+'))
        {
            at++;
        }

        if (at < limit && at > 0 && rest[at] == '@')
        {
            return Mail(rest, at);
        }

        return IsDomain(rest[..at]) ? Trim(rest, at < limit && rest[at] == '/' ? UntilQuote(rest) : at) : 0;
    }

    private static int Mail(ReadOnlySpan<char> rest, int at)
    {
        int end = at + 1;
        bool stop = false;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '.' or '-'))
        {
            stop |= rest[end] == '.';
            end++;
        }

        return stop ? Trim(rest, end) : 0;
    }

    private static bool IsDomain(ReadOnlySpan<char> host)
    {
        host = host.TrimEnd('.');
        int dot = host.LastIndexOf('.');
        if (dot < 2 || !char.IsAsciiLetterLower(host[dot - 1]))
        {
            return false;
        }

        foreach (string domain in Domains)
        {
            if (host[(dot + 1)..].Equals(domain, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int UntilQuote(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAny(Quotes);
        return end < 0 ? rest.Length : end;
    }

    private static int Trim(ReadOnlySpan<char> rest, int end)
    {
        int opening = rest[..end].IndexOf('(');
        while (end > 1 && (rest[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or ']' or '\u2019' or '\u2026'
            || (rest[end - 1] == ')' && opening < 0)))
        {
            end--;
        }

        return end;
    }

    private static bool StartsWith(ReadOnlySpan<char> run, string prefix) =>
        run.Length > prefix.Length && run.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
