using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;
using Rapporteur.Domain.Facts;
using Rapporteur.Web.Hosting;
using Rapporteur.Web.Views;

namespace Rapporteur.Tests.Web;

public sealed class TimelineTest
{
    [Fact]
    public void Load_Undated_StandsBesideAndIsNeverPlaced()
    {
        TimelineModel model = Load("show=both");

        Assert.Equal(["e-visit", "s-07", "s-08", "s-09"], model.Undated.Select(item => item.Id.Value), StringComparer.Ordinal);
        Assert.All(model.Dated, item => Assert.True(item.Time.IsKnown));
        Assert.DoesNotContain(model.Drawing.Lanes.SelectMany(lane => lane.Bars), bar => !bar.Item.Time.IsKnown);
    }

    [Theory]
    [InlineData("", "e-accord e-call e-secret e-selin e-technical e-conference")]
    [InlineData("background=hidden", "e-call e-secret e-selin e-technical e-conference")]
    [InlineData("background=only", "e-accord")]
    [InlineData("kind=talks", "e-accord e-technical")]
    [InlineData("status=postponed", "e-conference")]
    [InlineData("actor=a-okoro", "e-call")]
    [InlineData("actor=a-okoro&show=both", "e-call s-03 s-04 s-05 s-10")]
    [InlineData("from=2019-03-03&to=2019-03-05", "e-call e-selin")]
    [InlineData("from=2019-04-30", "e-conference")]
    [InlineData("actor=nobody", "")]
    public void Load_Filters_KeepWhatMatches(string query, string expected) =>
        Assert.Equal(expected, string.Join(' ', Load(query).Dated.Select(item => item.Id.Value)));

    [Theory]
    [InlineData("from=yesterday")]
    [InlineData("kind=party")]
    [InlineData("from=2019-02-30")]
    [InlineData("from=2019-03-02&to=2019-03-01")]
    public void Read_NotUnderstood_IsSaidAndDoesNotFail(string query) => Assert.Single(Read(query).Problems);

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?show=both&lanes=party&actor=a-b%26c&kind=call&status=held&from=2019-01-02&to=2019-03-04&background=only&page=3")]
    public void Href_OfWhatWasRead_IsTheSameAddress(string address) =>
        Assert.Equal(address, Read(address.Contains('?', StringComparison.Ordinal) ? address.Split('?')[1] : "").Href());

    [Fact]
    public void Drawing_Shapes_TellStatusAndPrecision()
    {
        var shapes = Load("").Drawing.Lanes.SelectMany(lane => lane.Bars).ToDictionary(bar => bar.Item.Id.Value, bar => bar.Shape, StringComparer.Ordinal);

        Assert.Equal("solid", shapes["e-selin"]);
        Assert.Equal("solid hatched", shapes["e-call"]);
        Assert.Equal("hollow", shapes["e-technical"]);
        Assert.Equal("hollow struck", shapes["e-secret"]);
        Assert.Equal("hollow struck hatched", shapes["e-conference"]);
        Assert.Equal("solid hatched pale", shapes["e-accord"]);
    }

    [Fact]
    public void Drawing_ManyItems_CoverOneAnotherNowhere()
    {
        var record = new InventedRecord(Enumerable.Range(0, 400).Select(i => InventedRecord.Meeting($"e-x{i:000}", new LocalDate(2019, 1, 1).PlusDays(i * 7 % 90))));

        TimelineModel model = TimelineModel.Load(OnSite(record), Read("page=2"));

        Assert.Equal(TimelineModel.PageSize, model.Dated.Count);
        Assert.Equal(3, model.Paging.Pages);
        foreach (Lane lane in model.Drawing.Lanes)
        {
            foreach (IGrouping<double, TimelineBar> row in lane.Bars.GroupBy(bar => bar.Y))
            {
                double end = double.NegativeInfinity;
                foreach (TimelineBar bar in row.OrderBy(bar => bar.X))
                {
                    Assert.True(bar.X >= end);
                    end = bar.X + bar.Extent;
                }

                Assert.True(end <= model.Drawing.Width);
                Assert.True(row.Key + TimelineDrawing.RowHeight <= lane.Y + lane.Height + 0.001);
            }
        }
    }

    [Fact]
    public void DayScale_Days_NeverGoBackAndBreaksAreShort()
    {
        DayScale scale = DayScale.Over(
        [
            (new LocalDate(2013, 1, 1), new LocalDate(2013, 12, 31)), (new LocalDate(2016, 2, 8), new LocalDate(2016, 2, 12)), (new LocalDate(2016, 2, 20), new LocalDate(2016, 2, 20)),
        ]);
        double last = -1;
        for (var day = new LocalDate(2012, 12, 1); day < new LocalDate(2016, 4, 1); day = day.PlusDays(1))
        {
            Assert.InRange(scale.X(day), last, scale.Width);
            last = Math.Max(last, scale.X(day));
        }

        Assert.Equal(3, scale.Stretches.Count);
        Assert.Equal(scale.DayWidth, scale.X(new LocalDate(2016, 2, 10)) - scale.X(new LocalDate(2016, 2, 9)), 6);
        Assert.InRange(scale.X(new LocalDate(2013, 7, 1)) - scale.X(new LocalDate(2013, 3, 1)), 1, DayScale.BreakWidth);
    }

    [Fact]
    public void Lanes_ByParty_PutPersonsWithTheirCountry()
    {
        IReadOnlyList<Lane> lanes = Load("lanes=party").Drawing.Lanes;

        Assert.True(Stands("e-selin", "Arvenia"));
        Assert.True(Stands("e-selin", "Tolmark"));
        Assert.False(Stands("e-selin", "Lakes Council"));
        Assert.DoesNotContain(lanes, lane => lane.Name is "Mira Halvek" or "Tomas Brenn");

        bool Stands(string id, string name) => lanes.Any(lane => string.Equals(lane.Name, name, StringComparison.Ordinal)
            && lane.Bars.Any(bar => string.Equals(bar.Item.Id.Value, id, StringComparison.Ordinal)));
    }

    [Fact]
    public void Search_Snippet_IsTakenApartAtItsMarks() => Assert.Equal(
        [new SnippetPiece("… the ", false), new SnippetPiece("lock", true), new SnippetPiece(" and ", false), new SnippetPiece("boats", true)],
        SearchModel.Snippet("… the \u0002lock\u0003 and \u0002boats\u0003"));

    [Fact]
    public void Quoted_Passages_KeepTheirWordsAndTheParagraphAround()
    {
        var record = new InventedRecord();
        QuotedReport[] quoted = QuotedReport.Load(new NameBook(OnSite(record)), record.Find<Encounter>("e-selin")!.Evidence);

        Assert.Equal(3, quoted.Length);
        Excerpt first = quoted[0].Excerpts[0];
        Assert.Equal("PORT SELIN — ", first.Pieces[0].Text);
        Assert.Equal("The foreign ministers of Arvenia and Tolmark met in Port Selin on Tuesday", first.Pieces[1].Text);
        Assert.StartsWith("/reports/r-1?at=13-", first.Pieces[1].Href, StringComparison.Ordinal);
        Assert.EndsWith("keep talking.", first.Pieces[2].Text, StringComparison.Ordinal);
        Assert.False(first.CutBefore);
        Assert.False(first.CutAfter);
    }

    /// <summary>The record as pages read it, with nothing kept.</summary>
    private static SiteRecord OnSite(InventedRecord record) => new(record, new RecordShelf(), null);

    private static TimelineModel Load(string query) => TimelineModel.Load(OnSite(new InventedRecord()), Read(query));

    private static TimelineQuery Read(string query) => TimelineQuery.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
