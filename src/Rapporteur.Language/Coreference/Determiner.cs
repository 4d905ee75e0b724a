namespace Rapporteur.Language.Coreference;

/// <summary>What stands before a noun: "the", "his", "France's", "three".</summary>
internal enum Determiner : byte
{
    None,
    Definite,
    Indefinite,
    Near,
    Far,
    Possessive,
    Genitive,
    Quantifier,
    Negative,
    Number,
    Other,
}

/// <summary>Tells determiners apart.</summary>
internal static class Determiners
{
    public static Determiner Of(string lemma) => lemma switch
    {
        "the" or "The" => Determiner.Definite,
        "a" or "an" or "A" or "An" => Determiner.Indefinite,
        "this" or "these" or "This" or "These" => Determiner.Near,
        "that" or "those" or "That" or "Those" => Determiner.Far,
        "no" or "neither" or "No" => Determiner.Negative,
        "every" or "each" or "any" or "all" or "some" or "many" or "both" or "another" or "several" or "most"
            => Determiner.Quantifier,
        _ => Determiner.Other,
    };
}
