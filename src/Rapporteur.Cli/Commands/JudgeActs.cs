using System.CommandLine;
using NodaTime;
using Rapporteur.Cli.Rendering;
using Rapporteur.Domain.Judgements;
using Rapporteur.Pipeline.Judging;
using Rapporteur.Sqlite;

namespace Rapporteur.Cli.Commands;

/// <summary>The acts of <c>rapporteur judge</c>, each a command of its own with the same options.</summary>
internal sealed class JudgeActs(Terminal terminal)
{
    /// <summary>What a speaker is given as whom the reports do not name.</summary>
    private const string Nobody = "nobody";

    private readonly JudgeOptions _shared = new();

    public IEnumerable<Command> All()
    {
        Argument<string> id = Text("ID", "An id, or as much of it as tables show.");
        Argument<string> suggestion = Text("SUGGESTION", "A suggestion's id.");
        var ids = new Argument<string[]>("ID") { Description = "Ids, or as much of each as tables show.", Arity = ArgumentArity.OneOrMore };
        return
        [
            Act("merge", "Two or more actors, or facts of one kind, are one.", JudgementAct.Merge, ids),
            Split(id),
            Act("rename", "An actor or an agreement is called otherwise.", JudgementAct.Rename, id, Text("NAME", "What it is called.")),
            Act("date", "A fact was at another time.", JudgementAct.Date, id, Text("TIME", "2016-09-07, 2016-09, 2016, 2016-09-07/2016-09-09, or unknown.")),
            Act("status", "An encounter, agreement or commitment got otherwise far, or a coded event was not done.", JudgementAct.Status, id, Text("STATUS", "Such as planned, held or cancelled; done, partly, notDone or violated of a commitment.")),
            Act("stance", "A position is for, against, conditional or open otherwise than it was read.", JudgementAct.Stance, id, Text("STANCE", "supports, opposes, conditional or open.")),
            Act("issue", "A position is on another issue.", JudgementAct.Issue, id, Text("ISSUE", "A short label, such as \"ceasefire\".")),
            Act("place", "An encounter, agreement or coded event was elsewhere.", JudgementAct.Place, id, Text("PLACE", "Such as Geneva; \"Tripoli, LBN\" where several have the name; or unknown.")),
            .. WhoItWas(),
            Act("kind", "An actor is of another kind.", JudgementAct.Kind, id, Text("KIND", "person, state, government, organisation, armedGroup, group or outlet.")),
            Act("country", "An actor belongs to another country, or to none.", JudgementAct.Country, id, Text("COUNTRY", "Three letters (ISO 3166-1), such as CHE, or unknown.")),
            Act("reject", "The passages tell of no such thing; an actor is nobody.", JudgementAct.Reject, id),
            Act("accept", "The two that a suggestion names are one.", JudgementAct.Merge, suggestion),
            Act("decline", "The two that a suggestion names are not one, nor are to become one.", JudgementAct.KeepApart, suggestion),
            Act("apart", "Two that are alike are not one, nor are to become one.", JudgementAct.KeepApart, ids),
            Act("undo", "A judgement no longer holds.", JudgementAct.Undo, id),
        ];
    }

    private IEnumerable<Command> WhoItWas()
    {
        Argument<string> fact = Text("FACT", "The id of a fact, or as much of it as tables show.");
        Argument<string> actor = Text("ACTOR", "The id of an actor, or as much of it as tables show.");
        return
        [
            Naming("add", "Somebody took part in an encounter, or is a party to an agreement.", JudgementAct.Add, fact, actor),
            Naming("remove", "Somebody took no part, or is no party.", JudgementAct.Remove, fact, actor),
            Naming("speaker", "Somebody else made a statement, or nobody whom the reports name.", JudgementAct.Speaker, fact, Text("ACTOR", $"The id of an actor, or {Nobody}.")),
            Naming("holder", "A position is somebody else's, or a commitment binds another.", JudgementAct.Holder, fact, actor),
        ];
    }

    private Command Act(string word, string description, JudgementAct act, Argument<string[]> targets) =>
        Make(word, description, [targets], parsed => Request(parsed, act, parsed.GetRequiredValue(targets)));

    private Command Act(string word, string description, JudgementAct act, Argument<string> target, Argument<string>? value = null) =>
        Make(word, description, value is null ? [target] : [target, value], parsed => Request(parsed, act, parsed.GetRequiredValue(target)) with
        {
            Value = value is null ? null : parsed.GetRequiredValue(value),
        });

    private Command Naming(string word, string description, JudgementAct act, Argument<string> fact, Argument<string> actor) =>
        Make(word, description, [fact, actor], parsed => parsed.GetRequiredValue(actor) is Nobody && act == JudgementAct.Speaker
            ? Request(parsed, act, parsed.GetRequiredValue(fact)) with { Value = Nobody }
            : Request(parsed, act, parsed.GetRequiredValue(fact), parsed.GetRequiredValue(actor)));

    private Command Split(Argument<string> id)
    {
        var apart = new Option<string[]>("--apart")
        {
            Description = "What is another: a name of the actor, a report, or REPORT:START for one passage.",
            HelpName = "WHAT",
            Required = true,
        };
        Command split = Make("split", "What stands as one is two.", [id], parsed => Request(parsed, JudgementAct.Split, parsed.GetRequiredValue(id)) with
        {
            Apart = parsed.GetRequiredValue(apart),
        });
        split.Add(apart);
        return split;
    }

    private Command Make(string word, string description, Argument[] arguments, Func<ParseResult, JudgementRequest> request)
    {
        var command = new Command(word, description);
        Array.ForEach(arguments, command.Add);
        _shared.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetRequiredValue(_shared.Record), request(parsed), cancellation)));
        return command;
    }

    private JudgementRequest Request(ParseResult parsed, JudgementAct act, params string[] targets) => new(act, targets, parsed.GetRequiredValue(_shared.By))
    {
        Because = parsed.GetValue(_shared.Because),
        At = parsed.GetValue(_shared.At),
    };

    private static Argument<string> Text(string name, string description) => new(name) { Description = description };

    private int Run(string file, JudgementRequest request, CancellationToken cancellation)
    {
        using SqliteRecordStore store = JudgeCommand.OpenExisting(file);
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
}
