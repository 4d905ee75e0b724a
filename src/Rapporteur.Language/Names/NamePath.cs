namespace Rapporteur.Language.Names;

/// <summary>The best chain of labels of a sentence (Viterbi 1967): what each word fits, and what may follow what. Holds buffers.</summary>
internal sealed class NamePath
{
    private const int Count = NameLabels.Count;

    private byte[] _from = [];

    /// <summary>Finds the best chain.</summary>
    /// <param name="scores">For each word how well it fits each label.</param>
    /// <param name="steps">How well a label follows another: <see cref="NameNetwork.Steps"/>.</param>
    /// <param name="labels">Takes the labels.</param>
    public void Find(ReadOnlySpan<float> scores, ReadOnlySpan<float> steps, Span<byte> labels)
    {
        if (_from.Length < labels.Length * Count)
        {
            _from = new byte[labels.Length * Count];
        }

        Span<float> best = stackalloc float[Count];
        Span<float> next = stackalloc float[Count];
        for (int label = 0; label < Count; label++)
        {
            best[label] = NameLabels.Allows(0, label, last: false)
                ? scores[label] + steps[(NameNetwork.Start * Count) + label]
                : float.NegativeInfinity;
        }

        for (int i = 1; i < labels.Length; i++)
        {
            next.Fill(float.NegativeInfinity);
            Span<byte> from = _from.AsSpan(i * Count, Count);
            for (int before = 0; before < Count; before++)
            {
                foreach (byte label in NameLabels.After(before))
                {
                    float score = best[before] + steps[(before * Count) + label];
                    if (score > next[label])
                    {
                        next[label] = score;
                        from[label] = (byte)before;
                    }
                }
            }

            for (int label = 0; label < Count; label++)
            {
                best[label] = next[label] + scores[(i * Count) + label];
            }
        }

        int last = 0;
        for (int label = 1; label < Count; label++)
        {
            if (!NameLabels.IsOpen(label) && best[label] > best[last])
            {
                last = label;
            }
        }

        for (int i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)last;
            last = i > 0 ? _from[(i * Count) + last] : 0;
        }
    }
}
