using System.Collections.Frozen;

namespace Rapporteur.Language.Tokenize;

/// <summary>Words that, with a capital after a stop, open a sentence rather than go on with a name.</summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "The", "A", "An", "He", "She", "It", "They", "We", "You", "I", "His", "Her", "Its", "Their", "Our", "My", "This", "That",
        "These", "Those", "There", "Here", "In", "On", "At", "By", "For", "From", "To", "With", "After", "Before", "Since", "During",
        "Under", "As", "But", "And", "Or", "So", "Yet", "If", "When", "While", "Although", "Though", "Because", "However",
        "Meanwhile", "Earlier", "Later", "Both", "Some", "Many", "Most", "Several", "All", "No", "Not", "Now", "Then", "What", "Who",
        "Why", "How", "Where", "According", "Asked", "Speaking", "Last", "Also", "Officials", "One", "Two", "Another", "Other",
        "Once", "Only", "Such", "Even", "Despite", "Among", "Between", "About", "Over", "More", "Analysts", "Talks", "Is", "Are",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spans =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= 10 && Spans.Contains(word);

    /// <summary>Whether a text starts with one of the words.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text)
    {
        int letters = 0;
        while (letters < text.Length && letters < 12 && char.IsLetter(text[letters]))
        {
            letters++;
        }

        return Contains(text[..letters]);
    }
}
