using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Web.Hosting;

namespace Rapporteur.Web.Views;

/// <summary>What a search found.</summary>
/// <param name="Query">What was looked for, empty for nothing yet.</param>
/// <param name="Reports">Reports, best first.</param>
/// <param name="Actors">Actors whose names hold all the words, those that occur most first.</param>
/// <param name="Encounters">Encounters whose participants, place or topics hold them, by time.</param>
/// <param name="Statements">Statements whose words or speaker hold them, by time.</param>
public sealed record SearchModel(
    string Query,
    IReadOnlyList<FoundReport> Reports,
    IReadOnlyList<ActorRow> Actors,
    IReadOnlyList<TimelineItem> Encounters,
    IReadOnlyList<TimelineItem> Statements)
{
    /// <summary>At most this many of a kind.</summary>
    public const int Shown = 50;

    /// <summary>A longer query is cut.</summary>
    public const int LongestQuery = 200;

    private static readonly char[] Apart = [' ', '\t', '\n', '\r', '"', '“', '”'];

    /// <summary>How many things were found.</summary>
    public int Count => Reports.Count + Actors.Count + Encounters.Count + Statements.Count;

    internal static SearchModel Load(SiteRecord record, string query)
    {
        query = query.Trim();
        query = query.Length > LongestQuery ? query[..LongestQuery] : query;
        string[] words = query.Split(Apart, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
        {
            return new SearchModel(query, [], [], [], []);
        }

        var names = new NameBook(record);
        var called = KeptRows.Actors(record).ToDictionary(actor => actor.Id, actor => actor.Name);
        return new SearchModel(
            query,
            [.. record.Search(query, Shown).Select(hit => new FoundReport(names.Link(hit.Report), Snippet(hit.Snippet)))],
            [
                .. KeptRows.Read<Actor>(record, KeptRows.Actors(record).Where(actor => Holds(words, [actor.Name, .. actor.Aliases])).Take(Shown).Select(one => one.Id.Value))
                    .Select(ActorRow.Of),
            ],
            [
                .. KeptRows.Read<Encounter>(record, EncountersWith(words, called, record).OrderBy(one => one.Time.From ?? NodaTime.LocalDate.MaxIsoValue).Select(one => one.Key))
                    .Select(one => TimelineItem.Of(one, names)),
            ],
            [
                .. KeptRows.Read<Statement>(record, StatementsWith(words, called, record)).OrderBy(one => one.Time.From ?? NodaTime.LocalDate.MaxIsoValue)
                    .Select(one => TimelineItem.Of(one, names)),
            ]);
    }

    /// <summary>Encounters by whom they name, where they were and what about.</summary>
    private static IEnumerable<EncounterRow> EncountersWith(string[] words, Dictionary<ActorId, string> called, SiteRecord record) => KeptRows.Encounters(record)
            .Where(one => Holds(words, [.. one.Participants.Select(id => called.GetValueOrDefault(id)), one.Place, .. one.Topics]))
            .Take(Shown);

    /// <summary>Statements by their words and who says them.</summary>
    private static IEnumerable<string> StatementsWith(string[] words, Dictionary<ActorId, string> called, SiteRecord record) => KeptRows.StatementWords(record)
            .Where(one => Holds(words, [one.Text, one.Speaker is { } id ? called.GetValueOrDefault(id) : one.SpeakerText]))
            .Take(Shown)
            .Select(one => one.Key);

    /// <summary>Whether each word stands somewhere in the texts, capitals aside.</summary>
    private static bool Holds(string[] words, IReadOnlyList<string?> texts) =>
        Array.TrueForAll(words, word => texts.Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true));

    /// <summary>Takes a snippet apart at its marks, U+0002 before a found word and U+0003 after it.</summary>
    internal static List<SnippetPiece> Snippet(string snippet)
    {
        var pieces = new List<SnippetPiece>();
        int at = 0;
        bool found = false;
        for (int i = 0; i <= snippet.Length; i++)
        {
            if (i == snippet.Length || snippet[i] is '\u0002' or '\u0003')
            {
                if (i > at)
                {
                    pieces.Add(new SnippetPiece(snippet[at..i], found));
                }

                found = i < snippet.Length && snippet[i] == '\u0002';
                at = i + 1;
            }
        }

        return pieces;
    }
}

/// <summary>A report that a search found.</summary>
/// <param name="Report">The report.</param>
/// <param name="Snippet">Words around the best place.</param>
public sealed record FoundReport(ReportLink Report, IReadOnlyList<SnippetPiece> Snippet);

/// <summary>A stretch of a snippet.</summary>
/// <param name="Text">The words, plain text.</param>
/// <param name="Found">Whether they are what was looked for.</param>
public sealed record SnippetPiece(string Text, bool Found);
