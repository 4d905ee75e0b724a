using System.Text.Json;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Language.Tokenize;
using Rapporteur.Language.Words;

namespace Rapporteur.Training.Corpus;

/// <summary>Reads texts with marked names into sentences, split by our own tokenizer as they will be in use.</summary>
internal static class NameCorpus
{
    private const byte Unknown = byte.MaxValue;

    /// <summary>Our own sentences are fewer than others', and nearest to what is read in use.</summary>
    private const float OwnShare = 2;

    /// <summary>Reads JSON Lines of <c>{text, names: [{start, end, kind}]}</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="table">Word classes.</param>
    /// <param name="kinds">Kinds that the source marks; names of others are left unlearnt.</param>
    /// <param name="take">Which records to take.</param>
    /// <param name="share">How often each sentence is read in a round, on average.</param>
    public static List<TrainingSentence> ReadJson(
        string file, WordTable table, NameKind[] kinds, Func<JsonElement, bool> take, float share = 1)
    {
        var sentences = new List<TrainingSentence>();
        foreach (string line in File.ReadLines(file))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            if (take(json.RootElement))
            {
                var names = json.RootElement.GetProperty("names").EnumerateArray().Select(name => (
                    name.GetProperty("start").GetInt32(), name.GetProperty("end").GetInt32(),
                    Enum.Parse<NameKind>(name.GetProperty("kind").GetString()!, ignoreCase: true))).ToList();
                Add(json.RootElement.GetProperty("text").GetString()!, names, table, kinds, sentences, split: true, share);
            }
        }

        return sentences;
    }

    /// <summary>Reads two columns, token and BIO tag; each block of lines is one sentence.</summary>
    /// <param name="file">The file.</param>
    /// <param name="table">Word classes.</param>
    /// <param name="share">How often each sentence is read in a round, on average.</param>
    public static List<TrainingSentence> ReadBio(string file, WordTable table, float share)
    {
        NameKind[] kinds = [NameKind.Per, NameKind.Org, NameKind.Loc];
        var sentences = new List<TrainingSentence>();
        var tokens = new List<(string Word, string Tag)>();
        foreach (string line in File.ReadLines(file).Append(string.Empty))
        {
            if (line.Length > 0)
            {
                string[] columns = line.Split('\t');
                tokens.Add((columns[0], columns[^1]));
                continue;
            }

            if (tokens.Count > 0)
            {
                (string text, List<(int, int, NameKind)> names) = Join(tokens);
                Add(text, names, table, kinds, sentences, split: false, share);
                tokens.Clear();
            }
        }

        return sentences;
    }

    /// <summary>Reads our own sentences with names in brackets; they mark every kind.</summary>
    public static List<TrainingSentence> ReadBracketed(string file, WordTable table)
    {
        var sentences = new List<TrainingSentence>();
        foreach ((string text, List<(int, int, NameKind)> names) in BracketedNames.Read(file))
        {
            Add(text, names, table, Enum.GetValues<NameKind>(), sentences, split: false, OwnShare);
        }

        return sentences;
    }

    private static (string Text, List<(int Start, int End, NameKind Kind)> Names) Join(List<(string Word, string Tag)> tokens)
    {
        var text = new System.Text.StringBuilder();
        var names = new List<(int Start, int End, NameKind Kind)>();
        foreach ((string word, string tag) in tokens)
        {
            text.Append(text.Length > 0 ? " " : string.Empty);
            int start = text.Length;
            text.Append(word);
            if (tag.Length > 2)
            {
                NameKind kind = Enum.Parse<NameKind>(tag.AsSpan(2), ignoreCase: true);
                bool goesOn = tag[0] == 'I' && names.Count > 0 && names[^1].Kind == kind && names[^1].End == start - 1;
                if (goesOn)
                {
                    names[^1] = (names[^1].Start, text.Length, kind);
                }
                else
                {
                    names.Add((start, text.Length, kind));
                }
            }
        }

        return (text.ToString(), names);
    }

    private static void Add(
        string text, List<(int Start, int End, NameKind Kind)> names, WordTable table, NameKind[] kinds,
        List<TrainingSentence> result, bool split, float share, int style = 0)
    {
        var buffer = new TokenBuffer();
        var sentences = new List<Sentence>();
        Tokenizer.Run(text, buffer);
        SentenceSplitter.Run(text, buffer, sentences);
        if (!split)
        {
            sentences = [new Sentence(0, buffer.Count)];
        }

        bool[] known = new bool[NameLabels.Count];
        known[0] = true;
        foreach (NameKind kind in kinds)
        {
            known.AsSpan(NameLabels.Begin(kind), 4).Fill(true);
        }

        foreach (Sentence sentence in sentences)
        {
            string[] forms = [.. Enumerable.Range(sentence.FirstToken, sentence.Length)
                .Select(i => text[buffer[i].Start..buffer[i].End])];
            byte[] labels = new byte[forms.Length + 4];
            foreach ((int start, int end, NameKind kind) in names)
            {
                Mark(buffer, sentence, start, end, kind, kinds.Contains(kind), labels);
            }

            result.Add(new TrainingSentence
            {
                Forms = forms,
                Words = Treebank.Pad(forms, table),
                Names = labels,
                KnownNames = known,
                Share = share,
            });
        }
    }

    private static void Mark(
        TokenBuffer tokens, Sentence sentence, int start, int end, NameKind kind, bool learn, byte[] labels)
    {
        int first = -1;
        int last = -1;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Start < end && tokens[i].End > start)
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        if (first >= 0)
        {
            Span<byte> span = labels.AsSpan(first - sentence.FirstToken + 2, last - first + 1);
            if (learn)
            {
                NameLabels.Mark(span, kind);
            }
            else
            {
                span.Fill(Unknown);
            }
        }
    }
}
