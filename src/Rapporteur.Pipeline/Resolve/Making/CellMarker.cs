using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Serialization;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Encounters;
using Rapporteur.Pipeline.Resolve.Sources;

namespace Rapporteur.Pipeline.Resolve.Making;

/// <summary>Marks cells by all that their entries are made from: a cell of the same mark has the same entries, but for ids that another cell asks for too.</summary>
/// <remarks>
/// What is outside the reports of a cell comes in by six ways: who their actors are, which tellings were brought together, with which reports they share text, which encounters
/// of other cells a story tells, what bounds an undated report's day, and the code. Numbers shift with every report that is added; so reports, tellings and actors are told by
/// their rank in the cell, and reports beyond it by their ids.
/// </remarks>
internal sealed class CellMarker(
    FactContext context,
    ActorMarks actorMarks,
    List<EncounterTold> encounters,
    TellingNumbers numbers,
    FactGroups groups,
    FactUnits units,
    LineageBuilder texts,
    SharedEncounters shared,
    Func<int, CleanReport, PublicationBounds?> bounds)
{
    private const int Elsewhere = -2;

    private readonly MarkBuffer _buffer = new();

    /// <summary>The mark of a cell.</summary>
    public UInt128 MarkOf(Cell cell)
    {
        ReadOnlySpan<int> members = cell.Reports.Span;
        int[] ranked = ActorsOf(members);
        _buffer.Add(ReportPipeline.Code);
        _buffer.Add((int)cell.Kind);
        AddTexts(members);
        foreach (int report in members)
        {
            if (cell.IsStory)
            {
                _buffer.Add(texts.IdOf(report));
                AddBounds(report);
            }

            AddActors(ranked, report);
            for (CellKind kind = CellKind.Encounter; kind <= CellKind.Figure; kind++)
            {
                AddTellings(cell, kind, report);
            }

            AddPlaces(cell, report);
        }

        if (cell.IsStory)
        {
            AddShared(groups.Stories.Find(members[0]));
        }

        return _buffer.Take();
    }

    private int[] ActorsOf(ReadOnlySpan<int> members)
    {
        var told = new SortedSet<int>();
        foreach (int report in members)
        {
            for (int mention = 0; mention < context.Actors.MentionsIn(report); mention++)
            {
                told.Add(context.Actors.ActorOf(report, mention));
            }
        }

        return [.. told];
    }

    private void AddActors(int[] ranked, int report)
    {
        for (int mention = 0; mention < context.Actors.MentionsIn(report); mention++)
        {
            int actor = context.Actors.ActorOf(report, mention);
            _buffer.Add(Array.BinarySearch(ranked, actor));
            _buffer.Add(actorMarks.PrintOf(actor));
        }
    }

    /// <summary>The reports, those beyond that share text with them, and which of all these share text with which and are of one source.</summary>
    private void AddTexts(ReadOnlySpan<int> members)
    {
        var around = new SortedSet<int>();
        foreach (int report in members)
        {
            around.Add(report);
            foreach (SharedText pair in context.Lineages.Of(report))
            {
                around.Add(pair.A == report ? pair.B : pair.A);
            }
        }

        var sources = new Dictionary<int, int>();
        foreach (int report in around)
        {
            _buffer.Add(context.Reports.PrintOf(report));
            _buffer.Add(members.BinarySearch(report) >= 0 ? 1 : 0);
            sources.TryAdd(context.Lineages.SourceOf(report), sources.Count);
            _buffer.Add(sources[context.Lineages.SourceOf(report)]);
            foreach (SharedText pair in context.Lineages.Of(report))
            {
                int other = pair.A == report ? pair.B : pair.A;
                if (around.Contains(other))
                {
                    _buffer.Add(context.Reports.PrintOf(other));
                }
            }

            _buffer.Add(-1);
        }
    }

    /// <summary>Of each telling that is made here, the first telling of its group: whose it is, and which of that report's.</summary>
    private void AddTellings(in Cell cell, CellKind kind, int report)
    {
        ReadOnlySpan<int> members = cell.Reports.Span;
        (int first, int end) = numbers.Of(kind, report);
        for (int number = first; number < end; number++)
        {
            bool here = units.IsIn(cell, kind, number);
            AddFirst(members, here ? GroupsOf(kind).Find(number) : -1, report => numbers.Of(kind, report).First);
        }

        if (kind == CellKind.Speech)
        {
            for (int number = numbers.FirstPosition(report); number < numbers.FirstPosition(report + 1); number++)
            {
                AddFirst(members, units.IsPositionIn(cell, number) ? groups.Positions.Find(number) : -1, numbers.FirstPosition);
            }
        }

        _buffer.Add(-1);
    }

    private void AddFirst(ReadOnlySpan<int> members, int root, Func<int, int> firstOf)
    {
        if (root < 0)
        {
            _buffer.Add(Elsewhere);
            return;
        }

        int low = 0;
        int high = members.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = firstOf(members[middle]) <= root ? (middle, high) : (low, middle - 1);
        }

        _buffer.Add(low);
        _buffer.Add(root - firstOf(members[low]));
    }

    private UnionFind GroupsOf(CellKind kind) => kind switch
    {
        CellKind.Encounter => groups.Encounters,
        CellKind.Speech => groups.Statements,
        CellKind.Agreement => groups.Agreements,
        CellKind.Commitment => groups.Commitments,
        _ => groups.Figures,
    };

    /// <summary>Where a place is, is what the first report of the record to name it says.</summary>
    private void AddPlaces(in Cell cell, int report)
    {
        for (int number = numbers.FirstEncounter(report); number < numbers.FirstEncounter(report + 1); number++)
        {
            if (encounters[number].Place != PlaceTable.None && units.IsIn(cell, CellKind.Encounter, number)
                && context.Places.At(encounters[number].Place) is var place)
            {
                _buffer.Add(place.Lat ?? double.NaN);
                _buffer.Add(place.Lon ?? double.NaN);
            }
        }
    }

    private void AddBounds(int report)
    {
        if (context.Reports.DayOf(report) == Days.None && bounds(report, context.Reports.Read(report).Clean) is { } bound)
        {
            _buffer.Add(RecordJson.ToUtf8(bound));
        }
    }

    private void AddShared(int story)
    {
        foreach (FactId encounter in shared.Of(story))
        {
            _buffer.Add(encounter.Value);
        }

        foreach (string earlier in shared.FollowedBy(story))
        {
            _buffer.Add(earlier);
        }
    }
}
