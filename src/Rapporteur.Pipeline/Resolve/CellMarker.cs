namespace Rapporteur.Pipeline.Resolve;

/// <summary>Marks cells by all that their entries are made from: a cell of the same mark has the same entries, but for ids that another cell asks for too.</summary>
/// <remarks>
/// What is outside the reports of a cell comes in by four ways: who their actors are, which tellings, reports and texts were brought together, and the code.
/// Numbers shift with every report that is added; so reports, tellings and actors are told by their rank in the cell.
/// </remarks>
internal sealed class CellMarker(
    ReportTable reports, ActorMarks actorMarks, ActorTable actors, PlaceTable places, Lineages lineages, List<EncounterTold> encounters, TellingNumbers numbers, FactGroups groups)
{
    private readonly MarkBuffer _buffer = new();

    /// <summary>The mark of a cell.</summary>
    public UInt128 MarkOf(Cell cell)
    {
        ReadOnlySpan<int> members = cell.Reports.Span;
        int[] ranked = ActorsOf(members);
        _buffer.Add(ReportPipeline.Code);
        foreach (int report in members)
        {
            _buffer.Add(reports.PrintOf(report));
            _buffer.Add(members.BinarySearch(groups.Stories.Find(report)));
            AddLineages(members, report);
            AddActors(ranked, report);
            AddGroups(members, groups.Encounters, numbers.FirstEncounter, report);
            AddGroups(members, groups.Statements, numbers.FirstStatement, report);
            AddGroups(members, groups.Agreements, numbers.FirstAgreement, report);
            AddGroups(members, groups.Commitments, numbers.FirstCommitment, report);
            AddPlaces(report);
        }

        return _buffer.Take();
    }

    private int[] ActorsOf(ReadOnlySpan<int> members)
    {
        var told = new SortedSet<int>();
        foreach (int report in members)
        {
            for (int mention = 0; mention < actors.MentionsIn(report); mention++)
            {
                told.Add(actors.ActorOf(report, mention));
            }
        }

        return [.. told];
    }

    private void AddActors(int[] ranked, int report)
    {
        for (int mention = 0; mention < actors.MentionsIn(report); mention++)
        {
            int actor = actors.ActorOf(report, mention);
            _buffer.Add(Array.BinarySearch(ranked, actor));
            _buffer.Add(actorMarks.PrintOf(actor));
        }
    }

    private void AddLineages(ReadOnlySpan<int> members, int report)
    {
        _buffer.Add(members.BinarySearch(lineages.GroupOf(report)));
        _buffer.Add(members.BinarySearch(lineages.SourceOf(report)));
        foreach (SharedText pair in lineages.Of(report))
        {
            _buffer.Add(members.BinarySearch(pair.A == report ? pair.B : pair.A));
        }

        _buffer.Add(-1);
    }

    /// <summary>The first telling of each telling's group: whose it is, and which of that report's.</summary>
    private void AddGroups(ReadOnlySpan<int> members, UnionFind joined, Func<int, int> firstOf, int report)
    {
        for (int number = firstOf(report); number < firstOf(report + 1); number++)
        {
            int root = joined.Find(number);
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

        _buffer.Add(-1);
    }

    /// <summary>Where a place is, is what the first report of the record to name it says.</summary>
    private void AddPlaces(int report)
    {
        for (int number = numbers.FirstEncounter(report); number < numbers.FirstEncounter(report + 1); number++)
        {
            if (encounters[number].Place != PlaceTable.None && places.At(encounters[number].Place) is var place)
            {
                _buffer.Add(place.Lat ?? double.NaN);
                _buffer.Add(place.Lon ?? double.NaN);
            }
        }
    }
}
