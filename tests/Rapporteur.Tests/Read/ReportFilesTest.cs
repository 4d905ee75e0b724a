using System.Diagnostics;
using System.Text;
using Rapporteur.Domain.Failures;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Tests.Read;

public sealed class ReportFilesTest : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_Folder_IsInOrdinalOrderWithForwardSlashes()
    {
        foreach (string name in (string[])["b.txt", "a/z.txt", "a/Y.txt", "C.md", ".hidden.txt", ".git/x.txt", "noending"])
        {
            _folder.Add(name, "Words.");
        }

        Assert.Equal(["C.md", "a/Y.txt", "a/z.txt", "b.txt", "noending"], _folder.Read().Select(result => result.Report!.Source), StringComparer.Ordinal);
    }

    [Fact]
    public void Read_Folder_PassesOverWhatTellsAboutTheFolder()
    {
        foreach (string name in (string[])["README.md", "a/LICENSE", "Sources.txt", "readme-of-the-talks.txt"])
        {
            _folder.Add(name, "Words.");
        }

        Assert.Equal("readme-of-the-talks.txt", Assert.Single(_folder.Read()).Report!.Source);
    }

    [Fact]
    public void Read_File_IsCalledByItsName()
    {
        string path = _folder.Add("deep/er/talks.txt", "Envoys met.");

        RawReport report = Assert.Single(new ReportFiles().Read([path])).Report!;

        Assert.Equal("talks.txt", report.Source);
        Assert.Equal(ReportFormat.PlainText, report.Format);
        Assert.Equal("Envoys met.", report.Content);
        Assert.Equal(GivenFields.None, report.Given);
    }

    [Fact]
    public void Read_ByteOrderMark_IsGone()
    {
        _folder.Add("a.txt", [0xEF, 0xBB, 0xBF, (byte)'A']);

        Assert.Equal("A", Assert.Single(_folder.Read()).Report!.Content);
    }

    [Theory]
    [InlineData("a.html")]
    [InlineData("a.htm")]
    [InlineData("a.txt")]
    [InlineData("a")]
    public void Read_Page_IsHtmlByNameOrContent(string name)
    {
        _folder.Add(name, "\n<!DOCTYPE html><html><body>Words</body></html>");

        Assert.Equal(ReportFormat.Html, Assert.Single(_folder.Read()).Report!.Format);
    }

    [Fact]
    public void Read_PageInAnotherCharset_IsDecodedAsItDeclares()
    {
        byte[] body = [0xCC, 0xE8, 0xF0];
        _folder.Add("a.html", [.. "<html><head><meta charset=\"windows-1251\"></head><body>"u8, .. body, .. "</body></html>"u8]);
        _folder.Add("b.html", [.. "<html><body>caf"u8, 0xE9, .. "</body></html>"u8]);
        _folder.Add("c.html", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<html><body>Łódź</body></html>")).ToArray());

        List<ReadResult> results = _folder.Read();

        Assert.Contains("Мир", results[0].Report!.Content, StringComparison.Ordinal);
        Assert.Contains("café", results[1].Report!.Content, StringComparison.Ordinal);
        Assert.Contains("Łódź", results[2].Report!.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "", RefusalCode.Empty)]
    [InlineData("a.txt", " \n\t\n", RefusalCode.Empty)]
    [InlineData("a.txt", "ab\0cd", RefusalCode.Binary)]
    [InlineData("a.txt", "%PDF-1.7 and so on", RefusalCode.Binary)]
    [InlineData("a.txt", "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E", RefusalCode.Binary)]
    [InlineData("a.html", "only words", RefusalCode.Malformed)]
    [InlineData("a.pdf", "words", RefusalCode.Unsupported)]
    [InlineData("a.docx", "words", RefusalCode.Unsupported)]
    [InlineData("a.png", "words", RefusalCode.Unsupported)]
    [InlineData("a.html.gz", "words", RefusalCode.Unsupported)]
    [InlineData("a.xyz", "words", RefusalCode.Unsupported)]
    [InlineData("a.json", "{\"title\": ", RefusalCode.Malformed)]
    [InlineData("a.json", "", RefusalCode.Empty)]
    [InlineData("a.jsonl", "\n\n", RefusalCode.Empty)]
    public void Read_WhatCannotBeRead_IsRefused(string name, string content, RefusalCode code)
    {
        _folder.Add(name, content);

        Refusal refusal = Assert.Single(_folder.Read()).Refusal!;

        Assert.Equal(code, refusal.Code);
        Assert.StartsWith(name, refusal.Source, StringComparison.Ordinal);
        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Remedy);
    }

    [Fact]
    public void Read_InvalidUtf8_SaysTheOffset()
    {
        _folder.Add("a.txt", [.. "caf"u8, 0xE9, .. " au lait"u8]);

        Refusal refusal = Assert.Single(_folder.Read()).Refusal!;

        Assert.Equal(RefusalCode.InvalidUtf8, refusal.Code);
        Assert.Contains("offset 3", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OverTheLimit_IsRefusedAndTheRestGoesOn()
    {
        _folder.Add("a.txt", new string('x', 101));
        _folder.Add("b.txt", new string('x', 100));

        List<ReadResult> results = _folder.Read(new ReadLimits(MaxReportBytes: 100));

        Assert.Equal(RefusalCode.TooLarge, results[0].Refusal!.Code);
        Assert.NotNull(results[1].Report);
    }

    [Fact]
    public void Read_MissingPath_IsRefusedInItsPlace()
    {
        string there = _folder.Add("a.txt", "Words.");
        string missing = Path.Combine(_folder.Path, "none.txt");

        List<ReadResult> results = new ReportFiles().Read([missing, there]).ToList();

        Assert.Equal(RefusalCode.NotFound, results[0].Refusal!.Code);
        Assert.Equal(missing, results[0].Refusal!.Source);
        Assert.NotNull(results[1].Report);
    }

    [Fact]
    public void Read_LinkOutOfTheFolder_IsNotFollowed()
    {
        using var outside = new TempFolder();
        string secret = outside.Add("secret.txt", "Words.");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "link.txt"), secret);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "out"), outside.Path);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "round"), _folder.Path);
        _folder.Add("z.txt", "Words.");

        List<ReadResult> results = _folder.Read();

        Assert.Equal(["z.txt"], results.Where(result => result.Report is not null).Select(result => result.Report!.Source), StringComparer.Ordinal);
        Assert.Equal(["link.txt", "out", "round"], results.Where(result => result.Refusal is not null).Select(result => result.Refusal!.Source), StringComparer.Ordinal);
        Assert.All(results.Where(result => result.Refusal is not null), result => Assert.Equal(RefusalCode.NoAccess, result.Refusal!.Code));
    }

    [Fact]
    public void Read_FileWithoutRights_IsRefused()
    {
        string path = _folder.Add("a.txt", "Words.");
        if (OperatingSystem.IsWindows() || string.Equals(Environment.UserName, "root", StringComparison.Ordinal))
        {
            // Root reads everything; a folder in a file's place fails in the same way for everyone.
            Assert.Equal(RefusalCode.NotFound, Assert.Single(new ReportFiles().Read([Path.Combine(path, "x.txt")])).Refusal!.Code);
            return;
        }

        File.SetUnixFileMode(path, UnixFileMode.None);

        Assert.Equal(RefusalCode.NoAccess, Assert.Single(_folder.Read()).Refusal!.Code);
    }

    [Fact]
    public void Read_TooDeepAFolder_IsRefused()
    {
        _folder.Add("a/b/c/deep.txt", "Words.");
        _folder.Add("a/shallow.txt", "Words.");

        List<ReadResult> results = _folder.Read(new ReadLimits(MaxFolderDepth: 2));

        Assert.Equal(RefusalCode.TooLarge, results[0].Refusal!.Code);
        Assert.Equal("a/shallow.txt", results[1].Report!.Source);
    }

    [Fact]
    public void Read_FolderWithNothingToRead_IsTold()
    {
        _folder.Add("README.md", "About the folder.");
        _folder.Add("inner/.hidden", "Words.");

        Refusal refusal = Assert.Single(_folder.Read()).Refusal!;

        Assert.Equal(RefusalCode.Empty, refusal.Code);
        Assert.Equal(_folder.Path, refusal.Source);
    }

    [Theory]
    [InlineData("pipe.txt")]
    [InlineData("reports.csv")]
    public async Task Read_NamedPipeInAFolder_IsRefusedAndNotWaitedAt(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using (Process make = Process.Start("mkfifo", [Path.Combine(_folder.Path, name)]))
        {
            await make.WaitForExitAsync();
        }

        _folder.Add("report.txt", "Words.");

        List<ReadResult> results = await Task.Run(() => _folder.Read()).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(RefusalCode.Empty, results.Single(one => one.Refusal is not null).Refusal!.Code);
        Assert.Equal("report.txt", results.Single(one => one.Report is not null).Report!.Source);
    }

    [Fact]
    public void Read_IsLazy()
    {
        _folder.Add("a.txt", "Words.");
        string second = _folder.Add("b.txt", "Words.");
        using IEnumerator<ReadResult> results = new ReportFiles().Read([_folder.Path]).GetEnumerator();

        Assert.True(results.MoveNext());
        File.WriteAllText(second, "Later words.");
        Assert.True(results.MoveNext());
        Assert.Equal("Later words.", results.Current.Report!.Content);
    }

    [Fact]
    public void Read_Cancelled_Stops()
    {
        _folder.Add("a.txt", "Words.");
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => new ReportFiles().Read([_folder.Path], source.Token).ToList());
    }

    [Fact]
    public void Read_NullPaths_ThrowsAtTheDoor() => Assert.Throws<ArgumentNullException>(() => new ReportFiles().Read(null!));

    [Fact]
    public void New_LimitOfZero_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new ReportFiles(new ReadLimits(MaxReportBytes: 0)));
}
