using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Figures;

/// <summary>Which word tells that those counted were killed, hurt, detained or driven out.</summary>
internal sealed class HarmTold(ReportView view)
{
    /// <summary>The word of harm that a number belongs to ("killed six", "wounded 300 others", "25 injured", "58 dead"), or −1.</summary>
    public int At(int first, int end)
    {
        if (Above(end - 1) is >= 0 and int above)
        {
            return above;
        }

        for (int i = end; i < Math.Min(view.Count, end + 3); i++)
        {
            if (Is(view, i) && view[i].Xpos is "VBN" or "VBD" or "JJ")
            {
                return i;
            }

            if (view.Lower(i) is not ("others" or "more" or "were" or "people"))
            {
                break;
            }
        }

        for (int i = first - 1; i >= Math.Max(0, first - 4); i--)
        {
            if (Is(view, i))
            {
                return i;
            }

            if (view.Lower(i) is not ("at" or "least" or "more" or "than" or "over" or "about" or "some" or "nearly" or "almost" or "another" or "around" or "up" or "to"))
            {
                break;
            }
        }

        return -1;
    }

    // "four more were injured": what the number, or the "more" it belongs to, is subject or object of; −1 for no verb of harm.
    private int Above(int number)
    {
        int at = number;
        for (int hops = 0; hops < 3 && at >= 0; hops++)
        {
            int head = view.Head(at);
            bool counts = view.Has(at, "nsubj") || view.Has(at, "obj") || view.Has(at, "obl") || view.Has(at, "nummod") || view.Has(at, "compound") || view.Has(at, "acl");
            if (head < 0 || !counts || (view.Has(at, "obl") && view.Child(at, "case") >= 0))
            {
                return -1;
            }

            if (Is(view, head))
            {
                return head;
            }

            at = head;
        }

        return -1;
    }

    /// <summary>Whether a word tells of harm to people.</summary>
    public static bool Is(ReportView view, int token) => view.Lemma(token) is "kill" or "wound" or "injure" or "die" or "hurt" or "dead" or "displace" or "detain"
        or "arrest" or "abduct" or "massacre" or "execute" or "evacuate" or "hospitalise" or "hospitalize" or "rescue" or "drown" or "kidnap" or "capture" or "recapture" or "jail"
        or "imprison" or "deport" or "infect" or "maim" or "behead" || view.Lower(token) is "wounded" or "injured" or "killed" or "dead";

    /// <summary>What became of those counted: the verb of harm before or behind.</summary>
    public string? Of(int first, int noun, ref int start, ref int last)
    {
        // What stands right behind comes first: "six were killed and four people injured".
        for (int i = noun + 1; i < Math.Min(view.SentenceOf(first).EndToken, noun + 5); i++)
        {
            if (Is(view, i))
            {
                last = i + 1;
                return view.Lemma(i);
            }

            if (view.IsPunctuation(i) || view.Lower(i) is "and" or "but" or "while")
            {
                break;
            }
        }

        int above = Above(noun);
        if (above >= 0)
        {
            start = Math.Min(start, above);
            last = Math.Max(last, above + 1);
            return view.Lemma(above);
        }

        for (int i = Math.Max(view.SentenceOf(first).FirstToken, start - 3); i < start; i++)
        {
            if (Is(view, i))
            {
                start = i;
                return view.Lemma(i);
            }
        }

        return null;
    }
}
