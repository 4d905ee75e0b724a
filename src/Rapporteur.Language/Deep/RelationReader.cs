using Rapporteur.Language.Neural;
using Rapporteur.Language.Text;

namespace Rapporteur.Language.Deep;

/// <summary>Names the relation of each word to the head it has. One for each thread at work: it holds buffers.</summary>
internal sealed class RelationReader
{
    // So many heads at once that what they want stays in the cache.
    private const int HeadsAtOnce = 24;

    private int[] _slots = [];
    private int[] _headRows = [];
    private float[] _heads = [];
    private float[] _wanted = [];
    private float[] _own = [];
    private float[] _scores = [];

    /// <summary>Finds the relations of a batch and writes them and the heads into the tokens.</summary>
    /// <param name="model">The network.</param>
    /// <param name="words">The sentences.</param>
    /// <param name="parts">For each row what its word is as dependent and head, as <see cref="DeepShape.Parts"/> says.</param>
    /// <param name="heads">For each row the place of its head in the sentence; the sentence's length for the root.</param>
    /// <param name="tokens">All tokens of the text.</param>
    public void Run(DeepModel model, WordBatch words, ReadOnlySpan<float> parts, ReadOnlySpan<int> heads, Span<TokenData> tokens)
    {
        DeepShape shape = model.Network.Shape;
        SequenceBatch batch = words.Order;
        Reserve(shape, batch.Rows);
        int count = Collect(batch, heads);
        model.Network.Dependent.Run(parts[(2 * shape.Arc)..], shape.Parts, batch.Rows, _scores);
        for (int first = 0; first < count; first += HeadsAtOnce)
        {
            int some = Math.Min(HeadsAtOnce, count - first);
            Look(model.HeadPairs, shape, parts, first, some);
            for (int row = 0; row < batch.Rows; row++)
            {
                int slot = _slots[row] - first;
                if (slot >= 0 && slot < some)
                {
                    Score(model, shape, parts, row, slot);
                }
            }
        }

        Write(model, words, heads, tokens);
    }

    private void Reserve(DeepShape shape, int rows)
    {
        if (_slots.Length < rows)
        {
            _slots = new int[rows];
            _headRows = new int[rows];
            _scores = new float[rows * shape.Relations];
        }

        if (_heads.Length == 0)
        {
            _heads = new float[HeadsAtOnce * shape.Label];
            _wanted = new float[HeadsAtOnce * shape.Relations * shape.Label];
            _own = new float[HeadsAtOnce * shape.Relations];
        }
    }

    /// <summary>Numbers the words that are heads; a word under the root has the number −1.</summary>
    private int Collect(SequenceBatch batch, ReadOnlySpan<int> heads)
    {
        int count = 0;
        Span<int> slotOf = batch.Steps <= 512 ? stackalloc int[batch.Steps] : new int[batch.Steps];
        for (int rank = 0; rank < batch.Count; rank++)
        {
            int length = batch.Length(rank);
            slotOf[..length].Fill(-1);
            for (int i = 0; i < length; i++)
            {
                int row = batch.Row(rank, i);
                int head = heads[row];
                if (head < length && slotOf[head] < 0)
                {
                    slotOf[head] = count;
                    _headRows[count++] = batch.Row(rank, head);
                }

                _slots[row] = head < length ? slotOf[head] : -1;
            }
        }

        return count;
    }

    /// <summary>Works out what some heads want of their dependents.</summary>
    private void Look(HeadPairs pairs, DeepShape shape, ReadOnlySpan<float> parts, int first, int some)
    {
        int own = (2 * shape.Arc) + shape.Label;
        for (int i = 0; i < some; i++)
        {
            parts.Slice((_headRows[first + i] * shape.Parts) + own, shape.Label).CopyTo(_heads.AsSpan(i * shape.Label));
        }

        Gemm.Multiply(_heads, shape.Label, some, pairs.Wanted, _wanted, shape.Relations * shape.Label, add: false);
        Gemm.Multiply(_heads, shape.Label, some, pairs.Own, _own, shape.Relations, add: false);
    }

    private void Score(DeepModel model, DeepShape shape, ReadOnlySpan<float> parts, int row, int slot)
    {
        int label = shape.Label;
        ReadOnlySpan<float> dependent = parts.Slice((row * shape.Parts) + (2 * shape.Arc), label);
        ReadOnlySpan<float> wanted = _wanted.AsSpan(slot * shape.Relations * label, shape.Relations * label);
        ReadOnlySpan<float> own = _own.AsSpan(slot * shape.Relations, shape.Relations);
        Span<float> scores = _scores.AsSpan(row * shape.Relations, shape.Relations);
        for (int relation = 0; relation < scores.Length; relation++)
        {
            scores[relation] += Scaled.Dot(wanted.Slice(relation * label, label), dependent) + own[relation];
        }

        scores[model.Root] = float.NegativeInfinity;
    }

    private void Write(DeepModel model, WordBatch words, ReadOnlySpan<int> heads, Span<TokenData> tokens)
    {
        int relations = model.Network.Shape.Relations;
        for (int rank = 0; rank < words.Order.Count; rank++)
        {
            Sentence sentence = words.Sentence(rank);
            for (int i = 0; i < sentence.Length; i++)
            {
                int row = words.Order.Row(rank, i);
                bool root = heads[row] == sentence.Length;
                ref TokenData token = ref tokens[sentence.FirstToken + i];
                token.Head = root ? -1 : sentence.FirstToken + heads[row];
                token.Relation = model.Relations[root ? model.Root : model.RelationGroups.Best(_scores.AsSpan(row * relations, relations))];
            }
        }
    }
}
