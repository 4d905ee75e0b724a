using Rapporteur.Language.Names;

namespace Rapporteur.Training.Names;

/// <summary>
/// The loss of a sentence's chain of labels: minus the log of the share that the chains which the source allows have among
/// all chains (Lafferty and others 2001; several allowed: Tsuboi and others 2008). Leaves the gradient in the scores'
/// place. One for each worker: it holds buffers.
/// </summary>
internal sealed class NameChain
{
    private const int Count = NameLabels.Count;

    private readonly double[] _steps = new double[(Count + 1) * Count];
    private double[] _fits = [];
    private double[] _ahead = [];
    private double[] _behind = [];
    private double[] _sums = [];

    /// <summary>Takes the steps' scores as they are now.</summary>
    public void Refresh(ReadOnlySpan<float> steps)
    {
        for (int i = 0; i < _steps.Length; i++)
        {
            _steps[i] = Math.Exp(steps[i]);
        }
    }

    /// <summary>Computes the loss; nothing is learnt where no chain is allowed.</summary>
    /// <param name="scores">For each word how well it fits each label; then the gradient.</param>
    /// <param name="allowed">For each word the labels that the source allows, a bit each.</param>
    /// <param name="scale">What each word counts.</param>
    /// <param name="gradient">Takes the gradient of the steps.</param>
    public double Learn(Span<float> scores, ReadOnlySpan<uint> allowed, float scale, Span<float> gradient)
    {
        int length = allowed.Length;
        Reserve(length);
        for (int i = 0; i < length; i++)
        {
            Span<float> row = scores.Slice(i * Count, Count);
            float most = System.Numerics.Tensors.TensorPrimitives.Max<float>(row);
            for (int label = 0; label < Count; label++)
            {
                _fits[(i * Count) + label] = Math.Exp(row[label] - most);
            }
        }

        scores.Clear();
        double right = Run(allowed, length);
        if (double.IsNaN(right))
        {
            return 0;
        }

        Add(scores, gradient, allowed, length, -scale);
        double all = Run([], length);
        Add(scores, gradient, [], length, scale);
        return (all - right) * scale;
    }

    private void Reserve(int length)
    {
        if (_sums.Length < length)
        {
            _fits = new double[length * Count];
            _ahead = new double[length * Count];
            _behind = new double[length * Count];
            _sums = new double[length];
        }
    }

    /// <summary>Sums over all chains, from both ends; the log of the sum, not a number where there is no chain.</summary>
    private double Run(ReadOnlySpan<uint> allowed, int length)
    {
        Array.Clear(_ahead, 0, length * Count);
        Array.Clear(_behind, 0, length * Count);
        double log = 0;
        for (int i = 0; i < length; i++)
        {
            Span<double> own = _ahead.AsSpan(i * Count, Count);
            if (i == 0)
            {
                foreach (byte label in NameLabels.After(0))
                {
                    own[label] = _steps[(NameNetwork.Start * Count) + label];
                }
            }
            else
            {
                ReadOnlySpan<double> last = _ahead.AsSpan((i - 1) * Count, Count);
                for (int before = 0; before < Count; before++)
                {
                    if (last[before] > 0)
                    {
                        foreach (byte label in NameLabels.After(before))
                        {
                            own[label] += last[before] * _steps[(before * Count) + label];
                        }
                    }
                }
            }

            double sum = 0;
            for (int label = 0; label < Count; label++)
            {
                bool may = (allowed.IsEmpty || (allowed[i] >> label & 1) != 0) && (i < length - 1 || !NameLabels.IsOpen(label));
                own[label] = may ? own[label] * _fits[(i * Count) + label] : 0;
                sum += own[label];
            }

            if (!(sum > 0))
            {
                return double.NaN;
            }

            _sums[i] = sum;
            log += Math.Log(sum);
            for (int label = 0; label < Count; label++)
            {
                own[label] /= sum;
            }
        }

        Back(allowed, length);
        return log;
    }

    private void Back(ReadOnlySpan<uint> allowed, int length)
    {
        for (int label = 0; label < Count; label++)
        {
            _behind[((length - 1) * Count) + label] = NameLabels.IsOpen(label) ? 0 : 1;
        }

        for (int i = length - 2; i >= 0; i--)
        {
            ReadOnlySpan<double> next = _behind.AsSpan((i + 1) * Count, Count);
            Span<double> own = _behind.AsSpan(i * Count, Count);
            for (int before = 0; before < Count; before++)
            {
                double sum = 0;
                foreach (byte label in NameLabels.After(before))
                {
                    if (allowed.IsEmpty || (allowed[i + 1] >> label & 1) != 0)
                    {
                        sum += _steps[(before * Count) + label] * _fits[((i + 1) * Count) + label] * next[label];
                    }
                }

                own[before] = sum / _sums[i + 1];
            }
        }
    }

    private void Add(Span<float> scores, Span<float> gradient, ReadOnlySpan<uint> allowed, int length, float scale)
    {
        for (int i = 0; i < length; i++)
        {
            for (int label = 0; label < Count; label++)
            {
                int at = (i * Count) + label;
                double share = _ahead[at] * _behind[at];
                scores[at] += (float)(share * scale);
                if (i == 0)
                {
                    gradient[(NameNetwork.Start * Count) + label] += (float)(share * scale);
                }
            }

            if (i == 0)
            {
                continue;
            }

            for (int before = 0; before < Count; before++)
            {
                double last = _ahead[((i - 1) * Count) + before];
                if (last <= 0)
                {
                    continue;
                }

                foreach (byte label in NameLabels.After(before))
                {
                    if (allowed.IsEmpty || (allowed[i] >> label & 1) != 0)
                    {
                        int at = (i * Count) + label;
                        double share = last * _steps[(before * Count) + label] * _fits[at] * _behind[at] / _sums[i];
                        gradient[(before * Count) + label] += (float)(share * scale);
                    }
                }
            }
        }
    }
}
