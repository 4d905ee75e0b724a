namespace Rapporteur.Language.Coreference;

/// <summary>What is seen of a phrase and one before it that it may refer to.</summary>
internal static class PairFeatures
{
    /// <summary>Adds the features of a pair.</summary>
    /// <param name="list">Where to.</param>
    /// <param name="a">The earlier phrase.</param>
    /// <param name="chain">What the earlier phrase's chain has gathered.</param>
    /// <param name="j">The later phrase.</param>
    /// <param name="pair">Places, speakers and what stands between.</param>
    public static void Write(ref FeatureList list, ref readonly Candidate a, ref readonly ChainState chain, ref readonly Candidate j, in PairPlace pair)
    {
        uint typeA = MentionFeatures.Type(in a);
        uint typeJ = MentionFeatures.Type(in j);
        AddDistances(ref list, in a, in j, in pair, typeA, typeJ);
        AddAgreement(ref list, in a, in chain, in j, typeA, typeJ);
        AddStructure(ref list, in a, in j, in pair, typeA, typeJ);
        AddChain(ref list, in chain, in j, in pair, typeJ);
        if (j.IsPronoun)
        {
            list.Add(240, a.IsPronoun ? a.FormKey : a.HeadKey, typeJ);
            list.Add(241, a.Cluster, typeJ);
            list.Add(242, (uint)a.Role, (uint)j.Role, typeJ);
        }
        else if (!a.IsPronoun)
        {
            AddMatches(ref list, in a, in chain, in j, in pair);
        }
    }

    private static void AddDistances(
        ref FeatureList list, ref readonly Candidate a, ref readonly Candidate j, in PairPlace pair, uint typeA, uint typeJ)
    {
        uint sentences = MentionFeatures.Bucket(j.Sentence - a.Sentence);
        list.Add(200, sentences, typeJ);
        list.Add(201, MentionFeatures.Bucket(pair.Between), typeJ);
        list.Add(202, typeA, typeJ);
        list.Add(203, typeA, typeJ, Math.Min(sentences, 2));
        list.Add(204, MentionFeatures.Bucket(j.First - a.End), (uint)j.Kind);
        list.Add(205, pair.Rank, typeJ);
        list.Add(206, pair.Rank, sentences, (uint)j.Kind);
        list.Add(207, (uint)a.Role, typeJ, Math.Min(sentences, 2));
    }

    private static void AddAgreement(
        ref FeatureList list, ref readonly Candidate a, ref readonly ChainState chain, ref readonly Candidate j, uint typeA, uint typeJ)
    {
        uint gender = (uint)(a.Gender & j.Gender) > 0 ? 0u : 1u;
        uint number = (uint)(a.Number & j.Number) > 0 ? 0u : 1u;
        uint chainGender = (uint)(chain.Gender & j.Gender) > 0 ? 0u : 1u;
        uint chainNumber = (uint)(chain.Number & j.Number) > 0 ? 0u : 1u;
        list.Add(210, gender + (2 * number), (uint)a.Kind, typeJ);
        list.Add(211, chainGender + (2 * chainNumber), typeJ);
        list.Add(212, a.Gender, j.Gender, (uint)a.Kind + (4 * (uint)j.Kind));
        list.Add(213, chain.Gender, typeJ);
        list.Add(214, a.NameKind, typeJ);
        list.Add(215, chain.NameKind, typeJ);
        list.Add(216, a.NameKind, j.NameKind);
        list.Add(217, a.Coarse, j.Coarse, (uint)a.Kind + (4 * (uint)j.Kind));
        list.Add(218, (uint)a.Determiner, (uint)j.Determiner, typeA + (32 * typeJ));
    }

    private static void AddStructure(
        ref FeatureList list, ref readonly Candidate a, ref readonly Candidate j, in PairPlace pair, uint typeA, uint typeJ)
    {
        uint nested = a.Covers(in j) ? 1u : j.Covers(in a) ? 2u : a.End > j.First && j.End > a.First ? 3u : 0u;
        uint clause = a.Sentence != j.Sentence ? 2u : a.Clause == j.Clause && a.Clause >= 0 ? 1u : 0u;
        list.Add(220, nested, (uint)a.Role, (uint)j.Role);
        list.Add(221, nested, typeJ, (uint)j.Form);
        list.Add(222, clause, (uint)j.Form, (uint)a.Role);
        list.Add(223, clause, typeA, typeJ);
        uint link = a.Governor == j.Head ? 1u : j.Governor == a.Head ? 2u : a.Governor == j.Governor && a.Governor >= 0 ? 3u : 0u;
        list.Add(224, link, (uint)a.Role, (uint)j.Role);
        list.Add(225, link, (uint)a.Kind, (uint)j.Kind);
        uint quotes = a.Quote == j.Quote ? (a.Quote < 0 ? 0u : 1u) : a.Quote < 0 ? 2u : j.Quote < 0 ? 3u : 4u;
        list.Add(226, quotes, typeA, typeJ);
        list.Add(227, pair.Speaker, typeA, typeJ);
        list.Add(228, pair.Speaker, quotes, typeJ);
        bool predicate = a.Has(CandidateFlags.Predicate) || j.Has(CandidateFlags.Predicate);
        list.Add(229, predicate && clause == 1 ? 1u : 0u, a.Has(CandidateFlags.Coordination) ? 1u : 0u, typeJ);
    }

    private static void AddChain(ref FeatureList list, ref readonly ChainState chain, ref readonly Candidate j, in PairPlace pair, uint typeJ)
    {
        list.Add(230, Math.Min(MentionFeatures.Bucket(chain.Size), 7), typeJ);
        list.Add(231, chain.Kinds, typeJ);
        list.Add(232, pair.IsLast ? 1u : 0u, typeJ);
        list.Add(233, j.IsPronoun && (chain.Pronouns & (1u << (int)j.Pronoun)) > 0 ? 1u : 0u, chain.Pronouns > 0 ? 1u : 0u, typeJ);
        list.Add(234, chain.Pronouns, typeJ);
        list.Add(237, MentionFeatures.Bucket(pair.SinceChain), Math.Min(MentionFeatures.Bucket(chain.Size), 4), typeJ);
        if (!j.IsPronoun)
        {
            uint heads = (chain.Heads & ChainState.Bit(j.HeadKey)) > 0 ? 1u : 0u;
            uint contents = (chain.Contents & ChainState.Bit(j.ContentKey)) > 0 ? 1u : 0u;
            uint words = (chain.Words & ChainState.Bit(j.LastKey)) > 0 ? 1u : 0u;
            list.Add(235, heads + (2 * contents) + (4 * words), chain.Kinds, (uint)j.Kind);
            list.Add(236, heads + (2 * contents), (uint)j.Determiner, (uint)j.Kind);
        }
    }

    private static void AddMatches(ref FeatureList list, ref readonly Candidate a, ref readonly ChainState chain, ref readonly Candidate j, in PairPlace pair)
    {
        uint kinds = (uint)a.Kind + (4 * (uint)j.Kind);
        uint head = a.HeadKey == j.HeadKey ? 1u : 0u;
        uint form = a.FormKey == j.FormKey ? 1u : 0u;
        uint exact = a.ContentKey == j.ContentKey ? 1u : 0u;
        uint first = a.FirstKey == j.FirstKey ? 1u : 0u;
        uint last = a.LastKey == j.LastKey ? 1u : 0u;
        uint modifiers = Sets(a.Modifiers, j.Modifiers);
        uint names = Sets(a.NameWords, j.NameWords);
        uint numbers = Sets(a.Numbers, j.Numbers);
        uint match = head + (2 * exact) + (4 * last) + (8 * first) + (16 * form);
        list.Add(250, match, kinds);
        list.Add(251, exact, kinds, MentionFeatures.Bucket(j.Sentence - a.Sentence));
        list.Add(252, head, modifiers, kinds);
        list.Add(253, head + (2 * exact), (uint)j.Determiner, (uint)a.Determiner);
        list.Add(254, head, names, kinds);
        list.Add(255, head, numbers, kinds);
        list.Add(256, a.Cluster == j.Cluster && a.Cluster > 0 ? 1u : 0u, head, kinds);
        list.Add(257, a.Coarse == j.Coarse && a.Coarse > 0 ? 1u : 0u, head, kinds);
        bool shortened = (a.Abbreviation > 0 && a.Abbreviation == j.Initials) || (j.Abbreviation > 0 && j.Abbreviation == a.Initials);
        list.Add(258, shortened ? 1u : 0u, kinds);
        uint country = a.Country == 0 || j.Country == 0 ? 0u : a.Country == j.Country ? 1u : 2u;
        list.Add(259, country, head, kinds);
        list.Add(260, Math.Min(a.HeadKey, j.HeadKey), Math.Max(a.HeadKey, j.HeadKey));
        list.Add(261, head, MentionFeatures.Bucket(j.End - j.First), kinds);
        list.Add(262, (j.NameWords & ~chain.Words) == 0 ? 1u : 0u, j.NameWords > 0 ? 1u : 0u, kinds);
        // A word of one phrase heads the other: "the Kabul talks" … "talks in Kabul".
        uint inside = ((a.Modifiers & ChainState.Bit(j.FormKey)) > 0 ? 1u : 0u) + ((j.Modifiers & ChainState.Bit(a.FormKey)) > 0 ? 2u : 0u);
        list.Add(263, inside, last + (2 * first), kinds);
        list.Add(264, match, pair.IsLast ? 1u : 0u, (uint)j.Determiner);
        list.Add(265, a.HeadKey == j.HeadKey ? j.HeadKey : 0, (uint)j.Determiner);
        list.Add(266, a.Number + (4u * j.Number), head, kinds);
    }

    // Neither has any, one alone has, the same, one within the other, some in common, none in common.
    private static uint Sets(ulong a, ulong j) => (a, j) switch
    {
        (0, 0) => 0,
        (0, _) => 1,
        (_, 0) => 2,
        _ when a == j => 3,
        _ when (j & ~a) == 0 => 4,
        _ when (a & ~j) == 0 => 5,
        _ when (a & j) != 0 => 6,
        _ => 7,
    };
}
