namespace Rapporteur.Pipeline.Lexicon;

/// <summary>The rows of the coding lexicon, as the tables or a user's own file hold them.</summary>
internal sealed class EventLexiconFile
{
    public List<EventFrame> Verbs { get; } = [];

    public List<EventFrame> Nouns { get; } = [];

    public List<EventControl> Controls { get; } = [];

    public List<EventComposition> Compositions { get; } = [];

    /// <summary>The rows of the shipped classes, with what shows them.</summary>
    public List<EventClass> ClassRows { get; } = [];

    /// <summary>Classes by lemma.</summary>
    public Dictionary<string, List<string>> Classes { get; } = new(StringComparer.Ordinal);

    /// <summary>The tables of the program.</summary>
    public static EventLexiconFile Shipped()
    {
        var file = new EventLexiconFile();
        LexiconFile.Read("event-verbs.tsv", 6).ForEach(row => file.Verbs.Add(Verb(row, 0)));
        LexiconFile.Read("event-nouns.tsv", 7).ForEach(row => file.Nouns.Add(Noun(row, 0)));
        LexiconFile.Read("event-controls.tsv", 8).ForEach(row => file.Controls.Add(Control(row, 0)));
        LexiconFile.Read("event-compositions.tsv", 5).ForEach(row => file.Compositions.Add(Composition(row)));
        LexiconFile.Read("event-classes.tsv", 5).ForEach(row => file.ClassRows.Add(file.Class(row)));
        return file;
    }

    /// <summary>A user's own file: each row opens with the table it belongs to; the order is free.</summary>
    public static EventLexiconFile Read(TextReader reader, string name)
    {
        var file = new EventLexiconFile();
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] is '#')
            {
                continue;
            }

            var row = new LexiconRow(name, number, line.Split('\t'));
            int wanted = row.Fields[0] switch
            {
                "verb" => 7,
                "noun" => 8,
                "control" => 9,
                "class" => 3,
                _ => throw row.Error($"no table '{row.Fields[0]}'; it is verb, noun, control or class"),
            };
            if (row.Fields.Length != wanted)
            {
                throw row.Error($"{row.Fields.Length} fields where {wanted} are wanted");
            }

            switch (row.Fields[0])
            {
                case "verb":
                    file.Verbs.Add(Verb(row, 1));
                    break;
                case "noun":
                    file.Nouns.Add(Noun(row, 1));
                    break;
                case "control":
                    file.Controls.Add(Control(row, 1));
                    break;
                default:
                    file.AddClass(row, 1);
                    break;
            }
        }

        return file;
    }

    /// <summary>Adds another file's rows. They come first, so that they win where they ask as much.</summary>
    public void Add(EventLexiconFile own)
    {
        Verbs.InsertRange(0, own.Verbs);
        Nouns.InsertRange(0, own.Nouns);
        Controls.InsertRange(0, own.Controls);
        foreach ((string lemma, List<string> classes) in own.Classes)
        {
            foreach (string label in classes)
            {
                AddClass(lemma, label);
            }
        }
    }

    private static EventFrame Verb(LexiconRow row, int at) => new(
        Lemmas(row, at), EventSlot.ParseAll(row, at + 1), Code(row, at + 2), row.List(at + 3), true, row.Fields[at + 4], row.Fields[at + 5]);

    private static EventFrame Noun(LexiconRow row, int at) => new(
        Lemmas(row, at), EventSlot.ParseAll(row, at + 1), Code(row, at + 2), row.List(at + 3), IsEvent(row, at + 4), row.Fields[at + 5], row.Fields[at + 6]);

    private static bool IsEvent(LexiconRow row, int field) => row.Fields[field] switch
    {
        "event" => true,
        "matter" => false,
        string other => throw row.Error($"no use '{other}'"),
    };

    private static EventControl Control(LexiconRow row, int at) => new(
        Lemmas(row, at), Use(row, at + 1), row.List(at + 2), row.Fields[at + 3], row.Fields[at + 4], row.Fields[at + 5], row.Fields[at + 6], row.Fields[at + 7]);

    private static string Use(LexiconRow row, int field) => row.Fields[field] is "verb" or "noun" or "adjective" ? row.Fields[field] : throw row.Error($"no use '{row.Fields[field]}'");

    private static EventComposition Composition(LexiconRow row) => new(row.Fields[0], row.Fields[1], row.Fields[2], row.Fields[3], row.Fields[4]);

    private EventClass Class(LexiconRow row)
    {
        AddClass(row, 0);
        return new EventClass(row.Fields[0], Code(row, 2), row.Fields[3], row.Fields[4]);
    }

    private static string[] Lemmas(LexiconRow row, int field) => row.List(field) is { Length: > 0 } lemmas ? lemmas : throw row.Error("no lemma");

    private static string Code(LexiconRow row, int field) => PloverCodes.IsCode(row.Fields[field])
        ? row.Fields[field]
        : throw row.Error($"no CAMEO code '{row.Fields[field]}'");

    private void AddClass(LexiconRow row, int at)
    {
        foreach (string lemma in row.List(at + 1))
        {
            AddClass(lemma, row.Fields[at]);
        }
    }

    private void AddClass(string lemma, string label)
    {
        if (!Classes.TryGetValue(lemma, out List<string>? classes))
        {
            Classes.Add(lemma, classes = []);
        }

        if (!classes.Contains(label))
        {
            classes.Add(label);
        }
    }
}
