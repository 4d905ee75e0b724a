namespace Rapporteur.Training.Neural;

/// <summary>How far a step goes: rising at first, then falling to nearly nothing as a cosine does (Loshchilov and Hutter 2017).</summary>
internal sealed class CosineRate(double rate, int steps)
{
    private const double Warm = 250;
    private const double Least = 0.005;

    private int _step;

    /// <summary>The rate of the next step.</summary>
    public float Next()
    {
        double done = Math.Min(1, (double)_step++ / steps);
        return (float)(rate * Math.Min(1, _step / Warm) * Math.Max(Least, 0.5 * (1 + Math.Cos(Math.PI * done))));
    }
}
