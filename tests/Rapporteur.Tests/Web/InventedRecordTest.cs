using Rapporteur.Domain;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Reports;

namespace Rapporteur.Tests.Web;

public sealed class InventedRecordTest
{
    [Fact]
    public void Facts_Passages_StandLetterForLetter()
    {
        var record = new InventedRecord();
        IFact[] facts = [.. record.All<Encounter>(), .. record.All<Statement>(), .. record.All<Figure>()];

        Assert.Equal(20, facts.Length);
        Assert.All(facts.SelectMany(fact => fact.Evidence), passage =>
            Assert.True(passage.IsFoundIn(record.Find<Report>(passage.Report.Value)!.Text)));
    }
}
