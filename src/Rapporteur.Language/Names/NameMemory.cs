using Rapporteur.Language.Text;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Names;

/// <summary>
/// Lets the sentences of a text help each other: a form that is one kind of name nearly everywhere is so in all places, a
/// family name alone is the person named in full elsewhere, "World Food Programme (WFP)" says what WFP is, and a form that
/// was a name twice is one where it was missed. One for each thread at work: it holds buffers.
/// </summary>
internal sealed class NameMemory
{
    private const int LongestForm = 6;
    private const int LongestAcronym = 10;
    private const int Large = 1 << 16;

    private readonly Dictionary<uint, NameTally> _forms = [];
    private readonly Dictionary<uint, int> _families = [];
    private readonly HashSet<uint> _plain = [];
    private readonly List<NameMention> _found = [];

    /// <summary>Changes kinds and adds names; the names stay in the order of the text.</summary>
    public void Run(ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, ReadOnlySpan<Sentence> sentences, List<NameMention> names)
    {
        if (names.Count < 2)
        {
            return;
        }

        Forget();
        Count(text, tokens, names);
        Settle(text, tokens, names);
        Fill(text, tokens, sentences, names);
    }

    // Clearing costs what a table has grown to, so one huge text must not leave its tables to all that follow.
    private void Forget()
    {
        bool huge = _plain.Count > Large || _forms.Count > Large;
        _forms.Clear();
        _families.Clear();
        _plain.Clear();
        if (huge)
        {
            _forms.TrimExcess();
            _families.TrimExcess();
            _plain.TrimExcess();
        }
    }

    private static uint Form(ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, int first, int end)
    {
        uint hash = Hash.Seed;
        for (int i = first; i < end; i++)
        {
            hash = Hash.Add(hash, Hash.Of(text[tokens[i].Start..tokens[i].End]));
        }

        return Hash.End(hash);
    }

    private static bool HasCapital(ReadOnlySpan<char> text, int start) => char.IsUpper(text[start]);

    private void Count(ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, List<NameMention> names)
    {
        foreach (NameMention name in names)
        {
            uint form = Form(text, tokens, name.FirstToken, name.EndToken);
            NameTally tally = _forms.GetValueOrDefault(form);
            tally.Add(name.Kind, 1);
            if (!HasCapital(text, tokens[name.FirstToken].Start))
            {
                tally.Small = true;
            }

            tally.Words = name.EndToken - name.FirstToken;
            _forms[form] = tally;
            if (name.Kind == NameKind.Per && tally.Words > 1)
            {
                uint family = Form(text, tokens, name.EndToken - 1, name.EndToken);
                _families[family] = _families.GetValueOrDefault(family) + 1;
            }
            else if (name.Kind == NameKind.Org && Acronym(text, tokens, name.EndToken) is { } acronym)
            {
                uint shortForm = Form(text, tokens, acronym, acronym + 1);
                NameTally known = _forms.GetValueOrDefault(shortForm);
                known.Words = 1;
                known.Body = true;
                known.Add(NameKind.Org, 2);
                _forms[shortForm] = known;
            }
        }
    }

    /// <summary>The token of a short form in parentheses that follows a name at once.</summary>
    private static int? Acronym(ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, int at)
    {
        bool follows = at + 2 < tokens.Length && text[tokens[at].Start] == '(' && text[tokens[at + 2].Start] == ')'
            && tokens[at + 1].End - tokens[at + 1].Start is > 1 and <= LongestAcronym;
        if (!follows)
        {
            return null;
        }

        ReadOnlySpan<char> word = text[tokens[at + 1].Start..tokens[at + 1].End];
        return char.IsUpper(word[0]) && char.IsUpper(word[1]) ? at + 1 : null;
    }

    private void Settle(ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, List<NameMention> names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            NameMention name = names[i];
            if (name.Kind == NameKind.Norp)
            {
                continue;
            }

            uint form = Form(text, tokens, name.FirstToken, name.EndToken);
            NameTally tally = _forms[form];
            NameKind most = tally.Most(out int count);
            NameKind kind = name.Kind;
            if (tally.Body || (most != kind && most != NameKind.Norp && count >= 2 * tally.Of(kind)))
            {
                kind = tally.Body ? NameKind.Org : most;
            }
            else if (kind != NameKind.Per && tally.Words == 1 && _families.TryGetValue(form, out int families)
                && (kind != NameKind.Loc || families > tally.Of(NameKind.Loc)))
            {
                kind = NameKind.Per;
            }

            names[i] = name with { Kind = kind };
        }
    }

    private void Fill(ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, ReadOnlySpan<Sentence> sentences, List<NameMention> names)
    {
        foreach (ref readonly TokenData token in tokens)
        {
            if (char.IsLower(text[token.Start]))
            {
                _plain.Add(Hash.Of(text[token.Start..token.End]));
            }
        }

        _found.Clear();
        int next = 0;
        foreach (Sentence sentence in sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if (next < names.Count && i == names[next].FirstToken)
                {
                    i = names[next].EndToken;
                    _found.Add(names[next++]);
                    continue;
                }

                int limit = next < names.Count ? Math.Min(sentence.EndToken, names[next].FirstToken) : sentence.EndToken;
                i = HasCapital(text, tokens[i].Start) ? Missed(text, tokens, i, limit) : i + 1;
            }
        }

        names.Clear();
        names.AddRange(_found);
    }

    /// <summary>Adds the longest known form that begins at a token; gives where to go on.</summary>
    private int Missed(ReadOnlySpan<char> text, ReadOnlySpan<TokenData> tokens, int first, int limit)
    {
        int end = 0;
        NameKind kind = default;
        uint hash = Hash.Seed;
        for (int i = first; i < limit && i < first + LongestForm; i++)
        {
            hash = Hash.Add(hash, Hash.Of(text[tokens[i].Start..tokens[i].End]));
            uint form = Hash.End(hash);
            int words = i + 1 - first;
            if (_forms.TryGetValue(form, out NameTally tally) && tally.Words == words && !tally.Small)
            {
                NameKind most = tally.Most(out int count);
                if (most is not NameKind.Misc and not NameKind.Norp && (words > 1 || count > 1))
                {
                    (end, kind) = (i + 1, most);
                }
            }
            else if (words == 1 && tokens[i].End - tokens[i].Start > 2 && _families.ContainsKey(form))
            {
                (end, kind) = (i + 1, NameKind.Per);
            }
        }

        if (end == 0 || (end == first + 1 && IsPlain(text[tokens[first].Start..tokens[first].End])))
        {
            return first + 1;
        }

        _found.Add(new NameMention(first, end, kind));
        return end;
    }

    /// <summary>Whether the text has the word in small letters as well.</summary>
    private bool IsPlain(ReadOnlySpan<char> word)
    {
        uint hash = Hash.Seed;
        foreach (char c in word)
        {
            hash = Hash.Add(hash, char.ToLowerInvariant(c));
        }

        return _plain.Contains(Hash.End(hash));
    }
}
