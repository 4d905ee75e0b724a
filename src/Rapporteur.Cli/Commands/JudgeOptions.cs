using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Rapporteur.Cli.Commands;

/// <summary>The options that all acts of <c>rapporteur judge</c> share.</summary>
internal sealed class JudgeOptions
{
    public Option<string> Record { get; } = Composition.RecordOption();

    public Option<string> By { get; } = new("--by")
    {
        Description = "Who judges; your user name when not given.",
        HelpName = "NAME",
        DefaultValueFactory = _ => Environment.UserName,
    };

    public Option<string?> Because { get; } = new("--because") { Description = "Why.", HelpName = "TEXT" };

    public Option<Instant?> At { get; } = new("--at")
    {
        Description = "When it was judged, in UTC; now when not given.",
        HelpName = "MOMENT",
        CustomParser = result =>
        {
            ParseResult<Instant> at = InstantPattern.ExtendedIso.Parse(result.Tokens[0].Value);
            if (!at.Success)
            {
                result.AddError($"--at takes a moment such as 2016-09-07T08:30:00Z, not '{result.Tokens[0].Value}'.");
                return null;
            }

            return at.Value;
        },
    };

    public void AddTo(Command command)
    {
        command.Add(Record);
        command.Add(By);
        command.Add(Because);
        command.Add(At);
    }
}
