using Rapporteur.Domain.Places;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Places;

/// <summary>Where an event is told to have been: places that a preposition of place ties to its words.</summary>
internal sealed class EventPlaces(ReportView view)
{
    private const int MostArcs = 3;

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

        return found ?? Beside(trigger, out token) ?? OfJourney(other, out token) ?? ForWhich(trigger, other, out token);
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

    // "a meeting between officials of the two states held in Oslo": whatever the clause hangs on, it was held there.
    private bool IsHeldAt(int verb, int trigger) => verb > trigger && view[verb].Xpos is "VBN" && view.Lemma(verb) is "hold" or "convene" or "schedule" && view.Has(verb, "acl") && view.IsUnder(verb, trigger);

    // "Today in Jerusalem she met him": the day stands between.
    private bool IsToday(int token) => view.Lower(token) is "today" or "yesterday" or "tonight" or "tomorrow" or "earlier" || view.Lower(token).EndsWith("day", StringComparison.Ordinal);

    // "flew to Jeddah, where she met him": the clause says it was there.
    private bool IsWhere(int token, int trigger, int other)
    {
        for (int verb = trigger, hops = 0; verb >= 0 && hops < MostArcs; verb = view.Head(verb), hops++)
        {
            if (view.Relation(verb) is "acl:relcl")
            {
                bool where = view.Head(verb) == token || (view.Head(verb) is >= 0 and int place && view.Head(place) == token && view.Has(place, "appos"));
                return where && HasWhere(verb) && (view.IsUnder(verb, token) || verb == other);
            }
        }

        return false;
    }

    private bool HasWhere(int verb)
    {
        foreach (int child in view.Children(verb))
        {
            if (view.Is(child, "where"))
            {
                return true;
            }
        }

        return false;
    }

    // "met to discuss the war in Sudan", "to end fighting in Yemen": a place of the matter, and not of the meeting.
    private bool IsOfPurpose(int head, int trigger, int other)
    {
        int verb = head;
        while (verb >= 0 && view.Pos(verb) is not UniversalPos.Verb)
        {
            verb = view.Head(verb);
        }

        return verb >= 0 && verb != trigger && verb != other && (view.IsUnder(verb, trigger) || view.IsUnder(verb, other)) && VerbPhrase.Of(view, verb).Infinitive
            && EncounterWords.VerbKind(view.Lemma(verb)) is null or Domain.Facts.EncounterKind.Talks && !EncounterWords.Holds(view.Lemma(verb)) && view.Lemma(verb) is not ("attend" or "take");
    }

    // "discussions with engineers and traders in Doha": whoever they are, they were met there.
    private bool IsWithThem(int token, int trigger, int other)
    {
        int at = token;
        for (int hops = 0; hops < 5 && at >= 0; hops++)
        {
            int head = view.Head(at);
            if (at != token && (head == trigger || head == other))
            {
                return view.Has(at, "obj") || (view.Child(at, "case") is >= 0 and int preposition && view.Lower(preposition) is "with" or "between" or "among");
            }

            if (!(view.Has(at, "nmod") || view.Has(at, "conj") || view.Has(at, "appos")) || (at != token && !IsWho(at) && !view.Is(at, "others")))
            {
                return false;
            }

            at = head;
        }

        return false;
    }

    // "in the port of Chornomorsk", "at the presidential palace in Kabul": the building or town that bears the name is where.
    private int Whole(int token)
    {
        int head = view.Head(token);
        return head >= 0 && view.Has(token, "nmod") && view.Child(token, "case") is >= 0 and int of && view.Lower(of) is "of" or "in" && IsSpot(head) ? head : token;
    }

    private bool IsSpot(int noun) => view.Lemma(noun) is "city" or "town" or "port" or "village" or "capital" or "resort" or "palace" or "headquarters"
        or "residence" or "building" or "suburb" or "island" or "district" or "base" or "airport" or "embassy" or "office" or "hotel" or "center" or "centre";

    private bool IsTied(int token, bool goesTo)
    {
        int preposition = view.Child(token, "case");

        // "discussed the situation in Gaza": where the matter is, whatever the parser hung it on.
        if (preposition > 0 && view.Lemma(preposition - 1) is "situation" or "conflict" or "war" or "crisis" or "development" or "violence" or "fighting" or "hostility" or "tension"
            or "unrest" or "operation" or "truce" or "ceasefire" or "coup" or "peace" or "stability" or "interest" or "presence")
        {
            return false;
        }

        if (preposition < 0)
        {
            return goesTo && view.Has(token, "obj");
        }

        string word = view.Lower(preposition);
        return preposition < token && (word is "in" or "at" or "near" or "outside" || (goesTo && word is "to" or "into")
            || (word is "on" && Lexicon.Places.ByName(view.Text.TextOf(token, token + 1)) is { Kind: PlaceKind.Region }));
    }

    // "the situation in Syria": the place belongs to another noun than the event's.
    private bool IsNested(int token, int head, int trigger, int other) =>
        head >= 0 && head != trigger && head != other && view.Has(token, "nmod") && view.Pos(head) is UniversalPos.Noun;

    private bool IsWho(int noun) => view.Pos(noun) == UniversalPos.Propn || AgentNouns.NumberOf(view.Lemma(noun)) is not null;

    // "at the start of a meeting in Geneva", "on the sidelines of the summit in China".
    private bool IsPart(int noun)
    {
        if (IsSection(noun))
        {
            return true;
        }

        // The summit itself may bear a name: "the sidelines of the Group of Twenty summit".
        int above = view.Head(noun);
        return EncounterWords.NounKind(view.Lemma(noun)) is not null && view.Has(noun, "nmod")
            && (IsSection(above) || (above >= 0 && view.Pos(above) == UniversalPos.Propn && IsSection(view.Head(above))));
    }

    private bool IsSection(int noun) => noun >= 0 && view.Lemma(noun) is "sideline" or "round" or "start" or "end" or "margin" or "day";
}
