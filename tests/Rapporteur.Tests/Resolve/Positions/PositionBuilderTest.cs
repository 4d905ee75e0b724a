using Rapporteur.Domain.Facts;

namespace Rapporteur.Tests.Resolve.Positions;

public sealed class PositionBuilderTest
{
    private const string Story = "The herring fleet of Norland stays in port while the ministers argue about nets, quotas and the price of diesel in the north. ";

    [Fact]
    public void Build_SameStanceInTwoReports_IsOnePositionWithBothPassages()
    {
        using Resolved record = Resolved.From(
            Held("r-a", "Norland backs the herring quota", Stance.Supports, "2031-05-01"), Held("r-b", "Norland is for the herring quota", Stance.Supports, "2031-05-03"));

        Position position = Assert.Single(record.Positions);
        Assert.Equal(2, position.Evidence.Count);
        Assert.Equal("2031-05-01", position.Time.From?.ToString("uuuu-MM-dd", null));
        Assert.Equal("2031-05-03", position.Time.To?.ToString("uuuu-MM-dd", null));
        Assert.Null(position.ShiftFrom);
    }

    [Fact]
    public void Build_OtherStanceLater_DepartsFromTheEarlier()
    {
        using Resolved record = Resolved.From(
            Held("r-a", "Norland backs the herring quota", Stance.Supports, "2031-05-01"), Held("r-b", "Norland rejects the herring quota", Stance.Opposes, "2031-05-03"));

        Position earlier = Assert.Single(record.Positions, one => one.Stance == Stance.Supports);
        Position later = Assert.Single(record.Positions, one => one.Stance == Stance.Opposes);
        Assert.Equal(earlier.Id, later.ShiftFrom);
        Assert.Null(earlier.ShiftFrom);
    }

    [Fact]
    public void Build_StanceTakenUpAgain_IsAPositionOfItsOwn()
    {
        using Resolved record = Resolved.From(
            Held("r-a", "Norland backs the herring quota", Stance.Supports, "2031-05-01"),
            Held("r-b", "Norland rejects the herring quota", Stance.Opposes, "2031-05-02"),
            Held("r-c", "Norland once more backs the herring quota", Stance.Supports, "2031-05-03"));

        Assert.Equal(3, record.Positions.Count);
        Assert.Equal(2, record.Positions.Count(one => one.ShiftFrom is not null));
    }

    [Fact]
    public void Build_UndatedStances_HaveNoOrder()
    {
        using Resolved record = Resolved.From(
            Held("r-a", "Norland backs the herring quota", Stance.Supports, null), Held("r-b", "Norland rejects the herring quota", Stance.Opposes, null));

        Assert.Equal(2, record.Positions.Count);
        Assert.All(record.Positions, one => Assert.Null(one.ShiftFrom));
    }

    [Fact]
    public void Build_ToldAsEarlier_IsWhatTheShiftDepartsFrom()
    {
        const string Text = "Norland dropped its demand for a herring quota";
        var telling = new Telling("r-a", Text, "2031-05-01");
        int norland = telling.State("Norland", "NRL");
        telling.Position(Text, norland, "quota", Stance.Supports, earlier: true).Position(Text, norland, "quota", Stance.Open, shift: "dropped");

        using Resolved record = Resolved.From(telling);

        Position open = Assert.Single(record.Positions, one => one.Stance == Stance.Open);
        Assert.Equal(Assert.Single(record.Positions, one => one.Stance == Stance.Supports).Id, open.ShiftFrom);
        Assert.Equal("dropped", open.ShiftWords);
    }

    [Fact]
    public void Build_OneIssueInTwoStories_IsTwoPositions()
    {
        using Resolved record = Resolved.From(
            Held("r-a", "Norland backs the ceasefire", Stance.Supports, "2031-05-01", issue: "ceasefire"),
            Held("r-b", "Far away in the desert towns shelling went on for weeks. Norland backs the ceasefire there", Stance.Supports, "2033-09-09", issue: "ceasefire", story: ""));

        Assert.Equal(2, record.Positions.Count);
    }

    [Fact]
    public void Build_ReadFromAStatement_HasItsId()
    {
        const string Text = "The herring quota must stay for the whole of the coming year";
        var telling = new Telling("r-a", Text, "2031-05-01");
        int ada = telling.Person("Ada Brandt");
        telling.Statement(Text, ada).Position("The herring quota must stay", ada, "quota", Stance.Supports, statements: [0]);

        using Resolved record = Resolved.From(telling);

        Assert.Equal(Assert.Single(record.Statements).Id, Assert.Single(Assert.Single(record.Positions).Statements));
    }

    private static Telling Held(string id, string words, Stance stance, string? day, string issue = "quota", string story = Story)
    {
        var telling = new Telling(id, story + words + ".", day ?? "2031-05-01");
        return telling.Position(words, telling.State("Norland", "NRL"), issue, stance, day);
    }
}
