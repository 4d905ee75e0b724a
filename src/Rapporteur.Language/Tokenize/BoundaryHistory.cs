namespace Rapporteur.Language.Tokenize;

/// <summary>What a boundary scanner remembers of the sentence so far, and of what is open in its paragraph.</summary>
internal struct BoundaryHistory
{
    private const int Deepest = 3;

    /// <summary>Tokens of the sentence so far.</summary>
    public int Count { get; private set; }

    public BoundaryWord First { get; private set; }

    public BoundaryWord Second { get; private set; }

    /// <summary>Whether it has a finite verb.</summary>
    public bool HasVerb { get; private set; }

    /// <summary>Whether it has a colon.</summary>
    public bool HasColon { get; private set; }

    /// <summary>A bit for each word that has begun a sentence of the paragraph, by its hash.</summary>
    public ulong Starts { get; private set; }

    /// <summary>Words with a small letter.</summary>
    public int Small { get; private set; }

    /// <summary>Brackets open.</summary>
    public int Brackets { get; private set; }

    /// <summary>Whether a bracket was opened in this sentence and is open still.</summary>
    public bool OwnBracket { get; private set; }

    /// <summary>Quotations open: 0, 1 where it was opened before this sentence, 2 at its start, 3 within it.</summary>
    public int Quote { get; private set; }

    public void Add(in BoundaryWord word)
    {
        switch (word.Shape)
        {
            case BoundaryShape.Opening:
                Brackets = Math.Min(Brackets + 1, Deepest);
                OwnBracket = true;
                break;
            case BoundaryShape.Closing:
                Brackets = Math.Max(Brackets - 1, 0);
                OwnBracket &= Brackets > 0;
                break;
            case BoundaryShape.Quote:
                Quote = Quote > 0 ? 0 : Count == 0 ? 2 : 3;
                break;
            case BoundaryShape.QuoteOpening:
                Quote = Count == 0 ? 2 : 3;
                break;
            case BoundaryShape.QuoteClosing:
                Quote = 0;
                break;
            case BoundaryShape.Colon:
                HasColon = true;
                break;
            case BoundaryShape.Small:
                Small++;
                break;
        }

        HasVerb |= word.IsFiniteVerb;
        if (Count == 0)
        {
            First = word;
            Starts |= 1ul << (int)(word.Lower & 63);
        }
        else if (Count == 1)
        {
            Second = word;
        }

        Count++;
    }

    /// <summary>A new sentence begins; what is open stays open.</summary>
    public void EndSentence() => this = new BoundaryHistory { Brackets = Brackets, Quote = Quote > 0 ? 1 : 0, Starts = Starts };
}
