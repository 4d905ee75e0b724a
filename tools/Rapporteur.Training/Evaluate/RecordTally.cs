using System.Text.Json;

namespace Rapporteur.Training.Evaluate;

/// <summary>Counts for one kind of fact.</summary>
internal sealed class RecordTally
{
    private readonly List<string> _attributes = [];
    private readonly Dictionary<string, (int Right, int All)> _shares = new(StringComparer.Ordinal);

    public int Found { get; set; }

    public int Extra { get; set; }

    public int Missed { get; set; }

    /// <summary>The gold's facts that the record lacks.</summary>
    public List<JsonElement> MissedFacts { get; } = [];

    /// <summary>The record's facts that the gold lacks.</summary>
    public List<JsonElement> ExtraFacts { get; } = [];

    public void Note(string attribute, bool right)
    {
        if (!_shares.TryGetValue(attribute, out (int Right, int All) share))
        {
            _attributes.Add(attribute);
        }

        _shares[attribute] = (share.Right + (right ? 1 : 0), share.All + 1);
    }

    public RecordRow Row(string name)
    {
        var counts = (Found, Extra, Missed);
        if (Found + Extra + Missed == 0)
        {
            return new RecordRow(name, 1, 1, 1, counts, []);
        }

        double precision = Found + Extra > 0 ? (double)Found / (Found + Extra) : 0;
        double recall = Found + Missed > 0 ? (double)Found / (Found + Missed) : 0;
        return new RecordRow(name, precision, recall, HarmonicMean(precision, recall), counts,
        [
            .. _attributes.Select(attribute => KeyValuePair.Create(
                attribute, (double)_shares[attribute].Right / _shares[attribute].All)),
        ]);
    }

    public static double HarmonicMean(double precision, double recall) =>
        precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}
