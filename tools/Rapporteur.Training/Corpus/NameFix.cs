using Rapporteur.Language.Names;

namespace Rapporteur.Training.Corpus;

/// <summary>
/// Brings the sources to one convention before anything is learnt from them, as <see cref="NameRepair"/> does with what
/// was found: no office in a person's name, a state is a place, a nationality is NORP, and no "the" in front.
/// </summary>
internal static class NameFix
{
    public static void Run(TrainingSentence sentence, Gazetteer gazetteer)
    {
        int length = sentence.Forms.Length;
        for (int i = 0; i < length;)
        {
            int label = sentence.Names[i + 2];
            int end = i + 1;
            if (label < NameLabels.Count && NameLabels.IsStart(label))
            {
                while (end < length && NameLabels.IsOpen(sentence.Names[end + 1]))
                {
                    end++;
                }

                Fix(sentence, gazetteer, i, end, NameLabels.Kind(label));
            }

            i = end;
        }
    }

    private static void Fix(TrainingSentence sentence, Gazetteer gazetteer, int first, int end, NameKind kind)
    {
        Span<byte> labels = sentence.Names.AsSpan(2);
        int start = first;
        if (end - first > 1 && sentence.Forms[first] is "the")
        {
            start++;
        }

        int taken = Longest(sentence, gazetteer, start, end, out ushort lists);
        while (kind == NameKind.Per && start + taken < end && (lists & Gazetteer.Title) != 0 && (lists & Gazetteer.FirstName) == 0)
        {
            start += taken;
            start += start + 1 < end && sentence.Forms[start] is "." ? 1 : 0;
            taken = Longest(sentence, gazetteer, start, end, out lists);
        }

        bool whole = start + taken == end;
        if (kind == NameKind.Org && whole && (lists & Gazetteer.Country) != 0)
        {
            kind = NameKind.Loc;
        }
        else if (kind == NameKind.Misc && whole && (lists & Gazetteer.Demonym) != 0)
        {
            kind = NameKind.Norp;
        }

        labels[first..start].Clear();
        NameLabels.Mark(labels[start..end], kind);
    }

    private static int Longest(TrainingSentence sentence, Gazetteer gazetteer, int start, int end, out ushort lists)
    {
        Span<uint> lower = stackalloc uint[Math.Min(Gazetteer.LongestPhrase, end - start)];
        for (int k = 0; k < lower.Length; k++)
        {
            lower[k] = sentence.Words[start + k + 2].Lower;
        }

        return gazetteer.Longest(lower, out lists);
    }
}
