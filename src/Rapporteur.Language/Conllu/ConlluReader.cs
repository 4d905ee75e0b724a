namespace Rapporteur.Language.Conllu;

/// <summary>Reads CoNLL-U 2.</summary>
public static class ConlluReader
{
    /// <summary>
    /// Reads documents one by one. Paragraphs (<c># newpar</c>) stand a blank line apart in the text, words as <c>SpaceAfter</c>
    /// says. Empty nodes (<c>8.1</c>) are left out.
    /// </summary>
    /// <param name="reader">The file; not closed.</param>
    /// <returns>Documents in order; a file without <c># newdoc</c> is one.</returns>
    /// <exception cref="FormatException">A line breaks the format; says which, and what is wanted.</exception>
    public static IEnumerable<ConlluDocument> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadLines(reader);
    }

    private static IEnumerable<ConlluDocument> ReadLines(TextReader reader)
    {
        var builder = new ConlluBuilder();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0)
            {
                builder.EndSentence(number);
            }
            else if (line[0] != '#')
            {
                builder.AddWord(line, number);
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                builder.EndSentence(number);
                if (!builder.IsEmpty)
                {
                    yield return builder.Build();
                    builder = new ConlluBuilder();
                }

                int equals = line.IndexOf('=', StringComparison.Ordinal);
                builder.Id = equals < 0 ? null : line[(equals + 1)..].Trim();
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                builder.StartParagraph();
            }
        }

        builder.EndSentence(number + 1);
        if (!builder.IsEmpty)
        {
            yield return builder.Build();
        }
    }
}
