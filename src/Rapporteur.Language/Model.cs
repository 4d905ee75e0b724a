using System.Globalization;
using Rapporteur.Language.Coreference;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Names;
using Rapporteur.Language.Parse;
using Rapporteur.Language.Tag;
using Rapporteur.Language.Tokenize;
using Rapporteur.Language.Vectors;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language;

/// <summary>The trained parts of the analyser. Immutable but for the lemmatiser's pool of strings.</summary>
internal sealed class Model
{
    public required string Id { get; init; }

    public required WordTable Words { get; init; }

    /// <summary>The fast mode's reading of a word in its place.</summary>
    public required WordEncoder Encoder { get; init; }

    public required Tagger Tagger { get; init; }

    public required Lemmatizer Lemmatizer { get; init; }

    public required Parser Parser { get; init; }

    public required NameTagger Names { get; init; }

    public required WordVectors Vectors { get; init; }

    /// <summary>Where sentences end; null where the weights have no such part, and rules do it.</summary>
    public BoundaryModel? Boundaries { get; init; }

    /// <summary>The network of the accurate mode; none while the weights are being trained.</summary>
    public DeepModel? Deep { get; init; }

    /// <summary>What chains are found with; none before it is trained.</summary>
    public CoreferenceModel? Coreference { get; init; }

    /// <summary>The accurate mode's network of names; none while the weights are being trained.</summary>
    public NameModel? DeepNames { get; init; }

    /// <summary>Loads the weights that this assembly carries.</summary>
    public static Model LoadEmbedded() => Load(WeightReader.OpenEmbedded);

    /// <summary>Loads weights from a folder of weight files.</summary>
    public static Model LoadFolder(string folder) =>
        Load(file => Path.Combine(folder, file) is var path && File.Exists(path) ? WeightReader.Open(File.OpenRead(path)) : null);

    private static Model Load(Func<string, WeightReader?> open)
    {
        ulong id = 0;
        WordTable words = Part(open, "words.bin", WordTable.Read, ref id);
        WordEncoder encoder = Part(open, "encoder.bin", WordEncoder.Read, ref id);
        Tagger tagger = Part(open, "tags.bin", Tagger.Read, ref id);
        Lemmatizer lemmas = Part(open, "lemmas.bin", reader => Lemmatizer.Read(reader, words), ref id);
        Parser parser = Part(open, "parse.bin", Parser.Read, ref id);
        NameTagger names = Part(open, "names.bin", NameTagger.Read, ref id);
        WordVectors vectors = PartOrNone(open, "vectors.bin", WordVectors.Read, ref id) ?? new WordVectors([], [], []);
        DeepModel? deep = vectors.Count == 0 ? null : PartOrNone(open, "deep.bin", reader => DeepModel.Read(reader, vectors, tagger.Tags), ref id);
        BoundaryModel? boundaries = PartOrNone(open, "sentences.bin", BoundaryModel.Read, ref id);
        NameModel? deepNames = vectors.Count == 0 ? null : PartOrNone(open, "names-deep.bin", reader => NameModel.Read(reader, vectors), ref id);
        CoreferenceModel? coreference = PartOrNone(open, "coreference.bin", CoreferenceModel.Read, ref id);
        return new Model
        {
            Id = id.ToString("x16", CultureInfo.InvariantCulture)[..12],
            Words = words,
            Encoder = encoder,
            Tagger = tagger,
            Lemmatizer = lemmas,
            Parser = parser,
            Names = names,
            Vectors = vectors,
            Boundaries = boundaries,
            Deep = deep,
            DeepNames = deepNames,
            Coreference = coreference,
        };
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
