using System.Globalization;
using Rapporteur.Language.Coreference;
using Rapporteur.Language.Deep;
using Rapporteur.Language.Fast;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Names;
using Rapporteur.Language.Restore;
using Rapporteur.Language.Tokenize;
using Rapporteur.Language.Vectors;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language;

/// <summary>
/// The trained parts of the analyser, each read when it is first asked for: a mode loads what it needs and no more.
/// Immutable but for the lemmatiser's pool of strings.
/// </summary>
internal sealed class Model
{
    private readonly Func<string, WeightReader?> _open;
    private readonly Lazy<WordTable> _words;
    private readonly Lazy<WordEncoder> _encoder;
    private readonly Lazy<Tagger> _tagger;
    private readonly Lazy<Lemmatizer> _lemmatizer;
    private readonly Lazy<Parser> _parser;
    private readonly Lazy<NameTagger> _names;
    private readonly Lazy<WordVectors> _vectors;
    private readonly Lazy<BoundaryModel?> _boundaries;
    private readonly Lazy<DeepModel?> _deep;
    private readonly Lazy<NameModel?> _deepNames;
    private readonly Lazy<CoreferenceModel?> _coreference;
    private readonly Lazy<CommaModel?> _commas;
    private ulong _id;

    private Model(Func<string, WeightReader?> open)
    {
        _open = open;
        _words = Part("words.bin", WordTable.Read);
        _encoder = Part("encoder.bin", WordEncoder.Read);
        _tagger = Part("tags.bin", Tagger.Read);
        _lemmatizer = Part("lemmas.bin", reader => Lemmatizer.Read(reader, Words));
        _parser = Part("parse.bin", Parser.Read);
        _names = Part("names.bin", NameTagger.Read);
        Lazy<WordVectors?> vectors = PartOrNone("vectors.bin", WordVectors.Read);
        _vectors = new Lazy<WordVectors>(() => vectors.Value ?? new WordVectors([], [], []));
        _boundaries = PartOrNone("sentences.bin", BoundaryModel.Read);
        _deep = PartOrNone("deep.bin", reader => DeepModel.Read(reader, Vectors, Tagger.Tags));
        _deepNames = PartOrNone("names-deep.bin", reader => Deep is { } below ? NameModel.Read(reader, Vectors, below.Network.Shape) : null);
        _coreference = PartOrNone("coreference.bin", CoreferenceModel.Read);
        _commas = PartOrNone("commas.bin", CommaModel.Read);
        Id = _id.ToString("x16", CultureInfo.InvariantCulture)[..12];
    }

    /// <summary>Names the weights: a hash over all files.</summary>
    public string Id { get; }

    public WordTable Words => _words.Value;

    /// <summary>The fast mode's reading of a word in its place.</summary>
    public WordEncoder Encoder => _encoder.Value;

    public Tagger Tagger => _tagger.Value;

    public Lemmatizer Lemmatizer => _lemmatizer.Value;

    public Parser Parser => _parser.Value;

    public NameTagger Names => _names.Value;

    public WordVectors Vectors => _vectors.Value;

    /// <summary>Where sentences end; null where the weights have no such part, and rules do it.</summary>
    public BoundaryModel? Boundaries => _boundaries.Value;

    /// <summary>The network of the accurate mode; none while the weights are being trained.</summary>
    public DeepModel? Deep => _deep.Value;

    /// <summary>The accurate mode's network of names; none while the weights are being trained.</summary>
    public NameModel? DeepNames => _deepNames.Value;

    /// <summary>What chains are found with; none before it is trained.</summary>
    public CoreferenceModel? Coreference => _coreference.Value;

    /// <summary>Where commas stood that a text has lost; none before it is trained.</summary>
    public CommaModel? Commas => _commas.Value;

    /// <summary>The weights that this assembly carries.</summary>
    public static Model LoadEmbedded() => new(WeightReader.OpenEmbedded);

    /// <summary>The weights in a folder of weight files.</summary>
    public static Model LoadFolder(string folder) =>
        new(file => Path.Combine(folder, file) is var path && File.Exists(path) ? WeightReader.Open(File.OpenRead(path)) : null);

    private Lazy<T> Part<T>(string file, Func<WeightReader, T> read)
        where T : class
    {
        Lazy<T?> part = PartOrNone(file, read);
        return new Lazy<T>(() => part.Value
            ?? throw new InvalidOperationException($"This build carries no weights ({file}): train them first."));
    }

    private Lazy<T?> PartOrNone<T>(string file, Func<WeightReader, T?> read)
        where T : class
    {
        using (WeightReader? header = _open(file))
        {
            _id = unchecked((_id * 0x9E3779B97F4A7C15) ^ (header?.Id ?? 0));
        }

        return new Lazy<T?>(() =>
        {
            using WeightReader? reader = _open(file);
            return reader is null ? null : read(reader);
        });
    }
}
