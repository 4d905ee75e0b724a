using Rapporteur.Language.Coreference;
using Rapporteur.Language.Tokenize;
using Rapporteur.Language.Words;

namespace Rapporteur.Training.Corpus;

/// <summary>Packs what lists tell of words: genders of given names and of words for persons, countries and their adjectives.</summary>
internal static class WordFactLists
{
    private const byte Person = Candidate.Masculine | Candidate.Feminine;

    /// <summary>Reads the lists.</summary>
    /// <param name="persons">Lines of a gender and its words.</param>
    /// <param name="givenNames">A table of names and genders.</param>
    /// <param name="countries">A table of countries, their names and adjectives.</param>
    public static (uint[] Keys, ushort[] Facts) Read(string persons, string givenNames, string countries)
    {
        var facts = new SortedDictionary<uint, ushort>();
        foreach (string[] words in Lines(persons).Select(line => line.Split(' ')))
        {
            byte gender = words[0] switch
            {
                "male" => Candidate.Masculine,
                "female" => Candidate.Feminine,
                "person" => Person,
                _ => Candidate.Neuter,
            };
            foreach (string word in words.Skip(1))
            {
                facts.TryAdd(Key(word), gender);
            }
        }

        foreach (string[] columns in Lines(givenNames).Select(line => line.Split('\t')))
        {
            byte gender = string.Equals(columns[1], "male", StringComparison.Ordinal) ? Candidate.Masculine : Candidate.Feminine;
            facts.TryAdd(Key(columns[0]), gender);
        }

        int number = 0;
        foreach (string[] columns in Lines(countries).Select(line => line.Split('\t')))
        {
            number++;
            foreach (string name in columns[1..5].SelectMany(column => column.Split('|')))
            {
                uint key = Key(name.TrimStart('~'));
                bool shared = name.StartsWith('~') || name.Length == 0;
                ushort known = facts.GetValueOrDefault(key);
                if (!shared && known >> 8 == 0)
                {
                    facts[key] = (ushort)(known | (number << 8));
                }
            }
        }

        return ([.. facts.Keys], [.. facts.Values]);
    }

    private static uint Key(string words)
    {
        var buffer = new TokenBuffer();
        Tokenizer.Run(words, buffer);
        uint key = 0;
        for (int i = 0; i < buffer.Count; i++)
        {
            key = WordFacts.Join(key, WordShape.LowerKey(words.AsSpan(buffer[i].Start, buffer[i].End - buffer[i].Start)));
        }

        return key;
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#');
}
