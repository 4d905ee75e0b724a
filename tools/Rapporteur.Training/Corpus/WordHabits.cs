using Rapporteur.Language.Text;
using Rapporteur.Language.Tokenize;

namespace Rapporteur.Training.Corpus;

/// <summary>How words stand within sentences: with small letters or capitals, as finite verbs or not.</summary>
internal sealed class WordHabits
{
    private readonly Dictionary<uint, Counts> _counts = [];

    /// <summary>Counts the words of a treebank.</summary>
    public void Add(AnnotatedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token token = text[i];
                bool finite = token.Xpos is "VBD" or "VBZ" or "VBP" or "MD";
                Add(token.Form, i > sentence.FirstToken, finite ? BoundaryWord.FiniteVerb : ClassOf(token.Pos));
            }
        }
    }

    /// <summary>Counts the words of a raw text, split by rule.</summary>
    public void Add(string text)
    {
        var tokens = new TokenBuffer();
        var sentences = new List<Sentence>();
        Tokenizer.Run(text, tokens);
        SentenceSplitter.Run(text, tokens, sentences);
        foreach (Sentence sentence in sentences)
        {
            for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            {
                Add(text.AsSpan()[tokens[i].Start..tokens[i].End], within: true, 0);
            }
        }
    }

    /// <summary>The habits of words seen at least twice.</summary>
    public (uint[] Keys, sbyte[] Values) Freeze()
    {
        var table = new SortedDictionary<uint, sbyte>();
        foreach ((uint key, Counts counts) in _counts.OrderBy(pair => pair.Key))
        {
            int seen = counts.Small + counts.Capital;
            int habit = seen < 2 ? 0
                : counts.Capital == 0 ? 1
                : counts.Capital * 5 < seen ? 2
                : counts.Capital * 5 < seen * 4 ? 3
                : counts.Small > 0 ? 4
                : 5;
            // A word of several classes has the commonest one.
            int most = Array.IndexOf(counts.Of, counts.Of.Max());
            int value = (habit * 16) + (counts.Of.Sum() > 1 ? most : 0);
            if (value > 0)
            {
                table[key] = (sbyte)value;
            }
        }

        return ([.. table.Keys], [.. table.Values]);
    }

    private static int ClassOf(UniversalPos pos) => pos switch
    {
        UniversalPos.X or UniversalPos.Punct or UniversalPos.Sym => 0,
        UniversalPos.Sconj => 13,
        UniversalPos.Verb => 14,
        _ => (int)pos,
    };

    private void Add(ReadOnlySpan<char> word, bool within, int known)
    {
        BoundaryShape shape = BoundaryShapes.Of(word);
        if (shape is not (BoundaryShape.Small or BoundaryShape.Capital or BoundaryShape.Capitals or BoundaryShape.Initial))
        {
            return;
        }

        uint key = BoundaryTable.KeyOf(BoundaryWord.LowerKey(word));
        Counts counts = _counts.GetValueOrDefault(key) ?? new Counts();
        counts.Small += within && shape == BoundaryShape.Small ? 1 : 0;
        counts.Capital += within && shape is BoundaryShape.Capital or BoundaryShape.Initial ? 1 : 0;
        counts.Of[known] += known > 0 ? 1 : 0;
        _counts[key] = counts;
    }

    private sealed class Counts
    {
        public int Small { get; set; }

        public int Capital { get; set; }

        /// <summary>How often it is of each class.</summary>
        public int[] Of { get; } = new int[16];
    }
}
