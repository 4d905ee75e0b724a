using System.CommandLine;
using System.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Cli.Commands;

/// <summary><c>--issues FILE</c>: what a user calls the issues that parties take positions on.</summary>
internal static class IssuesOption
{
    public static Option<IssueTable> Make() => new("--issues")
    {
        Description = "A file of names for issues: lines of a label, a tab and words separated by '|'. They go before the shipped ones; give it at each ingest.",
        HelpName = "FILE",
        DefaultValueFactory = _ => IssueTable.Shipped,
        CustomParser = result =>
        {
            string file = result.Tokens[0].Value;
            try
            {
                using var reader = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
                return IssueTable.With(reader, file);
            }
            catch (Exception failure) when (failure is FormatException or IOException or UnauthorizedAccessException or DecoderFallbackException)
            {
                result.AddError($"--issues: {failure.Message}");
                return null;
            }
        },
    };
}
