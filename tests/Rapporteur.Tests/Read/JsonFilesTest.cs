using System.Text;
using Rapporteur.Domain.Failures;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Tests.Read;

public sealed class JsonFilesTest : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Lines_TakeAllFields()
    {
        _folder.Add("a.jsonl", """
            {"id": "n-1", "url": "https://example.org/1", "outlet": "Courier", "title": "Talks", "date": "2031-04-02", "byline": ["Eva Holm", "Jon Berg"], "text": "Envoys met.", "more": {"x": [1]}}
            {"url": "https://example.org/2", "text": "Envoys parted.", "title": null}

            {"text": "Nothing else."}
            {"id": 7, "text": "Numbered."}
            """);

        List<ReadResult> results = _folder.Read();

        RawReport first = results[0].Report!;
        Assert.Equal(ReportFormat.Body, first.Format);
        Assert.Equal(new GivenFields("https://example.org/1", "Courier", "Talks", "2031-04-02", "Eva Holm; Jon Berg"), first.Given);
        Assert.Equal(["n-1", "https://example.org/2", "a.jsonl#4", "7"], results.Select(result => result.Report!.Source), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_WhatTheReadCommandWrites_KeepsSourceAndDate()
    {
        _folder.Add("a.jsonl", """
            {"source": "pages/1.html", "published": {"from": "2022-07-24T08:15:00Z", "to": "2022-07-24T08:15:00Z", "precision": "instant", "basis": "metadata"}, "text": "One."}
            {"source": "2.txt", "published": {"from": "2022-07-01", "to": "2022-07-31", "precision": "month"}, "text": "Two."}
            {"published": "2022-07-25", "text": "Three."}
            {"published": 5, "text": "Four."}
            """);

        List<ReadResult> results = _folder.Read();

        Assert.Equal(["2022-07-24T08:15:00Z", null, "2022-07-25"], results[..3].Select(result => result.Report!.Given.Published), StringComparer.Ordinal);
        Assert.Equal(["pages/1.html", "2.txt", "a.jsonl#3"], results[..3].Select(result => result.Report!.Source), StringComparer.Ordinal);
        Assert.Equal(RefusalCode.Malformed, results[3].Refusal!.Code);
    }

    [Fact]
    public void Read_BadLines_AreRefusedByNumberAndTheRestGoesOn()
    {
        byte[] lines =
        [
            .. "{\"text\": \"One.\"}\n{\"text\": \n[1]\n{\"title\": \"No text\"}\n{\"text\": 5}\n{\"text\": \"caf"u8, 0xE9, .. "\"}\n{\"text\": \" \"}\n{\"text\": \"\\ud800\"}\n{\"text\": \"Last.\"}"u8,
        ];
        _folder.Add("a.ndjson", lines);

        List<ReadResult> results = _folder.Read();

        Assert.Equal(9, results.Count);
        Assert.Equal("One.", results[0].Report!.Content);
        Assert.Equal("Last.", results[8].Report!.Content);
        Assert.Equal(
            [RefusalCode.Malformed, RefusalCode.Malformed, RefusalCode.Malformed, RefusalCode.Malformed, RefusalCode.InvalidUtf8, RefusalCode.Empty, RefusalCode.Malformed],
            results[1..8].Select(result => result.Refusal!.Code));
        Assert.Equal("a.ndjson#2", results[1].Refusal!.Source);
        int offset = lines.AsSpan().IndexOf((byte)0xE9);
        Assert.Contains($"offset {offset}", results[5].Refusal!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"text\": \"One.\"")]
    [InlineData("{\"text\": \"One.}")]
    [InlineData("{\"text\":")]
    public void Read_LineCutShort_SaysThatItEndsTooSoon(string line)
    {
        _folder.Add("a.jsonl", line + "\n");

        Assert.Contains("it ends before a bracket or a quotation mark is closed", Assert.Single(_folder.Read()).Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LineOverTheLimit_IsPassedOver()
    {
        _folder.Add("a.jsonl", "{\"text\": \"" + new string('x', 300_000) + "\"}\n{\"text\": \"Short.\"}\n");

        List<ReadResult> results = _folder.Read(new ReadLimits(MaxReportBytes: 1000));

        Assert.Equal(RefusalCode.TooLarge, results[0].Refusal!.Code);
        Assert.Equal("a.jsonl#1", results[0].Refusal!.Source);
        Assert.Equal("Short.", results[1].Report!.Content);
    }

    [Fact]
    public void Read_MarkAndCarriageReturns_AreNoMatter()
    {
        _folder.Add("a.jsonl", Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("{\"text\": \"One.\"}\r\n{\"text\": \"Two.\"}\r\n")).ToArray());

        Assert.Equal(["One.", "Two."], _folder.Read().Select(result => result.Report!.Content), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_OneObject_IsOneReport()
    {
        _folder.Add("a.json", "{\n  \"title\": \"Talks\",\n  \"text\": \"Envoys met.\"\n}");

        RawReport report = Assert.Single(_folder.Read()).Report!;

        Assert.Equal("a.json", report.Source);
        Assert.Equal("Talks", report.Given.Title);
    }

    [Fact]
    public void Read_Array_IsOneReportAnEntry()
    {
        _folder.Add("a.json", "[{\"id\": \"x\", \"text\": \"One.\"}, 5, {\"text\": \"Three.\"}]");

        List<ReadResult> results = _folder.Read();

        Assert.Equal("x", results[0].Report!.Source);
        Assert.Equal(RefusalCode.Malformed, results[1].Refusal!.Code);
        Assert.Equal("a.json#3", results[2].Report!.Source);
    }

    [Fact]
    public void Read_ArrayThatBreaksOff_KeepsWhatCameBefore()
    {
        _folder.Add("a.json", "[{\"text\": \"One.\"}, {\"text\": ");

        List<ReadResult> results = _folder.Read();

        Assert.Equal(RefusalCode.Malformed, results[^1].Refusal!.Code);
        Assert.True(results.Count is 1 or 2);
    }

    [Fact]
    public void Read_EntryWithoutWords_IsToldByItsLineAndNotItsId()
    {
        _folder.Add("wire.jsonl", """{"id":"4","text":" "}""");

        Assert.Equal("wire.jsonl#1", Assert.Single(_folder.Read()).Refusal!.Source);
    }

    [Fact]
    public void Read_EmptyArray_IsRefused()
    {
        _folder.Add("a.json", "[]");

        Assert.Equal(RefusalCode.Empty, Assert.Single(_folder.Read()).Refusal!.Code);
    }
}
