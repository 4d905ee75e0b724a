using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Rapporteur.Cli.Commands;
using Rapporteur.Language;

namespace Rapporteur.Cli;

/// <summary>Puts the program together: every command, and the options that several share.</summary>
internal static class Composition
{
    /// <summary>The record that is meant when none is named.</summary>
    public const string DefaultRecord = "rapporteur.db";

    public static RootCommand Make(Terminal terminal) => new("Turns news reports into a diplomatic record: who met whom, who said what, and which passage says so.")
    {
        IngestCommand.Make(terminal),
        ResolveCommand.Make(terminal),
        ShowCommand.Make(terminal),
        JudgeCommand.Make(terminal),
        JudgementsCommand.Make(terminal),
        SuggestionsCommand.Make(terminal),
        ServeCommand.Make(terminal),
        ExportCommand.Make(terminal),
        VerifyCommand.Make(terminal),
        ReadCommand.Make(terminal),
        AnnotateCommand.Make(terminal),
        CodeCommand.Make(terminal),
        DemoCommand.Make(terminal),
    };

    /// <summary>The option that names the record.</summary>
    public static Option<string> RecordOption() => new("--record")
    {
        Description = "The record's file.",
        HelpName = "FILE",
        DefaultValueFactory = _ => DefaultRecord,
    };

    /// <summary>Takes one of these words and no other.</summary>
    public static Option<string> OneOf(this Option<string> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result => Check(result, option.Name, words));
        return option;
    }

    /// <summary>Takes one of these words and no other.</summary>
    public static Argument<string> OneOf(this Argument<string> argument, params string[] words)
    {
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result => Check(result, argument.Name, words));
        return argument;
    }

    /// <summary>The option that says how text is analysed.</summary>
    public static Option<AnalysisMode> ModeOption() => new("--mode")
    {
        Description = "How text is analysed: accurate, or fast.",
        HelpName = "MODE",
        DefaultValueFactory = _ => AnalysisMode.Accurate,
        CustomParser = result =>
        {
            switch (result.Tokens[0].Value)
            {
                case "accurate":
                    return AnalysisMode.Accurate;
                case "fast":
                    return AnalysisMode.Fast;
                default:
                    result.AddError($"--mode takes accurate or fast, not '{result.Tokens[0].Value}'.");
                    return default;
            }
        },
    };

    /// <summary>An option that names a user's own table, to be read beside a shipped one; no value where none is named.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">What the file holds.</param>
    /// <param name="with">Reads the file; throws <see cref="FormatException"/> or <see cref="InvalidDataException"/> with the line and what is wrong there.</param>
    public static Option<T> TableOption<T>(string name, string description, Func<TextReader, string, T> with)
        where T : class => new(name)
        {
            Description = description,
            HelpName = "FILE",
            CustomParser = result =>
            {
                string file = result.Tokens[0].Value;
                try
                {
                    using var rows = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
                    return with(rows, file);
                }
                catch (Exception failure) when (failure is FormatException or InvalidDataException or IOException or UnauthorizedAccessException or DecoderFallbackException)
                {
                    result.AddError($"{name}: {WhyUnread(file, failure)}");
                    return null;
                }
            },
        };

    /// <summary>An option that takes a number from 1.</summary>
    public static Option<int> CountOption(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0))
            {
                result.AddError($"{name} takes a whole number from 1, not '{result.Tokens[0].Value}'.");
            }
        });
        return option;
    }

    private static string WhyUnread(string file, Exception failure) =>
        Directory.Exists(file) ? $"{file} is a folder. Name a file in it."
        : failure is FileNotFoundException or DirectoryNotFoundException ? $"{file} is not there. Check the spelling of the path and the folder you are in."
        : failure is DecoderFallbackException ? $"{file} is not valid UTF-8. Save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8."
        : failure.Message;

    private static void Check(SymbolResult result, string name, string[] words)
    {
        if (result.Tokens is [{ Value: var given }] && !words.Contains(given, StringComparer.Ordinal))
        {
            string allowed = words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} or {words[^1]}";
            result.AddError($"{name} takes {allowed}, not '{given}'.");
        }
    }
}
