namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>Finds cards: elements of one kind beside one another, each with a link of its own and a little text, which lead to other reports.</summary>
internal static class PageCards
{
    private const int FewestCards = 3;
    private const int LongestCard = 900;

    /// <summary>The link of a card is a headline: at least so many characters.</summary>
    private const int ShortestLink = 12;

    /// <summary>For each element whether it is a card.</summary>
    public static bool[] Find(PageTree tree)
    {
        IReadOnlyList<PageElement> elements = tree.Elements;
        bool[] headline = new bool[elements.Count];
        foreach (PageBlock block in tree.Blocks)
        {
            headline[block.Element] |= block.LinkShare > 0.9 && block.Text.Length >= ShortestLink;
        }

        for (int i = elements.Count - 1; i > 0; i--)
        {
            headline[elements[i].Parent] |= headline[i];
        }

        var groups = new Dictionary<(int Parent, string Kind), List<int>>();
        for (int i = 1; i < elements.Count; i++)
        {
            PageElement element = elements[i];
            if (element.Element.LocalName is "p" || !headline[i] || element.TextLength > LongestCard || element.TextLength < ShortestLink)
            {
                continue;
            }

            (int Parent, string Kind) key = (element.Parent, KindOf(element));
            if (!groups.TryGetValue(key, out List<int>? group))
            {
                groups.Add(key, group = []);
            }

            group.Add(i);
        }

        bool[] cards = new bool[elements.Count];
        foreach (List<int> group in groups.Values)
        {
            foreach (int member in group.Count >= FewestCards ? group : [])
            {
                cards[member] = true;
            }
        }

        return cards;
    }

    /// <summary>The name and the first class: what a page's template repeats. Paragraphs are never cards.</summary>
    private static string KindOf(PageElement element)
    {
        string name = element.Element.LocalName;
        return name is "article" or "li" || element.Element.ClassList.Length == 0 ? name : $"{name}.{element.Element.ClassList[0]}";
    }
}
