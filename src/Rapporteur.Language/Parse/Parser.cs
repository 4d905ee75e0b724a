using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Parse;

/// <summary>
/// A greedy arc-hybrid parser. Action 0 shifts, 1 + l hangs the stack's top on the buffer's front with label l,
/// 1 + L + l hangs it on the word below it. Linear in the sentence's length.
/// </summary>
internal sealed class Parser
{
    public const int RootLabel = 1;

    private readonly SparseModel _model;

    public Parser(string[] labels, SparseModel model)
    {
        Labels = labels;
        _model = model;
    }

    /// <summary>The relations; label 0 is none of them, label 1 is <c>root</c>.</summary>
    public string[] Labels { get; }

    public static Parser Read(WeightReader reader) => new(reader.ReadStrings(), SparseModel.Read(reader));

    /// <summary>Parses a tagged sentence into <paramref name="state"/>.</summary>
    public void Run(ReadOnlySpan<WordAtoms> words, ParseState state)
    {
        Span<uint> keys = stackalloc uint[ParseFeatures.Count];
        Span<int> scores = stackalloc int[byte.MaxValue];
        scores = scores[.._model.Classes];
        state.Start(words.Length - 4);
        while (!state.Done)
        {
            ParseFeatures.Write(state, words, keys);
            scores.Clear();
            _model.Score(keys, scores);
            Apply(state, Best(state, scores, Labels.Length), Labels.Length);
        }
    }

    /// <summary>The best action that the state allows.</summary>
    public static int Best(ParseState state, ReadOnlySpan<int> scores, int labels)
    {
        int best = state.CanShift ? 0 : -1;
        if (state.CanLeft)
        {
            best = state.Front == state.Root ? RootLabel + 1 : BestIn(scores, RootLabel + 2, labels + 1, best);
        }

        return state.CanRight ? BestIn(scores, labels + RootLabel + 2, (2 * labels) + 1, best) : best;
    }

    public static void Apply(ParseState state, int action, int labels)
    {
        if (action == 0)
        {
            state.Shift();
        }
        else if (action <= labels)
        {
            state.Left((byte)(action - 1));
        }
        else
        {
            state.Right((byte)(action - 1 - labels));
        }
    }

    private static int BestIn(ReadOnlySpan<int> scores, int first, int end, int best)
    {
        for (int i = first; i < end; i++)
        {
            if (best < 0 || scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
