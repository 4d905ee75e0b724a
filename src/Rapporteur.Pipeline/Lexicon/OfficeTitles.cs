namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Brings the names of one office together, from <c>office-titles.tsv</c>: "foreign secretary" is "Foreign Minister".</summary>
internal static class OfficeTitles
{
    private static readonly Lazy<Dictionary<string, string>> Forms = new(Load);

    /// <summary>A key that all names of an office share.</summary>
    /// <param name="title">The title, in any case.</param>
    /// <param name="of">Whose office it is.</param>
    public static string KeyOf(string title, string of)
    {
        string folded = NameFolding.Fold(title);
        return Forms.Value.GetValueOrDefault(folded + "\n" + of) ?? Forms.Value.GetValueOrDefault(folded + "\n") ?? folded;
    }

    private static Dictionary<string, string> Load()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LexiconRow row in LexiconFile.Read("office-titles.tsv", 3))
        {
            string key = NameFolding.Fold(row.Fields[0]);
            foreach (string form in row.List(2))
            {
                if (!forms.TryAdd(NameFolding.Fold(form) + "\n" + row.Fields[1], key))
                {
                    throw row.Error($"'{form}' stands twice");
                }
            }
        }

        return forms;
    }
}
