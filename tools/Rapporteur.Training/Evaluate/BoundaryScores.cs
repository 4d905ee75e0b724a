using System.Globalization;
using Rapporteur.Language.Text;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Evaluate;

/// <summary>Counts sentences and tokens whose both ends are right.</summary>
internal sealed class BoundaryScores
{
    private readonly Tally _sentences = new();
    private readonly Tally _tokens = new();

    public void Add(BoundaryDocument document, List<Sentence> found, TextWriter? mistakes)
    {
        HashSet<(int Start, int End)> gold = [.. document.Gold.Sentences.ToArray()
            .Select(sentence => (document.Gold[sentence.FirstToken].Start, document.Gold[sentence.EndToken - 1].End))];
        List<(int Start, int End)> system = [.. found
            .Select(sentence => (document.Tokens[sentence.FirstToken].Start, document.Tokens[sentence.EndToken - 1].End))];
        _sentences.Add(gold, system);
        _tokens.Add(
            [.. Enumerable.Range(0, document.Gold.TokenCount).Select(i => (document.Gold[i].Start, document.Gold[i].End))],
            [.. Enumerable.Range(0, document.Tokens.Count).Select(i => (document.Tokens[i].Start, document.Tokens[i].End))]);
        if (mistakes is not null)
        {
            Show(document.Text, [.. gold.Select(span => span.End)], [.. system.Select(span => span.End)], mistakes);
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"sentences {_sentences}, words {_tokens}");

    private static void Show(string text, HashSet<int> gold, HashSet<int> system, TextWriter output)
    {
        foreach (int end in gold.Union(system).Order())
        {
            if (gold.Contains(end) == system.Contains(end))
            {
                continue;
            }

            string before = text[Math.Max(0, end - 60)..end].Replace('\n', ' ');
            string after = text[end..Math.Min(text.Length, end + 40)].Replace('\n', ' ');
            output.WriteLine($"{(gold.Contains(end) ? "missed" : "extra ")} {before} ### {after}");
        }
    }

    private sealed class Tally
    {
        private int _right;
        private int _gold;
        private int _found;

        public void Add(HashSet<(int Start, int End)> gold, List<(int Start, int End)> found)
        {
            _right += found.Count(gold.Contains);
            _gold += gold.Count;
            _found += found.Count;
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"P {100.0 * _right / _found:F2} R {100.0 * _right / _gold:F2} F1 {200.0 * _right / (_found + _gold):F2}");
    }
}
