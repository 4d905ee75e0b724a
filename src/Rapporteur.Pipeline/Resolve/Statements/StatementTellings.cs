using System.Runtime.InteropServices;

namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>What comparing needs of all statements, by number: who and when, two bytes a word, and the sense of it.</summary>
internal sealed class StatementTellings
{
    private readonly StatementQuotes _quotes = new();
    private readonly List<StatementSense> _senses = [];
    private readonly List<StatementTold> _told = [];
    private readonly List<ushort> _words = [];

    /// <summary>How many statements.</summary>
    public int Count => _told.Count;

    /// <summary>A statement.</summary>
    public ref readonly StatementTold this[int number] => ref CollectionsMarshal.AsSpan(_told)[number];

    /// <summary>Takes the next statement.</summary>
    /// <param name="report">Number of its report.</param>
    /// <param name="speaker">Number of its speaker, −1 for none.</param>
    /// <param name="digest">The statement.</param>
    /// <returns>Its number: how many came before.</returns>
    public int Add(int report, int speaker, StatementDigest digest)
    {
        int number = _told.Count;
        _told.Add(new StatementTold(report, speaker, digest.Mode, digest.From, digest.To, _words.Count, digest.Words.Length, digest.First,
            RunSketch.Of(digest.Words), digest.Quoted is not null));
        _words.AddRange(digest.Words);
        if (digest.Quoted is { } quoted)
        {
            _quotes.Add(number, quoted);
        }

        _senses.Add(digest.Sense);
        return number;
    }

    /// <summary>A statement's words.</summary>
    public ReadOnlySpan<ushort> WordsOf(in StatementTold told) => CollectionsMarshal.AsSpan(_words).Slice(told.FirstWord, told.WordCount);

    /// <summary>What a statement says, word order aside.</summary>
    public StatementSense SenseOf(int number) => _senses[number];

    /// <summary>Whether the words that one has in quotation marks are in the other.</summary>
    public bool Quotes(int one, int other) => this[one].Quotes && _quotes.AreSaid(one, WordsOf(_told[other]), _senses[one].IsHalf(_senses[other]));
}
