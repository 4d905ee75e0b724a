using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
using Rapporteur.Domain.Failures;

namespace Rapporteur.Cli;

internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var terminal = Terminal.OfThisProgram();
        return await RunAsync(args, terminal, stop.Token);

        void Stop(PosixSignalContext context)
        {
            // The second signal is not held back: a command that hangs can still be ended.
            context.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        }
    }

    /// <summary>Runs one command line in this process.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        // A name that begins with @ is a file's name here, not a file of more arguments.
        ParseResult parsed = Composition.Make(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            ExplainUsage(parsed, terminal.Error);
            return ExitCode.Wrong;
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Text,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            int code = await parsed.InvokeAsync(configuration, cancellation);

            // What a command has said by the time it is stopped is still said.
            await terminal.Text.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (StoreException error)
        {
            await terminal.Error.WriteLineAsync(error.Message);
            return ExitCode.Wrong;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Reports that cannot be read are refused one by one; what is left is the output: a full disk, a closed pipe.
            await terminal.Error.WriteLineAsync($"The output cannot be written: {error.Message}");
            return ExitCode.Wrong;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await terminal.Error.WriteLineAsync("Stopped.");
            return ExitCode.Cancelled;
        }
    }

    private static void ExplainUsage(ParseResult parsed, TextWriter error)
    {
        if (parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [{ } word, ..])
        {
            error.WriteLine($"There is no command '{word}'.");
        }
        else
        {
            foreach (ParseError problem in parsed.Errors)
            {
                error.WriteLine(problem.Message);
            }
        }

        string command = "";
        for (CommandResult? at = parsed.CommandResult; at is { Command: not RootCommand }; at = at.Parent as CommandResult)
        {
            command = $"{at.Command.Name} {command}";
        }

        error.WriteLine($"See 'rapporteur {command}--help'.");
    }
}
