using NodaTime;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Offices;

/// <summary>Lays the table of offices beside a report's actors: whom a name can mean on the report's day, when a told office was held, who held one that is told without a name.</summary>
internal static class OfficeMarker
{
    /// <summary>Years after an office in which its holder is still the one whom a bare name may mean.</summary>
    private const int YearsRemembered = 5;

    // Words before a description that make it another's: "the former Russian foreign minister".
    private static readonly string[] NotNow =
        ["former", "ex", "then", "late", "acting", "interim", "deputy", "next", "new", "incoming", "outgoing", "first", "last", "previous", "future", "a", "an", "any", "vice", "shadow", "elect"];

    /// <summary>The actors with what the table knows of each.</summary>
    public static List<ActorMention> Mark(IReadOnlyList<ActorMention> actors, CleanReport report, OfficeTable offices)
    {
        LocalDate? day = report.Published.Time is { Precision: TimePrecision.Day or TimePrecision.Instant } time ? time.From : null;
        var marked = new List<ActorMention>(actors.Count);
        foreach (ActorMention actor in actors)
        {
            KnownActor? known = actor.Kind != ActorKind.Person ? null
                : actor.IsNamed ? OfName(actor, day, offices)
                : OfDescription(actor, report.Text, day, offices);
            marked.Add(actor with { Known = known });
        }

        return marked;
    }

    /// <summary>An extraction whose actors are looked up anew.</summary>
    public static Extraction Mark(Extraction extraction, CleanReport report, OfficeTable offices) =>
        extraction with { Actors = Mark(extraction.Actors, report, offices) };

    private static KnownActor? OfName(ActorMention actor, LocalDate? day, OfficeTable offices)
    {
        PersonName name = PersonName.Parse(actor.Name, actor.Country);
        List<KnownPerson> bearers = offices.Bearers(name, actor.Country);
        if (bearers.Count == 0)
        {
            return null;
        }

        bool several = bearers.Count > 1;
        KnownPerson? one = !several && (name.HasFullGiven || IsByname(bearers[0], name) || IsLeader(bearers[0], actor, day)) ? bearers[0] : Incumbent(bearers, actor, day, several);
        if (one is null)
        {
            return several ? new KnownActor(null, null, null, null, true) : null;
        }

        Office? term = actor.Title is { } title ? TermOn(OfficeTable.TermsOf(one, title, OwnerOf(actor)), day) : null;
        return new KnownActor(one.Name, one.Country, term?.From.Text, term?.To?.Text, several);
    }

    /// <summary>"Hemedti", "Lula": a name by which one person is known alone.</summary>
    private static bool IsByname(KnownPerson person, PersonName name) =>
        name.IsBare && person.Names.Any(own => own.IsBare && string.Equals(own.Family, name.Family, StringComparison.Ordinal));

    /// <summary>"Mr Putin": a name by which reports call a leader without saying more, told while he led or soon after.</summary>
    private static bool IsLeader(KnownPerson person, ActorMention actor, LocalDate? day) =>
        actor.Title is null && day is { } on && !actor.Name.Contains(' ', StringComparison.Ordinal) && Leaders.Holds(actor.Name)
        && person.Offices.Any(term => term.Covers(on) || term.IsWithin(YearsRemembered, on));

    /// <summary>The only one of them who holds the office told, on the day where that is known; without an office told, the only one whose office the day is in or near.</summary>
    private static KnownPerson? Incumbent(List<KnownPerson> bearers, ActorMention actor, LocalDate? day, bool several)
    {
        KnownPerson? found = null;
        foreach (KnownPerson person in bearers)
        {
            bool fits = actor.Title is { } title
                ? OfficeTable.TermsOf(person, title, OwnerOf(actor)).Exists(term => day is not { } on || term.Covers(on))
                : several && day is { } today && person.Offices.Any(term => term.Covers(today));
            if (fits && found is not null)
            {
                return null;
            }

            found = fits ? person : found;
        }

        bool mayBeAnother = found is not null && actor.Title is null && day is { } now
            && bearers.Exists(other => !ReferenceEquals(other, found) && (other.Offices.Count == 0 || other.Offices.Any(term => term.IsWithin(YearsRemembered, now))));
        return mayBeAnother ? null : found;
    }

    /// <summary>The term that the day is in, else the last before it; without a day the only one.</summary>
    private static Office? TermOn(List<Office> terms, LocalDate? day)
    {
        if (day is not { } on)
        {
            return terms.Count == 1 ? terms[0] : null;
        }

        Office? last = null;
        foreach (Office term in terms)
        {
            if (term.Covers(on))
            {
                return term;
            }

            last = term.From.Last <= on && (last is null || term.From.First > last.From.First) ? term : last;
        }

        return last;
    }

    /// <summary>"the Russian foreign minister": who it was on the report's day, where nobody else can be meant.</summary>
    private static KnownActor? OfDescription(ActorMention actor, string text, LocalDate? day, OfficeTable offices)
    {
        if (day is { } then && actor.Country is null && HeadOfBody(actor, then, offices) is { } head)
        {
            return head;
        }

        if (day is not { } on || actor.Country is not { } country || actor.Evidence.Count == 0 || Countries.ByIso3(country) is not { } owner
            || !actor.Name.StartsWith(owner.Adjective + " ", StringComparison.OrdinalIgnoreCase) || IsNotNow(text, actor.Evidence[0].Start))
        {
            return null;
        }

        string title = actor.Name[(owner.Adjective.Length + 1)..];
        return offices.HolderOf(title, country, on) is { } holder
            ? new KnownActor(holder.Person.Name, holder.Person.Country, holder.Office.From.Text, holder.Office.To?.Text, false)
            : null;
    }

    /// <summary>"United Nations Secretary-General", as an actor is called that no name was told of.</summary>
    private static KnownActor? HeadOfBody(ActorMention actor, LocalDate day, OfficeTable offices)
    {
        foreach (string title in (ReadOnlySpan<string>)["Secretary-General", "High Representative"])
        {
            if (actor.Name.EndsWith(" " + title, StringComparison.Ordinal) && offices.HolderOf(title, actor.Name[..^(title.Length + 1)], day) is { } holder)
            {
                return new KnownActor(holder.Person.Name, holder.Person.Country, holder.Office.From.Text, holder.Office.To?.Text, false);
            }
        }

        return null;
    }

    private static bool IsNotNow(string text, int start)
    {
        int from = Math.Max(0, start - 30);
        string[] before = text[from..start].Split([' ', '-', '\n', ',', '“', '"'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = Math.Max(0, before.Length - 3); i < before.Length; i++)
        {
            if (Array.Exists(NotNow, word => string.Equals(word, before[i], StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    // The owner as the table has it: a country's letters, or a body; null where only the title tells.
    private static string? OwnerOf(ActorMention actor)
    {
        if (actor.TitleOf is { } of)
        {
            return (Countries.ByName(of) ?? Countries.ByDemonym(of))?.Iso3 ?? Bodies.ByName(of)?.Name ?? of;
        }

        return actor.Country;
    }
}
