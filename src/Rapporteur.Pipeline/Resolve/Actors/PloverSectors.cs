using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>The PLOVER sector of an actor, from its kind, its name and the offices that reports give it.</summary>
internal static class PloverSectors
{
    public static PloverActor? Of(ActorKind kind, string name, string? country, Tally<string> titles)
    {
        string folded = " " + NameFolding.Fold(name) + " ";
        string? sector = kind switch
        {
            ActorKind.State => "GOV",
            ActorKind.Government => Holds(folded, Military) ? "MIL" : Holds(folded, Courts) ? "JUD" : "GOV",
            ActorKind.Outlet => "MED",
            ActorKind.ArmedGroup => "REB",
            ActorKind.Organisation => OfOrganisation(folded),
            ActorKind.Group => OfGroup(folded),
            _ => OfTitles(titles),
        };
        return sector is null && country is null ? null : new PloverActor(country, sector);
    }

    private static readonly string[] Military =
        [" army ", " military ", " armed forces ", " air force ", " navy ", " troops ", " general staff ", " marines ", " forces "];

    private static readonly string[] Courts = [" court ", " tribunal ", " judge ", " prosecutor "];

    private static readonly string[] Between =
    [
        " united nations ", " un ", " security council ", " european union ", " eu ", " nato ", " osce ", " opcw ", " iaea ", " league ",
        " african union ", " asean ", " g7 ", " g20 ", " g8 ", " organisation ", " organization ", " council of europe ",
        " commission ", " world bank ", " international monetary fund ", " imf ", " unhcr ", " unicef ", " quartet ",
    ];

    private static readonly string[] Beside =
    [
        " observatory ", " amnesty ", " human rights watch ", " red cross ", " red crescent ", " network for ", " foundation ",
        " institute ", " white helmets ", " civil defence ", " civil defense ", " monitor ", " medecins ", " doctors without ",
    ];

    private static readonly string[] Companies = [" company ", " corporation ", " bank ", " airlines ", " inc ", " ltd ", " gazprom "];

    private static readonly string[] Parties = [" party ", " coalition ", " opposition ", " national council ", " negotiations committee "];

    private static readonly string[] Civil = [" people ", " civilians ", " residents ", " protesters ", " refugees ", " victims ", " workers "];

    private static readonly string[] Rebels = [" rebel ", " rebels ", " militants ", " fighters ", " separatists ", " insurgents ", " militia "];

    private static readonly string[] Offices =
    [
        "minister", "president", "secretary", "ambassador", "envoy", "spokesman", "spokeswoman", "spokesperson", "chancellor",
        "king", "prince", "emir", "sultan", "governor", "adviser", "advisor", "official", "representative", "premier", "diplomat", "mayor",
    ];

    private static readonly string[] Ranks =
        [" general ", " gen ", " colonel ", " col ", " commander ", " admiral ", " lieutenant ", " lt ", " major ", " maj ", " chief of staff "];

    private static string OfOrganisation(string name) =>
        Holds(name, Beside) ? "NGO"
        : Holds(name, Between) ? "IGO"
        : Holds(name, Parties) ? "OPP"
        : Holds(name, Companies) ? "BUS"
        : "NGO";

    private static string? OfGroup(string name) =>
        Holds(name, Rebels) ? "REB"
        : Holds(name, Parties) ? "OPP"
        : Holds(name, Military) ? "MIL"
        : Holds(name, Civil) ? "CVL"
        : null;

    private static string? OfTitles(Tally<string> titles)
    {
        string? title = titles.Commonest();
        if (title is null)
        {
            return null;
        }

        string padded = " " + title + " ";
        bool rank = Holds(padded, Ranks) && !padded.Contains(" secretary general ", StringComparison.Ordinal)
            && !padded.Contains("attorney", StringComparison.Ordinal);
        return rank ? "MIL"
            : Array.Exists(Offices, office => title.Contains(office, StringComparison.Ordinal)) ? "GOV"
            : null;
    }

    private static bool Holds(string name, string[] words) =>
        Array.Exists(words, word => name.Contains(word, StringComparison.Ordinal));
}
