using System.Buffers.Binary;
using System.Globalization;
using Rapporteur.Domain.Ports;

namespace Rapporteur.Pipeline.Resolve;

/// <summary>Which reports read alike and could tell of one happening, found by the telling words that they share.</summary>
internal sealed class StoryLinks
{
    private const string Bucket = "story-terms";

    /// <summary>Reports under the same two words that are compared with each, the nearest in time first.</summary>
    private const int Reach = 60;

    /// <summary>Less alike than this is no link.</summary>
    private const double Least = 0.12;

    private readonly Dictionary<long, float> _links = [];

    /// <summary>Finds the links among all reports: two that share two of their weightiest terms are compared.</summary>
    public static StoryLinks Find(ReportTable reports, StoryVectors vectors, IShuffle shuffle, CancellationToken cancellation)
    {
        var found = new StoryLinks();
        Span<byte> payload = stackalloc byte[8];
        for (int report = 0; report < reports.Count; report++)
        {
            ReadOnlySpan<uint> first = vectors.FirstOf(report);
            BinaryPrimitives.WriteInt32BigEndian(payload, unchecked(reports.DayOf(report) ^ int.MinValue));
            BinaryPrimitives.WriteInt32BigEndian(payload[4..], report);
            for (int i = 0; i < first.Length; i++)
            {
                for (int j = i + 1; j < first.Length; j++)
                {
                    uint low = Math.Min(first[i], first[j]);
                    uint high = Math.Max(first[i], first[j]);
                    shuffle.Put(Bucket, string.Create(CultureInfo.InvariantCulture, $"{low:x8}{high:x8}"), payload);
                }
            }
        }

        foreach (ShuffleGroup group in shuffle.Groups(Bucket))
        {
            cancellation.ThrowIfCancellationRequested();
            found.AddGroup(group.Payloads, reports, vectors);
        }

        return found;
    }

    /// <summary>How alike two reports were found, 0 when they were not linked.</summary>
    public double Between(int a, int b) => _links.GetValueOrDefault(Key(a, b));

    /// <summary>All links: the two reports and how alike, in the order of the reports.</summary>
    public List<(int A, int B, double Alike)> All()
    {
        var all = new List<(int A, int B, double Alike)>(_links.Count);
        foreach ((long key, float alike) in _links)
        {
            all.Add(((int)(key >> 32), (int)(key & int.MaxValue), alike));
        }

        all.Sort((x, y) => x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B));
        return all;
    }

    /// <summary>Puts in a link by hand: reports that share text, or tell of one encounter, are compared even when no words brought them together.</summary>
    public void Add(int a, int b, double alike, bool always = false)
    {
        if (always || alike >= Least)
        {
            _links[Key(a, b)] = (float)alike;
        }
    }

    private void AddGroup(IReadOnlyList<byte[]> group, ReportTable reports, StoryVectors vectors)
    {
        for (int i = 0; i < group.Count; i++)
        {
            int a = ReportIn(group[i]);
            for (int j = i + 1; j < Math.Min(group.Count, i + 1 + Reach); j++)
            {
                int b = ReportIn(group[j]);
                if (StoryRules.InTime(reports.DaysBetween(a, b)) && !_links.ContainsKey(Key(a, b)))
                {
                    Add(a, b, vectors.Similarity(a, b));
                }
            }
        }
    }

    private static int ReportIn(byte[] payload) => BinaryPrimitives.ReadInt32BigEndian(payload.AsSpan(4));

    private static long Key(int a, int b) => ((long)Math.Min(a, b) << 32) | (uint)Math.Max(a, b);
}
