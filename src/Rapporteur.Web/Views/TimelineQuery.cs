using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Web.Views;

/// <summary>What the timeline shows, as the address tells it.</summary>
public sealed record TimelineQuery
{
    /// <summary>Encounters, statements or both.</summary>
    public TimelineShow Show { get; init; } = TimelineShow.Encounters;

    /// <summary>What the lanes stand for.</summary>
    public TimelineLanes Lanes { get; init; } = TimelineLanes.Kind;

    /// <summary>Only what this actor takes part in or says; null for all.</summary>
    public ActorId? Actor { get; init; }

    /// <summary>Only encounters of this kind; statements are left alone.</summary>
    public EncounterKind? Kind { get; init; }

    /// <summary>Only encounters of this status; statements are left alone.</summary>
    public EncounterStatus? Status { get; init; }

    /// <summary>First day, inclusive.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether past context is shown.</summary>
    public TimelineBackground Background { get; init; } = TimelineBackground.Shown;

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What in the address could not be read, for the reader of the page.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Reads the query string. What cannot be read is left out and told in <see cref="Problems"/>.</summary>
    public static TimelineQuery Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var problems = new List<string>();
        LocalDate? from = ReadDay(query, "from", problems);
        LocalDate? to = ReadDay(query, "to", problems);
        if (to < from)
        {
            problems.Add("The last day is before the first: nothing can lie between them.");
        }

        return new TimelineQuery
        {
            Show = ReadWord<TimelineShow>(query, "show", problems) ?? TimelineShow.Encounters,
            Lanes = ReadWord<TimelineLanes>(query, "lanes", problems) ?? TimelineLanes.Kind,
            Actor = query["actor"].ToString() is { Length: > 0 } actor ? new ActorId(actor) : null,
            Kind = ReadWord<EncounterKind>(query, "kind", problems),
            Status = ReadWord<EncounterStatus>(query, "status", problems),
            From = from,
            To = to,
            Background = ReadWord<TimelineBackground>(query, "background", problems) ?? TimelineBackground.Shown,
            Page = Paging.Read(query),
            Problems = problems,
        };
    }

    /// <summary>The address of this view, with only what differs from the default.</summary>
    public string Href()
    {
        var query = new StringBuilder("/timeline");
        char mark = '?';
        Add("show", Show == TimelineShow.Encounters ? null : Words.Of(Show));
        Add("lanes", Lanes == TimelineLanes.Kind ? null : Words.Of(Lanes));
        Add("actor", Actor?.Value);
        Add("kind", Kind is { } kind ? Words.Of(kind) : null);
        Add("status", Status is { } status ? Words.Of(status) : null);
        Add("from", From is { } from ? TimeWords.Iso(from) : null);
        Add("to", To is { } to ? TimeWords.Iso(to) : null);
        Add("background", Background == TimelineBackground.Shown ? null : Words.Of(Background));
        Add("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture));
        return query.ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                query.Append(mark).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                mark = '&';
            }
        }
    }

    private static T? ReadWord<T>(IQueryCollection query, string name, List<string> problems)
        where T : struct, Enum
    {
        string word = query[name].ToString();
        if (word.Length == 0)
        {
            return null;
        }

        foreach (T value in Enum.GetValues<T>())
        {
            if (string.Equals(Words.Of(value), word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        problems.Add($"“{Words.Shorten(word, 40)}” is not a {name}. Choose one of: {string.Join(", ", Enum.GetValues<T>().Select(Words.Of))}.");
        return null;
    }

    private static LocalDate? ReadDay(IQueryCollection query, string name, List<string> problems)
    {
        string word = query[name].ToString();
        if (word.Length == 0)
        {
            return null;
        }

        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(word);
        if (!day.Success)
        {
            problems.Add($"“{Words.Shorten(word, 40)}” is not a day. Write it as 2016-02-08.");
            return null;
        }

        return day.Value;
    }
}

/// <summary>What is put on the timeline.</summary>
public enum TimelineShow
{
    /// <summary>Who met whom.</summary>
    Encounters,

    /// <summary>Who said what.</summary>
    Statements,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>What a lane stands for.</summary>
public enum TimelineLanes
{
    /// <summary>A kind of encounter; statements have one of their own.</summary>
    Kind,

    /// <summary>A party; what has several stands in the lane of each.</summary>
    Party,
}

/// <summary>Whether what is only recalled as past context is shown.</summary>
public enum TimelineBackground
{
    /// <summary>With the rest, paler.</summary>
    Shown,

    /// <summary>Not at all.</summary>
    Hidden,

    /// <summary>Alone.</summary>
    Only,
}
