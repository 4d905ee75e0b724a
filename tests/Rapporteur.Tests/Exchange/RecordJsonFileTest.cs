using System.Text;
using System.Text.Json;
using Rapporteur.Exchange;
using Rapporteur.Exchange.Schema;
using Rapporteur.Sqlite;
using Rapporteur.Tests.Fakes;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Exchange;

public sealed class RecordJsonFileTest
{
    [Fact]
    public void Write_EveryKindOfEntry_KeepsToTheSchema()
    {
        byte[] document = Export();

        Assert.Empty(RecordSchema.Validate(new MemoryStream(document)));
    }

    [Fact]
    public void Write_EmptyRecord_KeepsToTheSchema()
    {
        using var store = new MemoryRecordStore();
        var output = new MemoryStream();

        RecordJsonFile.Write(store, output);

        output.Position = 0;
        Assert.Empty(RecordSchema.Validate(output));
    }

    [Fact]
    public void Write_FromAnyStore_GivesTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteRecordStore.Open(folder.File("a.db"));
        SampleRecord.Write(store);
        SampleRecord.Write(store);
        var output = new MemoryStream();

        RecordJsonFile.Write(store, output);

        Assert.Equal(Export(), output.ToArray());
    }

    [Fact]
    public void Write_Layout_IsLfWithoutMarkAndReadable()
    {
        byte[] document = Export();
        string text = new UTF8Encoding(false, true).GetString(document);

        Assert.StartsWith("{\n \"schema\": \"rapporteur.record/1\",\n \"reports\": [\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("“We agreed to a truce”, said Norland's minister, Åsa Lind", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Keys_StandInTheOrderOfTheContract()
    {
        using var document = JsonDocument.Parse(Export());
        using var schema = JsonDocument.Parse(RecordSchema.Open());

        Assert.Equal(
            string.Join(' ', schema.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString())) + " judgements",
            string.Join(' ', document.RootElement.EnumerateObject().Select(property => property.Name)));
    }

    [Fact]
    public void Write_PassagesInTheDocument_AreFoundLetterForLetter()
    {
        using var document = JsonDocument.Parse(Export());
        Dictionary<string, string> texts = document.RootElement.GetProperty("reports").EnumerateArray()
            .ToDictionary(report => report.GetProperty("id").GetString()!, report => report.GetProperty("text").GetString()!, StringComparer.Ordinal);

        int seen = 0;
        foreach (JsonElement encounter in document.RootElement.GetProperty("encounters").EnumerateArray())
        {
            foreach (JsonElement evidence in encounter.GetProperty("evidence").EnumerateArray())
            {
                string text = texts[evidence.GetProperty("report").GetString()!];
                Assert.Equal(evidence.GetProperty("exact").GetString(), text[evidence.GetProperty("start").GetInt32()..evidence.GetProperty("end").GetInt32()]);
                seen++;
            }
        }

        Assert.Equal(3, seen);
    }

    [Fact]
    public void Write_Cancelled_Stops()
    {
        using var store = new MemoryRecordStore();
        SampleRecord.Write(store);

        Assert.Throws<OperationCanceledException>(() => RecordJsonFile.Write(store, Stream.Null, new CancellationToken(canceled: true)));
    }

    internal static byte[] Export()
    {
        using var store = new MemoryRecordStore();
        SampleRecord.Write(store);
        var output = new MemoryStream();
        RecordJsonFile.Write(store, output);
        return output.ToArray();
    }
}
