using System.Net;
using System.Text.Json;
using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Serialization;

namespace Rapporteur.Tests.Web;

public sealed class JsonRoutesTest
{
    [Theory]
    [InlineData("/reports.json", 5)]
    [InlineData("/actors.json", 8)]
    [InlineData("/encounters.json", 7)]
    [InlineData("/statements.json", 10)]
    [InlineData("/timeline.json", 7)]
    [InlineData("/timeline.json?show=both", 17)]
    [InlineData("/timeline.json?status=denied", 1)]
    public async Task Get_List_HoldsAllRows(string path, int rows)
    {
        await using RunningSite site = await RunningSite.StartAsync();

        using JsonDocument json = await ReadAsync(site, path);

        Assert.True(json.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal(rows, json.RootElement.GetProperty("rows").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("next").ValueKind);
    }

    [Theory]
    [InlineData("/encounters.json")]
    [InlineData("/timeline.json")]
    public async Task Get_LongList_GivesEachRowOnceOverItsPages(string start)
    {
        var many = Enumerable.Range(0, 250).Select(i => InventedRecord.Meeting($"e-x{i:000}", new LocalDate(2019, 1, 1).PlusDays(i % 40)));
        await using RunningSite site = await RunningSite.StartAsync(() => new InventedRecord(many));
        var seen = new List<string>();
        for (string? path = start; path is not null;)
        {
            using JsonDocument json = await ReadAsync(site, path);
            foreach (JsonElement row in json.RootElement.GetProperty("rows").EnumerateArray())
            {
                JsonElement entry = row.TryGetProperty("encounter", out JsonElement inner) ? inner : row;
                seen.Add(entry.GetProperty("id").GetString()!);
            }

            path = json.RootElement.GetProperty("nextUrl").GetString();
        }

        Assert.Equal(257, seen.Count);
        Assert.Equal(257, seen.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Get_Entry_IsTheEntryOfTheExport()
    {
        await using RunningSite site = await RunningSite.StartAsync();

        using JsonDocument json = await ReadAsync(site, "/encounters/e-selin.json");
        byte[] entry = JsonSerializer.SerializeToUtf8Bytes(json.RootElement.GetProperty("entry"));

        Assert.Equal(RecordJson.ToUtf8(new InventedRecord().Find<Encounter>("e-selin")!), RecordJson.ToUtf8(RecordJson.FromUtf8<Encounter>(entry)));
    }

    [Fact]
    public async Task Get_UnknownEntry_IsAnErrorInJson()
    {
        await using RunningSite site = await RunningSite.StartAsync();

        using HttpResponseMessage response = await site.Client.GetAsync("/reports/none.json");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.False(json.RootElement.GetProperty("ok").GetBoolean());
    }

    private static async Task<JsonDocument> ReadAsync(RunningSite site, string path)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync());
    }
}
