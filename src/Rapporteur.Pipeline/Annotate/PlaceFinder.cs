using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Annotate;

/// <summary>Finds the places of the gazetteer in a text, and of several places of one name the one that is meant.</summary>
/// <remarks>A name that the gazetteer lacks is left out: where it lies is not known.</remarks>
public static class PlaceFinder
{
    private const int LongestName = 6;

    /// <summary>The places named, in the order of the text, none overlapping another.</summary>
    public static IReadOnlyList<PlaceMention> Find(AnnotatedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<NamedPlace> named = Names(text);
        var choice = new PlaceChoice(text, named);
        var found = new List<PlaceMention>(named.Count);
        for (int i = 0; i < named.Count; i++)
        {
            GazetteerEntry entry = choice.Choose(i);
            found.Add(new PlaceMention(new TextSpan(text[named[i].First].Start, text[named[i].End - 1].End), entry.ToPlace()));
        }

        return found;
    }

    private static List<NamedPlace> Names(AnnotatedText text)
    {
        int[] nameAt = NameAt(text);
        var found = new List<NamedPlace>();
        int at = 0;
        while (at < text.TokenCount)
        {
            int end = char.IsUpper(text[at].Form[0]) ? Longest(text, nameAt, at) : at;
            if (end > at)
            {
                found.Add(new NamedPlace(at, end, Lexicon.Places.Candidates(text.Text[text[at].Start..text[end - 1].End])));
            }

            at = Math.Max(end, at + 1);
        }

        return found;
    }

    private static int[] NameAt(AnnotatedText text)
    {
        int[] nameAt = new int[text.TokenCount];
        Array.Fill(nameAt, -1);
        for (int n = 0; n < text.Names.Length; n++)
        {
            for (int i = text.Names[n].FirstToken; i < text.Names[n].EndToken; i++)
            {
                nameAt[i] = n;
            }
        }

        return nameAt;
    }

    /// <summary>One past the longest place name that begins at a token; the token itself where none does.</summary>
    private static int Longest(AnnotatedText text, int[] nameAt, int at)
    {
        for (int end = Math.Min(text.TokenCount, at + LongestName); end > at; end--)
        {
            if (text[end - 1].SentenceIndex == text[at].SentenceIndex
                && Lexicon.Places.ByName(text.Text.AsSpan(text[at].Start, text[end - 1].End - text[at].Start)) is { } entry
                && IsPlace(text, nameAt, at, end, entry))
            {
                return end;
            }
        }

        return at;
    }

    private static bool IsPlace(AnnotatedText text, int[] nameAt, int first, int end, GazetteerEntry entry)
    {
        // "Washington Irving", "Bank of China": part of the name of a person or a body is no place.
        int name = nameAt[first];
        if (name >= 0)
        {
            NameMention mention = text.Names[name];
            bool whole = mention.FirstToken >= first && mention.EndToken <= end;
            return mention.Kind is NameKind.Loc
                || (whole && (entry.Kind == PlaceKind.Country || (mention.Kind is not NameKind.Per && entry.PopulationClass > 1)))
                || (mention.Kind is NameKind.Norp && entry.Kind == PlaceKind.Country && whole);
        }

        // What the reader of names passed over is a place only where a place would stand.
        return text[end - 1].Pos == UniversalPos.Propn && (entry.Kind == PlaceKind.Country || StandsInPlace(text, first));
    }

    private static bool StandsInPlace(AnnotatedText text, int first)
    {
        int before = first - 1;
        if (before >= 0 && text[before].Form is "the" or "The")
        {
            before--;
        }

        return before >= 0 && text[before].Form is "in" or "In" or "at" or "near" or "from" or "of" or "to" or "outside" or "," or "and" or "across" or "around" or "(";
    }
}

/// <summary>A name in the text, and every place that bears it.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">One past its last token.</param>
/// <param name="Candidates">The places, the greatest first; at least one.</param>
internal readonly record struct NamedPlace(int First, int End, IReadOnlyList<GazetteerEntry> Candidates);
