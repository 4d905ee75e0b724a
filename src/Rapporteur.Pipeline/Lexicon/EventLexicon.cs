using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>The words that tell coded events, from the <c>event-*.tsv</c> tables. Immutable; safe for any thread.</summary>
internal sealed class EventLexicon
{
    private static readonly Lazy<EventLexicon> Shipped = new(() => new EventLexicon(null));

    private readonly FrozenDictionary<string, EventFrame[]> _verbs;
    private readonly FrozenDictionary<string, EventFrame[]> _nouns;
    private readonly FrozenDictionary<string, EventControl[]> _verbControls;
    private readonly FrozenDictionary<string, EventControl[]> _nounControls;
    private readonly FrozenDictionary<string, EventComposition[]> _compositions;
    private readonly FrozenDictionary<string, string[]> _classes;

    private EventLexicon(EventLexiconFile? own)
    {
        EventLexiconFile rows = EventLexiconFile.Shipped();
        if (own is not null)
        {
            rows.Add(own);
        }

        Verbs = rows.Verbs;
        Nouns = rows.Nouns;
        Controls = rows.Controls;
        Compositions = rows.Compositions;
        Classes = rows.ClassRows;
        _verbs = ByLemma(rows.Verbs, frame => frame.Lemmas, (a, b) => b.Narrowness.CompareTo(a.Narrowness));
        _nouns = ByLemma(rows.Nouns, frame => frame.Lemmas, (a, b) => b.Narrowness.CompareTo(a.Narrowness));
        _verbControls = ByLemma(rows.Controls.FindAll(control => control.Use is not "noun"), control => control.Lemmas, null);
        _nounControls = ByLemma(rows.Controls.FindAll(control => control.Use is not "verb"), control => control.Lemmas, null);
        _compositions = ByLemma(rows.Compositions, composition => [composition.Kind], (a, b) => b.Inner.Length.CompareTo(a.Inner.Length));
        _classes = rows.Classes.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The tables that come with the program.</summary>
    public static EventLexicon Default => Shipped.Value;

    public IReadOnlyList<EventFrame> Verbs { get; }

    public IReadOnlyList<EventFrame> Nouns { get; }

    public IReadOnlyList<EventControl> Controls { get; }

    public IReadOnlyList<EventComposition> Compositions { get; }

    public IReadOnlyList<EventClass> Classes { get; }

    /// <summary>The shipped tables and a file of the user's own: <c>docs/coding-lexicon.md</c>.</summary>
    /// <exception cref="InvalidOperationException">A row is malformed; the message says which.</exception>
    public static EventLexicon With(TextReader reader, string name) => new(EventLexiconFile.Read(reader, name));

    /// <summary>Frames of a verb, the narrowest first.</summary>
    public ReadOnlySpan<EventFrame> VerbFrames(string lemma) => _verbs.GetValueOrDefault(lemma);

    /// <summary>Frames of a noun, the narrowest first.</summary>
    public ReadOnlySpan<EventFrame> NounFrames(string lemma) => _nouns.GetValueOrDefault(lemma);

    /// <summary>The ways in which a verb, or a word that is none, governs others.</summary>
    public ReadOnlySpan<EventControl> ControlsOf(string lemma, bool verb) => (verb ? _verbControls : _nounControls).GetValueOrDefault(lemma);

    /// <summary>The verb of the lexicon that a word is a form of, where the analyser's lemma is none of its: "shelled" is "shell".</summary>
    public string VerbOf(string form, string lemma)
    {
        if (VerbForms.VerbOf(form) is { } irregular)
        {
            return irregular;
        }

        if (IsVerb(lemma))
        {
            return lemma;
        }

        ReadOnlySpan<string> endings = ["ed", "d", "ing", "es", "s"];
        foreach (string ending in endings)
        {
            if (!form.EndsWith(ending, StringComparison.Ordinal) || form.Length < ending.Length + 3)
            {
                continue;
            }

            string stem = form[..^ending.Length];
            if (IsVerb(stem))
            {
                return stem;
            }

            if (ending is "ing" && IsVerb(stem + "e"))
            {
                return stem + "e";
            }

            if (stem[^1] == stem[^2] && IsVerb(stem[..^1]))
            {
                return stem[..^1];
            }
        }

        return lemma;
    }

    private bool IsVerb(string lemma) => _verbs.ContainsKey(lemma) || _verbControls.ContainsKey(lemma);

    /// <summary>Whether a word is a noun of the tables: an event, or a member of a class.</summary>
    public bool IsNoun(string lemma) => _nouns.ContainsKey(lemma) || _classes.ContainsKey(lemma);

    /// <summary>Whether the noun is in the class.</summary>
    public bool IsIn(string lemma, string label) => _classes.TryGetValue(lemma, out string[]? classes) && Array.IndexOf(classes, label) >= 0;

    /// <summary>What a kind of control makes of a code; null where it makes nothing of it.</summary>
    public string? Compose(string kind, string inner)
    {
        foreach (EventComposition composition in _compositions.GetValueOrDefault(kind) ?? [])
        {
            if (inner.StartsWith(composition.Inner, StringComparison.Ordinal))
            {
                return composition.Code;
            }
        }

        return null;
    }

    private static FrozenDictionary<string, T[]> ByLemma<T>(List<T> rows, Func<T, string[]> lemmas, Comparison<T>? order)
    {
        var lists = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (T row in rows)
        {
            foreach (string lemma in lemmas(row))
            {
                if (!lists.TryGetValue(lemma, out List<T>? list))
                {
                    lists.Add(lemma, list = []);
                }

                list.Add(row);
            }
        }

        var arrays = new Dictionary<string, T[]>(StringComparer.Ordinal);
        foreach ((string lemma, List<T> list) in lists)
        {
            arrays.Add(lemma, order is null ? [.. list] : [.. list.Order(Comparer<T>.Create(order))]);
        }

        return arrays.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
