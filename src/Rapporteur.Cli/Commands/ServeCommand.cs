using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Rapporteur.Pipeline.Judging;
using Rapporteur.Sqlite;
using Rapporteur.Web;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur serve</c>: the record as pages on this machine.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5417;

    public static Command Make(Terminal terminal)
    {
        Option<string> record = Composition.RecordOption();
        Option<int> port = PortOption();
        var urls = new Option<string?>("--urls")
        {
            Description = "The whole address to listen on instead, such as http://[::1]:8080. Only this machine's own.",
            HelpName = "ADDRESS",
        };
        Option<LocalDate?> asOf = RecordFile.AsOfOption();
        var judge = new Option<bool>("--judge") { Description = "Also take judgements: on the pages, and by POST to /api/judgements from this machine." };
        var command = new Command("serve", "Shows the record as pages in a browser on this machine, until Ctrl+C.") { record, port, urls, asOf, judge };
        command.Validators.Add(result =>
        {
            if (result.GetValue(judge) && result.GetValue(asOf) is not null)
            {
                result.AddError("--judge goes with the record as it is, not with --as-of.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            string address = parsed.GetValue(urls) ?? AddressOf(parsed.GetValue(port));
            using RecordFile file = RecordFile.Open(parsed.GetRequiredValue(record), parsed.GetValue(asOf), terminal, cancellation);
            return await RunAsync(file.Path, address, terminal, cancellation, parsed.GetValue(judge));
        });
        return command;
    }

    public static Option<int> PortOption()
    {
        var port = new Option<int>("--port")
        {
            Description = "The port on 127.0.0.1; 0 takes a free one.",
            HelpName = "N",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !ushort.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                result.AddError($"--port takes a number from 0 to 65535, not '{result.Tokens[0].Value}'.");
            }
        });
        return port;
    }

    public static string AddressOf(int port) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");

    /// <summary>Serves until cancelled, which is how serving ends.</summary>
    internal static async Task<int> RunAsync(string record, string address, Terminal terminal, CancellationToken cancellation, bool judges = false)
    {
        // Opened once before anything listens: a file that is no record is told here, not in a browser.
        SqliteRecordStore.OpenReadOnly(record).Dispose();
        WebApplication site;
        try
        {
            site = RecordSite.Build(() => SqliteRecordStore.OpenReadOnly(record), new RecordSiteOptions(address, judges ? new FileDesk(record) : null) { By = Environment.UserName, Suggest = Suggestions.Of });
        }
        catch (ArgumentException error)
        {
            await terminal.Error.WriteLineAsync(error.Message.Replace($" (Parameter '{error.ParamName}')", "", StringComparison.Ordinal));
            return ExitCode.Wrong;
        }

        await using (site)
        {
            try
            {
                await site.StartAsync(cancellation);
            }
            catch (IOException error)
            {
                await terminal.Error.WriteLineAsync($"{error.Message} Name another port with --port, or 0 for a free one.");
                return ExitCode.Wrong;
            }

            await terminal.Error.WriteLineAsync($"{record} is at {string.Join(' ', site.Urls)} until Ctrl+C.");
            await site.WaitForShutdownAsync(cancellation);
        }

        return ExitCode.Done;
    }
}
