using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Fast;

/// <summary>
/// A greedy arc-hybrid parser, linear in the sentence's length. Each step shifts, hangs the stack's top on the buffer's
/// front (left), or hangs it on the word below it (right); a rarer relation is named by scores of its own.
/// </summary>
internal sealed class Parser
{
    public const int RootLabel = 1;

    private readonly ActionSet _actions;
    private readonly StateScorer _scorer;

    public Parser(string[] labels, ActionSet actions, StateScorer scorer)
    {
        Labels = labels;
        _actions = actions;
        _scorer = scorer;
    }

    /// <summary>The relations; label 0 is none of them, label 1 is <c>root</c>.</summary>
    public string[] Labels { get; }

    public static Parser Read(WeightReader reader) =>
        new(reader.ReadStrings(), ActionSet.Read(reader), StateScorer.Read(reader));

    /// <summary>Parses a sentence whose words' vectors are in <paramref name="buffer"/> into <paramref name="state"/>.</summary>
    /// <param name="words">How many words, without padding.</param>
    /// <param name="buffer">Holds the vectors of the padded sentence.</param>
    /// <param name="state">Receives heads and labels.</param>
    public void Run(int words, EncoderBuffer buffer, ParseState state)
    {
        Span<short> hidden = stackalloc short[StateScorer.Hidden];
        Span<int> scores = stackalloc int[Math.Max(_scorer.Actions, _scorer.Relations)];
        state.Start(words);
        _scorer.Start(buffer, words + 4);
        while (!state.Done)
        {
            if (state.IsForced)
            {
                state.Force(RootLabel);
                continue;
            }

            _scorer.Look(state, buffer, hidden);
            _scorer.ScoreActions(hidden, scores);
            int action = _actions.Best(state, scores);
            if (action == 0)
            {
                state.Shift();
                continue;
            }

            byte label = _actions.Label(action);
            if (label == ActionSet.Other)
            {
                _scorer.ScoreRelations(hidden, scores);
                label = (byte)ActionSet.Best(scores, RootLabel + 1, Labels.Length);
            }

            state.Arc(_actions.IsRight(action), label);
        }
    }
}
