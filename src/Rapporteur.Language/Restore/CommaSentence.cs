using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Language.Weights;

namespace Rapporteur.Language.Restore;

/// <summary>A sentence as the comma model sees it: each word's hashes, and what part of the tree begins and ends at it.</summary>
internal sealed class CommaSentence
{
    public CommaSentence(AnnotatedText text, Sentence sentence)
    {
        int count = sentence.Length;
        Count = count;
        Words = new uint[count];
        Tags = new uint[count];
        Relations = new uint[count];
        Shapes = new uint[count];
        Heads = new int[count];
        First = new int[count];
        Last = new int[count];
        Ending = new int[count];
        Beginning = new int[count];
        Crossing = new int[count];
        Finite = new int[count + 1];
        Names = new uint[count];
        InName = new bool[count];
        Start = new int[count];
        End = new int[count];
        Fill(text, sentence.FirstToken);
        Reach();
    }

    public int Count { get; }

    public uint[] Words { get; }

    public uint[] Tags { get; }

    public uint[] Relations { get; }

    public uint[] Shapes { get; }

    public int[] Heads { get; }

    /// <summary>The first word below each.</summary>
    public int[] First { get; }

    /// <summary>The last word below each.</summary>
    public int[] Last { get; }

    /// <summary>The head of the largest part of the tree that ends with each word.</summary>
    public int[] Ending { get; }

    /// <summary>The head of the largest part of the tree that begins with each word.</summary>
    public int[] Beginning { get; }

    /// <summary>How many arcs pass over the gap behind each word.</summary>
    public int[] Crossing { get; }

    /// <summary>How many finite verbs stand before each word.</summary>
    public int[] Finite { get; }

    /// <summary>1 and the kind of the name that holds each word, or 0.</summary>
    public uint[] Names { get; }

    /// <summary>Whether the word goes on with the name of the word before.</summary>
    public bool[] InName { get; }

    public int[] Start { get; }

    public int[] End { get; }

    /// <summary>Whether a person's name begins with the word.</summary>
    public bool OpensPerson(int word) => word < Count && Names[word] == 1 + (uint)NameKind.Per && !InName[word];

    public int Size(int head) => Last[head] - First[head] + 1;

    /// <summary>What a word looks like: its case, or its mark.</summary>
    private static uint Shape(ReadOnlySpan<char> form)
    {
        char c = form[0];
        if (char.IsDigit(c))
        {
            return form.Length == 4 ? 1u : 2u;
        }

        return !char.IsLetter(c) ? 16u + c
            : !char.IsUpper(c) ? 3u
            : form.Length > 1 && !form.ContainsAnyInRange('a', 'z') ? 4u : 5u;
    }

    private void Fill(AnnotatedText text, int first)
    {
        Span<char> lower = stackalloc char[64];
        for (int i = 0; i < Count; i++)
        {
            Token token = text[first + i];
            ReadOnlySpan<char> form = token.Form;
            int length = Math.Min(form.Length, lower.Length);
            form[..length].ToLowerInvariant(lower);
            Words[i] = Hash.Of(lower[..length]);
            Tags[i] = Hash.Of(token.Xpos);
            ReadOnlySpan<char> relation = token.Relation;
            int colon = relation.IndexOf(':');
            Relations[i] = Hash.Of(colon < 0 ? relation : relation[..colon]);
            Shapes[i] = Shape(form);
            Heads[i] = token.HeadIndex < 0 ? -1 : token.HeadIndex - first;
            Finite[i + 1] = Finite[i] + (token.Xpos is "VBD" or "VBZ" or "VBP" or "MD" ? 1 : 0);
            Start[i] = token.Start;
            End[i] = token.End;
            (First[i], Last[i], Ending[i], Beginning[i]) = (i, i, i, i);
        }

        ReadOnlySpan<NameMention> names = text.Names;
        for (int next = FirstName(names, first); next < names.Length && names[next].FirstToken < first + Count; next++)
        {
            NameMention name = names[next];
            for (int i = Math.Max(0, name.FirstToken - first); i < Math.Min(Count, name.EndToken - first); i++)
            {
                Names[i] = 1 + (uint)name.Kind;
                InName[i] = i + first > name.FirstToken;
            }
        }
    }

    /// <summary>The first name that ends behind a token.</summary>
    private static int FirstName(ReadOnlySpan<NameMention> names, int token)
    {
        int low = 0;
        for (int high = names.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = names[middle].EndToken <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Reach()
    {
        for (int i = 0; i < Count; i++)
        {
            int steps = 0;
            for (int at = Heads[i]; at >= 0 && steps < Count; at = Heads[at], steps++)
            {
                First[at] = Math.Min(First[at], i);
                Last[at] = Math.Max(Last[at], i);
            }

            for (int gap = Math.Min(i, Heads[i]); Heads[i] >= 0 && gap < Math.Max(i, Heads[i]); gap++)
            {
                Crossing[gap]++;
            }
        }

        for (int i = 0; i < Count; i++)
        {
            Ending[Last[i]] = Size(i) > Size(Ending[Last[i]]) ? i : Ending[Last[i]];
            Beginning[First[i]] = Size(i) > Size(Beginning[First[i]]) ? i : Beginning[First[i]];
        }
    }
}
