namespace Rapporteur.Training.Evaluate;

/// <summary>Counts over documents: a numerator and a denominator each for recall and precision.</summary>
internal struct CoreferenceScore
{
    private double _right;
    private double _key;
    private double _found;
    private double _response;

    public readonly double Recall => _key == 0 ? 0 : _right / _key;

    public readonly double Precision => _response == 0 ? 0 : _found / _response;

    public readonly double F1 => Recall + Precision == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);

    public void AddRecall(double right, double of)
    {
        _right += right;
        _key += of;
    }

    public void AddPrecision(double right, double of)
    {
        _found += right;
        _response += of;
    }
}
