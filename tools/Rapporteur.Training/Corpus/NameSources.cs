using Rapporteur.Language.Names;
using Rapporteur.Language.Words;

namespace Rapporteur.Training.Corpus;

/// <summary>The sets that names are learnt from; all may be shipped in weights.</summary>
internal static class NameSources
{
    /// <summary>Our own sentences, from the repository's root, where the trainer is run.</summary>
    public const string Own = "corpus/names";

    private const float Web = 1.4f;
    private const float Gum = 0.7f;

    /// <summary>Tweets outnumber all else, and nobody asks us to read them.</summary>
    private const float Tweets = 0.35f;

    /// <summary>Reads all sentences.</summary>
    /// <param name="folder">The folder of corpora of names.</param>
    /// <param name="own">The folder of our own sentences; may be missing.</param>
    /// <param name="table">Word classes.</param>
    public static List<TrainingSentence> Read(string folder, string own, WordTable table)
    {
        NameKind[] main = [NameKind.Per, NameKind.Org, NameKind.Loc];
        var sentences = new List<TrainingSentence>();
        sentences.AddRange(NameCorpus.ReadJson(Path.Combine(folder, "uner-ewt-train.jsonl"), table, main, _ => true, Web));
        sentences.AddRange(
            NameCorpus.ReadJson(Path.Combine(folder, "wikigold.jsonl"), table, [.. main, NameKind.Norp, NameKind.Misc], _ => true));
        // The part from the BBC may not be used commercially.
        sentences.AddRange(NameCorpus.ReadJson(
            Path.Combine(folder, "re3d.jsonl"), table, [.. main, NameKind.Norp],
            record => !record.GetProperty("source").GetString()!.StartsWith("BBC", StringComparison.Ordinal)));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(folder, "bio"), "*.tsv").Order(StringComparer.Ordinal))
        {
            // Kept to measure with.
            if (Path.GetFileName(file) is not "gum-clean-dev.tsv")
            {
                bool gum = Path.GetFileName(file)[..3] is "gum";
                sentences.AddRange(NameCorpus.ReadBio(file, table, gum ? Gum : Tweets));
            }
        }

        sentences.AddRange(ReadOwn(own, table));
        return sentences;
    }

    /// <summary>Reads our own sentences; none where the folder is missing.</summary>
    public static List<TrainingSentence> ReadOwn(string folder, WordTable table) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(file => NameCorpus.ReadBracketed(file, table))]
        : [];
}
