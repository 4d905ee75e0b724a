using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Fast;

/// <summary>
/// The classes that the parser chooses from: 0 shifts, then come arcs to the left, then arcs to the right. The commonest
/// pairs of direction and relation have a class each, the rest share one for each direction and are named afterwards.
/// </summary>
internal sealed class ActionSet
{
    /// <summary>Label of a class whose relation is named afterwards.</summary>
    public const byte Other = 0;

    private readonly byte[] _labels;

    /// <summary>A set of classes.</summary>
    /// <param name="labels">For each class its label: class 0 none, then the left arcs', last <see cref="Other"/>, then the right arcs', likewise.</param>
    /// <param name="firstRight">The first class of an arc to the right.</param>
    public ActionSet(byte[] labels, int firstRight)
    {
        _labels = labels;
        FirstRight = firstRight;
    }

    public int Count => _labels.Length;

    /// <summary>The first class of an arc to the right; the left ones begin at 1.</summary>
    public int FirstRight { get; }

    public static ActionSet Read(WeightReader reader) => new(reader.ReadArray<byte>(), reader.Read<int>());

    public byte Label(int action) => _labels[action];

    public bool IsRight(int action) => action >= FirstRight;

    /// <summary>The class of an arc.</summary>
    public int ClassOf(bool right, byte label)
    {
        int action = right ? FirstRight : 1;
        while (_labels[action] != label && _labels[action] != Other)
        {
            action++;
        }

        return action;
    }

    /// <summary>The best class that a state allows, for a state with a word on its stack and a choice left.</summary>
    public int Best(ParseState state, ReadOnlySpan<int> scores)
    {
        int best = state.CanShift ? 0 : FirstRight;
        if (state.CanLeft)
        {
            int left = Best(scores, 1, FirstRight);
            best = scores[left] > scores[best] || !state.CanShift ? left : best;
        }

        if (state.CanRight)
        {
            int right = Best(scores, FirstRight, Count);
            best = scores[right] > scores[best] ? right : best;
        }

        return best;
    }

    /// <summary>The first of the classes in a range that score highest.</summary>
    public static int Best(ReadOnlySpan<int> scores, int first, int end)
    {
        int best = first;
        for (int i = first + 1; i < end; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    public byte[] ToArray() => _labels;
}
