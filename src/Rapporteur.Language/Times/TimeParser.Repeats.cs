namespace Rapporteur.Language.Times;

/// <content>Repetitions: "every week", "twice a year".</content>
internal readonly ref partial struct TimeParser
{
    private bool TrySet(int at, out TimeMatch match)
    {
        match = default;
        switch (Kind(at))
        {
            case WordKind.Weekdays:
                match = Set(at, at + 1, new TimeContent { Weekday = Value(at) });
                return IsCapital(at) && !IsLostPossessive(at);
            case WordKind.Weekend when Value(at) == 1:
                match = Set(at, at + 1, new TimeContent { Unit = TimeUnit.Week });
                return true;
            case WordKind.Periodic:
                match = Set(at, at + 1, new TimeContent { Unit = (TimeUnit)Value(at), Amount = 1 });
                return !IsCapital(at) || (OpensSentence(at) && !IsCapital(at + 1) && Kind(at - 1) != WordKind.The);
            case WordKind.Rate when Kind(at + 1) == WordKind.Unit && Value(at + 1) is >= (int)TimeUnit.Minute and <= (int)TimeUnit.Century:
                match = new TimeMatch(at, at + 2, TimexType.Set, Unit(at + 1, 1, false) with { Sense = TimeSense.Duration });
                return true;
            case WordKind.Every:
                return TryEvery(at, out match);
            default:
                return false;
        }
    }

    private bool TryEvery(int at, out TimeMatch match)
    {
        match = default;
        int j = IsAny(at + 1, ["other", "single"]) ? at + 2 : at + 1;
        double step = Is(at + 1, "other") ? 2 : 1;
        if (j == at + 1 && Kind(j) is WordKind.Number or WordKind.NumberWord)
        {
            step = ReadCount(j, out j);
        }

        switch (Kind(j))
        {
            case WordKind.Unit or WordKind.Units when Value(j) is >= (int)TimeUnit.Hour and not ((int)TimeUnit.Quarter):
                TimeContent unit = Unit(j, step, false);
                match = Set(at, j + 1, new TimeContent { Unit = unit.Unit, Amount = unit.Amount });
                return true;
            case WordKind.Weekday:
                match = Set(at, Kind(j + 1) == WordKind.DayPart ? j + 2 : j + 1, new TimeContent { Weekday = Value(j) });
                return true;
            case WordKind.Month when IsCapital(j):
                match = Set(at, j + 1, new TimeContent { Month = Value(j) });
                return true;
            case WordKind.Season:
                match = Set(at, j + 1, new TimeContent { Season = Value(j) });
                return true;
            case WordKind.DayPart:
                match = Set(at, j + 1, new TimeContent { Unit = TimeUnit.Day, DayPart = (DayPart)Value(j), Amount = 1 });
                return true;
            default:
                return false;
        }
    }

    private static TimeMatch Set(int start, int end, in TimeContent content) => new(start, end, TimexType.Set, content with { Sense = TimeSense.Set });
}
