using Rapporteur.Domain.Facts;
using Rapporteur.Pipeline.Resolve.Actors;
using Rapporteur.Pipeline.Resolve.Sources;
using Rapporteur.Pipeline.Resolve.Stories;

namespace Rapporteur.Pipeline.Resolve.Statements;

/// <summary>Whether two statements, as two reports carry them, are one.</summary>
internal sealed class StatementRules(ReportTable reports, ActorSides sides, Lineages lineages, StatementTellings told)
{
    /// <summary>Words that no two people say alike by chance.</summary>
    private const int Distinctive = 8;

    private const double AlikeEnough = 0.6;

    /// <summary>Fewest words of a statement whose sense alone may be within another's.</summary>
    private const int FewestOfOccasion = 5;

    /// <summary>The same words from an undated statement this long after are another utterance.</summary>
    private const int DaysApart = 14;

    /// <summary>Reports of one utterance appear together; the same sense on another day is another utterance.</summary>
    private const int DaysOfOneUtterance = 1;

    /// <summary>In one story, an undated telling may come so many days after.</summary>
    private const int DaysOfRetelling = 5;

    /// <summary>Whether <see cref="AreOne"/> or <see cref="AreOneOccasion"/> is worth asking: few pairs are, and this tells most of the others for next to nothing.</summary>
    public bool MayBeOne(int one, int other)
    {
        ref readonly StatementTold a = ref told[one];
        ref readonly StatementTold b = ref told[other];
        return a.Runs.MayShare(b.Runs, AlikeEnough) || IsOneOccasion(a, b);
    }

    /// <summary>The same person on the same day, some words in a row, and all that the shorter says.</summary>
    public bool AreOneOccasion(int one, int other) =>
        IsOneOccasion(told[one], told[other]) && Math.Min(told[one].WordCount, told[other].WordCount) >= FewestOfOccasion && told.SenseOf(one).IsWithin(told.SenseOf(other));

    /// <summary>The same words by the same speaker, or the shorter's in the longer's.</summary>
    public bool AreOne(int one, int other)
    {
        ref readonly StatementTold a = ref told[one];
        ref readonly StatementTold b = ref told[other];
        return a.Runs.MayShare(b.Runs, AlikeEnough) && SpeakersAndTimesAgree(a, b) && WordsAgree(a, one, b, other);
    }

    // A copy makes up for speakers and times that leave it open; who copied whom is looked up only where it would.
    private bool SpeakersAndTimesAgree(in StatementTold a, in StatementTold b)
    {
        bool times = TimesAgree(a, b);
        return (times && SpeakersAgree(a, b, copied: false))
            || ((times || !DaysBetween(a, b)) && SpeakersAgree(a, b, copied: true) && lineages.OnePassage(a.Report, a.First, b.Report, b.First));
    }

    private bool WordsAgree(in StatementTold a, int one, in StatementTold b, int other)
    {
        ReadOnlySpan<ushort> wordsA = told.WordsOf(a);
        ReadOnlySpan<ushort> wordsB = told.WordsOf(b);
        bool equal = wordsA.SequenceEqual(wordsB);
        bool quoted = a.Mode != StatementMode.Indirect && b.Mode != StatementMode.Indirect;
        bool begun = IsOneOccasion(a, b) && SharedWords.OneBeginsOther(wordsA, wordsB);
        return equal || begun || (quoted && SharedWords.OneHoldsOther(wordsA, wordsB))
            || (SharedWords.Jaccard(wordsA, wordsB) >= AlikeEnough && (!told.SenseOf(one).Contradicts(told.SenseOf(other)) || lineages.OnePassage(a.Report, a.First, b.Report, b.First)));
    }

    /// <summary>What <see cref="MayBeOneUtterance"/> needs of a statement.</summary>
    public StatementBrief BriefOf(int number)
    {
        ref readonly StatementTold one = ref told[number];
        return new StatementBrief(number, one.Report, reports.DayOf(one.Report), one.Speaker, one.From, one.To);
    }

    /// <summary>Whether <see cref="AreOneUtterance"/> is worth asking, by days alone.</summary>
    public static bool MayBeOneUtterance(in StatementBrief a, in StatementBrief b)
    {
        if (a.Report == b.Report)
        {
            return false;
        }

        bool open = a.From == Days.None;
        return open == (b.From == Days.None)
            ? open ? a.Day == Days.None || b.Day == Days.None || Math.Abs(a.Day - b.Day) <= DaysOfRetelling : a.From == b.From && a.To == b.To
            : true;
    }

    /// <summary>The same sense by the same speaker on the same day, in two reports' words; in reports of two happenings only where the day is told too.</summary>
    /// <param name="one">A statement.</param>
    /// <param name="other">Another.</param>
    /// <param name="kin">Tells which reports are of one happening; null where both are known to be. Asked last, as it takes longest.</param>
    public bool AreOneUtterance(int one, int other, StoryKin? kin)
    {
        ref readonly StatementTold a = ref told[one];
        ref readonly StatementTold b = ref told[other];
        bool dated = a.IsDated && b.IsDated;
        if (a.Report == b.Report || (dated && (a.From != b.From || a.To != b.To)))
        {
            return false;
        }

        int? days = dated ? 0 : reports.DaysBetween(a.Report, b.Report);
        bool later = days > DaysOfOneUtterance;
        if ((later && !IsRetold(a, b) && !IsRetold(b, a)) || !MayBeAlike(a, one, b, other))
        {
            return false;
        }

        bool named = a.Speaker >= 0 && b.Speaker >= 0;
        bool sure = named && (a.Speaker == b.Speaker || sides.Holds(a.Speaker, b.Speaker) || sides.HoldsAsTold(a.Speaker, b.Speaker));
        bool voice = named && !sure && sides.IsVoiceOf(a.Speaker, b.Speaker);
        if (!sure && !voice && (later || !MayBeOneSpeaker(a.Speaker, b.Speaker)))
        {
            return false;
        }

        bool inStory = kin?.AreOf(a.Report, b.Report) ?? true;
        sure |= voice && inStory;
        if (!sure && (later || !MayBeOneSpeaker(a.Speaker, b.Speaker)))
        {
            return false;
        }

        // A report that nobody dated, in another's words: a number that both tell speaks for one utterance.
        if (days is null && !inStory)
        {
            return sure && told.SenseOf(one).SharesNumber(told.SenseOf(other)) && told.SenseOf(one).IsLike(told.SenseOf(other), true, atLength: true);
        }

        return later
            ? inStory && told.SenseOf(one).IsLike(told.SenseOf(other), true, atLength: true)
            : told.SenseOf(one).IsLike(told.SenseOf(other), sure && (dated || inStory), openSpeaker: dated && (a.Speaker < 0) != (b.Speaker < 0), atLength: !inStory)
                || (inStory && (IsQuotedIn(one, other) || (sure && IsOneSaying(a, one, b, other))));
    }

    // All that the shorter says, with words in a row or with the one word that does what it says.
    private bool IsOneSaying(in StatementTold a, int one, in StatementTold b, int other) =>
        told.SenseOf(one).IsWithin(told.SenseOf(other)) && (SharedWords.HaveRun(told.WordsOf(a), told.WordsOf(b)) || told.SenseOf(one).IsOneAct(told.SenseOf(other)));

    // Two words of sense in common, or a quotation: without either no rule makes them one.
    private bool MayBeAlike(in StatementTold a, int one, in StatementTold b, int other) =>
        a.Quotes || b.Quotes || told.SenseOf(one).MayBeLike(told.SenseOf(other));

    /// <summary>Whether the two may be of one statement that others make one: not said on another day, by another named speaker, or by two speakers of one report.</summary>
    public bool Fits(int first, int second)
    {
        ref readonly StatementTold one = ref told[first];
        ref readonly StatementTold other = ref told[second];
        return (one.Report != other.Report || one.Speaker == other.Speaker)
            && (one.MayBe(other) || (!DaysBetween(one, other) && lineages.OnePassage(one.Report, one.First, other.Report, other.First)))
            && (one.Speaker == other.Speaker || one.Speaker < 0 || other.Speaker < 0
                || !sides.IsNamed(one.Speaker) || !sides.IsNamed(other.Speaker) || sides.SameCountry(one.Speaker, other.Speaker));
    }

    /// <summary>The set words of an office, said again on a later day, are said twice; a copy may be printed the next day.</summary>
    private static bool DaysBetween(in StatementTold a, in StatementTold b) =>
        a.IsDated && b.IsDated && a.From == a.To && b.From == b.To && Math.Abs(a.From - b.From) > 1;

    private bool TimesAgree(in StatementTold a, in StatementTold b)
    {
        if (!a.MayBe(b))
        {
            return false;
        }

        bool bothTold = a.IsDated && b.IsDated;
        bool lengthy = Math.Min(a.WordCount, b.WordCount) >= Distinctive;
        int? apart = reports.DaysBetween(a.Report, b.Report);
        return bothTold || a.Report == b.Report || apart is null ? lengthy || bothTold || a.Report == b.Report : apart <= DaysApart;
    }

    private bool SpeakersAgree(in StatementTold a, in StatementTold b, bool copied)
    {
        if (a.Speaker == b.Speaker)
        {
            // Two reports that both leave the speaker open may still mean two people, unless the words tell.
            return a.Speaker >= 0 || copied || Math.Min(a.WordCount, b.WordCount) >= Distinctive;
        }

        bool telling = copied || (Math.Min(a.WordCount, b.WordCount) >= Distinctive
            && a.Mode == StatementMode.Direct && b.Mode == StatementMode.Direct);
        if (a.Speaker < 0 || b.Speaker < 0)
        {
            return telling;
        }

        return sides.SameUnnamed(a.Speaker, b.Speaker)
            ? telling || copied
            : telling && (sides.SameCountry(a.Speaker, b.Speaker) || !sides.IsNamed(a.Speaker) || !sides.IsNamed(b.Speaker));
    }

    /// <summary>"His announcement that …", told without its day some days after.</summary>
    private bool IsRetold(in StatementTold said, in StatementTold again) =>
        !again.IsDated && reports.DayOf(again.Report) is var day && day != Days.None
        && (said.IsDated ? said.To : reports.DayOf(said.Report)) is var then && then != Days.None && day - then is >= 0 and <= DaysOfRetelling;

    /// <summary>A speaker whom one report leaves open, or calls by state, ministry or office where the other has the name.</summary>
    private bool MayBeOneSpeaker(int one, int other) =>
        one < 0 || other < 0 ? one >= 0 || other >= 0 : sides.SpeaksFor(one, other) || sides.SameUnnamed(one, other);

    /// <summary>The words that one report quotes within its own are in the other's.</summary>
    private bool IsQuotedIn(int one, int other) => told.Quotes(one, other) || told.Quotes(other, one);

    // The same person on the same day, as two reports tell it.
    private static bool IsOneOccasion(in StatementTold a, in StatementTold b) =>
        a.Report != b.Report && a.Speaker >= 0 && a.Speaker == b.Speaker && a.IsDated && a.From == a.To && b.From == a.From && b.To == a.To;
}
