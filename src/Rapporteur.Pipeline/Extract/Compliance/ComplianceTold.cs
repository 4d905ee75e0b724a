namespace Rapporteur.Pipeline.Extract.Compliance;

/// <summary>One place in a report that says what became of an agreement or a promise.</summary>
/// <param name="Mention">Who claims what of whom.</param>
/// <param name="Object">The word that names what was kept or broken; −1 where the words only point back ("nothing of the kind has been done").</param>
/// <param name="Sentence">The sentence it stands in.</param>
internal sealed record ComplianceTold(ComplianceMention Mention, int Object, int Sentence)
{
    /// <summary>The claims by the word that names what was kept or broken.</summary>
    /// <param name="told">All claims.</param>
    /// <param name="pointed">Gives the word that a claim which only points back is of, −1 for none.</param>
    public static Dictionary<int, List<ComplianceMention>> ByObject(IReadOnlyList<ComplianceTold> told, Func<ComplianceTold, int> pointed)
    {
        var claims = new Dictionary<int, List<ComplianceMention>>();
        foreach (ComplianceTold one in told)
        {
            int word = one.Object >= 0 ? one.Object : pointed(one);
            if (word < 0)
            {
                continue;
            }

            if (!claims.TryGetValue(word, out List<ComplianceMention>? of))
            {
                of = [];
                claims.Add(word, of);
            }

            of.Add(one.Mention);
        }

        return claims;
    }
}
