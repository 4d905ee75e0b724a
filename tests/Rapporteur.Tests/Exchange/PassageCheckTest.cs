using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Exchange;
using Rapporteur.Tests.Fakes;

namespace Rapporteur.Tests.Exchange;

public sealed class PassageCheckTest
{
    [Fact]
    public void Run_GoodRecord_FindsNothingLost()
    {
        using var store = new MemoryRecordStore();
        SampleRecord.Write(store);

        Assert.Empty(PassageCheck.Run(store));
        Assert.Equal(19, PassageCheck.Count(store));
    }

    [Fact]
    public void Run_WordsReportOrPlaceWrong_FindsEach()
    {
        using var store = new MemoryRecordStore();
        using (IRecordWriter writer = store.BeginRecord())
        {
            writer.Add(SampleRecord.ReportA);
            writer.Add(SampleRecord.Figure with { Id = new("f-1"), Evidence = Passages.Of(new Evidence(SampleRecord.A, 0, 3, "the")) });
            writer.Add(SampleRecord.Figure with { Id = new("f-2"), Evidence = Passages.Of(new Evidence(SampleRecord.A, 5000, 5003, "The")) });
            writer.Add(SampleRecord.Figure with { Id = new("f-3"), Evidence = Passages.Of(new Evidence(new("r-none"), 0, 3, "The")) });
            writer.Add(SampleRecord.Figure with { Id = new("f-4"), Evidence = Passages.Of(new Evidence(SampleRecord.A, 0, 3, "The")) });
            writer.Commit();
        }

        Assert.Equal("figures/f-1 figures/f-2 figures/f-3", string.Join(' ', PassageCheck.Run(store).Select(lost => $"{lost.Kind}/{lost.Key}")));
    }

    [Fact]
    public void Run_LostInAPartOfAnAgreement_FindsIt()
    {
        using var source = new MemoryRecordStore();
        SampleRecord.Write(source);
        Agreement agreement = source.All<Agreement>().Single();
        using var store = new MemoryRecordStore();
        using (IRecordWriter writer = store.BeginRecord())
        {
            writer.Add(SampleRecord.ReportB);
            writer.Add(agreement with { Compliance = [], Conditions = [] });
            writer.Commit();
        }

        Assert.Equal("40 people were freed", Assert.Single(PassageCheck.Run(store)).Passage.Exact);
    }
}
