using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;

namespace Rapporteur.Tests.Resolve;

public sealed class RecordResolverTest
{
    [Fact]
    public void Resolve_ReportsInAnyOrder_GiveTheSameEntries()
    {
        Telling[] tellings = [.. Enumerable.Range(0, 24).Select(Make)];
        using Resolved inOrder = Resolved.From(tellings);
        string expected = inOrder.Everything();
        var random = new Random(7);

        for (int round = 0; round < 4; round++)
        {
            random.Shuffle(tellings);
            using Resolved shuffled = Resolved.From(tellings);
            Assert.Equal(expected, shuffled.Everything());
        }
    }

    [Fact]
    public void Resolve_Ids_AreEachOnce()
    {
        using Resolved record = Resolved.From([.. Enumerable.Range(0, 24).Select(Make)]);

        string[] ids =
        [
            .. record.Actors.Select(actor => actor.Id.Value),
            .. record.Encounters.Select(encounter => encounter.Id.Value),
            .. record.Statements.Select(statement => statement.Id.Value),
            .. record.Figures.Select(figure => figure.Id.Value),
            .. record.Stories.Select(story => story.Id),
            .. record.Lineages.Select(lineage => lineage.Id),
        ];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Resolve_SameFigureInOneStory_IsOneWithAllItsPassages()
    {
        const string Words = "The flood at Ilse took 14 houses on Friday, the mayor of Ilse said at the bridge over the flooded river.";
        const string Other = "On Friday the flooded river at Ilse swept away 14 houses near the bridge, according to the mayor.";
        using Resolved record = Resolved.From(
            new Telling("r-a", Words, "2031-03-05").Figure("14 houses", 14, "houses"),
            new Telling("r-b", Other, "2031-03-05").Figure("14 houses", 14, "houses"),
            new Telling("r-c", "A fire at Orlo last year burnt 14 houses, the insurers wrote.", "2031-09-05").Figure("14 houses", 14, "houses"));

        Assert.Equal([1, 2], record.Figures.Select(figure => figure.Evidence.Count).Order());
    }

    [Fact]
    public void Resolve_CitationsOfOneName_AreOne()
    {
        using Resolved record = Resolved.From(new Telling("r-a", "The Varn Post wrote so. More from the Varn Post.").Cites("Varn Post").Cites("the Varn Post"));

        Assert.Equal(2, Assert.Single(Assert.Single(record.Reports).Cites).Evidence.Count);
    }

    [Fact]
    public void Resolve_CallWithoutADayInAReportWithoutADate_BesideADatedOne_IsNoError()
    {
        var undated = new Telling("r-a", "Ada Brandt telephoned Omar Castell over the herring quota.");
        undated.Encounter("Ada Brandt telephoned Omar Castell", [undated.Person("Ada Brandt"), undated.Person("Omar Castell")], kind: EncounterKind.Call);
        var dated = new Telling("r-b", "Omar Castell and Ada Brandt spoke over the telephone on Monday.", "2031-05-06");
        dated.Encounter("Omar Castell and Ada Brandt", [dated.Person("Omar Castell"), dated.Person("Ada Brandt")], "2031-05-05", kind: EncounterKind.Call);

        using Resolved record = Resolved.From(undated, dated);

        Assert.NotEmpty(record.Encounters);
    }

    internal static Telling Make(int number)
    {
        string[] people = ["Ada Brandt", "Omar Castell", "Ines Duarte"];
        string who = people[number % 3];
        string whom = people[(number + 1) % 3];
        string day = $"2031-05-0{1 + (number % 4)}";
        string place = number % 2 == 0 ? "Riga" : "Lima";
        string text = $"{who} met {whom} in {place}. “We spoke of the herring quota for hours on end,” {who} said. "
            + $"The port of {place} lost {number % 5} ships, which the harbour office had not seen since the year of the great frost.";
        var telling = new Telling($"r-{(number * 7) % 24:00}", text, number % 6 == 0 ? null : day, $"{who} in {place}");
        int speaker = telling.Person(who, country: "DEU");
        int other = telling.Person(whom, country: "ESP");
        telling.Unnamed("the harbour office");
        telling.Encounter($"{who} met {whom}", [speaker, other], number % 5 == 0 ? null : day, new Place(place, null, null, null));
        telling.Statement("We spoke of the herring quota for hours on end", speaker, StatementMode.Direct, day);
        return telling.Figure($"{number % 5} ships", number % 5, "ships");
    }
}
