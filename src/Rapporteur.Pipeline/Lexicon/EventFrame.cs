namespace Rapporteur.Pipeline.Lexicon;

/// <summary>What must hang on a word so that it tells a coded event, and the code.</summary>
/// <param name="Lemmas">The words, in any of their forms.</param>
/// <param name="Slots">What must be there; all of them.</param>
/// <param name="Code">The CAMEO code.</param>
/// <param name="Target">Where to look first for those acted upon.</param>
/// <param name="Alone">Whether the word tells an event by itself; otherwise only under a word that governs it.</param>
/// <param name="Example">A sentence that gives the code, <c>*</c> for the word.</param>
/// <param name="Counter">A sentence that does not.</param>
internal sealed record EventFrame(
    string[] Lemmas, EventSlot[] Slots, string Code, string[] Target, bool Alone, string Example, string Counter)
{
    /// <summary>How much the frame asks for: conditions, and more for those that name classes.</summary>
    public int Narrowness { get; } = Array.FindAll(Slots, slot => slot.Kind is not EventSlotKind.Absent).Length + NamedIn(Slots);

    /// <summary>How many conditions ask for more than that somebody or something is there.</summary>
    public int Named { get; } = NamedIn(Slots);

    private static int NamedIn(EventSlot[] slots)
    {
        int named = 0;
        foreach (EventSlot slot in slots)
        {
            named += slot.Kind is EventSlotKind.Particle || (slot.Labels.Length > 0 && slot.Labels[0] is not ("any" or "actor" or "person")) ? 1 : 0;
        }

        return named;
    }
}

/// <summary>A condition of a frame.</summary>
/// <param name="Name">subj, obj, a preposition, mod, comp, or a particle.</param>
/// <param name="Kind">What sort of condition.</param>
/// <param name="Labels">What may fill it: classes or lemmas; none for anything.</param>
internal sealed record EventSlot(string Name, EventSlotKind Kind, string[] Labels)
{
    /// <summary>Reads one condition: <c>+off</c>, <c>-obj</c>, <c>obj:troops/force</c>, <c>on:actor</c>, <c>mod:hunger</c>.</summary>
    public static EventSlot Parse(string text, LexiconRow row)
    {
        if (text.Length < 2)
        {
            throw row.Error($"no condition '{text}'");
        }

        if (text[0] is '+')
        {
            return new EventSlot(text[1..], EventSlotKind.Particle, []);
        }

        if (text[0] is '-')
        {
            return new EventSlot(text[1..], EventSlotKind.Absent, []);
        }

        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? text : text[..colon];
        string[] labels = colon < 0 ? [] : text[(colon + 1)..].Split('/');
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i].Length == 0)
            {
                throw row.Error($"an empty label in '{text}'");
            }

            labels[i] = labels[i].Replace('_', ' ');
        }

        EventSlotKind kind = name switch
        {
            "subj" => EventSlotKind.Subject,
            "obj" => EventSlotKind.Object,
            "mod" => EventSlotKind.Modifier,
            "comp" => EventSlotKind.Complement,
            _ => EventSlotKind.Phrase,
        };
        return new EventSlot(name, kind, labels);
    }

    /// <summary>Reads the conditions of a row, separated by blanks.</summary>
    public static EventSlot[] ParseAll(LexiconRow row, int field)
    {
        string[] parts = row.Fields[field].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.ConvertAll(parts, part => Parse(part, row));
    }
}

/// <summary>What sort of condition a slot is.</summary>
internal enum EventSlotKind
{
    /// <summary>A particle: "break off".</summary>
    Particle,

    /// <summary>Must not be there.</summary>
    Absent,

    /// <summary>The one who acts.</summary>
    Subject,

    /// <summary>The object, or the subject of a passive.</summary>
    Object,

    /// <summary>An adjective or noun before a noun.</summary>
    Modifier,

    /// <summary>What the object is said to be or become: "found guilty", "shot dead".</summary>
    Complement,

    /// <summary>A phrase with a preposition.</summary>
    Phrase,
}
