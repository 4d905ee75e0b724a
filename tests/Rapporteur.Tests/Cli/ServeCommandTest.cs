using System.Net;
using System.Net.Sockets;
using Rapporteur.Tests.Support;

namespace Rapporteur.Tests.Cli;

public sealed class ServeCommandTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--port", "-1")]
    [InlineData("--urls", "http://0.0.0.0:5417")]
    [InlineData("--urls", "nonsense")]
    public async Task Serve_AddressThatCannotBe_IsTwo(string option, string value)
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("serve", "--record", SampleRecordFile.In(_folder), option, value);

        outcome.Exits(2);
        Assert.NotEmpty(outcome.Error);
    }

    [Fact]
    public async Task Serve_NoRecord_IsToldBeforeAnythingListens()
    {
        CommandLine.Outcome outcome = await CommandLine.RunAsync("serve", "--record", _folder.File("none.db"), "--port", "0");

        outcome.Exits(2);
        Assert.Contains("There is no record", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_PortTaken_IsOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;

        CommandLine.Outcome outcome = await CommandLine.RunAsync("serve", "--record", SampleRecordFile.In(_folder), "--port", $"{port}");

        outcome.Exits(2);
        Assert.Contains("--port", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_FreePort_AnswersUntilStopped()
    {
        using var stop = new CancellationTokenSource();
        var error = new AddressWriter();
        using var terminal = new Rapporteur.Cli.Terminal(Stream.Null, Stream.Null, error, 100, showsProgress: false);
        Task<int> serving = Rapporteur.Cli.Program.RunAsync(["serve", "--record", SampleRecordFile.In(_folder), "--port", "0"], terminal, stop.Token);

        string address = await error.Address.WaitAsync(TimeSpan.FromSeconds(60), stop.Token);
        using var client = new HttpClient();
        string page = await client.GetStringAsync(new Uri(address), stop.Token);
        await stop.CancelAsync();

        Assert.Equal(0, await serving.WaitAsync(TimeSpan.FromSeconds(60), CancellationToken.None));
        Assert.Contains("<html", page, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Standard error that knows the address once it is told.</summary>
    private sealed class AddressWriter : StringWriter
    {
        private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Address => _address.Task;

        public override Task WriteLineAsync(string? value)
        {
            string? address = value?.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal));
            if (address is not null)
            {
                _address.TrySetResult(address);
            }

            return base.WriteLineAsync(value);
        }
    }
}
