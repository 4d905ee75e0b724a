using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Parse;

/// <summary>
/// A greedy arc-hybrid parser, linear in the sentence's length. Each step shifts, hangs the stack's top on the buffer's
/// front (left), or hangs it on the word below it (right); a rarer relation gets its name from a classifier of its own.
/// </summary>
internal sealed class Parser
{
    public const int RootLabel = 1;

    private readonly ActionSet _actions;
    private readonly RowModel _model;
    private readonly RowModel _rare;

    public Parser(string[] labels, ActionSet actions, RowModel model, RowModel rare)
    {
        Labels = labels;
        _actions = actions;
        _model = model;
        _rare = rare;
    }

    /// <summary>The relations; label 0 is none of them, label 1 is <c>root</c>.</summary>
    public string[] Labels { get; }

    public static Parser Read(WeightReader reader) =>
        new(reader.ReadStrings(), ActionSet.Read(reader), RowModel.Read(reader), RowModel.Read(reader));

    /// <summary>Parses a tagged sentence into <paramref name="state"/>.</summary>
    public void Run(ReadOnlySpan<WordAtoms> words, ParseState state)
    {
        Span<uint> keys = stackalloc uint[ParseFeatures.Count];
        Span<short> scores = stackalloc short[RowModel.Block * 2];
        state.Start(words.Length - 4);
        while (!state.Done)
        {
            if (state.IsForced)
            {
                state.Force(RootLabel);
                continue;
            }

            ParseFeatures.Write(state, words, keys);
            _model.Score(keys, scores);
            int action = _actions.Best(state, scores);
            if (action == 0)
            {
                state.Shift();
                continue;
            }

            bool right = _actions.IsRight(action);
            byte label = _actions.Label(action);
            label = label == ActionSet.Other ? Rare(words, state, right, keys, scores) : label;
            state.Arc(right, label);
        }
    }

    private byte Rare(ReadOnlySpan<WordAtoms> words, ParseState state, bool right, Span<uint> keys, Span<short> scores)
    {
        keys = keys[..LabelFeatures.Count];
        LabelFeatures.Write(state, words, right ? state.Stack(1) : state.Front, state.Stack(0), keys);
        _rare.Score(keys, scores);
        return (byte)RowModel.Best(scores, RootLabel + 1, _rare.Classes);
    }
}
