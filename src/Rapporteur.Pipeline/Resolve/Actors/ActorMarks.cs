using System.Globalization;
using Rapporteur.Domain.Judgements;
using Rapporteur.Pipeline.Resolve.Judged;
using Rapporteur.Pipeline.Resolve.Making;

namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>Prints of actors, by which facts that name them are told from those of another record; and marks, by which an actor's entry is.</summary>
internal sealed class ActorMarks
{
    private readonly UInt128[] _prints;
    private readonly UInt128[] _marks;

    /// <summary>The prints and marks of a record's actors.</summary>
    /// <param name="actors">Who is who.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="judged">What people judged of them.</param>
    public ActorMarks(ActorTable actors, ReportTable reports, JudgedEntries judged)
    {
        _prints = new UInt128[actors.Count];
        _marks = new UInt128[actors.Count];
        var buffer = new MarkBuffer();

        for (int number = 0; number < actors.Count; number++)
        {
            if (actors.Find(number) is { } actor)
            {
                // Rejected, it is nobody in what names it.
                buffer.Add(judged.Of(actor.Id).Any(static one => one.Judgement.Act == JudgementAct.Reject) ? 1 : 0);
                _prints[number] = PrintOf(actor, buffer);
            }
        }

        var tellings = new MentionsByActor(actors, reports.Count);
        for (int number = 0; number < actors.Count; number++)
        {
            if (actors.Find(number) is { } actor)
            {
                buffer.Add(ReportPipeline.Code);

                // What tells of it, report by report.
                foreach ((int report, int mention) in tellings.Of(number))
                {
                    buffer.Add(reports.PrintOf(report));
                    buffer.Add(mention);
                }

                buffer.Add(_prints[number]);
                foreach (string form in actor.Forms)
                {
                    buffer.Add(form);
                }

                // Of an office without a name the entry says who held it.
                buffer.Add(actor is { IsNamed: false, Known.Name: { } holder } && actors.FindKnown(holder) is { } held ? _prints[held] : UInt128.Zero);
                foreach (JudgedCase one in judged.Of(actor.Id))
                {
                    buffer.Add(one.Judgement.Id.Value);
                }

                _marks[number] = buffer.Take();
            }
        }
    }

    /// <summary>What facts see of an actor.</summary>
    public UInt128 PrintOf(int actor) => _prints[actor];

    /// <summary>All that its entry is made from.</summary>
    public UInt128 MarkOf(int actor) => _marks[actor];

    private static UInt128 PrintOf(ResolvedActor actor, MarkBuffer buffer)
    {
        buffer.Add(actor.Id.Value);
        buffer.Add(actor.Name);
        buffer.Add((int)actor.Kind);
        buffer.Add(actor.IsNamed ? 1 : 0);
        buffer.Add(actor.Country);
        buffer.Add(actor.Plover is { } plover ? $"{plover.Country}:{plover.Sector}" : null);
        buffer.Add(actor.Known is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{known.Name}\n{known.Country}\n{known.From}\n{known.To}\n{known.Several}")
            : null);
        return buffer.Take();
    }
}
