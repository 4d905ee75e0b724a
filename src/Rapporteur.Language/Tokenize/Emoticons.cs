namespace Rapporteur.Language.Tokenize;

/// <summary>Faces made of marks.</summary>
internal static class Emoticons
{
    private static readonly string[] Faces = [":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":)", ":(", ";)", ":D", ":P", "=)", "<3", ":-|", ":|", ":'(", "=D", "^_^", "->", "(:"];

    /// <summary>The length of a face that is all of the run but for marks after it; 0 if there is none.</summary>
    public static int Length(ReadOnlySpan<char> run)
    {
        if (run[0] is not (':' or ';' or '=' or '<' or '^' or '-' or '('))
        {
            return 0;
        }

        foreach (string face in Faces)
        {
            if (run.StartsWith(face, StringComparison.Ordinal)
                && (run.Length == face.Length || !char.IsLetterOrDigit(run[face.Length])))
            {
                return face.Length;
            }
        }

        return 0;
    }
}
