using System.Globalization;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Names;
using Rapporteur.Language.Parse;
using Rapporteur.Language.Tag;
using Rapporteur.Language.Vectors;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language;

/// <summary>The trained parts of the analyser. Immutable but for the lemmatiser's pool of strings.</summary>
internal sealed class Model
{
    public Model(string id, WordTable words, Tagger tagger, Lemmatizer lemmatizer, Parser parser, NameTagger names, DeepModel? deep, NameModel? deepNames)
    {
        Deep = deep;
        DeepNames = deepNames;
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

    /// <summary>The network of the accurate mode; none while the weights are being trained.</summary>
    public DeepModel? Deep { get; }

    /// <summary>The accurate mode's network of names; none while the weights are being trained.</summary>
    public NameModel? DeepNames { get; }

    /// <summary>Loads the weights that this assembly carries.</summary>
    public static Model LoadEmbedded() => Load(WeightReader.OpenEmbedded);

    /// <summary>Loads weights from a folder of weight files.</summary>
    public static Model LoadFolder(string folder) =>
        Load(file => Path.Combine(folder, file) is var path && File.Exists(path) ? WeightReader.Open(File.OpenRead(path)) : null);

    private static Model Load(Func<string, WeightReader?> open)
    {
        ulong id = 0;
        WordTable words = Part(open, "words.bin", WordTable.Read, ref id);
        Tagger tagger = Part(open, "tags.bin", Tagger.Read, ref id);
        Lemmatizer lemmas = Part(open, "lemmas.bin", Lemmatizer.Read, ref id);
        Parser parser = Part(open, "parse.bin", Parser.Read, ref id);
        NameTagger names = Part(open, "names.bin", NameTagger.Read, ref id);
        WordVectors? vectors = PartOrNone(open, "vectors.bin", WordVectors.Read, ref id);
        DeepModel? deep = vectors is null ? null : PartOrNone(open, "deep.bin", reader => DeepModel.Read(reader, vectors, tagger.Tags), ref id);
        NameModel? deepNames = vectors is null ? null : PartOrNone(open, "names-deep.bin", reader => NameModel.Read(reader, vectors), ref id);
        return new Model(id.ToString("x16", CultureInfo.InvariantCulture)[..12], words, tagger, lemmas, parser, names, deep, deepNames);
    }

    private static T Part<T>(Func<string, WeightReader?> open, string file, Func<WeightReader, T> read, ref ulong id)
        where T : class =>
        PartOrNone(open, file, read, ref id)
            ?? throw new InvalidOperationException($"This build carries no weights ({file}): train them first.");

    private static T? PartOrNone<T>(Func<string, WeightReader?> open, string file, Func<WeightReader, T> read, ref ulong id)
        where T : class
    {
        using WeightReader? reader = open(file);
        if (reader is null)
        {
            return null;
        }

        T part = read(reader);
        id = unchecked((id * 0x9E3779B97F4A7C15) ^ reader.Id);
        return part;
    }
}
