namespace Rapporteur.Language.Text;

/// <summary>For each token the range of its subtree, its first child and its next sibling.</summary>
internal sealed class TreeIndex
{
    public TreeIndex(TokenData[] tokens)
    {
        First = new int[tokens.Length];
        End = new int[tokens.Length];
        FirstChild = new int[tokens.Length];
        NextSibling = new int[tokens.Length];
        Array.Fill(FirstChild, -1);
        Array.Fill(NextSibling, -1);
        Array.Fill(First, -1);

        // Going right, the first word to reach a head is the leftmost below it, and all above that head are reached too.
        for (int i = 0; i < tokens.Length; i++)
        {
            for (int at = i; at >= 0 && First[at] < 0; at = tokens[at].Head)
            {
                First[at] = i;
            }
        }

        for (int i = tokens.Length - 1; i >= 0; i--)
        {
            for (int at = i; at >= 0 && End[at] == 0; at = tokens[at].Head)
            {
                End[at] = i + 1;
            }

            int head = tokens[i].Head;
            if (head >= 0)
            {
                NextSibling[i] = FirstChild[head];
                FirstChild[head] = i;
            }
        }
    }

    public int[] First { get; }

    public int[] End { get; }

    public int[] FirstChild { get; }

    public int[] NextSibling { get; }
}
