namespace Rapporteur.Tests.Web;

/// <summary>The bodies of the invented reports. Countries, people and events are made up.</summary>
internal static class InventedTexts
{
    public const string Selin = """
        PORT SELIN — The foreign ministers of Arvenia and Tolmark met in Port Selin on Tuesday for the first time since the river dispute began, and came away with a promise to keep talking.

        Mira Halvek of Arvenia and Tomas Brenn of Tolmark spent four hours in the customs house above the harbour. “We did not solve it today, but we agreed on what has to be solved,” Halvek told reporters afterwards.

        Brenn said that Tolmark would reopen the Orla lock if Arvenia withdrew its survey boats by the end of the month.

        At least 14 villages downstream have been without river water since January, according to the Lakes Council. The council wants both sides at its April conference in Kestria. Technical talks on water levels are to be held from 18 to 20 March.

        The two countries last settled a quarrel over the river in 2013, when talks in Kestria ended in the Orla Accord.
        """;

    public const string SelinCopy = """
        The foreign ministers of Arvenia and Tolmark met in Port Selin on Tuesday for the first time since the river dispute began, and came away with a promise to keep talking.

        Mira Halvek of Arvenia and Tomas Brenn of Tolmark spent four hours in the customs house above the harbour. “We did not solve it today, but we agreed on what has to be solved,” Halvek told reporters afterwards.

        Brenn said that Tolmark would reopen the Orla lock if Arvenia withdrew its survey boats by the end of the month.

        The council wants both sides at its April conference in Kestria. Technical talks on water levels are to be held from 18 to 20 March.

        With material from the Northern Wire.
        """;

    public const string Envoy = """
        KESTRIA CITY, 7 March — The envoy of the Lakes Council, Ilse Okoro, on Thursday welcomed what she called “the first honest meeting in a year” between the ministers Mira Halvek and Tomas Brenn, held on Wednesday in Port Selin.

        Okoro disclosed that she had spoken by telephone with President Daro Venn of Arvenia last week. She said that he had asked for guarantees on fishing rights. “He was clear, and I was clear: the council guarantees nothing that it cannot inspect,” she said.

        A spokesman for the Tolmark ministry denied that officials of both sides had met in secret on 2 March. “There was no such meeting and there will be none,” the spokesman said.

        About 3,200 people have left the lower valley, the council estimates.

        An official in Arvenia, who asked not to be named, said that the survey boats would stay <until the last lock is open>.
        """;

    public const string Undated = """
        President Daro Venn may travel to Tolmark if the technical talks go well, his office has let it be known. Nothing has been fixed.

        “An invitation is not a visit,” the president’s spokeswoman said. Tolmark has proposed that Venn see the Orla lock for himself.

        The opposition in Arvenia said a visit now would reward blackmail.
        """;

    public const string Postponed = """
        The Lakes Council has put off its April conference on the Orla river, its secretariat said on Monday. No new date was given.

        Ilse Okoro told the council that the delay was “a pause and not a funeral”. Tolmark regretted the decision, while Arvenia said that it had asked for more time.

        The council has set aside 2.5 million crowns for repairs to the lock.
        """;
}
