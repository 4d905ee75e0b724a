using System.Globalization;

namespace Rapporteur.Language.Lemmas;

/// <summary>How a lemma is made from a form; as text <c>L2/y</c>: in lower case, two letters off, "y" on; <c>K</c> keeps the case.</summary>
internal readonly record struct LemmaRule(bool LowerCase, int Drop, string? Ending)
{
    public string Add => Ending ?? string.Empty;

    public static LemmaRule Parse(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return new LemmaRule(
            text[0] == 'L', int.Parse(text.AsSpan(1, slash - 1), CultureInfo.InvariantCulture), text[(slash + 1)..]);
    }

    /// <summary>Writes the lemma of a form.</summary>
    /// <returns>Its length; 0 where the form is too short or the lemma too long.</returns>
    public int Apply(ReadOnlySpan<char> form, Span<char> lemma)
    {
        int keep = form.Length - Drop;
        int length = keep + Add.Length;
        if (keep < 0 || length > lemma.Length)
        {
            return 0;
        }

        if (LowerCase)
        {
            form[..keep].ToLowerInvariant(lemma);
        }
        else
        {
            form[..keep].CopyTo(lemma);
        }

        Add.CopyTo(lemma[keep..]);
        return length;
    }
}
