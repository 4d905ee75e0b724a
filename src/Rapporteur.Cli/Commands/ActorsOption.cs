using System.CommandLine;
using System.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Cli.Commands;

/// <summary><c>--actors FILE</c>: a user's corrections of who held which office.</summary>
internal static class ActorsOption
{
    public static Option<OfficeTable> Make() => new("--actors")
    {
        Description = "A file of persons, their offices and other names: lines of name, title, of, from, to, aliases with a tab between them. They add to the shipped ones and correct them; give it at each ingest.",
        HelpName = "FILE",
        DefaultValueFactory = _ => OfficeTable.Shipped,
        CustomParser = result =>
        {
            string file = result.Tokens[0].Value;
            try
            {
                using var reader = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
                return OfficeTable.With(reader, file);
            }
            catch (Exception failure) when (failure is FormatException or IOException or UnauthorizedAccessException or DecoderFallbackException)
            {
                result.AddError($"--actors: {failure.Message}");
                return null;
            }
        },
    };
}
