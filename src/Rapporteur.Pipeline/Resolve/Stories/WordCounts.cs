using System.Runtime.InteropServices;

namespace Rapporteur.Pipeline.Resolve.Stories;

/// <summary>In how many reports each word stands, by blocks of days: what is news in one month says nothing of how telling a word is in another.</summary>
/// <remarks>
/// Reports come in the order of their ids, so the counts of all blocks are held: some eleven bytes for each word of a block. Reports
/// without a day are a block of their own.
/// </remarks>
internal sealed class WordCounts
{
    /// <summary>Days of a block.</summary>
    private const int BlockDays = 10;

    /// <summary>The block of the undated: no day's is near it.</summary>
    private const int Undated = int.MinValue / 2;

    private readonly Dictionary<int, SlotCounts> _blocks = [];

    /// <summary>Counts a report of a day.</summary>
    /// <param name="day">The day; those of <see cref="Days.None"/> are counted by themselves.</param>
    /// <param name="words">Its words, each once.</param>
    public void Count(int day, IEnumerable<int> words)
    {
        ref SlotCounts? block = ref CollectionsMarshal.GetValueRefOrAddDefault(_blocks, BlockOf(day), out _);
        block ??= new SlotCounts();
        block.Count(words);
    }

    /// <summary>The counts of the days around one: its block, the one before and the one after. Without a day, of the undated.</summary>
    public Window Around(int day) => day == Days.None
        ? new Window(null, Find(Undated), null)
        : new Window(Find(BlockOf(day) - 1), Find(BlockOf(day)), Find(BlockOf(day) + 1));

    /// <summary>The block of a day; all that have none are one.</summary>
    public static int BlockOf(int day) => day == Days.None ? Undated : (int)Math.Floor(day / (double)BlockDays);

    private SlotCounts? Find(int block) => _blocks.GetValueOrDefault(block);

    /// <summary>The counts of three blocks.</summary>
    public readonly struct Window(SlotCounts? before, SlotCounts? own, SlotCounts? after)
    {
        /// <summary>Reports in them.</summary>
        public int Reports => (before?.Reports ?? 0) + (own?.Reports ?? 0) + (after?.Reports ?? 0);

        /// <summary>Reports in them that have a word.</summary>
        public int With(int word) => (before?[word] ?? 0) + (own?[word] ?? 0) + (after?[word] ?? 0);
    }
}
