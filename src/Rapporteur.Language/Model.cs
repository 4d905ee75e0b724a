using System.Globalization;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Names;
using Rapporteur.Language.Parse;
using Rapporteur.Language.Tag;
using Rapporteur.Language.Tokenize;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language;

/// <summary>The trained parts of the analyser. Immutable but for the lemmatiser's pool of strings.</summary>
internal sealed class Model
{
    public Model(string id, WordTable words, Tagger tagger, Lemmatizer lemmatizer, Parser parser, NameTagger names)
    {
        Id = id;
        Words = words;
        Tagger = tagger;
        Lemmatizer = lemmatizer;
        Parser = parser;
        Names = names;
    }

    public string Id { get; }

    public WordTable Words { get; }

    public Tagger Tagger { get; }

    public Lemmatizer Lemmatizer { get; }

    public Parser Parser { get; }

    public NameTagger Names { get; }

    /// <summary>Where sentences end; null where the weights have no such part, and rules do it.</summary>
    public BoundaryModel? Boundaries { get; private init; }

    /// <summary>Loads the weights that this assembly carries.</summary>
    public static Model LoadEmbedded() => Load(WeightReader.OpenEmbedded);

    /// <summary>Loads weights from a folder of weight files.</summary>
    public static Model LoadFolder(string folder) =>
        Load(file => File.Exists(Path.Combine(folder, file)) ? WeightReader.Open(File.OpenRead(Path.Combine(folder, file))) : null);

    private static Model Load(Func<string, WeightReader?> open)
    {
        ulong id = 0;
        WordTable words = Part(open, "words.bin", WordTable.Read, ref id);
        Tagger tagger = Part(open, "tags.bin", Tagger.Read, ref id);
        Lemmatizer lemmas = Part(open, "lemmas.bin", Lemmatizer.Read, ref id);
        Parser parser = Part(open, "parse.bin", Parser.Read, ref id);
        NameTagger names = Part(open, "names.bin", NameTagger.Read, ref id);
        using WeightReader? boundaries = open("sentences.bin");
        id = boundaries is null ? id : unchecked((id * 0x9E3779B97F4A7C15) ^ boundaries.Id);
        return new Model(id.ToString("x16", CultureInfo.InvariantCulture)[..12], words, tagger, lemmas, parser, names)
        {
            Boundaries = boundaries is null ? null : BoundaryModel.Read(boundaries),
        };
    }

    private static T Part<T>(Func<string, WeightReader?> open, string file, Func<WeightReader, T> read, ref ulong id)
    {
        using WeightReader reader = open(file)
            ?? throw new InvalidOperationException($"This build carries no weights ({file}): train them first.");
        T part = read(reader);
        id = unchecked((id * 0x9E3779B97F4A7C15) ^ reader.Id);
        return part;
    }
}
