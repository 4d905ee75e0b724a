using Rapporteur.Language.Deep;
using Rapporteur.Language.Names;
using Rapporteur.Language.Neural;
using Rapporteur.Language.Text;

namespace Rapporteur.Training.Names;

/// <summary>What the parser's network says of the words of sentences, which the network of names takes over as it is. One thread each.</summary>
internal sealed class NameContextReader(DeepModel below)
{
    private readonly WordBatch _words = new();
    private readonly StackBuffer _stack = new();
    private float[] _context = [];

    /// <summary>Gives a row for each word, in the order of a batch of the same sentences.</summary>
    public float[] Read(IReadOnlyList<NameExample> examples)
    {
        string text = string.Concat(examples.SelectMany(example => example.Forms));
        var tokens = new TokenData[examples.Sum(example => example.Length)];
        var sentences = new Sentence[examples.Count];
        int at = 0;
        int token = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            sentences[i] = new Sentence(token, token + examples[i].Length);
            foreach (string form in examples[i].Forms)
            {
                tokens[token].Start = at;
                at += form.Length;
                tokens[token++].End = at;
            }
        }

        _words.Lay(text, tokens, sentences, below.Vectors);
        _stack.Embed(below.Network.Stack, below.Parts, below.Vectors, _words);
        _stack.Run(below.Network.Stack, _words.Order);
        DeepShape shape = below.Network.Shape;
        if (_context.Length < _words.Rows * NameContext.Size(shape))
        {
            _context = new float[_words.Rows * NameContext.Size(shape)];
        }

        NameContext.Write(shape, _stack, _words.Rows, _context);
        return _context;
    }
}
