using System.Globalization;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Names;
using Rapporteur.Language.Parse;
using Rapporteur.Language.Tag;
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

    /// <summary>Loads the weights that this assembly carries.</summary>
    public static Model LoadEmbedded()
    {
        ulong id = 0;
        WordTable words = Load("words.bin", WordTable.Read, ref id);
        Tagger tagger = Load("tags.bin", Tagger.Read, ref id);
        Lemmatizer lemmas = Load("lemmas.bin", Lemmatizer.Read, ref id);
        Parser parser = Load("parse.bin", Parser.Read, ref id);
        NameTagger names = Load("names.bin", NameTagger.Read, ref id);
        return new Model(id.ToString("x16", CultureInfo.InvariantCulture)[..12], words, tagger, lemmas, parser, names);
    }

    private static T Load<T>(string file, Func<WeightReader, T> read, ref ulong id)
    {
        using WeightReader reader = WeightReader.OpenEmbedded(file)
            ?? throw new InvalidOperationException($"This build carries no weights ({file}): train them first.");
        T part = read(reader);
        id = unchecked((id * 0x9E3779B97F4A7C15) ^ reader.Id);
        return part;
    }
}
