using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Exchange;

/// <summary>Looks for every passage of a record in the report that it names: rule 1 of the record.</summary>
public static class PassageCheck
{
    /// <summary>Every passage that is not found letter for letter, kind by kind in the order of the export.</summary>
    /// <remarks>Reports are looked up as passages name them; the last few hundred stay in memory.</remarks>
    public static IEnumerable<LostPassage> Run(IRecordReader record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var texts = new ReportTexts(record);
        return All(record).Where(passage => !texts.Holds(passage.Passage));
    }

    /// <summary>How many passages <see cref="Run"/> looks for.</summary>
    public static int Count(IRecordReader record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return All(record).Count();
    }

    private static IEnumerable<LostPassage> All(IRecordReader record) =>
        Of<Report>(record, "reports", report => report.Cites.SelectMany(cite => cite.Evidence))
            .Concat(Of<Actor>(record, "actors", actor => actor.Roles.SelectMany(role => role.Evidence)))
            .Concat(Facts<Encounter>(record, "encounters"))
            .Concat(Of<Statement>(record, "statements", statement => statement.Evidence.Concat(statement.Via.SelectMany(hop => hop.Evidence))))
            .Concat(Facts<Position>(record, "positions"))
            .Concat(Of<Agreement>(record, "agreements", OfAgreement))
            .Concat(Of<Commitment>(record, "commitments",
                commitment => commitment.Evidence.Concat(commitment.Claims.SelectMany(claim => claim.Evidence))))
            .Concat(Facts<CodedEvent>(record, "events"))
            .Concat(Facts<Figure>(record, "figures"))
            .Concat(Of<Lineage>(record, "lineages",
                lineage => lineage.Pairs.SelectMany(pair => pair.Passages).SelectMany(shared => new[] { shared.A, shared.B })));

    private static IEnumerable<Evidence> OfAgreement(Agreement agreement) => agreement.Evidence
        .Concat(agreement.Provisions.SelectMany(provision => provision.Evidence))
        .Concat(agreement.Conditions.SelectMany(condition => condition.Evidence))
        .Concat(agreement.Compliance.SelectMany(compliance => compliance.Evidence));

    private static IEnumerable<LostPassage> Facts<T>(IRecordReader record, string kind)
        where T : class, IFact => Of<T>(record, kind, fact => fact.Evidence);

    private static IEnumerable<LostPassage> Of<T>(IRecordReader record, string kind, Func<T, IEnumerable<Evidence>> passages)
        where T : class, IRecordEntry =>
        record.All<T>().SelectMany(entry => passages(entry).Select(passage => new LostPassage(kind, entry.Key, passage)));

    /// <summary>The texts of reports, a few hundred at a time.</summary>
    private sealed class ReportTexts(IRecordReader record)
    {
        private const int Most = 256;

        private readonly Dictionary<ReportId, string?> _texts = [];

        public bool Holds(Evidence passage)
        {
            if (!_texts.TryGetValue(passage.Report, out string? text))
            {
                if (_texts.Count == Most)
                {
                    _texts.Clear();
                }

                text = record.Find<Report>(passage.Report.Value)?.Text;
                _texts.Add(passage.Report, text);
            }

            return text is not null && passage.IsFoundIn(text);
        }
    }
}

/// <summary>A passage that does not stand in its report as it should.</summary>
/// <param name="Kind">The key of the export that lists the entry, such as <c>encounters</c>.</param>
/// <param name="Key">The entry's id.</param>
/// <param name="Passage">The passage.</param>
public sealed record LostPassage(string Kind, string Key, Evidence Passage);
