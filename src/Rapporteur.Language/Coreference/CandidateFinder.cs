using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Language.Words;

namespace Rapporteur.Language.Coreference;

/// <summary>Finds the phrases that may refer, in the order of their heads. Its buffers serve one text after another.</summary>
internal sealed class CandidateFinder
{
    private readonly WordTable _table;
    private readonly WordFacts _facts;
    private Candidate[] _found = new Candidate[256];
    private Relation[] _relations = [];
    private uint[] _keys = [];
    private byte[] _kinds = [];
    private int _count;

    public CandidateFinder(WordTable table, WordFacts facts)
    {
        _table = table;
        _facts = facts;
    }

    public QuoteMap Quotes { get; } = new();

    public ReadOnlySpan<Relation> Relations => _relations;

    /// <summary>The words' keys in lower case.</summary>
    public ReadOnlySpan<uint> Keys => _keys;

    public Span<Candidate> Find(AnnotatedText text)
    {
        Prepare(text);
        Quotes.Read(text, _relations.AsSpan(0, text.TokenCount));
        _count = 0;
        var describer = new CandidateDescriber(text, _relations, _keys, _kinds, Quotes, _table, _facts);
        for (int i = 0; i < text.TokenCount; i++)
        {
            if (!IsHead(text.Tokens, text.Tree, i))
            {
                continue;
            }

            (int first, int end, int joined) = PhraseSpan.Of(text.Tokens, _relations, text.Tree, i);
            describer.Describe(ref Next(), i, first, end, joinedEnd: -1);
            if (joined > end)
            {
                describer.Describe(ref Next(), i, first, end, joined);
            }
        }

        return _found.AsSpan(0, _count);
    }

    private void Prepare(AnnotatedText text)
    {
        int count = text.TokenCount;
        if (_relations.Length < count)
        {
            _relations = new Relation[count];
            _keys = new uint[count];
            _kinds = new byte[count];
        }

        _kinds.AsSpan(0, count).Clear();
        foreach (NameMention name in text.Names)
        {
            _kinds.AsSpan(name.FirstToken, name.EndToken - name.FirstToken).Fill((byte)(1 + (byte)name.Kind));
        }

        ReadOnlySpan<char> chars = text.Text;
        for (int i = 0; i < count; i++)
        {
            ref readonly TokenData token = ref text.Tokens[i];
            _relations[i] = token.Head < 0 ? Relation.Root : Coreference.Relations.Of(token.Relation);
            _keys[i] = WordShape.LowerKey(chars[token.Start..token.End]);
        }
    }

    private ref Candidate Next()
    {
        if (_count == _found.Length)
        {
            Array.Resize(ref _found, _count * 2);
        }

        _found[_count] = default;
        return ref _found[_count++];
    }

    private bool IsHead(ReadOnlySpan<TokenData> tokens, TreeIndex tree, int i)
    {
        Relation relation = _relations[i];
        switch (tokens[i].Pos)
        {
            case UniversalPos.Noun:
                return relation is not (Relation.Flat or Relation.Fixed or Relation.Compound or Relation.Description
                    or Relation.Case or Relation.Coordinator or Relation.Marker or Relation.Discourse or Relation.Adverb);
            case UniversalPos.Propn:
                return relation is not (Relation.Flat or Relation.Fixed or Relation.Description or Relation.Case);
            case UniversalPos.Pron:
                return relation is not (Relation.Expletive or Relation.Fixed) && tokens[i].Xpos is not ("EX" or "WP" or "WDT" or "WP$");
            case UniversalPos.Det:
                return IsArgument(relation) && tokens[i].Xpos is not ("WDT" or "WP");
            case UniversalPos.Num:
                return IsArgument(relation) || relation is Relation.NmodUnmarked or Relation.OblUnmarked or Relation.Conjunct;
            case UniversalPos.Adj:
                return IsArgument(relation) && HasDeterminer(tree, i);
            case UniversalPos.X or UniversalPos.Sym:
                return IsArgument(relation) || relation is Relation.Root;
            default:
                return false;
        }
    }

    private bool HasDeterminer(TreeIndex tree, int head)
    {
        for (int child = tree.FirstChild[head]; child >= 0 && child < head; child = tree.NextSibling[child])
        {
            if (_relations[child] is Relation.Determiner or Relation.Possessive)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsArgument(Relation relation) => relation is Relation.Subject or Relation.PassiveSubject
        or Relation.Object or Relation.IndirectObject or Relation.Oblique or Relation.Agent or Relation.Nmod
        or Relation.Possessive or Relation.Apposition or Relation.Vocative or Relation.Dislocated;
}
