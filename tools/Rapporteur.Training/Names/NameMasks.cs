using Rapporteur.Language.Names;
using Rapporteur.Language.Words;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Names;

/// <summary>What a source says of each word, as the set of labels that it allows: a source may be silent on a kind.</summary>
internal static class NameMasks
{
    public static uint[] Of(TrainingSentence sentence, Gazetteer gazetteer)
    {
        int length = sentence.Forms.Length;
        var masks = new uint[length];
        uint silent = 0;
        for (int label = 0; label < NameLabels.Count; label++)
        {
            silent |= sentence.KnownNames[label] ? 0 : 1u << label;
        }

        for (int i = 0; i < length; i++)
        {
            int label = sentence.Names[i + 2];
            // A name of a kind that is not to be learnt from this source may be any of the kinds that the source does not mark.
            masks[i] = label < NameLabels.Count ? 1u << label : silent | 1;
        }

        uint norp = Kind(NameKind.Norp);
        uint misc = Kind(NameKind.Misc);
        for (int i = 0; i < length;)
        {
            var lower = new uint[Math.Min(Gazetteer.LongestPhrase, length - i)];
            for (int k = 0; k < lower.Length; k++)
            {
                lower[k] = sentence.Words[i + k + 2].Lower;
            }

            bool capital = (sentence.Words[i + 2].Flags & WordFlags.Capital) != WordFlags.None;
            int taken = gazetteer.Longest(lower, out ushort lists);
            bool outside = capital && sentence.Names.AsSpan(i + 2, taken).IndexOfAnyExcept((byte)0) < 0;
            if (outside && (silent & norp) != 0 && (lists & Gazetteer.Demonym) != 0)
            {
                NameLabels.Mark(Labels(taken, out byte[] labels), NameKind.Norp);
                for (int k = 0; k < taken; k++)
                {
                    masks[i + k] = 1u << labels[k];
                }
            }
            else if (outside && (silent & misc) != 0 && (lists & Gazetteer.Thing) != 0)
            {
                for (int k = 0; k < taken; k++)
                {
                    masks[i + k] |= misc;
                }
            }

            i += taken;
        }

        return masks;
    }

    private static uint Kind(NameKind kind) => 0xFu << NameLabels.Begin(kind);

    private static Span<byte> Labels(int count, out byte[] labels) => labels = new byte[count];
}
