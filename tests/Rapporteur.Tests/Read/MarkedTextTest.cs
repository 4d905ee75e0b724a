using System.Text;
using Rapporteur.Domain.Failures;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Tests.Read;

/// <summary>Files that a byte-order mark tells the encoding of.</summary>
public sealed class MarkedTextTest : IDisposable
{
    private const string Words = "Đặng met Erdoğan in Genève — “at last”, 会谈 𝄞.";

    private readonly TempFolder _folder = new();

    public static TheoryData<string> Encodings { get; } = ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_Text_IsDecodedByItsMark(string encoding)
    {
        _folder.Add("a.txt", Marked(encoding, Words));

        Assert.Equal(Words, Assert.Single(_folder.Read()).Report!.Content);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_Html_IsDecodedByItsMarkWhateverItDeclares(string encoding)
    {
        string page = $"<!doctype html><meta charset=\"windows-1252\"><p>{Words}</p>";
        _folder.Add("a.html", Marked(encoding, page));
        _folder.Add("b.txt", Marked(encoding, page));

        Assert.All(_folder.Read(), result => Assert.Equal((page, ReportFormat.Html), (result.Report!.Content, result.Report.Format)));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_JsonAndJsonLines_AreDecodedByTheirMark(string encoding)
    {
        string entry = $"{{\"text\": \"{Words}\"}}";
        _folder.Add("a.json", Marked(encoding, entry));
        _folder.Add("b.json", Marked(encoding, $"[{entry}, {entry}]"));
        _folder.Add("c.jsonl", Marked(encoding, $"{entry}\n{entry}\n"));

        List<ReadResult> results = _folder.Read();

        Assert.Equal(5, results.Count);
        Assert.All(results, result => Assert.Equal(Words, result.Report!.Content));
    }

    [Fact]
    public void Read_Sidecar_IsDecodedByItsMark()
    {
        _folder.Add("a.txt", "They met.");
        _folder.Add("reports.csv", Marked("utf-16", "file,outlet\na.txt,Genève Wire\n"));

        Assert.Equal("Genève Wire", Assert.Single(_folder.Read()).Report!.Given.Outlet);
    }

    [Theory]
    [InlineData("a.txt", "offset 4")]
    [InlineData("a.json", "mark")]
    [InlineData("a.jsonl", "mark")]
    public void Read_HalfACharacter_IsRefusedAndNamesTheEncoding(string name, string said)
    {
        // A low surrogate without its high one.
        _folder.Add(name, [0xFF, 0xFE, (byte)'{', 0, 0x1E, 0xDD, (byte)'}', 0]);

        Refusal refusal = Assert.Single(_folder.Read()).Refusal!;

        Assert.Equal(RefusalCode.InvalidUtf8, refusal.Code);
        Assert.Contains(said, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("iconv", refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MarkBeforeWhatIsNoText_IsBinary()
    {
        _folder.Add("a.txt", [0xFF, 0xFE, 0x41, 0, 0, 0, 0x10, 0xC4]);

        Refusal refusal = Assert.Single(_folder.Read()).Refusal!;

        Assert.Equal(RefusalCode.Binary, refusal.Code);
        Assert.Contains("zero character at offset 4", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MarkAlone_IsEmpty()
    {
        _folder.Add("a.txt", Marked("utf-16", ""));

        Assert.Equal(RefusalCode.Empty, Assert.Single(_folder.Read()).Refusal!.Code);
    }

    private static byte[] Marked(string encoding, string text)
    {
        Encoding one = Encoding.GetEncoding(encoding);
        return [.. one.GetPreamble(), .. one.GetBytes(text)];
    }
}
