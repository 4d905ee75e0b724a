namespace Rapporteur.Language.Coreference;

/// <summary>Whom or what a pronoun can stand for; the cases of one pronoun share a class.</summary>
internal enum PronounClass : byte
{
    None,
    I,
    You,
    He,
    She,
    It,
    We,
    They,
    This,
    That,
    These,
    Those,
    One,
    Each,
    Somebody,
    Other,
}

/// <summary>What is known of the closed class of pronouns.</summary>
internal static class Pronouns
{
    /// <summary>Reads a pronoun in lower case; class None for any other word.</summary>
    public static (PronounClass Class, PronounForm Form) Of(ReadOnlySpan<char> lower) => lower switch
    {
        "i" => (PronounClass.I, PronounForm.Subject),
        "me" => (PronounClass.I, PronounForm.Object),
        "my" or "mine" => (PronounClass.I, PronounForm.Possessive),
        "myself" => (PronounClass.I, PronounForm.Reflexive),
        "you" or "ya" or "ye" or "u" => (PronounClass.You, PronounForm.Subject),
        "your" or "yours" => (PronounClass.You, PronounForm.Possessive),
        "yourself" or "yourselves" => (PronounClass.You, PronounForm.Reflexive),
        "he" => (PronounClass.He, PronounForm.Subject),
        "him" => (PronounClass.He, PronounForm.Object),
        "his" => (PronounClass.He, PronounForm.Possessive),
        "himself" => (PronounClass.He, PronounForm.Reflexive),
        "she" => (PronounClass.She, PronounForm.Subject),
        "her" => (PronounClass.She, PronounForm.Object),
        "hers" => (PronounClass.She, PronounForm.Possessive),
        "herself" => (PronounClass.She, PronounForm.Reflexive),
        "it" => (PronounClass.It, PronounForm.Subject),
        "its" => (PronounClass.It, PronounForm.Possessive),
        "itself" => (PronounClass.It, PronounForm.Reflexive),
        "we" => (PronounClass.We, PronounForm.Subject),
        "us" or "'s" or "\u2019s" => (PronounClass.We, PronounForm.Object),
        "our" or "ours" => (PronounClass.We, PronounForm.Possessive),
        "ourselves" => (PronounClass.We, PronounForm.Reflexive),
        "they" => (PronounClass.They, PronounForm.Subject),
        "them" or "em" or "'em" => (PronounClass.They, PronounForm.Object),
        "their" or "theirs" => (PronounClass.They, PronounForm.Possessive),
        "themselves" or "themself" => (PronounClass.They, PronounForm.Reflexive),
        "this" => (PronounClass.This, PronounForm.Subject),
        "that" => (PronounClass.That, PronounForm.Subject),
        "these" => (PronounClass.These, PronounForm.Subject),
        "those" => (PronounClass.Those, PronounForm.Subject),
        "one" or "ones" or "oneself" => (PronounClass.One, PronounForm.Subject),
        "each" or "both" or "all" or "some" or "many" or "most" => (PronounClass.Each, PronounForm.Subject),
        "someone" or "somebody" or "everyone" or "everybody" or "anyone" or "anybody" or "everything" or "something"
            or "anything" => (PronounClass.Somebody, PronounForm.Subject),
        _ => (PronounClass.None, PronounForm.None),
    };

    public static byte Gender(PronounClass pronoun) => pronoun switch
    {
        PronounClass.He => Candidate.Masculine,
        PronounClass.She => Candidate.Feminine,
        PronounClass.It or PronounClass.This or PronounClass.That => Candidate.Neuter,
        PronounClass.I or PronounClass.You or PronounClass.We => Candidate.Masculine | Candidate.Feminine,
        _ => Candidate.AnyGender,
    };

    public static byte Number(PronounClass pronoun) => pronoun switch
    {
        PronounClass.I or PronounClass.He or PronounClass.She or PronounClass.It or PronounClass.This
            or PronounClass.That => Candidate.Singular,
        PronounClass.We or PronounClass.They or PronounClass.These or PronounClass.Those => Candidate.Plural,
        _ => Candidate.AnyNumber,
    };
}
