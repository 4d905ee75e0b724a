namespace Rapporteur.Training.Neural;

/// <summary>The mean of weights at several ends of learning (Izmailov and others 2018): it errs less than any of them on text of another kind.</summary>
internal sealed class WeightAverage(IReadOnlyList<Parameter> parameters, Action refresh)
{
    private readonly float[][] _sums = [.. parameters.Select(parameter => (float[])parameter.Value.Clone())];
    private int _count = 1;

    /// <summary>Adds the weights as they are now, and puts the mean in their place.</summary>
    public void Take()
    {
        _count++;
        foreach ((int i, Parameter parameter) in parameters.Index())
        {
            float[] sum = _sums[i];
            for (int k = 0; k < sum.Length; k++)
            {
                sum[k] += parameter.Value[k];
                parameter.Value[k] = sum[k] / _count;
            }
        }

        refresh();
    }
}
