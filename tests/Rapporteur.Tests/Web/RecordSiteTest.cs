using System.Net;
using Rapporteur.Domain;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Reports;
using Rapporteur.Web;

namespace Rapporteur.Tests.Web;

public sealed class RecordSiteTest
{
    [Theory]
    [InlineData("http://0.0.0.0:5417")]
    [InlineData("http://192.168.1.4:5417")]
    [InlineData("http://[::]:5417")]
    [InlineData("http://record.example:5417")]
    [InlineData("https://127.0.0.1:5417")]
    [InlineData("5417")]
    public void Build_NotThisMachine_Throws(string url) =>
        Assert.Throws<ArgumentException>(() => RecordSite.Build(() => new InventedRecord(), new RecordSiteOptions(url)));

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:80", HttpStatusCode.OK)]
    [InlineData("[::1]:5417", HttpStatusCode.OK)]
    [InlineData("rebound.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.rebound.example", HttpStatusCode.BadRequest)]
    public async Task Get_Host_IsServedOnlyUnderOwnNames(string host, HttpStatusCode expected)
    {
        await using RunningSite site = await RunningSite.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;

        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/assets/site.css")]
    [InlineData("/nowhere")]
    public async Task Get_AnyAddress_CarriesTheSecurityHeaders(string path)
    {
        await using RunningSite site = await RunningSite.StartAsync();

        using HttpResponseMessage response = await site.Client.GetAsync(path);

        string policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Get_Overview_SaysWhetherTheRecordIsBehind(bool isBehind)
    {
        await using RunningSite site = await RunningSite.StartAsync(() => new InventedRecord { IsBehind = isBehind });

        string html = await site.Client.GetStringAsync("/");

        Assert.Equal(isBehind, html.Contains("Not all that was taken in is in the record yet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Send_OtherThanGet_IsRefused(string method)
    {
        await using RunningSite site = await RunningSite.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/timeline");

        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/encounters/e-none")]
    [InlineData("/statements/e-selin")]
    [InlineData("/reports/r-99")]
    [InlineData("/actors/%3Cscript%3E")]
    public async Task Get_Unknown_SaysWhatAndWhatToDo(string path)
    {
        await using RunningSite site = await RunningSite.StartAsync();

        using HttpResponseMessage response = await site.Client.GetAsync(path);
        string html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1>No such ", html, StringComparison.Ordinal);
        Assert.Contains("Search for it above", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_StoreFails_SaysWhyAndKeepsTheHeaders()
    {
        await using RunningSite site = await RunningSite.StartAsync(() => throw new StoreException("The file x.db is no record."));

        using HttpResponseMessage response = await site.Client.GetAsync("/timeline");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("The file x.db is no record.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Get_BugInReader_SaysSoWithoutItsWords()
    {
        await using RunningSite site = await RunningSite.StartAsync(() => throw new InvalidOperationException("inner secret"));

        using HttpResponseMessage response = await site.Client.GetAsync("/");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("inner secret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_EachRequest_OpensAndClosesOneReader()
    {
        var readers = new List<CountedReader>();
        await using RunningSite site = await RunningSite.StartAsync(() =>
        {
            readers.Add(new CountedReader());
            return readers[^1];
        });

        foreach (string path in new[] { "/", "/timeline", "/reports/r-1", "/encounters/none" })
        {
            using HttpResponseMessage response = await site.Client.GetAsync(path);
        }

        Assert.Equal(4, readers.Count);
        Assert.All(readers, reader => Assert.Equal(1, reader.Disposals));
    }

    [Fact]
    public async Task Get_Twice_GivesTheSameBytes()
    {
        await using RunningSite site = await RunningSite.StartAsync();

        foreach (string path in InventedPaths.All)
        {
            Assert.Equal(await site.Client.GetStringAsync(path), await site.Client.GetStringAsync(path));
        }
    }

    private sealed class CountedReader : IRecordReader
    {
        private readonly InventedRecord _record = new();

        public int Disposals { get; private set; }

        public IEnumerable<T> All<T>()
            where T : class, IRecordEntry => _record.All<T>();

        public T? Find<T>(string key)
            where T : class, IRecordEntry => _record.Find<T>(key);

        public int Count<T>()
            where T : class, IRecordEntry => _record.Count<T>();

        public IEnumerable<T> InReport<T>(ReportId report)
            where T : class, IFact => _record.InReport<T>(report);

        public IEnumerable<SearchHit> Search(string query, int limit) => _record.Search(query, limit);

        public IEnumerable<Refusal> Refusals() => _record.Refusals();

        public void Dispose() => Disposals++;
    }
}
