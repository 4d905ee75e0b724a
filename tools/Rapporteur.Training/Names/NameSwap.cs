using Rapporteur.Language.Names;
using Rapporteur.Language.Words;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Names;

/// <summary>
/// Makes new sentences from old ones: names changed for others of their kind from the lists, and sentences in small or
/// capital letters or as a headline. The same random numbers give the same sentences.
/// </summary>
internal sealed class NameSwap
{
    private readonly Random _random;
    private readonly WordTable _table;
    private readonly SwapNames _names;

    public NameSwap(string lists, WordTable table, int seed)
    {
        _random = new Random(seed);
        _table = table;
        _names = new SwapNames(lists, _random);
    }

    /// <summary>The sentence with most of its names changed; itself if it has none.</summary>
    public TrainingSentence Names(TrainingSentence sentence)
    {
        var forms = new List<string>(sentence.Forms.Length + 8);
        var labels = new List<byte>(sentence.Forms.Length + 8);
        bool changed = false;
        for (int i = 0; i < sentence.Forms.Length;)
        {
            int label = sentence.Names[i + 2];
            int end = End(sentence, i);
            string[]? other = label is > 0 and < NameLabels.Count && _random.NextSingle() < 0.7f
                ? _names.Other(NameLabels.Kind(label), sentence.Forms.AsSpan(i, end - i))
                : null;
            if (other is null)
            {
                forms.AddRange(sentence.Forms[i..end]);
                labels.AddRange(sentence.Names[(i + 2)..(end + 2)]);
            }
            else
            {
                byte[] own = new byte[other.Length];
                NameLabels.Mark(own, NameLabels.Kind(label));
                forms.AddRange(other);
                labels.AddRange(own);
                changed = true;
            }

            i = end;
        }

        return changed ? With(sentence, [.. forms], [0, 0, .. labels, 0, 0]) : sentence;
    }

    /// <summary>The sentence in small letters, in capitals, or as a headline.</summary>
    public TrainingSentence Letters(TrainingSentence sentence)
    {
        double way = _random.NextDouble();
        string[] forms = Array.ConvertAll(sentence.Forms, form =>
            way < 0.45 ? form.ToLowerInvariant()
            : way < 0.7 ? form.ToUpperInvariant()
            : form.Length > 3 ? char.ToUpperInvariant(form[0]) + form[1..] : form);
        return With(sentence, forms, sentence.Names);
    }

    private static int End(TrainingSentence sentence, int first)
    {
        int end = first + 1;
        if (sentence.Names[first + 2] < NameLabels.Count)
        {
            while (end < sentence.Forms.Length && NameLabels.IsOpen(sentence.Names[end + 1]))
            {
                end++;
            }
        }

        return end;
    }

    private TrainingSentence With(TrainingSentence sentence, string[] forms, byte[] names) => new()
    {
        Forms = forms,
        Words = Treebank.Pad(forms, _table),
        Names = names,
        KnownNames = sentence.KnownNames,
    };
}
