using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Rapporteur.Benchmarks.Generate.Short;

/// <summary>Makes any number of short reports, as agencies and their takers send them, and says what is true of each: the same seed, the same reports.</summary>
/// <remarks>
/// Some hundred and fifty a day, so that a larger corpus is a longer time and not a denser one. Happenings come in bursts of 1 to 60 reports over three days;
/// one report in six has the words of another of its happening.
/// </remarks>
/// <param name="seed">Where all chance comes from.</param>
internal sealed class ShortReportGenerator(int seed)
{
    private const int ReportsInDay = 150;
    /// <summary>Ends reports that took a sentence, behind the outlet.</summary>
    private const string Closing = "could not reach those named.";

    private const int LargestBurst = 60;

    private static readonly LocalDate FirstDay = new(1996, 1, 1);

    private readonly Random _random = new(seed);
    private readonly World _world = new(seed);
    private int _reports;
    private int _happenings;
    private int _encounters;

    /// <summary>That many reports, in the order of their days.</summary>
    public IEnumerable<ShortReport> Make(int count)
    {
        var text = new ShortText(_random);
        var coming = new SortedDictionary<int, List<Happening>>();
        for (int day = 0; _reports < count; day++)
        {
            for (int planned = 0; planned < ReportsInDay;)
            {
                planned += Plan(coming, text, day);
            }

            coming.Remove(day, out List<Happening>? today);
            foreach (Happening happening in today ?? [])
            {
                if (_reports == count)
                {
                    yield break;
                }

                yield return Next(happening, text, FirstDay.PlusDays(day));
            }
        }
    }

    /// <summary>Thinks of a happening and spreads its reports over the next days.</summary>
    /// <returns>How many reports.</returns>
    private int Plan(SortedDictionary<int, List<Happening>> coming, ShortText text, int day)
    {
        HappeningKind kind = _random.NextDouble() switch
        {
            < 0.28 => HappeningKind.Meeting,
            < 0.42 => HappeningKind.Call,
            < 0.54 => HappeningKind.Visit,
            < 0.62 => HappeningKind.Planned,
            < 0.86 => HappeningKind.Speech,
            _ => HappeningKind.Calamity,
        };
        (int one, int other) = World.Pair(_random);
        int office = World.Office(_random);
        Person first = _world.Holder(one, office, day);
        Person second = _world.Holder(other, _random.Chance(0.6) ? office : World.Office(_random), day);
        Names.Country host = kind == HappeningKind.Visit || _random.Chance(0.5) ? second.Country : _random.Of(Names.Countries);
        bool meets = kind is not (HappeningKind.Speech or HappeningKind.Calamity);
        int ahead = kind == HappeningKind.Planned ? 2 + _random.Next(4) : 0;
        Happening news = Make(kind, day + ahead, meets ? _encounters++ : null);
        int size = Spread(news, day);

        // What was to come has come, for most: another burst, of the same encounter.
        if (kind == HappeningKind.Planned && _random.Chance(0.7))
        {
            Spread(Make(HappeningKind.Meeting, day + ahead, news.Encounter, news), day + ahead);
        }

        return size;

        Happening Make(HappeningKind as_, int on, int? encounter, Happening? before = null) => new()
        {
            Number = before?.Number ?? _happenings++,
            Kind = as_,
            Encounter = encounter,
            First = first,
            Second = second,
            Place = host.Capital,
            Day = FirstDay.PlusDays(on),
            Matters = before?.Matters ?? [text.Matter(), text.Matter(), text.Matter()],
            Victims = 2 + _random.Burst(400),
            Calamity = _random.Of(Phrases.Calamities),
        };

        int Spread(Happening happening, int from)
        {
            int reports = _random.Burst(LargestBurst);
            for (int i = 0; i < reports; i++)
            {
                int later = i == 0 ? 0 : _random.Next(10) switch { < 6 => 0, < 9 => 1, _ => 2 };
                int on = happening.Kind == HappeningKind.Planned ? Math.Min(from + later, from + 1) : from + later;
                if (!coming.TryGetValue(on, out List<Happening>? list))
                {
                    list = [];
                    coming.Add(on, list);
                }

                list.Add(happening);
            }

            return reports;
        }
    }

    private ShortReport Next(Happening happening, ShortText text, LocalDate day)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"s{_reports++:D7}");
        string outlet = Names.Outlets[_random.Zipf(Names.Outlets.Length)];
        List<string> sentences = text.Tell(happening, day, outlet);
        ShortReport? source = null;
        string? how = null;
        if (happening.Told.Count > 0 && _random.Chance(0.25))
        {
            source = _random.Of(happening.Told);
            (how, sentences) = Take(source, sentences, outlet);
        }

        var report = new GeneratedReport(
            id, outlet, text.Title(happening), LocalDatePattern.Iso.Format(day), string.Join(' ', sentences));
        var told = new ShortReport(report, new ShortTruth(id, happening.Number, happening.Encounter, source?.Report.Id, how));
        happening.Told.Add(told);
        return told;
    }

    /// <summary>Takes another's words instead of its own: all, all but reworded, or a sentence. What somebody is quoted with is anyone's to quote, and no copy.</summary>
    private (string How, List<string> Sentences) Take(ShortReport source, List<string> own, string outlet)
    {
        string words = source.Report.Text;
        int last = words.LastIndexOf(". ", StringComparison.Ordinal);
        switch (_random.Next(10))
        {
            case < 5:
                return ("copy", _random.Next(3) switch
                {
                    0 when last > 0 => [words[..(last + 1)]],
                    1 => [words, $"({source.Report.Outlet})"],
                    _ => [words],
                });
            case < 8:
                return ("rewrite", [ShortText.Reword(words)]);
            default:
                string taken = LastOf(words);
                return (taken.Contains('“', StringComparison.Ordinal) ? "quotation" : "partial", [own[0], taken, $"{outlet} {Closing}"]);
        }
    }

    /// <summary>The last sentence that is the report's own.</summary>
    private static string LastOf(string words)
    {
        string[] sentences = words.Split(". ");
        return sentences[^1].EndsWith(Closing, StringComparison.Ordinal) && sentences.Length > 1 ? sentences[^2] + "." : sentences[^1];
    }
}
