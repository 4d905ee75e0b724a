namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Names of bodies that meet by themselves: councils, committees, assemblies.</summary>
internal static class AssemblyNames
{
    /// <summary>Whether a word of the name says that it is one.</summary>
    public static bool Has(string name)
    {
        foreach (Range word in name.AsSpan().Split(' '))
        {
            if (name.AsSpan(word) is "Council" or "Assembly" or "Committee" or "Commission" or "Congress" or "Parliament" or "Cabinet" or "Group" or "Quartet" or "Board")
            {
                return true;
            }
        }

        return false;
    }
}
