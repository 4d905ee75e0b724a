using Rapporteur.Language.Text;
using Rapporteur.Language.Vectors;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Neural;

/// <summary>Sentences side by side, with what networks see of each word by itself: laid once, read by every network.</summary>
internal sealed class WordBatch
{
    private readonly SequenceBatch _order = new();
    private Sentence[] _sentences = [];
    private int[] _lengths = [];
    private uint[] _parts = [];
    private uint[] _lower = [];
    private bool[] _capital = [];
    private int[] _vectors = [];

    public SequenceBatch Order => _order;

    public int Rows => _order.Rows;

    /// <summary>The sentence at a place of the batch.</summary>
    public Sentence Sentence(int rank) => _sentences[_order.Sentence(rank)];

    /// <summary>Keys of the word's parts, as <see cref="WordParts"/> has them.</summary>
    public ReadOnlySpan<uint> Parts(int row) => _parts.AsSpan(row * WordParts.Count, WordParts.Count);

    /// <summary>The word in lower case, as <see cref="WordAtoms.Lower"/>.</summary>
    public uint Lower(int row) => _lower[row];

    public bool Capital(int row) => _capital[row];

    /// <summary>The row of its vector, −1 for none.</summary>
    public int VectorRow(int row) => _vectors[row];

    /// <summary>Lays sentences out; none may be empty.</summary>
    public void Lay(ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, ReadOnlySpan<Sentence> sentences, WordVectors vectors)
    {
        if (_sentences.Length < sentences.Length)
        {
            _sentences = new Sentence[sentences.Length];
            _lengths = new int[sentences.Length];
        }

        sentences.CopyTo(_sentences);
        for (int i = 0; i < sentences.Length; i++)
        {
            _lengths[i] = sentences[i].Length;
        }

        _order.Lay(_lengths.AsSpan(0, sentences.Length));
        if (_lower.Length < Rows)
        {
            _parts = new uint[Rows * WordParts.Count];
            _lower = new uint[Rows];
            _capital = new bool[Rows];
            _vectors = new int[Rows];
        }

        for (int rank = 0; rank < _order.Count; rank++)
        {
            Sentence sentence = Sentence(rank);
            for (int i = 0; i < sentence.Length; i++)
            {
                ref readonly TokenData token = ref tokens[sentence.FirstToken + i];
                ReadOnlySpan<char> word = text[token.Start..token.End];
                int row = _order.Row(rank, i);
                _lower[row] = WordParts.Write(word, i == 0, _parts.AsSpan(row * WordParts.Count, WordParts.Count));
                _capital[row] = char.IsUpper(word[0]);
                _vectors[row] = vectors.RowOf(word);
            }
        }
    }
}
