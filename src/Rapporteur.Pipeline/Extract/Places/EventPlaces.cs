using Rapporteur.Domain.Places;
using Rapporteur.Language.Names;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Places;

/// <summary>Where an event is told to have been: places that a preposition of place ties to its words.</summary>
internal sealed class EventPlaces(ReportView view)
{
    /// <summary>The place of an event, or null.</summary>
    /// <param name="trigger">The word that tells the event.</param>
    /// <param name="other">A second word of it, such as the verb that a noun hangs on; or the same.</param>
    /// <param name="goesTo">Whether "to" leads to the place: a visit, a trip.</param>
    /// <param name="token">The place's token, or −1.</param>
    public Place? For(int trigger, int other, bool goesTo, out int token)
    {
        token = -1;
        int best = int.MaxValue;
        Place? found = null;
        var sentence = view.SentenceOf(trigger);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!char.IsUpper(view[i].Form[0]) || !IsTied(i, goesTo))
            {
                continue;
            }

            int head = view.Head(i);
            int arcs = head == trigger || head == other ? 0
                : IsNested(i, trigger, other) ? 99
                : Math.Min(Clauses.Distance(view, i, trigger), Clauses.Distance(view, i, other));
            int score = (arcs * 100) + Math.Abs(i - trigger);
            if (arcs <= 3 && score < best && PlaceAt(i) is { } place)
            {
                best = score;
                found = place;
                token = i;
            }
        }

        return found;
    }

    /// <summary>The place whose name covers the token, or null.</summary>
    public Place? PlaceAt(int token)
    {
        // The longest name that ends here or beyond: "South Africa" before "Africa".
        for (int first = Math.Max(0, token - 3); first <= token; first++)
        {
            for (int end = Math.Min(view.Count, token + 4); end > token; end--)
            {
                ReadOnlySpan<char> name = view.Text.Text.AsSpan(view[first].Start, view[end - 1].End - view[first].Start);
                if (!char.IsUpper(name[0]) || view[first].SentenceIndex != view[token].SentenceIndex)
                {
                    continue;
                }

                if (Lexicon.Places.ByName(name) is { } entry)
                {
                    return entry.ToPlace();
                }

                if (Countries.ByName(name) is { } country)
                {
                    return new Place(country.Name, country.Iso3, null, null);
                }
            }
        }

        return Tagged(token);
    }

    private Place? Tagged(int token)
    {
        foreach (NameMention name in view.Text.Names)
        {
            if (name.FirstToken <= token && token < name.EndToken && name.Kind == NameKind.Loc)
            {
                return new Place(view.Text.TextOf(name.FirstToken, name.EndToken), null, null, null);
            }
        }

        return null;
    }

    private bool IsTied(int token, bool goesTo)
    {
        int preposition = view.Child(token, "case");
        if (preposition < 0)
        {
            return goesTo && view.Has(token, "obj");
        }

        string word = view.Lower(preposition);
        return preposition < token && (word is "in" or "at" or "near" or "outside" || (goesTo && word is "to" or "into"));
    }

    // "the situation in Syria": the place belongs to another noun than the event's.
    private bool IsNested(int token, int trigger, int other)
    {
        int head = view.Head(token);
        return head >= 0 && head != trigger && head != other && view.Has(token, "nmod")
            && view.Pos(head) is Language.Text.UniversalPos.Noun && !IsPart(head, trigger, other);
    }

    // "at the start of a meeting in Geneva", "on the sidelines of the summit in China".
    private bool IsPart(int noun, int trigger, int other) =>
        view.Lemma(noun) is "sideline" or "round" or "start" or "end" or "margin" or "day" || noun == trigger || noun == other;
}
