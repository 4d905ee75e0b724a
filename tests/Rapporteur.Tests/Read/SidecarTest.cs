using Rapporteur.Domain.Failures;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Tests.Read;

public sealed class SidecarTest : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Sidecar_GivesFieldsAndIsNoReport()
    {
        _folder.Add("reports.csv", "file,url,outlet,published\r\na.txt,https://example.org/a,\"Courier, evening \"\"late\"\" edition\",2031-04-02\r\nsub/b.txt,,River Times,\r\n");
        _folder.Add("a.txt", "Words.");
        _folder.Add("sub/b.txt", "Words.");
        _folder.Add("c.txt", "Words.");

        List<ReadResult> results = _folder.Read();

        Assert.Equal(["a.txt", "c.txt", "sub/b.txt"], results.Select(result => result.Report!.Source), StringComparer.Ordinal);
        Assert.Equal(new GivenFields("https://example.org/a", "Courier, evening \"late\" edition", null, "2031-04-02"), results[0].Report!.Given);
        Assert.Equal(GivenFields.None, results[1].Report!.Given);
        Assert.Equal("River Times", results[2].Report!.Given.Outlet);
    }

    [Fact]
    public void Read_SidecarInAnInnerFolder_HoldsThereOnly()
    {
        _folder.Add("a/reports.csv", "outlet,file\nInner,x.txt\n");
        _folder.Add("reports.csv", "file,outlet\nx.txt,Outer\n");
        _folder.Add("a/x.txt", "Words.");
        _folder.Add("x.txt", "Words.");

        Assert.Equal(["Inner", "Outer"], _folder.Read().Select(result => result.Report!.Given.Outlet), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_FileByItself_StillHasItsSidecar()
    {
        _folder.Add("reports.csv", "file,outlet\nx.txt,Courier\n");
        string path = _folder.Add("x.txt", "Words.");

        Assert.Equal("Courier", Assert.Single(new ReportFiles().Read([path])).Report!.Given.Outlet);
    }

    [Theory]
    [InlineData("file,outlet\nx.txt\n", "row 2")]
    [InlineData("file,outlet\n,Courier\n", "row 2")]
    [InlineData("file,outlet\nx.txt,\"Courier\n", "row 2")]
    [InlineData("file,outlet\nx.txt,\"Cou\"rier\n", "row 2")]
    [InlineData("file,outlet\nx.txt,A\nx.txt,B\n", "row 3")]
    [InlineData("name,outlet\nx.txt,A\n", "row 1")]
    public void Read_BrokenRow_IsRefusedByItsNumber(string csv, string place)
    {
        _folder.Add("reports.csv", csv);
        _folder.Add("x.txt", "Words.");

        List<ReadResult> results = _folder.Read();

        Refusal refusal = Assert.Single(results, result => result.Refusal is not null).Refusal!;
        Assert.Equal(RefusalCode.Malformed, refusal.Code);
        Assert.Equal("reports.csv", refusal.Source);
        Assert.Contains(place, refusal.Message, StringComparison.Ordinal);
        Assert.Single(results, result => result.Report is not null);
    }

    [Fact]
    public void Read_JsonLinesBesideASidecar_TakeWhatTheyLack()
    {
        _folder.Add("reports.csv", "file,outlet,published\na.jsonl,Courier,2031-04-02\n");
        _folder.Add("a.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\", \"outlet\": \"River Times\"}\n");

        Assert.Equal(["Courier", "River Times"], _folder.Read().Select(result => result.Report!.Given.Outlet), StringComparer.Ordinal);
    }
}
