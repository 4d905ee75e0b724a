using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Tests.Resolve;

namespace Rapporteur.Tests.Judging;

/// <summary>Reports in which one man is spelt in two ways, one meeting is told with two days, and one meeting is none.</summary>
internal static class InventedReports
{
    public static readonly Place Tallinn = new("Tallinn", "EST", null, null);

    public const string WednesdaysText =
        "Omar Castell will see Ada Brandt in Lima. Nobody else was asked to come along to the mountains, where the hotel keeps its doors shut until the snow is gone. "
        + "The hosts have ordered two horses, three blankets and a cook who knows how to bake bread at that height, and they hope that the old bridge over the gorge holds for another week or two.";

    public static Telling[] All() => [Monday(), Tuesday(), Wednesday(), Dinner()];

    public static Telling Monday()
    {
        var telling = new Telling(
            "r-a",
            "Minister Ali Haidar met Ines Duarte in Tallinn on Monday. “The herring quota stays”, Ali Haidar said afterwards on the quay.",
            "2031-05-05");
        int haidar = telling.Person("Ali Haidar", country: "SYR");
        int duarte = telling.Person("Ines Duarte", country: "ESP");
        return telling
            .Encounter("Ali Haidar met Ines Duarte in Tallinn on Monday", [haidar, duarte], "2031-05-05", Tallinn)
            .Statement("The herring quota stays", haidar, day: "2031-05-05");
    }

    public static Telling Tuesday()
    {
        var telling = new Telling(
            "r-b",
            "Two visitors of the port, Ali Haider and Ines Duarte, sat together in the Estonian capital on Tuesday, as the harbour master wrote in his log.",
            "2031-05-07");
        int haider = telling.Person("Ali Haider");
        int duarte = telling.Person("Ines Duarte", country: "ESP");
        return telling.Encounter("Ali Haider and Ines Duarte, sat together in the Estonian capital on Tuesday", [haider, duarte], "2031-05-06", Tallinn);
    }

    public static Telling Wednesday()
    {
        var telling = new Telling("r-c", WednesdaysText, "2031-07-01");
        int castell = telling.Person("Omar Castell");
        int brandt = telling.Person("Ada Brandt");
        return telling
            .Encounter("Omar Castell will see Ada Brandt in Lima", [castell, brandt], null, new Place("Lima", "PER", null, null), status: EncounterStatus.Planned)
            .Agreement("Nobody else was asked", [castell, brandt]);
    }

    public static Telling Dinner()
    {
        var telling = new Telling("r-d", "Joan Petit met her public, then her dinner, said the cook of the ferry, who counted 14 plates.", "2031-08-01");
        int petit = telling.Person("Joan Petit");
        int cook = telling.Unnamed("the cook of the ferry");
        return telling
            .Encounter("Joan Petit met her public", [petit])
            .Statement("met her public, then her dinner", cook, StatementMode.Indirect)
            .Position("met her public, then her dinner", cook, "dinner", Stance.Supports, "2031-08-01", statements: [0])
            .Figure("14 plates", 14, "plates");
    }
}
