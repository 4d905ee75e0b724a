using Rapporteur.Language.Names;
using Rapporteur.Language.Tokenize;
using Rapporteur.Language.Words;

namespace Rapporteur.Training.Corpus;

/// <summary>Reads the lists of known phrases: files of lines, <c>#</c> starts a remark, the file's name says its bit.</summary>
internal static class NameLists
{
    private static readonly (string File, ushort Bit)[] Files =
    [
        ("countries.txt", Gazetteer.Country), ("places.txt", Gazetteer.Place), ("demonyms.txt", Gazetteer.Demonym),
        ("first-names.txt", Gazetteer.FirstName), ("titles.txt", Gazetteer.Title), ("bodies.txt", Gazetteer.Body),
        ("family-names.txt", Gazetteer.FamilyName), ("organisations.txt", Gazetteer.Organisation),
        ("things.txt", Gazetteer.Thing), ("place-heads.txt", Gazetteer.PlaceHead),
    ];

    public static (uint[] Keys, ushort[] Lists) Read(string folder, WordTable table)
    {
        var lists = new SortedDictionary<uint, ushort>();
        foreach ((string file, ushort bit) in Files)
        {
            foreach (string phrase in Sections(Path.Combine(folder, file)).SelectMany(section => section.Names))
            {
                WordAtoms[] words = [.. Split(phrase).Select(form => WordShape.Of(form, table))];
                if (words.Length <= Gazetteer.LongestPhrase)
                {
                    uint key = Gazetteer.Key(words);
                    lists[key] = (ushort)(lists.GetValueOrDefault(key) | bit);
                }
            }
        }

        return ([.. lists.Keys], [.. lists.Values]);
    }

    /// <summary>The names of a list under the remark that stands before them: a region, a kind.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<string> Names)> Sections(string file)
    {
        var sections = new List<(string, IReadOnlyList<string>)>();
        var names = new List<string>();
        sections.Add((string.Empty, names));
        foreach (string line in File.ReadLines(file))
        {
            if (line.StartsWith('#'))
            {
                names = [];
                sections.Add((line[1..].Trim(), names));
            }
            else if (line.Split('#')[0].Trim() is { Length: > 0 } phrase)
            {
                names.Add(phrase);
            }
        }

        return [.. sections.Where(section => section.Item2.Count > 0)];
    }

    /// <summary>The tokens of a phrase as they are before another word: a last stop, as in "Inc.", stays with its word.</summary>
    public static string[] Split(string phrase)
    {
        var buffer = new TokenBuffer();
        string text = phrase + " x";
        Tokenizer.Run(text, buffer);
        return [.. Enumerable.Range(0, buffer.Count - 1).Select(i => text[buffer[i].Start..buffer[i].End])];
    }
}
