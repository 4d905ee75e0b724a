using System.Runtime.InteropServices;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Pipeline.Extract;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Judged;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>Finds the same words by the same speaker. Runs of words are sorted outside memory; statements that share one are compared.</summary>
internal sealed class StatementMerger(IShuffle shuffle, ReportTable reports, ActorSides sides, Lineages lineages)
{
    private const string Bucket = "statement-words";
    private const string SenseBucket = "statement-senses";

    /// <summary>Words in a run; shorter statements are one run.</summary>
    private const int RunLength = 5;

    /// <summary>Of retold words the smallest runs are enough: only statements nearly alike are one.</summary>
    private const int RunsOfIndirect = 8;

    private const int Reach = 40;

    /// <summary>Fewest words of a quotation found within a longer one.</summary>
    private const int FewestContained = 6;

    /// <summary>Fewest words that one report of an utterance may stop after where another goes on.</summary>
    private const int FewestBegun = 4;

    /// <summary>Words that no two people say alike by chance.</summary>
    private const int Distinctive = 8;

    private const double AlikeEnough = 0.6;

    /// <summary>Statements of so many words are compared without a claim on the heap.</summary>
    private const int OnStack = 128;

    /// <summary>The same words from an undated statement this long after are another utterance.</summary>
    private const int DaysApart = 14;

    /// <summary>Reports of one utterance appear together; the same sense on another day is another utterance.</summary>
    private const int DaysOfOneUtterance = 1;

    /// <summary>In one story, an undated telling may come so many days after.</summary>
    private const int DaysOfRetelling = 5;

    private readonly StatementQuotes _quotes = new();
    private readonly List<StatementSense> _senses = [];
    private readonly List<StatementTold> _told = [];
    private readonly List<ushort> _words = [];
    private SortedSet<int> _merged = [];

    /// <summary>How many statements.</summary>
    public int Count => _told.Count;

    /// <summary>Report, first and last day of a statement.</summary>
    public (int Report, int From, int To) DaysOf(int number) => (_told[number].Report, _told[number].From, _told[number].To);

    /// <summary>Takes the next statement; its number is how many came before.</summary>
    public void Add(int report, int speaker, StatementMention mention)
    {
        WordScan scan = WordScan.Of(mention.Content);
        ReadOnlySpan<Word> words = scan.Words;
        int number = _told.Count;
        _told.Add(new StatementTold(
            report, speaker, mention.Mode, Days.FirstOf(mention.Time), Days.LastOf(mention.Time),
            _words.Count, words.Length, mention.Evidence[0]));
        foreach (Word word in words)
        {
            _words.Add(StatementQuotes.KeyOf(word));
        }

        if (mention.Quoted is { } quoted)
        {
            _quotes.Add(number, quoted);
        }

        PutRuns(number, words, mention.Mode);
        var stems = new List<string>();
        _senses.Add(StatementSense.Of(mention.Content, scan, stems));
        foreach (string stem in stems)
        {
            shuffle.Put(SenseBucket, Fnv.Add(Fnv.Basis, stem), number);
        }
    }

    /// <summary>Joins the statements that are one.</summary>
    /// <param name="stories">Which reports tell of one story: only within one may other words be the same utterance.</param>
    /// <param name="judged">What people made one or keep apart, bound before any rule.</param>
    /// <param name="cancellation">Looked at between groups.</param>
    public UnionFind Merge(UnionFind stories, JudgedBonds judged, CancellationToken cancellation)
    {
        var groups = new UnionFind(_told.Count);
        var members = new Dictionary<int, List<int>>();
        _merged = judged.Bind(groups, members);
        foreach (NumberGroup group in shuffle.Numbers(Bucket))
        {
            cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < group.Values.Count; i++)
            {
                int a = group.Values[i];
                for (int j = i + 1; j < Math.Min(group.Values.Count, i + 1 + Reach); j++)
                {
                    int b = group.Values[j];
                    if (!groups.Same(a, b) && (AreOne(_told[a], _told[b]) || AreOneOccasions(a, b)))
                    {
                        Join(groups, members, a, b);
                    }
                }
            }
        }

        foreach (NumberGroup group in shuffle.Numbers(SenseBucket))
        {
            cancellation.ThrowIfCancellationRequested();
            JoinAlike(group.Values, stories, groups, members);
        }

        return groups;
    }

    // Statements with a word in common, by story, and then by speaker: in one story few share a long word, and so do few of one speaker's.
    private void JoinAlike(IReadOnlyList<int> numbers, UnionFind stories, UnionFind groups, Dictionary<int, List<int>> members)
    {
        if (numbers.Count < 2)
        {
            return;
        }

        // The story above, the statement below: sorted, each story's stand together in their order.
        long[] told = new long[numbers.Count];
        for (int i = 0; i < told.Length; i++)
        {
            int number = numbers[i];
            told[i] = ((long)stories.Find(_told[number].Report) << 32) | (uint)number;
        }

        JoinBeside(told, true, groups, members);
        for (int i = 0; i < told.Length; i++)
        {
            int number = (int)(told[i] & int.MaxValue);
            told[i] = ((long)_told[number].Speaker << 32) | (uint)number;
        }

        JoinBeside(told, false, groups, members);
    }

    private void JoinBeside(long[] told, bool inStory, UnionFind groups, Dictionary<int, List<int>> members)
    {
        Array.Sort(told);
        for (int i = 0; i < told.Length; i++)
        {
            int a = (int)(told[i] & int.MaxValue);
            for (int j = i + 1; told[i] >= 0 && j < Math.Min(told.Length, i + 1 + Reach) && told[j] >> 32 == told[i] >> 32; j++)
            {
                int b = (int)(told[j] & int.MaxValue);
                if (!groups.Same(a, b) && AreOneUtterance(a, b, inStory))
                {
                    Join(groups, members, a, b);
                }
            }
        }
    }

    /// <summary>The same sense by the same speaker on the same day, in two reports' words; in reports of two stories only where the day is told too.</summary>
    private bool AreOneUtterance(int one, int other, bool inStory)
    {
        StatementTold a = _told[one];
        StatementTold b = _told[other];
        bool sure = a.Speaker >= 0 && b.Speaker >= 0 && (a.Speaker == b.Speaker || sides.Holds(a.Speaker, b.Speaker) || sides.HoldsAsTold(a.Speaker, b.Speaker));
        if (a.Report == b.Report || !a.MayBe(b) || (!sure && !MayBeOneSpeaker(a.Speaker, b.Speaker)))
        {
            return false;
        }

        bool dated = a.IsDated && b.IsDated;
        bool sameDay = dated ? a.From == b.From && a.To == b.To : reports.DaysBetween(a.Report, b.Report) is var days && (days is <= DaysOfOneUtterance || (days is null && inStory));
        return sameDay
            ? _senses[one].IsLike(_senses[other], sure && (dated || inStory), atLength: !inStory || !dated) || (inStory && IsQuotedIn(one, other))
            : sure && inStory && !dated && (IsRetold(a, b) || IsRetold(b, a)) && _senses[one].IsLike(_senses[other], true, atLength: true);
    }

    /// <summary>"His announcement that …", told without its day some days after.</summary>
    private bool IsRetold(StatementTold said, StatementTold again) =>
        !again.IsDated && reports.DayOf(again.Report) is var day && day != Days.None
        && (said.IsDated ? said.To : reports.DayOf(said.Report)) is var then && then != Days.None && day - then is >= 0 and <= DaysOfRetelling;

    /// <summary>A speaker whom one report leaves open, or calls by state, ministry or office where the other has the name.</summary>
    private bool MayBeOneSpeaker(int one, int other) =>
        one < 0 || other < 0 ? one >= 0 || other >= 0 : sides.SpeaksFor(one, other) || sides.SameUnnamed(one, other);

    /// <summary>The words that one report quotes within its own are in the other's.</summary>
    private bool IsQuotedIn(int one, int other) =>
        _quotes.AreSaid(one, WordsOf(_told[other]), _senses[one].IsHalf(_senses[other])) || _quotes.AreSaid(other, WordsOf(_told[one]), _senses[one].IsHalf(_senses[other]));

    private void PutRuns(int number, ReadOnlySpan<Word> words, StatementMode mode)
    {
        if (words.Length == 0)
        {
            return;
        }

        int length = Math.Min(RunLength, words.Length);
        var hashes = new ulong[words.Length - length + 1];
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = WordScan.Shingle(words.Slice(i, length));
        }

        Array.Sort(hashes);
        int kept = mode == StatementMode.Indirect ? Math.Min(RunsOfIndirect, hashes.Length) : hashes.Length;
        for (int i = 0; i < kept; i++)
        {
            shuffle.Put(Bucket, hashes[i], number);
        }

        if (words.Length >= FewestBegun)
        {
            shuffle.Put(Bucket, WordScan.Shingle(words[..FewestBegun]), number);
        }
    }

    // The same person on the same day, five words in a row, and all that the shorter says.
    private bool AreOneOccasions(int one, int other) =>
        IsOneOccasion(_told[one], _told[other]) && Math.Min(_told[one].WordCount, _told[other].WordCount) >= RunLength && _senses[one].IsWithin(_senses[other]);

    private bool AreOne(StatementTold a, StatementTold b)
    {
        // Who and when tell most pairs apart, and are sooner compared than words.
        bool copied = lineages.OnePassage(a.Report, a.First, b.Report, b.First);
        if (!SpeakersAgree(a, b, copied) || !((copied && !DaysBetween(a, b)) || TimesAgree(a, b)))
        {
            return false;
        }

        ReadOnlySpan<ushort> wordsA = WordsOf(a);
        ReadOnlySpan<ushort> wordsB = WordsOf(b);
        bool equal = wordsA.SequenceEqual(wordsB);
        bool quoted = a.Mode != StatementMode.Indirect && b.Mode != StatementMode.Indirect;
        bool begun = IsOneOccasion(a, b) && OneBeginsOther(wordsA, wordsB);
        return equal || begun || (quoted && OneHoldsOther(wordsA, wordsB)) || Jaccard(wordsA, wordsB) >= AlikeEnough;
    }

    /// <summary>The set words of an office, said again on a later day, are said twice; a copy may be printed the next day.</summary>
    private static bool DaysBetween(StatementTold a, StatementTold b) =>
        a.IsDated && b.IsDated && a.From == a.To && b.From == b.To && Math.Abs(a.From - b.From) > 1;

    private bool TimesAgree(StatementTold a, StatementTold b)
    {
        if (!a.MayBe(b))
        {
            return false;
        }

        bool bothTold = a.IsDated && b.IsDated;
        bool lengthy = Math.Min(a.WordCount, b.WordCount) >= Distinctive;
        int? apart = reports.DaysBetween(a.Report, b.Report);
        return bothTold || a.Report == b.Report || apart is null ? lengthy || bothTold || a.Report == b.Report : apart <= DaysApart;
    }

    private bool SpeakersAgree(StatementTold a, StatementTold b, bool copied)
    {
        if (a.Speaker == b.Speaker)
        {
            // Two reports that both leave the speaker open may still mean two people, unless the words tell.
            return a.Speaker >= 0 || copied || Math.Min(a.WordCount, b.WordCount) >= Distinctive;
        }

        bool telling = copied || (Math.Min(a.WordCount, b.WordCount) >= Distinctive
            && a.Mode == StatementMode.Direct && b.Mode == StatementMode.Direct);
        if (a.Speaker < 0 || b.Speaker < 0)
        {
            return telling;
        }

        return sides.SameUnnamed(a.Speaker, b.Speaker)
            ? telling || copied
            : telling && (sides.SameCountry(a.Speaker, b.Speaker) || !sides.IsNamed(a.Speaker) || !sides.IsNamed(b.Speaker));
    }

    private ReadOnlySpan<ushort> WordsOf(StatementTold told) =>
        CollectionsMarshal.AsSpan(_words).Slice(told.FirstWord, told.WordCount);

    private static bool OneHoldsOther(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        ReadOnlySpan<ushort> small = a.Length <= b.Length ? a : b;
        ReadOnlySpan<ushort> large = a.Length <= b.Length ? b : a;
        return small.Length >= FewestContained && large.IndexOf(small) >= 0;
    }

    // The same person on the same day, as two reports tell it.
    private static bool IsOneOccasion(StatementTold a, StatementTold b) =>
        a.Report != b.Report && a.Speaker >= 0 && a.Speaker == b.Speaker && a.IsDated && a.From == a.To && b.From == a.From && b.To == a.To;

    private static bool OneBeginsOther(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        ReadOnlySpan<ushort> small = a.Length <= b.Length ? a : b;
        ReadOnlySpan<ushort> large = a.Length <= b.Length ? b : a;
        return small.Length >= FewestBegun && large.StartsWith(small);
    }

    /// <summary>Share of the runs of two words that both have.</summary>
    private static double Jaccard(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        if (a.Length < 3 || b.Length < 3)
        {
            return 0;
        }

        Span<int> first = a.Length <= OnStack ? stackalloc int[OnStack] : new int[a.Length];
        Span<int> second = b.Length <= OnStack ? stackalloc int[OnStack] : new int[b.Length];
        first = RunsOfTwo(a, first);
        second = RunsOfTwo(b, second);
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < first.Length && j < second.Length)
        {
            common += first[i] == second[j] ? 1 : 0;
            (i, j) = first[i] == second[j] ? (i + 1, j + 1) : first[i] < second[j] ? (i + 1, j) : (i, j + 1);
        }

        return (double)common / (first.Length + second.Length - common);
    }

    /// <summary>The runs of two words, ascending, each once.</summary>
    private static Span<int> RunsOfTwo(ReadOnlySpan<ushort> words, Span<int> into)
    {
        for (int i = 0; i + 1 < words.Length; i++)
        {
            into[i] = (words[i] << 16) | words[i + 1];
        }

        Span<int> runs = into[..(words.Length - 1)];
        runs.Sort();
        int kept = 0;
        for (int i = 0; i < runs.Length; i++)
        {
            if (i == 0 || runs[i] != runs[i - 1])
            {
                runs[kept++] = runs[i];
            }
        }

        return runs[..kept];
    }

    /// <summary>Joins two groups unless one of the one was said on another day than one of the other, both have a named speaker and not the same, or one report gives both to different speakers.</summary>
    private void Join(UnionFind groups, Dictionary<int, List<int>> members, int a, int b)
    {
        if (groups.Apart(a, b))
        {
            return;
        }

        List<int> first = MembersOf(members, groups.Find(a));
        List<int> second = MembersOf(members, groups.Find(b));
        // Of what people made one, only the part that is like it has to fit.
        bool firstMerged = _merged.Overlaps(first);
        bool secondMerged = _merged.Overlaps(second);
        foreach (int one in first)
        {
            foreach (int other in second)
            {
                if ((one == a || !firstMerged) && (other == b || !secondMerged) && !Fits(_told[one], _told[other]))
                {
                    return;
                }
            }
        }

        members.Remove(groups.Find(a));
        members.Remove(groups.Find(b));
        first.AddRange(second);
        members[groups.Union(a, b)] = first;
    }

    private bool Fits(StatementTold one, StatementTold other) =>
        (one.Report != other.Report || one.Speaker == other.Speaker)
        && (one.MayBe(other) || (!DaysBetween(one, other) && lineages.OnePassage(one.Report, one.First, other.Report, other.First)))
        && (one.Speaker == other.Speaker || one.Speaker < 0 || other.Speaker < 0
            || !sides.IsNamed(one.Speaker) || !sides.IsNamed(other.Speaker) || sides.SameCountry(one.Speaker, other.Speaker));

    private static List<int> MembersOf(Dictionary<int, List<int>> members, int root)
    {
        ref List<int>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(members, root, out _);
        return list ??= [root];
    }
}
