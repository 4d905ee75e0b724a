using Rapporteur.Language.Names;
using Rapporteur.Language.Words;

namespace Rapporteur.Training.Corpus;

/// <summary>Reads the lists of known phrases: files of lines, <c>#</c> starts a remark, the file's name says its bit.</summary>
internal static class NameLists
{
    private static readonly (string File, byte Bit)[] Files =
    [
        ("countries.txt", 1), ("places.txt", 2), ("demonyms.txt", Gazetteer.Demonym), ("first-names.txt", 8), ("titles.txt", 16),
        ("bodies.txt", 32),
    ];

    public static (uint[] Keys, byte[] Lists) Read(string folder, WordTable table)
    {
        var lists = new SortedDictionary<uint, byte>();
        foreach ((string file, byte bit) in Files)
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, file)))
            {
                string phrase = line.Split('#')[0].Trim();
                if (phrase.Length > 0)
                {
                    var buffer = new Rapporteur.Language.Tokenize.TokenBuffer();
                    Rapporteur.Language.Tokenize.Tokenizer.Run(phrase, buffer);
                    WordAtoms[] words = [.. Enumerable.Range(0, buffer.Count)
                        .Select(i => WordShape.Of(phrase.AsSpan(buffer[i].Start, buffer[i].End - buffer[i].Start), table))];
                    uint key = Gazetteer.Key(words);
                    lists[key] = (byte)(lists.GetValueOrDefault(key) | bit);
                }
            }
        }

        return ([.. lists.Keys], [.. lists.Values]);
    }
}
