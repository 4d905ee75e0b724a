using System.Text;
using System.Text.Json;
using NodaTime;
using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Serialization;
using Rapporteur.Domain.Stories;
using Rapporteur.Domain.Time;
using Rapporteur.Tests.Fakes;

namespace Rapporteur.Tests.Domain;

public sealed class RecordJsonTest
{
    [Fact]
    public void RoundTrip_EveryKindOfEntry_GivesTheSameJson()
    {
        AssertRoundTrips<Report>(2);
        AssertRoundTrips<Actor>(3);
        AssertRoundTrips<Encounter>(2);
        AssertRoundTrips<Statement>(2);
        AssertRoundTrips<Position>(1);
        AssertRoundTrips<Agreement>(1);
        AssertRoundTrips<Commitment>(1);
        AssertRoundTrips<CodedEvent>(1);
        AssertRoundTrips<Figure>(2);
        AssertRoundTrips<Story>(2);
        AssertRoundTrips<Lineage>(1);
        AssertRoundTrips<Discrepancy>(1);
    }

    [Fact]
    public void FromUtf8_Values_ComeBackEqual()
    {
        Encounter encounter = RecordJson.FromUtf8<Encounter>(RecordJson.ToUtf8(SampleRecord.Encounter));

        Assert.Equal(SampleRecord.Encounter.Id, encounter.Id);
        Assert.Equal(SampleRecord.Encounter.Kind, encounter.Kind);
        Assert.Equal(SampleRecord.Encounter.Participants, encounter.Participants);
        Assert.Equal(SampleRecord.Encounter.Place, encounter.Place);
        Assert.Equal(SampleRecord.Encounter.Time, encounter.Time);
        Assert.Equal(SampleRecord.Encounter.Status, encounter.Status);
        Assert.Equal(SampleRecord.Encounter.Evidence, encounter.Evidence);
    }

    [Fact]
    public void RoundTrip_EveryPrecision_ComesBackEqual()
    {
        var day = new LocalDate(2016, 2, 29);
        FactTime[] times =
        [
            FactTime.Unknown, FactTime.Phrase("soon"), FactTime.OnDay(day, "on Monday"), FactTime.InMonth(2016, 2), FactTime.InYear(1999),
            FactTime.AtInstant(day.At(new LocalTime(23, 59, 59)).WithOffset(Offset.FromHoursAndMinutes(5, 30)), "just before midnight"),
            FactTime.Between(day, day.PlusDays(6), TimePrecision.Week), FactTime.Between(day, day.PlusDays(90), TimePrecision.Season),
            FactTime.Between(day, day, TimePrecision.Range), FactTime.Between(day, day.PlusDays(1), TimePrecision.Range, "\"then\""),
        ];

        foreach (FactTime time in times)
        {
            Assert.Equal(time, JsonSerializer.Deserialize<FactTime>(JsonSerializer.Serialize(time, RecordJson.Options), RecordJson.Options));
        }
    }

    [Fact]
    public void ToUtf8_Report_HasTheKeysOfTheContract()
    {
        using var json = JsonDocument.Parse(RecordJson.ToUtf8(SampleRecord.ReportB));

        Assert.Equal("id source url outlet title byline published language text cites story lineage",
            string.Join(' ', json.RootElement.EnumerateObject().Select(property => property.Name)));
        Assert.Equal("""{"from":null,"to":null,"precision":"unknown","text":null,"basis":"unknown"}""",
            json.RootElement.GetProperty("published").GetRawText());
    }

    [Fact]
    public void ToUtf8_Condition_IsNamedAsInTheContract()
    {
        string json = Encoding.UTF8.GetString(RecordJson.ToUtf8(new Condition("if it holds", null, SampleRecord.In(SampleRecord.A, "Vienna"))));

        Assert.StartsWith("""{"condition":"if it holds","consequence":null,"evidence":[{""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Passages_InWhateverOrderAndWithKeysOfOthers_AreRead()
    {
        const string Json = """
            [{"more": {"a": [1]}, "exact": "b", "start": 5, "end": 6, "report": "r-b"}, {"report": "r-a", "start": 0, "end": 1, "exact": "a"},
             {"report": "r-b", "start": 5, "end": 6, "exact": "b"}]
            """;

        Passages passages = JsonSerializer.Deserialize<Passages>(Json, RecordJson.Options)!;

        Assert.Equal([new Evidence(new ReportId("r-a"), 0, 1, "a"), new Evidence(new ReportId("r-b"), 5, 6, "b")], passages);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("[[]]")]
    [InlineData("""[{"start": 0, "end": 1, "exact": "a"}]""")]
    [InlineData("""[{"report": "r-a", "start": 0, "end": 1}]""")]
    [InlineData("""[{"report": "r-a", "start": 0, "end": 2, "exact": "a"}]""")]
    [InlineData("""[{"report": "r-a", "start": "0", "end": 1, "exact": "a"}]""")]
    [InlineData("""[{"report": "r-a", "start": 0, "end": 1, "exact": null}]""")]
    public void Passages_ThatAreNone_Throw(string json)
    {
        Exception error = Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<Passages>(json, RecordJson.Options));

        Assert.True(error is JsonException or ArgumentException or InvalidOperationException, error.ToString());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"id\":null}")]
    public void FromUtf8_NoFigure_Throws(string json) => Assert.ThrowsAny<Exception>(() =>
    {
        Figure figure = RecordJson.FromUtf8<Figure>(Encoding.UTF8.GetBytes(json));
        return figure.Evidence.Count;
    });

    private static void AssertRoundTrips<T>(int count)
        where T : class, IRecordEntry
    {
        using var store = new MemoryRecordStore();
        SampleRecord.Write(store);
        List<T> entries = [.. ((IRecordReader)store).All<T>()];
        Assert.Equal(count, entries.Count);
        Assert.All(entries, entry =>
        {
            byte[] json = RecordJson.ToUtf8(entry);
            Assert.Equal(json, RecordJson.ToUtf8(RecordJson.FromUtf8<T>(json)));
            Assert.DoesNotContain("\"key\":", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        });
    }
}
