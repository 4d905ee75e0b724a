using Rapporteur.Language.Names;
using Rapporteur.Language.Tokenize;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Restore;

/// <summary>Names what is seen at a gap between two words where a comma may have stood. The numbers are part of the weights.</summary>
internal ref struct CommaFeatures
{
    /// <summary>No gap has more.</summary>
    public const int Most = 48;

    private const uint Outside = 1;
    private const uint Root = 2;
    private const uint Person = 1 + (uint)NameKind.Per;

    private readonly CommaSentence _s;
    private readonly Span<uint> _keys;
    private readonly int _l;
    private readonly int _r;
    private int _count;

    private CommaFeatures(CommaSentence sentence, int gap, Span<uint> keys)
    {
        _s = sentence;
        _keys = keys;
        _l = gap;
        _r = gap + 1;
    }

    /// <summary>Whether a comma may stand behind a word: a blank follows it, and a word or an opening mark that; never within a person's name.</summary>
    public static bool IsPlace(CommaSentence s, ReadOnlySpan<char> text, int gap)
    {
        char left = text[s.Start[gap]];
        char right = text[s.Start[gap + 1]];
        bool leftFits = char.IsLetterOrDigit(left) || left is '%' or ')' or ']' or '"' or '\u201D' or '\u2019' or '\'';
        bool rightFits = char.IsLetterOrDigit(right) || right is '"' or '\u201C' or '[' or '$' or '(';
        return leftFits && rightFits && s.End[gap] < s.Start[gap + 1] && !(left is '"' && gap == 0)
            && !(s.InName[gap + 1] && s.Names[gap + 1] == Person) && !SplitsSubject(s, gap);
    }

    /// <summary>"Anna Berg head of the group Aurora told …": behind a person who opens the sentence, the word before its first verb is no new subject.</summary>
    private static bool SplitsSubject(CommaSentence s, int gap) =>
        s.Names[0] == Person && s.Finite[gap + 2] == 0 && gap + 2 < s.Count && s.Finite[gap + 3] > 0;

    /// <summary>Writes the features of the gap behind a word.</summary>
    /// <returns>How many.</returns>
    public static int Write(CommaSentence sentence, int gap, Span<uint> keys)
    {
        var features = new CommaFeatures(sentence, gap, keys);
        features.Put(0);
        features.Beside();
        features.Tree();
        features.Whole();
        return features._count;
    }

    private static uint Bucket(int n) => n < 6 ? (uint)n : n < 8 ? 6u : n < 12 ? 7u : n < 20 ? 8u : 9u;

    private readonly uint Tag(int i) => i >= 0 && i < _s.Count ? _s.Tags[i] : Outside;

    private readonly uint Word(int i) => i >= 0 && i < _s.Count ? _s.Words[i] : Outside;

    private readonly uint Shape(int i) => i >= 0 && i < _s.Count ? _s.Shapes[i] : Outside;

    private void Beside()
    {
        uint t0 = Tag(_l), t1 = Tag(_r), w0 = Word(_l), w1 = Word(_r), w2 = Word(_r + 1);
        uint before = Tag(_l - 1), after = Tag(_r + 1);
        Put(1, t0, t1);
        Put(2, before, t0, t1);
        Put(3, t0, t1, after);
        Put(4, before, t0, t1, after);
        Put(5, w0, t1);
        Put(6, t0, w1);
        Put(7, w0);
        Put(8, w1);
        Put(9, w0, w1);
        Put(10, Tag(_l - 2), before, t0, t1);
        Put(11, t0, t1, after, Tag(_r + 2));
        Put(12, w1, w2);
        Put(13, Word(_l - 1), w0);
        Put(14, Shape(_l), Shape(_r), Shape(_r + 1), Shape(_l - 1));
        Put(15, w2, t1);
        Put(16, Word(_r + 2), t1, after);
        Put(17, Shape(_l), t0, w1, w2);
        uint name = (_s.Names[_l] * 16) + (_s.Names[_r] * 2) + (_s.InName[_r] ? 1u : 0);
        Put(18, name);
        Put(19, name, t1, after, Shape(_r));
        uint mark = Shape(_r) >= 16 ? 1u : Shape(_l) >= 16 ? 2u : 0;
        Put(20, mark, t0, t1);
    }

    /// <summary>The parts of the tree that meet at the gap, read without commas: what they are and what they hang on.</summary>
    private void Tree()
    {
        int left = _s.Ending[_l], right = _s.Beginning[_r];
        int leftHead = _s.Heads[left], rightHead = _s.Heads[right];
        uint leftSide = leftHead > _l ? 2u : leftHead >= 0 ? 1u : 0;
        uint rightSide = rightHead < 0 ? 0 : rightHead <= _l ? 1u : 2u;
        uint sides = (leftSide * 4) + rightSide;
        uint dl = _s.Relations[left], dr = _s.Relations[right], xl = Tag(left), xr = Tag(right);
        uint sl = Bucket(_s.Size(left)), sr = Bucket(_s.Size(right)), t0 = Tag(_l), t1 = Tag(_r);
        Put(30, dl, dr, sides);
        Put(31, dl, xl, dr, xr);
        Put(32, leftSide, dl, sl, t1);
        Put(33, rightSide, dr, sr, t0);
        Put(34, dr, xr, rightHead < 0 ? Root : Tag(rightHead), rightSide);
        Put(35, dl, xl, leftHead < 0 ? Root : Tag(leftHead), leftSide);
        Put(36, (uint)Math.Min(_s.Crossing[_l], 4), dl, dr);
        Put(37, Word(_s.First[left]), leftSide, sl);
        Put(38, Word(_s.First[left]), dl, _s.First[left] == 0 ? 1u : 0);
        Put(39, dl, xl, (sl * 16) + (leftSide * 4) + Verbs(_s.Finite[_s.Count] - _s.Finite[_r]), _s.First[left] == 0 ? 1u : 0);
        Put(40, dr, rightSide, Word(right));
        Put(41, rightHead < 0 ? Root : Word(rightHead), dr, rightSide);
        Put(42, _s.Relations[_l], _s.Relations[_r], t0, t1);
        Put(43, dr, (rightSide * 16) + sr, xr, _s.Last[right] == _s.Count - 2 ? 1u : 0);
        Put(44, dr, (sides * 256) + (sr * 16) + sl, dl);
        Put(45, Word(right), t0, Verbs(_s.Finite[_r]));
    }

    private void Whole()
    {
        uint before = Verbs(_s.Finite[_r]), after = Verbs(_s.Finite[_s.Count] - _s.Finite[_r]);
        uint t0 = Tag(_l), t1 = Tag(_r);
        int left = _s.Ending[_l];
        Put(50, Bucket(_l), t0, t1);
        Put(51, (before * 4) + after, _s.Relations[left], _s.Relations[_s.Beginning[_r]]);
        Put(52, (before * 4) + after, t1, Word(_r));
        Put(53, Bucket(_s.Count - _r), t1, after);
        Put(54, _s.First[left] == 0 ? 1u : 0, Word(_r), (before * 4) + after);
    }

    private static uint Verbs(int count) => (uint)Math.Min(count, 2);

    private void Put(uint template, params ReadOnlySpan<uint> values)
    {
        uint hash = Hash.Add(Hash.Seed, template);
        foreach (uint value in values)
        {
            hash = Hash.Add(hash, value);
        }

        _keys[_count++] = BoundaryTable.KeyOf(Hash.End(hash));
    }
}
