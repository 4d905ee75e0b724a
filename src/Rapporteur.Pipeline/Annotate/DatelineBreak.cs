using Rapporteur.Pipeline.Clean;

namespace Rapporteur.Pipeline.Annotate;

/// <summary>Sets the dateline of an agency text ("OSLO, March 3 (Example) –") apart from the sentence behind it.</summary>
internal static class DatelineBreak
{
    /// <summary>
    /// The body with an empty line where the dateline ends, so that the place is not read as the first sentence's subject. As
    /// many characters as before: offsets stay, and only the dash and blanks between the two are overwritten.
    /// </summary>
    public static string In(CleanReport report)
    {
        string text = report.Text;
        int start = report.Dateline is { Length: > 0 } dateline ? text.IndexOf(dateline, StringComparison.Ordinal) : -1;
        if (start < 0)
        {
            return text;
        }

        int end = start + report.Dateline!.Length;
        int next = end;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '-' or '–' or '—'))
        {
            next++;
        }

        // "/TASS/. The minister": the full stop gives way where there is but one blank.
        int room = next - end < 2 && end > start && text[end - 1] == '.' ? end - 1 : end;
        if (next - room < 2 || next == text.Length)
        {
            return text;
        }

        return string.Create(text.Length, (text, next), static (all, given) =>
        {
            given.text.CopyTo(all);
            all[given.next - 2] = '\n';
            all[given.next - 1] = '\n';
            for (int i = given.next - 3; i >= 0 && (char.IsWhiteSpace(all[i]) || all[i] is '-' or '–' or '—'); i--)
            {
                all[i] = ' ';
            }
        });
    }
}
