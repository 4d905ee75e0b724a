using Rapporteur.Language.Text;
using Rapporteur.Language.Weights;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Coreference;

/// <summary>Reads off a phrase what its reference may turn on.</summary>
internal readonly ref struct CandidateDescriber
{
    // A phrase may be as long as its sentence; more words than these tell no more.
    private const int MostWords = 40;

    private readonly AnnotatedText _text;
    private readonly ReadOnlySpan<TokenData> _tokens;
    private readonly ReadOnlySpan<Relation> _relations;
    private readonly ReadOnlySpan<uint> _keys;
    private readonly ReadOnlySpan<byte> _kinds;
    private readonly QuoteMap _quotes;
    private readonly WordTable _table;
    private readonly WordFacts _facts;

    public CandidateDescriber(
        AnnotatedText text, ReadOnlySpan<Relation> relations, ReadOnlySpan<uint> keys, ReadOnlySpan<byte> kinds,
        QuoteMap quotes, WordTable table, WordFacts facts)
    {
        _text = text;
        _tokens = text.Tokens;
        _relations = relations;
        _keys = keys;
        _kinds = kinds;
        _quotes = quotes;
        _table = table;
        _facts = facts;
    }

    public void Describe(ref Candidate c, int head, int first, int end, int joinedEnd)
    {
        ref readonly TokenData token = ref _tokens[head];
        c.First = first;
        c.End = Math.Max(end, joinedEnd);
        c.Head = head;
        c.Sentence = token.Sentence;
        c.Governor = token.Head;
        c.Clause = Clause(head);
        c.Quote = _quotes.Of(head);
        c.Role = _relations[head];
        c.NameKind = _kinds[head];
        c.FormKey = _keys[head];
        c.HeadKey = WordShape.LowerKey(token.Lemma);
        c.Cluster = _table.Cluster(_keys[head], out c.Coarse);
        SetKind(ref c, in token);
        SetWords(ref c);
        SetChildren(ref c);
        if (!c.IsPronoun)
        {
            SetGender(ref c);
        }

        if (joinedEnd > 0)
        {
            c.Flags |= CandidateFlags.Coordination;
            c.Number = Candidate.Plural;
            c.Kind = MentionKind.Nominal;
            c.HeadKey = c.ContentKey;
            c.NameKind = 0;
        }
    }

    private int Clause(int head)
    {
        int at = _tokens[head].Head;
        for (int steps = 0; at >= 0 && steps < 6; steps++)
        {
            if (_tokens[at].Pos is UniversalPos.Verb)
            {
                return at;
            }

            at = _tokens[at].Head;
        }

        return -1;
    }

    private void SetKind(ref Candidate c, ref readonly TokenData token)
    {
        Span<char> lower = stackalloc char[12];
        ReadOnlySpan<char> form = _text.Text.AsSpan(token.Start, token.End - token.Start);
        if (token.Pos is UniversalPos.Pron or UniversalPos.Det)
        {
            int length = form.Length <= lower.Length ? form.ToLowerInvariant(lower) : 0;
            (c.Pronoun, c.Form) = Pronouns.Of(lower[..length]);
            c.Pronoun = c.Pronoun == PronounClass.None ? PronounClass.Other : c.Pronoun;
            c.Form = string.Equals(token.Xpos, "PRP$", StringComparison.Ordinal) ? PronounForm.Possessive : c.Form;
            c.Kind = MentionKind.Pronoun;
            c.Gender = Pronouns.Gender(c.Pronoun);
            c.Number = Pronouns.Number(c.Pronoun);
            return;
        }

        c.Kind = token.Pos is UniversalPos.Propn || c.NameKind > 0 ? MentionKind.Name : MentionKind.Nominal;
        c.Number = token.Xpos is "NNS" or "NNPS" ? Candidate.Plural : Candidate.Singular;
        c.Suffix = WordShape.LowerKey(form[Math.Max(0, form.Length - 3)..]);
    }

    private void SetWords(ref Candidate c)
    {
        uint content = 0;
        int last = Math.Min(c.End, c.First + MostWords);
        for (int i = c.First; i < last; i++)
        {
            bool front = content == 0 && _tokens[i].Pos is UniversalPos.Det && i < c.Head;
            if (front || _tokens[i].Pos is UniversalPos.Punct || (i == c.End - 1 && _relations[i] == Relation.Case && i > c.Head))
            {
                continue;
            }

            content = WordFacts.Join(content, _keys[i]);
            if (i == c.Head)
            {
                continue;
            }

            ulong bit = 1UL << (int)(_keys[i] >> 26);
            switch (_tokens[i].Pos)
            {
                case UniversalPos.Propn:
                    c.NameWords |= bit;
                    c.Modifiers |= bit;
                    break;
                case UniversalPos.Num:
                    c.Numbers |= bit;
                    c.Modifiers |= bit;
                    break;
                case UniversalPos.Noun or UniversalPos.Adj:
                    c.Modifiers |= bit;
                    break;
            }
        }

        c.ContentKey = content;
        SetName(ref c);
    }

    // The name proper is the head with the words flat or compound beside it.
    private void SetName(ref Candidate c)
    {
        int first = c.Head;
        int last = c.Head;
        c.FirstKey = c.LastKey = c.FormKey;
        ReadOnlySpan<char> head = _text.Text.AsSpan(_tokens[c.Head].Start, _tokens[c.Head].End - _tokens[c.Head].Start);
        if (c.Kind != MentionKind.Name)
        {
            return;
        }

        while (first > c.First && IsNamePart(first - 1))
        {
            first--;
        }

        while (last < c.End - 1 && IsNamePart(last + 1))
        {
            last++;
        }

        c.FirstKey = _keys[first];
        c.LastKey = _keys[last];
        if (first == last)
        {
            c.Abbreviation = Letters(head);
            return;
        }

        uint initials = Hash.Seed;
        for (int i = first; i <= last; i++)
        {
            char letter = _text.Text[_tokens[i].Start];
            initials = char.IsUpper(letter) ? Hash.Add(initials, letter) : initials;
        }

        c.Initials = Hash.End(initials);
    }

    private bool IsNamePart(int i) => _tokens[i].Pos is UniversalPos.Propn
        || (_relations[i] is Relation.Flat && _tokens[i].Pos is not UniversalPos.Punct);

    /// <summary>The hash of the capitals of "U.N." or "KPA"; 0 where the word has small letters.</summary>
    private static uint Letters(ReadOnlySpan<char> word)
    {
        uint hash = Hash.Seed;
        int count = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c))
            {
                hash = Hash.Add(hash, c);
                count++;
            }
            else if (c != '.')
            {
                return 0;
            }
        }

        return count > 1 ? Hash.End(hash) : 0;
    }

    private void SetChildren(ref Candidate c)
    {
        TreeIndex tree = _text.Tree;
        for (int child = tree.FirstChild[c.Head]; child >= 0; child = tree.NextSibling[child])
        {
            Relation relation = _relations[child];
            switch (relation)
            {
                case Relation.Determiner when child < c.Head:
                    c.Determiner = Determiners.Of(_tokens[child].Lemma);
                    break;
                case Relation.Possessive when child < c.Head:
                    c.Determiner = _tokens[child].Pos is UniversalPos.Pron ? Determiner.Possessive : Determiner.Genitive;
                    break;
                case Relation.Number when child < c.Head && c.Determiner == Determiner.None:
                    c.Determiner = Determiner.Number;
                    break;
                case Relation.Copula or Relation.Subject:
                    c.Flags |= CandidateFlags.Predicate;
                    break;
                case Relation.Relative or Relation.Clause or Relation.Nmod or Relation.Apposition when child > c.Head:
                    c.Flags |= CandidateFlags.Modified;
                    break;
                case Relation.Conjunct:
                    c.Flags |= CandidateFlags.Joined;
                    break;
            }

            if (child < c.Head && c.Country == 0)
            {
                c.Country = _facts.Country(_keys[child]);
            }
        }

        c.Flags |= c.Role == Relation.Conjunct ? CandidateFlags.Joined : CandidateFlags.None;
        c.Flags |= c.Role == Relation.Compound ? CandidateFlags.Compound : CandidateFlags.None;
        bool opens = c.First == 0 || _tokens[c.First - 1].Sentence != c.Sentence;
        c.Flags |= opens ? CandidateFlags.SentenceStart : CandidateFlags.None;
    }

    private void SetGender(ref Candidate c)
    {
        const byte person = Candidate.Masculine | Candidate.Feminine;
        byte own = _facts.Gender(c.HeadKey);
        byte country = _facts.Country(c.ContentKey);
        c.Country = country > 0 ? country : c.Country;
        if (c.Kind == MentionKind.Nominal)
        {
            c.Gender = own > 0 ? own : Candidate.AnyGender;
            return;
        }

        c.Gender = c.NameKind switch
        {
            1 + (int)Names.NameKind.Per => person,
            1 + (int)Names.NameKind.Org or 1 + (int)Names.NameKind.Loc => Candidate.Neuter,
            _ => Candidate.AnyGender,
        };
        if ((c.Gender & person) == 0)
        {
            return;
        }

        // A title or a given name tells more than the kind.
        for (int i = c.First; i <= c.Head && i < c.First + MostWords; i++)
        {
            byte told = _facts.Gender(_keys[i]);
            if (told > 0 && (i == c.Head || _tokens[i].Head == c.Head))
            {
                c.Gender = told;
            }
        }
    }
}
