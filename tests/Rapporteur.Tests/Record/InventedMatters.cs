using System.Text;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Reports;
using Rapporteur.Exchange;
using Rapporteur.Pipeline;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Sqlite;
using Rapporteur.Tests.Resolve;


namespace Rapporteur.Tests.Record;

/// <summary>Reports of a dozen invented matters, with much that several have in common, and a record of them.</summary>
internal static class InventedMatters
{
    public static readonly string[] Names =
    [
        "herring quota of the outer banks", "glacier water treaty talks", "satellite launch licence row", "bauxite tariff ceiling", "railway gauge commission",
        "vaccine patent waiver panel", "lighthouse demarcation survey", "cotton subsidy arbitration", "volcano evacuation corridor", "opera house loan scandal",
        "cedar forest boundary dispute", "harbour dredging concession",
    ];

    /// <summary>A report of one of a dozen matters months apart, with much that others have too: names, ids, copied words, positions, a treaty.</summary>
    public static Telling Make(int number, int seed)
    {
        string[] people = ["Ada Brandt", "Omar Castell", "Otto Brandt", "Ines Duarte", "Ada M. Brandt", "Brandt"];
        var random = new Random((seed * 1009) + number);
        int matter = random.Next(Names.Length);
        string who = people[random.Next(people.Length)];
        string whom = people[random.Next(people.Length)];
        string day = $"2031-{1 + matter:00}-{1 + random.Next(6):00}";
        string place = random.Next(2) == 0 ? "Riga" : "Lima";
        int ships = random.Next(3);
        string copied = random.Next(4) == 0 ? $" The {Names[matter]} had been before the council of elders since the great frost, and nobody there remembers why it began." : "";
        string text = $"{who} met {whom} in {place} over the {Names[matter]}. “We will never sign the {Names[matter]} paper,” {who} said. "
            + $"The port lost {ships} ships. {whom} hit {who} with the Treaty of Ilse, which calls for calm on the {Names[matter]}.{copied}";
        var telling = new Telling($"r-{random.Next(1000):000}{number:00}", text, random.Next(6) == 0 ? null : day, $"{Names[matter]} {number % 3}");
        int speaker = telling.Person(who, country: "DEU");
        int other = string.Equals(who, whom, StringComparison.Ordinal) ? speaker : telling.Person(whom, country: random.Next(3) == 0 ? null : "ESP");
        telling.Encounter(
            $"{who} met {whom}", speaker == other ? [speaker] : [Math.Min(speaker, other), Math.Max(speaker, other)],
            random.Next(2) == 0 ? null : day, random.Next(2) == 0 ? null : new Place(place, null, null, null));
        telling.Statement($"We will never sign the {Names[matter]} paper", speaker, StatementMode.Direct, day);
        telling.Position("never sign", speaker, random.Next(2) == 0 ? "treaty" : Names[matter], (Stance)random.Next(2), day, statements: [0], about: speaker == other ? [] : [other]);
        telling.Event($"{whom} hit {who}", other, speaker, day: random.Next(2) == 0 ? day : null);
        telling.Agreement("the Treaty of Ilse", [speaker], properName: random.Next(5) == 0 ? "treaty of ilse" : null);
        return telling.Figure($"{ships} ships", ships, "ships");
    }

    /// <summary>Takes reports in.</summary>
    public static void Ingest(SqliteRecordStore store, Telling[] tellings, string engine)
    {
        Dictionary<ReportId, Telling> byId = tellings.ToDictionary(static telling => telling.Id);
        new ReportPipeline(store, (clean, _) => byId[clean.Id].Extraction(), engine)
            .Ingest(tellings.Select(static telling => CleanResult.Of(telling.Clean())), new IngestOptions());
    }

    /// <summary>The record as it is exported.</summary>
    public static string Export(SqliteRecordStore store)
    {
        using var json = new MemoryStream();
        RecordJsonFile.Write(store, json);
        return Encoding.UTF8.GetString(json.ToArray());
    }
}
