using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Judgements;
using Rapporteur.Pipeline.Judging;
using Rapporteur.Sqlite;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur judge</c>: what a person decides about the record.</summary>
internal static class JudgeCommand
{
    public static Command Make(Terminal terminal)
    {
        var shared = new JudgeOptions();
        var ids = new Argument<string[]>("ID") { Description = "Ids, or as much of each as tables show.", Arity = ArgumentArity.OneOrMore };
        var id = new Argument<string>("ID") { Description = "An id, or as much of it as tables show." };
        var name = new Argument<string>("NAME") { Description = "What it is called." };
        var time = new Argument<string>("TIME") { Description = "2016-09-07, 2016-09, 2016, 2016-09-07/2016-09-09, or unknown." };
        var status = new Argument<string>("STATUS") { Description = "Such as planned, held or cancelled." };
        var suggestion = new Argument<string>("SUGGESTION") { Description = "A suggestion's id." };
        var apart = new Option<string[]>("--apart")
        {
            Description = "What is another: a name of the actor, a report, or REPORT:START for one passage.",
            HelpName = "WHAT",
            Required = true,
        };
        var command = new Command("judge", "Corrects the record: a judgement is kept beside the reports and applied each time the record is made.")
        {
            Act("merge", "Two or more actors, or encounters, are one.", JudgementAct.Merge, ids),
            Act("split", "What stands as one is two.", JudgementAct.Split, id, apart: apart),
            Act("rename", "An actor or an agreement is called otherwise.", JudgementAct.Rename, id, name),
            Act("date", "A fact was at another time.", JudgementAct.Date, id, time),
            Act("status", "An encounter or an agreement got otherwise far.", JudgementAct.Status, id, status),
            Act("reject", "The passages tell of no such thing.", JudgementAct.Reject, id),
            Act("accept", "The two that a suggestion names are one.", JudgementAct.Merge, suggestion),
            Act("decline", "The two that a suggestion names are not one, nor are to become one.", JudgementAct.KeepApart, suggestion),
            Act("apart", "Two that are alike are not one, nor are to become one.", JudgementAct.KeepApart, ids),
            Act("undo", "A judgement no longer holds.", JudgementAct.Undo, id),
            JudgementImportCommand.Make(terminal),
        };
        return command;

        Command Act(string word, string description, JudgementAct act, Argument target, Argument<string>? value = null, Option<string[]>? apart = null)
        {
            var one = new Command(word, description) { target };
            if (value is not null)
            {
                one.Add(value);
            }

            if (apart is not null)
            {
                one.Add(apart);
            }

            shared.AddTo(one);
            one.SetAction((parsed, cancellation) =>
            {
                var request = new JudgementRequest(
                    act,
                    target is Argument<string[]> many ? parsed.GetRequiredValue(many) : [parsed.GetRequiredValue((Argument<string>)target)],
                    parsed.GetRequiredValue(shared.By))
                {
                    Value = value is null ? null : parsed.GetRequiredValue(value),
                    Apart = apart is null ? [] : parsed.GetRequiredValue(apart),
                    Because = parsed.GetValue(shared.Because),
                    At = parsed.GetValue(shared.At),
                };
                return Task.FromResult(Run(parsed.GetRequiredValue(shared.Record), request, terminal, cancellation));
            });
            return one;
        }
    }

    /// <summary>Opens a record that is there; a file that is not is not made.</summary>
    public static SqliteRecordStore OpenExisting(string file)
    {
        SqliteRecordStore.OpenReadOnly(file).Dispose();
        return SqliteRecordStore.Open(file);
    }

    private static int Run(string file, JudgementRequest request, Terminal terminal, CancellationToken cancellation)
    {
        using SqliteRecordStore store = OpenExisting(file);
        RecordCounts before = RecordCounts.Of(store);
        JudgementAnswer answer = new JudgementDesk(store, SystemClock.Instance).Judge(request, cancellation);
        if (answer.Problem is { } problem)
        {
            terminal.Error.WriteLine($"{problem.What} {problem.Remedy}");
            return ExitCode.Wrong;
        }

        var text = new JudgementText(store, terminal);
        text.WriteOutcome(answer.Outcome!);
        text.WriteChanges(before, RecordCounts.Of(store));
        return answer.Outcome!.State == JudgementState.InForce ? ExitCode.Done : ExitCode.Some;
    }

    /// <summary>The options that all acts share.</summary>
    private sealed class JudgeOptions
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
}
