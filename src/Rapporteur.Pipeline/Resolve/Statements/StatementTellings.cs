using System.Runtime.InteropServices;
using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>What comparing needs of all statements, by number: who and when, two bytes a word, and the sense of it.</summary>
internal sealed class StatementTellings
{
    /// <summary>A quotation of no more words may be cut from a longer one.</summary>
    private const int LongestCut = 12;

    private readonly StatementQuotes _quotes = new();
    private readonly List<StatementSense> _senses = [];
    private readonly List<StatementTold> _told = [];
    private readonly List<ushort> _words = [];

    /// <summary>How many statements.</summary>
    public int Count => _told.Count;

    /// <summary>A statement.</summary>
    public StatementTold this[int number] => _told[number];

    /// <summary>Takes the next statement.</summary>
    /// <param name="report">Number of its report.</param>
    /// <param name="speaker">Number of its speaker, −1 for none.</param>
    /// <param name="mention">The statement.</param>
    /// <param name="scan">Its words.</param>
    /// <param name="stems">Gets the stems to find its like by.</param>
    /// <returns>Its number: how many came before.</returns>
    public int Add(int report, int speaker, StatementMention mention, WordScan scan, List<string> stems)
    {
        int number = _told.Count;
        _told.Add(new StatementTold(
            report, speaker, mention.Mode, Days.FirstOf(mention.Time), Days.LastOf(mention.Time),
            _words.Count, scan.Words.Length, mention.Evidence[0]));
        foreach (Word word in scan.Words)
        {
            _words.Add(StatementQuotes.KeyOf(mention.Content, word));
        }

        if ((mention.Quoted ?? CutOf(mention, scan.Words.Length)) is { } quoted)
        {
            _quotes.Add(number, quoted);
        }

        _senses.Add(StatementSense.Of(mention.Content, scan, stems));
        return number;
    }

    /// <summary>A statement's words.</summary>
    public ReadOnlySpan<ushort> WordsOf(StatementTold told) => CollectionsMarshal.AsSpan(_words).Slice(told.FirstWord, told.WordCount);

    /// <summary>What a statement says, word order aside.</summary>
    public StatementSense SenseOf(int number) => _senses[number];

    /// <summary>Whether the words that one has in quotation marks are in the other.</summary>
    public bool Quotes(int one, int other) => _quotes.AreSaid(one, WordsOf(_told[other]), _senses[one].IsHalf(_senses[other]));

    private static string? CutOf(StatementMention mention, int words) =>
        mention.Mode == StatementMode.Direct && words is >= SharedWords.FewestBegun and <= LongestCut ? mention.Content : null;
}
