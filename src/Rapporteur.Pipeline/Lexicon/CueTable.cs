using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Reads a table of cue words: lemma, frames, prepositions, level.</summary>
internal static class CueTable
{
    public static FrozenDictionary<string, CueWord> Read(string file)
    {
        var words = new Dictionary<string, CueWord>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read(file, 4))
        {
            CueFrames frames = CueFrames.None;
            foreach (string frame in row.List(1))
            {
                frames |= frame switch
                {
                    "clause" => CueFrames.Clause,
                    "object" => CueFrames.Object,
                    "infinitive" => CueFrames.Infinitive,
                    "extraposed" => CueFrames.Extraposed,
                    _ => throw row.Error($"no frame '{frame}'"),
                };
            }

            bool said = row.Fields[3] switch
            {
                "said" => true,
                "held" => false,
                _ => throw row.Error($"no level '{row.Fields[3]}'"),
            };
            if (!words.TryAdd(row.Fields[0], new CueWord(frames, row.List(2), said)))
            {
                throw row.Error("the lemma stands twice");
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
