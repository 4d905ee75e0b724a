using System.Globalization;
using Rapporteur.Language.Conllu;
using Rapporteur.Language.Text;

namespace Rapporteur.Training.Corpus;

/// <summary>Reads OntoGUM: chains from its CoNLL files, sentences from the treebank of the same documents.</summary>
internal static class CoreferenceCorpus
{
    /// <summary>The documents of a part, in the treebank's order.</summary>
    /// <param name="data">The folder of corpora.</param>
    /// <param name="part">train or dev.</param>
    public static List<CoreferenceDocument> OntoGum(string data, string part)
    {
        string treebank = Path.Combine(data, "treebank", "gum-clean", $"gum-clean-{part}.conllu");
        string folder = Path.Combine(data, "coref", $"ontogum-{part}");
        var documents = new List<CoreferenceDocument>();
        using StreamReader reader = File.OpenText(treebank);
        foreach (ConlluDocument document in ConlluReader.Read(reader))
        {
            string file = Path.Combine(folder, $"{document.Id}.conll");
            if (!File.Exists(file))
            {
                continue;
            }

            (int tokens, List<KeyMention> key) = ReadKey(File.ReadLines(file));
            if (tokens != document.Text.TokenCount)
            {
                throw new InvalidDataException($"{document.Id} has {tokens} tokens in its key and {document.Text.TokenCount} in the treebank.");
            }

            documents.Add(new CoreferenceDocument(document.Id!, document.Text, key));
        }

        return documents;
    }

    /// <summary>Reads the last column of CoNLL: <c>(3</c> opens chain 3, <c>3)</c> closes it, <c>(3)</c> does both.</summary>
    public static (int Tokens, List<KeyMention> Key) ReadKey(IEnumerable<string> lines)
    {
        var key = new List<KeyMention>();
        var open = new Dictionary<int, Stack<int>>();
        int token = 0;
        foreach (string line in lines)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            ReadColumn(line[(line.LastIndexOf('\t') + 1)..], token++, open, key);
        }

        return (token, key);
    }

    private static void ReadColumn(string column, int token, Dictionary<int, Stack<int>> open, List<KeyMention> key)
    {
        int at = 0;
        while (at < column.Length)
        {
            bool opens = column[at] == '(';
            at += opens ? 1 : 0;
            int digits = at;
            while (digits < column.Length && char.IsAsciiDigit(column[digits]))
            {
                digits++;
            }

            if (digits == at)
            {
                at++;
                continue;
            }

            int chain = int.Parse(column.AsSpan(at, digits - at), NumberStyles.None, CultureInfo.InvariantCulture);
            bool closes = digits < column.Length && column[digits] == ')';
            at = digits + (closes ? 1 : 0);
            if (opens)
            {
                if (!open.TryGetValue(chain, out Stack<int>? starts))
                {
                    open.Add(chain, starts = new Stack<int>());
                }

                starts.Push(token);
            }

            if (closes)
            {
                key.Add(new KeyMention(open[chain].Pop(), token + 1, chain));
            }
        }
    }
}
