using System.Globalization;
using Rapporteur.Language.Lemmas;
using Rapporteur.Language.Weights;
using Rapporteur.Training.Corpus;

namespace Rapporteur.Training.Train;

/// <summary>Learns lemma rules: for each tag the rule of each ending where it differs from the shorter ending's, and whole words where endings fail.</summary>
internal static class LemmaTrainer
{
    private const int UsualAtLeast = 8;
    private const int MostUsual = 6;

    public static (string[] Rules, uint[] Keys, ushort[] Values, ushort[][] Usual) Train(IReadOnlyList<TrainingSentence> sentences, int tags)
    {
        Dictionary<(string Form, int Tag), string> types = Types(sentences);
        var ruleIds = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var endings = new Dictionary<uint, Dictionary<string, int>>();
        foreach (((string form, int tag), string rule) in types)
        {
            foreach (uint key in Endings(form, tag))
            {
                if (!endings.TryGetValue(key, out Dictionary<string, int>? counts))
                {
                    endings.Add(key, counts = new Dictionary<string, int>(StringComparer.Ordinal));
                }

                counts[rule] = counts.GetValueOrDefault(rule) + 1;
            }
        }

        var table = new SortedDictionary<uint, ushort>();
        foreach ((string form, int tag) in types.Keys.OrderBy(type => type.Form, StringComparer.Ordinal).ThenBy(type => type.Tag))
        {
            string? shorter = null;
            foreach (uint key in Endings(form, tag))
            {
                (string rule, int count) = Majority(endings[key]);
                if (shorter is null || (count > 1 && !string.Equals(rule, shorter, StringComparison.Ordinal)))
                {
                    table[key] = IdOf(rule, ruleIds);
                    shorter = rule;
                }
            }

            if (!string.Equals(types[(form, tag)], shorter, StringComparison.Ordinal))
            {
                table[Lemmatizer.WordKey(form, tag)] = IdOf(types[(form, tag)], ruleIds);
            }
        }

        ushort[][] usual = Usual(types, tags, ruleIds);
        string[] rules = [.. ruleIds.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        return (rules, [.. table.Keys], [.. table.Values], usual);
    }

    // The rules of each tag that take letters away, by how many words go by them.
    private static ushort[][] Usual(Dictionary<(string Form, int Tag), string> types, int tags, Dictionary<string, ushort> ids)
    {
        ILookup<int, string> byTag = types.ToLookup(type => type.Key.Tag, type => type.Value);
        return [.. Enumerable.Range(0, tags).Select(tag => byTag[tag].Where(rule => rule[0] == 'L' && LemmaRule.Parse(rule).Drop > 0)
            .CountBy(rule => rule, StringComparer.Ordinal).Where(pair => pair.Value >= UsualAtLeast)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostUsual)
            .Select(pair => IdOf(pair.Key, ids)).ToArray())];
    }

    private static IEnumerable<uint> Endings(string form, int tag)
    {
        bool capital = form.Length > 0 && char.IsUpper(form[0]);
        uint ending = Hash.Seed;
        yield return Lemmatizer.EndingKey(ending, 0, tag, capital);
        for (int letters = 1; letters <= Math.Min(Lemmatizer.LongestEnding, form.Length); letters++)
        {
            ending = Lemmatizer.AddLetter(ending, form[^letters]);
            yield return Lemmatizer.EndingKey(ending, letters, tag, capital);
        }
    }

    private static Dictionary<(string Form, int Tag), string> Types(IReadOnlyList<TrainingSentence> sentences)
    {
        var counts = new Dictionary<(string, int), Dictionary<string, int>>();
        foreach (TrainingSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Forms.Length; i++)
            {
                if (string.Equals(sentence.Lemmas[i], "_", StringComparison.Ordinal)
                    && !string.Equals(sentence.Forms[i], "_", StringComparison.Ordinal))
                {
                    continue;
                }

                (string, int) type = (sentence.Forms[i], sentence.Tags[i + 2]);
                if (!counts.TryGetValue(type, out Dictionary<string, int>? rules))
                {
                    counts.Add(type, rules = new Dictionary<string, int>(StringComparer.Ordinal));
                }

                string rule = RuleFor(sentence.Forms[i], sentence.Lemmas[i]);
                rules[rule] = rules.GetValueOrDefault(rule) + 1;
            }
        }

        return counts.ToDictionary(pair => pair.Key, pair => Majority(pair.Value).Rule);
    }

    private static string RuleFor(string form, string lemma)
    {
        string lower = form.ToLowerInvariant();
        int same = Common(lower, lemma);
        int exact = Common(form, lemma);
        bool keep = exact > same;
        same = Math.Max(same, exact);
        return string.Create(CultureInfo.InvariantCulture, $"{(keep ? 'K' : 'L')}{form.Length - same}/{lemma[same..]}");
    }

    private static int Common(string a, string b)
    {
        int same = 0;
        while (same < a.Length && same < b.Length && a[same] == b[same])
        {
            same++;
        }

        return same;
    }

    private static (string Rule, int Count) Majority(Dictionary<string, int> counts)
    {
        KeyValuePair<string, int> best = counts.OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal).First();
        return (best.Key, best.Value);
    }

    private static ushort IdOf(string rule, Dictionary<string, ushort> ids)
    {
        if (!ids.TryGetValue(rule, out ushort id))
        {
            ids.Add(rule, id = (ushort)ids.Count);
        }

        return id;
    }
}
