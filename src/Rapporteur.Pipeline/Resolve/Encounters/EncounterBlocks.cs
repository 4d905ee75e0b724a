using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Resolve.Actors;

namespace Rapporteur.Pipeline.Resolve.Encounters;

/// <summary>Tellings that have two sides in common, or their one side; conferences also those of one place. Which they are does not depend on stories, so they are found once.</summary>
internal sealed class EncounterBlocks
{
    /// <summary>A telling with more sides than this is found by the first of them.</summary>
    private const int MostSides = 8;

    /// <summary>Two or more may be told as a group beside the one whom they met.</summary>
    private const int FewestOfGroup = 3;

    /// <summary>"Late in April" and "on April 27" may be one: a time of so many days is compared with the days in it.</summary>
    private const int LongestTime = 31;

    private readonly List<Block> _all = [];

    /// <summary>Finds the blocks of all tellings.</summary>
    public EncounterBlocks(ReportTable reports, ActorSides sides, List<EncounterTold> told)
    {
        Told = told;
        foreach (List<int> block in Find(sides, told).Values)
        {
            if (block.Count > 1)
            {
                _all.Add(BlockOf(block, reports, told));
            }
        }
    }

    /// <summary>The tellings.</summary>
    public List<EncounterTold> Told { get; }

    /// <summary>Every block of two tellings and more, in no order.</summary>
    public IReadOnlyList<Block> All => _all;

    private static Dictionary<Key, List<int>> Find(ActorSides sides, List<EncounterTold> told)
    {
        var blocks = new Dictionary<Key, List<int>>();
        var of = new List<int>();
        for (int number = 0; number < told.Count; number++)
        {
            EncounterTold one = told[number];
            SidesOf(one, sides, of);
            if (one.Kind == EncounterKind.Conference && one.Place != PlaceTable.None)
            {
                Put(blocks, new Key(one.Place, Key.OfPlace), number);
            }

            if (of.Count <= 1)
            {
                Put(blocks, new Key(of.Count == 1 ? of[0] : Key.Nobody, Key.Alone), number);
            }

            int most = Math.Min(of.Count, MostSides);

            // "He met the prime ministers", whom another report names.
            bool open = of.Count >= FewestOfGroup || Array.Exists(one.Actors, actor => sides.IsOpenGroup(actor) || sides.IsAssembly(actor));
            for (int i = 0; i < most && open; i++)
            {
                Put(blocks, new Key(of[i], Key.OfGroup), number);
            }

            for (int i = 0; i < most; i++)
            {
                for (int j = i + 1; j < most; j++)
                {
                    Put(blocks, new Key(Math.Min(of[i], of[j]), Math.Max(of[i], of[j])), number);
                }
            }
        }

        return blocks;
    }

    // Each side once; of many the first by their names, whatever their numbers.
    private static void SidesOf(EncounterTold told, ActorSides sides, List<int> into)
    {
        into.Clear();
        foreach (int actor in told.Actors)
        {
            int side = sides.NumberOf(actor);
            if (!into.Contains(side))
            {
                into.Add(side);
            }
        }

        if (into.Count > MostSides)
        {
            var names = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (int actor in told.Actors)
            {
                names[sides.SideOf(actor)] = sides.NumberOf(actor);
            }

            into.Clear();
            into.AddRange(names.Values);
        }
    }

    private static void Put(Dictionary<Key, List<int>> blocks, Key key, int number)
    {
        if (!blocks.TryGetValue(key, out List<int>? block))
        {
            blocks.Add(key, block = []);
        }

        block.Add(number);
    }

    private static Block BlockOf(List<int> block, ReportTable reports, List<EncounterTold> told)
    {
        int[] all = [.. block];
        int[] dated = Array.FindAll(all, number => told[number].IsDated && told[number].To - told[number].From <= LongestTime);
        Array.Sort(Array.ConvertAll(dated, number => DayThen(told[number].From, number)), dated);
        int[] published = Array.FindAll(all, number => reports.DayOf(told[number].Report) != Days.None);
        Array.Sort(Array.ConvertAll(published, number => DayThen(reports.DayOf(told[number].Report), number)), published);
        int[] timeless = published.Length == all.Length ? [] : Array.FindAll(all, number => reports.DayOf(told[number].Report) == Days.None);
        return new Block(timeless.Length > 0 ? all : [], dated, published, timeless);
    }

    private static long DayThen(int day, int number) => ((long)day << 32) | (uint)number;

    /// <summary>What tellings of one block have in common.</summary>
    private readonly record struct Key(int One, int Other)
    {
        /// <summary>In place of the second side: there is no other.</summary>
        public const int Alone = -1;

        /// <summary>The first is a place.</summary>
        public const int OfPlace = -2;

        /// <summary>In place of the second side: some without a name.</summary>
        public const int OfGroup = -3;

        /// <summary>In place of a side: none is told.</summary>
        public const int Nobody = -1;
    }
}

/// <summary>Tellings that are compared with one another.</summary>
/// <param name="All">All of them, where some are of undated reports.</param>
/// <param name="Dated">Those with a day, by the day told.</param>
/// <param name="Published">Those of dated reports, by the day of the report.</param>
/// <param name="Timeless">Those of undated reports.</param>
internal sealed record Block(int[] All, int[] Dated, int[] Published, int[] Timeless);
