namespace Rapporteur.Pipeline.Extract.Compliance;

/// <summary>One place in a report that says what became of an agreement or a promise.</summary>
/// <param name="Mention">Who claims what of whom.</param>
/// <param name="Object">The word that names what was kept or broken; −1 where the words only point back ("nothing of the kind has been done").</param>
/// <param name="Sentence">The sentence it stands in.</param>
internal sealed record ComplianceTold(ComplianceMention Mention, int Object, int Sentence);
