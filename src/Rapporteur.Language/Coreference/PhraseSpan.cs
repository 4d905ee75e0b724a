using Rapporteur.Language.Text;

namespace Rapporteur.Language.Coreference;

/// <summary>Lays a phrase's bounds round its head: the subtree less what belongs to the clause or joins other phrases.</summary>
internal static class PhraseSpan
{
    /// <summary>The phrase of a head alone, and with the phrases joined to it.</summary>
    /// <returns>Start and end; and the end with its conjuncts, −1 where there are none.</returns>
    public static (int First, int End, int JoinedEnd) Of(
        ReadOnlySpan<TokenData> tokens, ReadOnlySpan<Relation> relations, TreeIndex tree, int head)
    {
        int first = head;
        int end = head + 1;
        int joined = -1;
        bool closed = false;
        bool predicate = IsPredicate(relations, tree, head);
        bool pronoun = tokens[head].Xpos is "PRP" or "PRP$";
        for (int child = tree.FirstChild[head]; child >= 0; child = tree.NextSibling[child])
        {
            Relation relation = relations[child];
            if (child < head)
            {
                if (IsInsideLeft(relation))
                {
                    first = Math.Min(first, tree.First[child]);
                }
            }
            else if (relation == Relation.Conjunct)
            {
                closed = true;
                joined = Math.Max(joined, tree.End[child]);
            }
            else if (relation == Relation.Coordinator)
            {
                closed = true;
            }
            else if (!closed && IsInsideRight(relation, predicate) && (!pronoun || relation == Relation.Apposition))
            {
                end = Math.Max(end, tree.End[child]);
            }
        }

        Trim(tokens, relations, head, ref first, ref end);
        if (joined > 0)
        {
            int ignored = first;
            Trim(tokens, relations, head, ref ignored, ref joined);
        }

        return (first, end, joined);
    }

    public static bool IsPredicate(ReadOnlySpan<Relation> relations, TreeIndex tree, int head)
    {
        for (int child = tree.FirstChild[head]; child >= 0; child = tree.NextSibling[child])
        {
            if (relations[child] is Relation.Copula or Relation.Subject)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInsideLeft(Relation relation) => relation is Relation.Determiner or Relation.Adjective
        or Relation.Compound or Relation.Possessive or Relation.Description or Relation.Number or Relation.Flat
        or Relation.NmodUnmarked or Relation.Nmod;

    private static bool IsInsideRight(Relation relation, bool predicate) => relation switch
    {
        Relation.Nmod or Relation.Flat or Relation.Case or Relation.Apposition or Relation.Relative or Relation.Clause
            or Relation.Adjective or Relation.Determiner or Relation.Compound or Relation.Number or Relation.Fixed
            or Relation.Possessive or Relation.Description => true,
        Relation.NmodUnmarked or Relation.Adverb => !predicate,
        _ => false,
    };

    private static void Trim(ReadOnlySpan<TokenData> tokens, ReadOnlySpan<Relation> relations, int head, ref int first, ref int end)
    {
        while (end - 1 > head && relations[end - 1] is Relation.Punctuation or Relation.Coordinator
            && tokens[end - 1].Pos is UniversalPos.Punct or UniversalPos.Cconj && !Closes(tokens, first, end))
        {
            end--;
        }

        while (first < head && relations[first] is Relation.Punctuation && tokens[first].Pos is UniversalPos.Punct)
        {
            first++;
        }
    }

    // A bracket or quotation mark that something inside the phrase opened belongs to it.
    private static bool Closes(ReadOnlySpan<TokenData> tokens, int first, int end)
    {
        const int Reach = 40;
        if (tokens[end - 1].Xpos is not ("-RRB-" or "''" or "\""))
        {
            return false;
        }

        bool bracket = tokens[end - 1].Xpos is "-RRB-";
        int open = 0;
        for (int i = end - 2; i >= first && i > end - Reach; i--)
        {
            string tag = tokens[i].Xpos;
            open += bracket ? (tag is "-LRB-" ? 1 : tag is "-RRB-" ? -1 : 0) : (tag is "``" ? 1 : tag is "''" ? -1 : 0);
        }

        return open > 0;
    }
}
