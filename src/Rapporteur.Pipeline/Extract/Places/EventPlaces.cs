using Rapporteur.Domain.Places;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Places;

/// <summary>Where an event is told to have been: places that a preposition of place ties to its words.</summary>
internal sealed partial class EventPlaces(ReportView view)
{
    private const int MostArcs = 3;

    /// <summary>The place of an event, or null.</summary>
    /// <param name="trigger">The word that tells the event.</param>
    /// <param name="other">A second word of it, such as the verb that a noun hangs on; or the same, or −1.</param>
    /// <param name="goesTo">Whether "to" leads to the place: a visit, a trip.</param>
    /// <param name="token">The place's token, or −1.</param>
    public Place? For(int trigger, int other, bool goesTo, out int token)
    {
        token = -1;
        other = other < 0 ? trigger : other;
        int best = int.MaxValue;
        Place? found = null;
        Sentence sentence = view.SentenceOf(trigger);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!char.IsUpper(view[i].Form[0]))
            {
                continue;
            }

            int score = IsWhere(i, trigger, other) ? -1 : Score(i, trigger, other, goesTo);
            if (score < best && PlaceAt(i) is { } place)
            {
                best = score;
                found = place;
                token = i;
            }
        }

        return found ?? OfCapital(trigger, other, out token) ?? Beside(trigger, out token) ?? OfJourney(other, out token) ?? ForWhich(trigger, other, out token);
    }

    /// <summary>The place that a name beginning at the token names, and one past its last token; null for none.</summary>
    public Place? At(int first, out int end)
    {
        for (end = Math.Min(view.Count, first + 5); end > first; end--)
        {
            if (view[end - 1].SentenceIndex == view[first].SentenceIndex && Named(first, end) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The place whose name covers the token, or null.</summary>
    public Place? PlaceAt(int token)
    {
        // The longest name that ends here or beyond: "South Africa" before "Africa".
        for (int first = Math.Max(0, token - 3); first <= token; first++)
        {
            for (int end = Math.Min(view.Count, token + 4); end > token; end--)
            {
                if (view[first].SentenceIndex == view[token].SentenceIndex && Named(first, end) is { } place)
                {
                    return place;
                }
            }
        }

        return Tagged(token);
    }

    private Place? Named(int first, int end)
    {
        ReadOnlySpan<char> name = view.Text.Text.AsSpan(view[first].Start, view[end - 1].End - view[first].Start);
        if (!char.IsUpper(name[0]))
        {
            return null;
        }

        return Lexicon.Places.ByName(name) is { } entry ? entry.ToPlace()
            : Countries.ByName(name) is { } country ? new Place(country.Name, country.Iso3, null, null)
            : null;
    }

    // "the Anti-corruption Summit" is no place, whatever the tagger takes it for.
    private Place? Tagged(int token)
    {
        foreach (NameMention name in view.Text.Names)
        {
            if (name.FirstToken <= token && token < name.EndToken && name.Kind == NameKind.Loc
                && EncounterWords.NounKind(view.Lower(name.EndToken - 1)) is null)
            {
                return new Place(view.Text.TextOf(name.FirstToken, name.EndToken), null, null, null);
            }
        }

        return null;
    }

    // "the Cairo summit", "Moscow talks": a city beside the noun is where; a country beside it is what the talks are about.
    private Place? Beside(int trigger, out int token)
    {
        foreach (int child in view.Children(trigger))
        {
            if (view.Has(child, "compound") && view.Pos(child) == UniversalPos.Propn && child < trigger
                && Lexicon.Places.ByName(view.Text.TextOf(view.First(child), child + 1)) is { Kind: PlaceKind.City } city)
            {
                token = child;
                return city.ToPlace();
            }
        }

        token = -1;
        return null;
    }

    // "travelled to Geneva to meet the envoy": where one goes to meet is where one meets.
    private Place? OfJourney(int trigger, out int token)
    {
        token = -1;
        int verb = view.Head(trigger);
        bool purpose = verb >= 0 && (view.Has(trigger, "advcl") || view.Has(trigger, "xcomp")) && view.Child(trigger, "mark") is >= 0 and int to && view.Is(to, "to")
            && view.Lemma(verb) is "travel" or "fly" or "go" or "come" or "arrive" or "return" or "visit" or "head";
        return purpose ? For(verb, verb, goesTo: true, out token) : null;
    }

    // "will visit Oslo for meetings with officials": they meet there.
    private Place? ForWhich(int trigger, int other, out int token)
    {
        token = -1;
        bool journey = other != trigger && view.Has(trigger, "obl") && view.Child(trigger, "case") is >= 0 and int preposition && view.Is(preposition, "for")
            && view.Lemma(other) is "travel" or "fly" or "go" or "come" or "arrive" or "return" or "visit" or "head";
        return journey ? For(other, other, goesTo: true, out token) : null;
    }

    /// <summary>Fewest arcs first, then fewest words between; the largest number where the place is not the event's.</summary>
    private int Score(int token, int trigger, int other, bool goesTo)
    {
        int at = Whole(token);
        if (!IsTied(at, goesTo))
        {
            return int.MaxValue;
        }

        // "between the leaders of Yemen and Oman in Doha": the last name before "in" is not what the place belongs to.
        int head = view.Head(at);
        while (head >= 0 && head != trigger && head != other && (view.Has(at, "nmod") || view.Has(at, "conj")) && (IsWho(head) || IsPart(head) || IsToday(head)))
        {
            at = head;
            head = view.Head(head);
        }

        if (IsOfPurpose(head, trigger, other))
        {
            return int.MaxValue;
        }

        int arcs = head == trigger || head == other || IsHeldAt(head, trigger) || IsWithThem(at, trigger, other) ? 0
            : IsNested(at, head, trigger, other) ? 99
            : Math.Min(Clauses.Distance(view, at, trigger), Clauses.Distance(view, at, other));
        return arcs <= MostArcs ? (arcs * 100) + Math.Abs(token - trigger) : int.MaxValue;
    }
}
