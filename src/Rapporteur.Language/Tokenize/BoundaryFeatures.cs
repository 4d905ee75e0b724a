using System.Runtime.CompilerServices;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Tokenize;

/// <summary>Names what is seen at a place where a sentence may end. The numbers are part of the weights.</summary>
internal ref struct BoundaryFeatures
{
    /// <summary>No place has more.</summary>
    public const int Most = 96;

    private readonly Span<uint> _keys;
    private int _count;

    private BoundaryFeatures(Span<uint> keys)
    {
        _keys = keys;
    }

    /// <summary>Writes the features of the scanner's place.</summary>
    /// <returns>How many.</returns>
    public static int Write(scoped ref BoundaryScanner scanner, Span<uint> keys)
    {
        var features = new BoundaryFeatures(keys);
        BoundaryWord core = Core(ref scanner, out uint closers, out BoundaryWord beforeCore);
        uint kind = ((uint)core.Shape * 4) + closers;
        features.Words(ref scanner, kind, core, beforeCore);
        features.Shapes(ref scanner, kind);
        features.Distances(ref scanner, kind);
        features.Sentence(ref scanner, kind);
        features.Classes(ref scanner, kind);
        features.Patterns(ref scanner, kind);
        return features._count;
    }

    /// <summary>The last token before the place that closes nothing, how many closing marks follow it, and the word before it.</summary>
    private static BoundaryWord Core(scoped ref BoundaryScanner s, out uint closers, out BoundaryWord before)
    {
        closers = 0;
        int at = 0;
        while (closers < 3 && s[at].Shape is BoundaryShape.Closing or BoundaryShape.Quote or BoundaryShape.QuoteClosing
            or BoundaryShape.Apostrophe && !s[at].Spaced)
        {
            closers++;
            at--;
        }

        before = s[at - 1];
        return s[at];
    }

    private void Words(scoped ref BoundaryScanner s, uint kind, in BoundaryWord core, in BoundaryWord beforeCore)
    {
        BoundaryWord l0 = s[0], l1 = s[-1], r0 = s[1], r1 = s[2];
        uint next = Look(r0);
        Add(1, kind);
        Add(2, l0.Lower);
        Add(3, r0.Lower, (uint)r0.Shape);
        Add(4, l1.Lower);
        Add(5, r1.Lower);
        Add(6, kind, r0.Lower, (uint)r0.Shape);
        Add(7, l0.Lower, next);
        Add(8, l0.Lower, r0.Lower);
        Add(9, l1.Lower, l0.Lower);
        Add(10, r0.Lower, r1.Lower);
        Add(11, core.Lower, next, kind & 3);
        Add(12, kind, beforeCore.Lower);
        Add(13, kind, beforeCore.Ending, next);
        Add(14, kind, (uint)beforeCore.Shape, beforeCore.Length, next);
        Add(15, kind, beforeCore.Habit, next);
        Add(16, kind, r0.Ending, (uint)r0.Shape);
        Add(17, kind, l1.Lower, (uint)r0.Shape);
        Add(18, kind, next, r1.Lower);
        Add(19, s[-2].Lower, l1.Lower, l0.Lower);
        Add(20, kind, s[-2].Lower);
        Add(21, kind, s[3].Lower);
    }

    private void Shapes(scoped ref BoundaryScanner s, uint kind)
    {
        BoundaryWord r0 = s[1], r1 = s[2];
        uint l0 = (uint)s[0].Shape, l1 = (uint)s[-1].Shape, l2 = (uint)s[-2].Shape, l3 = (uint)s[-3].Shape;
        uint q0 = (uint)r0.Shape, q1 = (uint)r1.Shape, q2 = (uint)s[3].Shape, q3 = (uint)s[4].Shape;
        uint next = Look(r0);
        Add(30, kind, next);
        Add(31, kind, next, q1);
        Add(32, l1, l0, q0);
        Add(33, l1, l0, q0, q1);
        Add(34, (l2 << 8) | l1, l0, q0, q1);
        Add(35, (l3 << 8) | l2, (l1 << 8) | l0, q0);
        Add(36, l0, (q0 << 8) | q1, (q2 << 8) | q3);
        Add(37, kind, next, r1.Habit);
        Add(38, kind, next, Look(r1));
        Add(39, kind, s[0].Habit, next);
        Add(40, kind, q0, r0.Length);
    }

    private void Distances(scoped ref BoundaryScanner s, uint kind)
    {
        BoundaryHistory h = s.History;
        uint next = Look(s[1]);
        uint so = Bucket(h.Count);
        uint left = Bucket(s.Left);
        uint stop = Bucket(s.NextStop - s.Gap);
        uint stopShape = (uint)s[s.NextStop - s.Gap].Shape;
        Add(50, kind, so);
        Add(51, kind, so, next);
        Add(52, kind, left);
        Add(53, kind, left, next);
        Add(54, kind, stop, stopShape);
        Add(55, kind, stop, stopShape, next);
        Add(56, kind, (uint)s.Last.Shape, next);
        Add(57, kind, so, stop, next);
        uint capitals = 0;
        uint verbs = 0;
        for (int i = 1; i <= 6; i++)
        {
            BoundaryWord word = s[i];
            capitals += word.IsCapital ? 1u : 0;
            verbs |= word.IsFiniteVerb && i < s.NextStop - s.Gap ? 1u : 0;
        }

        Add(58, kind, capitals, next);
        Add(59, kind, verbs, next, h.HasVerb ? 1u : 0);
        Add(60, kind, verbs, h.HasVerb ? 1u : 0, so);
    }

    private void Sentence(scoped ref BoundaryScanner s, uint kind)
    {
        BoundaryHistory h = s.History;
        BoundaryWord r0 = s[1];
        uint next = Look(r0);
        uint same = (r0.Lower == h.First.Lower ? 1u : 0) + (r0.Shape == h.First.Shape ? 2u : 0)
            + (s[2].Lower == h.Second.Lower ? 4u : 0);
        uint open = (uint)(h.Quote + (h.Brackets * 4) + (h.OwnBracket ? 16 : 0));
        Add(70, kind, open);
        Add(71, kind, open, next);
        Add(72, kind, h.First.Lower);
        Add(73, kind, (uint)h.First.Shape, next);
        Add(74, kind, same, (uint)r0.Shape);
        Add(75, (uint)h.First.Shape, (uint)h.Second.Shape, kind, (uint)r0.Shape);
        Add(76, kind, (uint)Math.Min(h.Small, 3), next);
        Add(77, kind, h.First.Lower, (uint)r0.Shape);
    }

    private void Classes(scoped ref BoundaryScanner s, uint kind)
    {
        uint l2 = Class(s[-2]), l1 = Class(s[-1]), l0 = Class(s[0]);
        uint r0 = Class(s[1]), r1 = Class(s[2]), r2 = Class(s[3]), r3 = Class(s[4]);
        Add(80, kind, r0);
        Add(81, kind, r0, r1);
        Add(82, kind, r0, r1, r2);
        Add(83, l0, r0, r1);
        Add(84, l1, l0, r0);
        Add(85, l1, l0, r0, r1);
        Add(86, l2, l1, l0, r0);
        Add(87, (l1 << 8) | l0, (r0 << 8) | r1, r2);
        Add(88, kind, (r0 << 8) | r1, (r2 << 8) | r3);
    }

    private void Patterns(scoped ref BoundaryScanner s, uint kind)
    {
        BoundaryHistory h = s.History;
        BoundaryWord r0 = s[1];
        uint next = Look(r0);
        uint begun = (uint)((h.Starts >> (int)(r0.Lower & 63)) & 1);
        Add(95, kind, begun, (uint)r0.Shape);
        uint colon = 0;
        for (int i = 4; i > 1; i--)
        {
            colon = s[i].Shape == BoundaryShape.Colon ? (uint)i : colon;
        }

        Add(96, kind, colon, h.HasColon ? 1u : 0, (uint)r0.Shape);
        Add(97, kind, colon, begun, h.HasColon ? 1u : 0);
        uint capitals = 0;
        uint small = 0;
        for (int i = -5; i <= 6; i++)
        {
            capitals += i != 1 && s[i].IsCapital ? 1u : 0;
            small += s[i].Shape == BoundaryShape.Small ? 1u : 0;
        }

        Add(98, kind, next, (capitals << 8) | small);
        Add(99, kind, (uint)r0.Shape, (capitals * 4) + Math.Min(small, 3));
    }

    private static uint Class(in BoundaryWord word) => ((uint)word.Shape * 16) + word.Class;

    private static uint Look(in BoundaryWord word) =>
        ((uint)word.Shape * 16) + word.Habit + (word.Spaced ? 8u : 0);

    private static uint Bucket(int count) => count switch
    {
        < 6 => (uint)Math.Max(0, count),
        < 8 => 6,
        < 12 => 7,
        < 18 => 8,
        < 24 => 9,
        < 40 => 10,
        _ => 11,
    };

    private void Add(uint template, uint a) => Put(Hash.Key(template, a));

    private void Add(uint template, uint a, uint b) => Put(Hash.Key(template, a, b));

    private void Add(uint template, uint a, uint b, uint c) => Put(Hash.Key(template, a, b, c));

    private void Add(uint template, uint a, uint b, uint c, uint d) => Put(Hash.Key(template, a, b, c, d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(uint hash) => _keys[_count++] = BoundaryTable.KeyOf(hash);
}
