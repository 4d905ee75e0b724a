using System.Globalization;
using System.Text;
using Rapporteur.Cli;

namespace Rapporteur.Tests.Cli;

/// <summary>Runs the program in this process and keeps what it says.</summary>
internal static class CommandLine
{
    public static Task<Outcome> RunAsync(params string[] args) => RunWithAsync("", default, args);

    public static async Task<Outcome> RunWithAsync(string input, CancellationToken cancellation, params string[] args)
    {
        var output = new MemoryStream();
        var error = new StringWriter(CultureInfo.InvariantCulture);
        int code;
        using (var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, Terminal.WidthElsewhere, showsProgress: false))
        {
            code = await Program.RunAsync(args, terminal, cancellation);
        }

        return new Outcome(code, new UTF8Encoding(false, true).GetString(output.ToArray()), error.ToString());
    }

    internal sealed record Outcome(int Code, string Out, string Error)
    {
        public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        public Outcome Exits(int code)
        {
            Assert.True(Code == code, $"Exit code {Code}, not {code}. It said: {Error}{Out}");
            return this;
        }
    }
}
