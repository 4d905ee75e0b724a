using Rapporteur.Language.Text;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Names;

/// <summary>
/// Brings names to one convention where the sets they were learnt from differ: no office in a person's name, a state is
/// a place, an adjective of nationality is NORP, and what ends like a body is one.
/// </summary>
internal static class NameRepair
{
    /// <summary>Changes the labels of a sentence; all spans are padded with two places at each end.</summary>
    public static void Run(ReadOnlySpan<WordAtoms> words, ReadOnlySpan<byte> lists, Span<byte> labels)
    {
        int i = 2;
        while (i < words.Length - 2)
        {
            int end = i + 1;
            if (NameLabels.IsOpen(labels[i]))
            {
                while (end < words.Length - 2 && NameLabels.IsOpen(labels[end]))
                {
                    end++;
                }

                end++;
            }

            if (labels[i] > 0)
            {
                Repair(words, lists, labels, i, end);
            }
            else if (IsPeople(in words[i], lists[i]))
            {
                labels[i] = NameLabels.Single(NameKind.Norp);
            }

            i = end;
        }
    }

    private static void Repair(
        ReadOnlySpan<WordAtoms> words, ReadOnlySpan<byte> lists, Span<byte> labels, int first, int end)
    {
        NameKind kind = NameLabels.Kind(labels[first]);
        if (kind == NameKind.Per)
        {
            DropOffice(lists, labels, first, end);
            return;
        }

        bool one = end == first + 1;
        if (one && kind != NameKind.Norp && IsPeople(in words[first], lists[first])
            && (kind == NameKind.Misc || words[first].Pos == (byte)UniversalPos.Adj))
        {
            labels[first] = NameLabels.Single(NameKind.Norp);
        }
        else if (kind == NameKind.Org && AllIn(lists[first..end], Gazetteer.Country))
        {
            NameLabels.Mark(labels[first..end], NameKind.Loc);
        }
        else if (kind == NameKind.Misc && !one && (lists[end - 1] & Gazetteer.Body) != 0)
        {
            NameLabels.Mark(labels[first..end], NameKind.Org);
        }
    }

    // "Russian Foreign Minister Sergei Lavrov" is Sergei Lavrov; "President" alone stays what it was.
    private static void DropOffice(ReadOnlySpan<byte> lists, Span<byte> labels, int first, int end)
    {
        int start = first;
        while (start < end - 1 && (lists[start] & (Gazetteer.Title | Gazetteer.Demonym)) != 0
            && (lists[start] & Gazetteer.FirstName) == 0)
        {
            start++;
        }

        if (start == first)
        {
            return;
        }

        labels[first..start].Clear();
        if ((lists[first] & Gazetteer.Demonym) != 0)
        {
            labels[first] = NameLabels.Single(NameKind.Norp);
        }

        NameLabels.Mark(labels[start..end], NameKind.Per);
    }

    private static bool IsPeople(ref readonly WordAtoms word, byte list) => (list & Gazetteer.Demonym) != 0
        && word.Pos is (byte)UniversalPos.Adj or (byte)UniversalPos.Propn or (byte)UniversalPos.Noun;

    private static bool AllIn(ReadOnlySpan<byte> lists, byte list)
    {
        foreach (byte bits in lists)
        {
            if ((bits & list) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
