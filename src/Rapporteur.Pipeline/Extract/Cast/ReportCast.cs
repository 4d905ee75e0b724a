using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Everyone and everything that acts in one report, and which words stand for whom.</summary>
internal sealed class ReportCast
{
    private readonly List<CastMember> _members = [];
    private readonly List<CastMention> _mentions = [];
    private readonly HashSet<int> _left = [];
    private readonly int[] _mentionOf;
    private readonly int[] _pointing;

    public ReportCast(ReportView view)
    {
        View = view;
        Home = view.Report.Outlet is { } outlet ? Bodies.ByName(outlet)?.Country : null;
        _mentionOf = new int[view.Count];
        _pointing = new int[view.Count];
        Array.Fill(_mentionOf, -1);
        Array.Fill(_pointing, -1);
    }

    public ReportView View { get; }

    /// <summary>Alpha-3 of the state whose ministry or office puts the report out; null for a newspaper.</summary>
    public string? Home { get; }

    public IReadOnlyList<CastMember> Members => _members;

    /// <summary>Mentions by name in the order of the text.</summary>
    public IReadOnlyList<CastMention> Mentions => _mentions;

    /// <summary>Number of the actor whose report this is, where the whole text is one speaker's; −1 otherwise.</summary>
    public int DocumentSpeaker { get; set; } = -1;

    /// <summary>Numbers of those who issue the text together with its speaker.</summary>
    public IReadOnlyList<int> DocumentCoSpeakers { get; set; } = [];

    /// <summary>One past the last token of a first line that signs the text without a name the cast knows.</summary>
    public int SignatureEnd { get; set; }

    /// <summary>Number of whoever puts the text out without a name: the state of a ministry, a body, those who issue it together; −1 for none.</summary>
    public int Issuer { get; set; } = -1;

    /// <summary>The turns of a transcript; empty for any other text.</summary>
    public IReadOnlyList<TranscriptTurn> Turns { get; set; } = [];

    /// <summary>Paragraphs that somebody speaks without quotation marks.</summary>
    public IReadOnlyList<SpokenBlock> Blocks { get; set; } = [];

    /// <summary>Number of the actor in whose voice the word stands: the turn's speaker in a transcript, the block's, else the document's; −1 for none.</summary>
    public int VoiceAt(int token)
    {
        foreach (SpokenBlock block in Blocks)
        {
            if (token >= block.First && token < block.End)
            {
                return block.Speaker;
            }
        }

        if (Turns.Count == 0)
        {
            return DocumentSpeaker;
        }

        int low = 0;
        int high = Turns.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Turns[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low < Turns.Count && token >= Turns[low].First ? Turns[low].Speaker : -1;
    }

    /// <summary>Whether the text says whose words it gives: "the following is attributable to …".</summary>
    public bool IsDocumentSigned { get; set; }

    public int Add(CastMember member)
    {
        _members.Add(member);
        return _members.Count - 1;
    }

    public void AddMention(CastMention mention)
    {
        for (int i = mention.Outer; i < mention.End; i++)
        {
            _mentionOf[i] = _mentions.Count;
        }

        _mentions.Add(mention);
    }

    public bool IsTaken(int token) => _mentionOf[token] >= 0;

    /// <summary>Number of the actor whose name covers the token, or −1.</summary>
    public int NamedAt(int token) => _mentionOf[token] < 0 ? -1 : _mentions[_mentionOf[token]].Member;

    /// <summary>The mention that covers the token; only where <see cref="IsTaken"/>.</summary>
    public CastMention MentionAt(int token) => _mentions[_mentionOf[token]];

    /// <summary>"Karim Rashidov head of the department": number of the person whose name stands right before a word for an office, or −1.</summary>
    public int NamedBefore(int office) =>
        office > 0 && IsTaken(office - 1) && _members[NamedAt(office - 1)].IsPerson && AgentNouns.NumberOf(View.Lemma(office)) == AgentNumber.One ? NamedAt(office - 1) : -1;

    /// <summary>Says that a pronoun stands for somebody whom the text does not name.</summary>
    public void Leave(int token) => _left.Add(token);

    /// <summary>Whether a pronoun stands for somebody whom the text does not name.</summary>
    public bool IsLeft(int token) => _left.Contains(token);

    /// <summary>Says that a description or pronoun stands for an actor.</summary>
    public void Point(int token, int member)
    {
        _pointing[token] = member;
        _members[member].Point();
    }

    /// <summary>Number of the actor that the word stands for, by name, description or pronoun; −1 where it stands for none.</summary>
    public int At(int token)
    {
        int named = NamedAt(token);
        return named >= 0 ? named : _pointing[token];
    }

    /// <summary>Number of the member with a name, or −1.</summary>
    public int FindNamed(string name)
    {
        for (int i = 0; i < _members.Count; i++)
        {
            if (_members[i].IsNamed && string.Equals(_members[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Number of the actor without a name whom these words describe; added where there is none of that description.</summary>
    public int Nameless(string name, ActorKind kind, string? country, TextRange range)
    {
        for (int i = 0; i < Members.Count; i++)
        {
            if (!Members[i].IsNamed && string.Equals(Members[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        int member = Add(new CastMember(name, kind, isNamed: false) { Country = country, IsPlural = kind is ActorKind.Group });
        Members[member].Mention(name, range);
        return member;
    }

    /// <summary>Number of a country's state, which is added where no words name it.</summary>
    /// <param name="country">The country.</param>
    /// <param name="token">The word that tells of it when it is added; −1 for none.</param>
    public int StateOf(Country country, int token = -1)
    {
        int state = FindNamed(country.Name);
        if (state < 0)
        {
            state = Add(new CastMember(country.Name, ActorKind.State, isNamed: true) { Country = country.Iso3 });
            if (token >= 0)
            {
                _members[state].Mention(country.Name, View.Range(token, token + 1));
            }
        }

        return state;
    }
}
