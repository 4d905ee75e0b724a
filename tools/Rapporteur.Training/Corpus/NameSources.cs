using Rapporteur.Language.Names;
using Rapporteur.Language.Words;

namespace Rapporteur.Training.Corpus;

/// <summary>The sets that names are learnt from; all may be shipped in weights.</summary>
internal static class NameSources
{
    public static List<TrainingSentence> Read(string folder, WordTable table)
    {
        NameKind[] main = [NameKind.Per, NameKind.Org, NameKind.Loc];
        var sentences = new List<TrainingSentence>();
        sentences.AddRange(NameCorpus.ReadJson(Path.Combine(folder, "uner-ewt-train.jsonl"), table, main, _ => true));
        sentences.AddRange(
            NameCorpus.ReadJson(Path.Combine(folder, "wikigold.jsonl"), table, [.. main, NameKind.Misc], _ => true));
        // The part from the BBC may not be used commercially.
        sentences.AddRange(NameCorpus.ReadJson(
            Path.Combine(folder, "re3d.jsonl"), table, [.. main, NameKind.Norp],
            record => !record.GetProperty("source").GetString()!.StartsWith("BBC", StringComparison.Ordinal)));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(folder, "bio"), "*.tsv").Order(StringComparer.Ordinal))
        {
            sentences.AddRange(NameCorpus.ReadBio(file, table));
        }

        return sentences;
    }
}
