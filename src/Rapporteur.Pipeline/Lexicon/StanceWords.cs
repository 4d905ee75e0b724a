using System.Collections.Frozen;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Words by which someone takes a stance, from <c>stance-words.tsv</c>.</summary>
internal static class StanceWords
{
    private static readonly FrozenDictionary<(StancePart Part, string Word), StanceWord[]> Words = Load();

    private static readonly FrozenDictionary<string, (string[] Behind, StanceWord Word)[]> Phrases = PhrasesByVerb();

    /// <summary>The rows of a word, those with a frame of their own before those that only a denial turns into a stance; none for any other word.</summary>
    public static StanceWord[] Of(StancePart part, string word) => Words.GetValueOrDefault((part, word)) ?? [];

    /// <summary>The idioms that open with a verb: the lemmas behind it, and their row.</summary>
    public static (string[] Behind, StanceWord Word)[] PhrasesOf(string verb) => Phrases.GetValueOrDefault(verb) ?? [];

    // The longest first: "take dim view" before "take view".
    private static FrozenDictionary<string, (string[] Behind, StanceWord Word)[]> PhrasesByVerb() =>
        Words.Where(pair => pair.Key.Part == StancePart.Phrase)
            .Select(pair => (Words: pair.Key.Word.Split(' '), Row: pair.Value[0]))
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.Select(phrase => (phrase.Words[1..], phrase.Row)).OrderByDescending(phrase => phrase.Item1.Length).ThenBy(phrase => string.Join(' ', phrase.Item1), StringComparer.Ordinal).ToArray(),
                StringComparer.Ordinal);

    private static FrozenDictionary<(StancePart Part, string Word), StanceWord[]> Load()
    {
        var words = new Dictionary<(StancePart, string), List<StanceWord>>();
        foreach (LexiconRow row in LexiconFile.Read("stance-words.tsv", 6))
        {
            StancePart part = row.Choice<StancePart>(1);
            bool addressee = false;
            bool actor = false;
            CueFrames frames = CueFrames.None;
            foreach (string frame in row.List(2))
            {
                addressee |= frame is "addressee";
                actor |= frame is "actor";
                frames |= frame switch
                {
                    "clause" => CueFrames.Clause,
                    "object" => CueFrames.Object,
                    "infinitive" => CueFrames.Infinitive,
                    "actor" => CueFrames.None,
                    "addressee" => CueFrames.Object | CueFrames.Infinitive,
                    _ => throw row.Error($"no frame '{frame}'"),
                };
            }

            var word = new StanceWord(
                new CueWord(frames, row.List(3), IsSaid: false), addressee, actor, StanceIn(row, 4), StanceIn(row, 5));
            if (!words.TryGetValue((part, row.Fields[0]), out List<StanceWord>? rows))
            {
                words.Add((part, row.Fields[0]), rows = []);
            }

            rows.Add(word);
        }

        return words.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(word => word.Stance is not null).ToArray());
    }

    private static Stance? StanceIn(LexiconRow row, int field) => row.Fields[field].Length == 0 ? null : row.Choice<Stance>(field);
}

/// <summary>One row: what the word takes, and the stance it tells.</summary>
/// <param name="Takes">What it takes as that which is at stake.</param>
/// <param name="NeedsAddressee">Whether its object must be someone who can act, with an infinitive.</param>
/// <param name="TakesActor">Whether its object may be someone who acts, alone.</param>
/// <param name="Stance">The stance told; null where only a denial tells one.</param>
/// <param name="Negated">The stance where the word is denied; null for none.</param>
internal sealed record StanceWord(CueWord Takes, bool NeedsAddressee, bool TakesActor, Stance? Stance, Stance? Negated);

/// <summary>What part of speech a word of stance is, and what it does.</summary>
internal enum StancePart
{
    /// <summary>Its subject takes the stance.</summary>
    Verb,

    /// <summary>Its owner takes the stance.</summary>
    Noun,

    /// <summary>Its subject takes the stance.</summary>
    Adjective,

    /// <summary>A predicate by which a speaker judges its subject.</summary>
    Judgement,

    /// <summary>A noun of which a speaker says that there is some or none: "there is no excuse for …".</summary>
    Existence,

    /// <summary>A noun that says little of what is at stake.</summary>
    Light,

    /// <summary>A verb with the words that follow it; its subject takes the stance.</summary>
    Phrase,

    /// <summary>A noun for one who takes the stance: "a critic of …".</summary>
    Agent,
}
