using System.Text;
using NodaTime;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Clean;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Tests.Clean.Html;

public sealed class HtmlCleanerTest
{
    private const string First = "Foreign Minister Ada Lind of Norland received her counterpart Omar Haddad in Sandport on Monday to discuss the border truce.";
    private const string Second = "“We agreed to meet again within ten days,” Lind told reporters after the talks, which lasted for an hour longer than planned.";

    private const string Page = $$$"""
        <!doctype html><html lang="en-GB"><head><title>Border truce discussed | Sandport Courier</title>
        <meta property="og:site_name" content="Sandport Courier"><link rel="canonical" href="https://courier.example/2031/truce">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Border truce discussed",
        "datePublished":"2031-04-02T23:15:00-05:00","author":[{"@type":"Person","name":"Eva Holm"},{"@type":"Person","name":"Jon Berg"}],
        "publisher":{"@type":"Organization","name":"The Sandport Courier"}}]}</script>
        <style>p{color:red}</style></head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <header class="site-header"><a href="/">Sandport Courier</a></header>
        <main><article><h1>Border truce discussed</h1><p class="byline">By Eva Holm and Jon Berg</p>
        <div class="share-buttons"><a href="#">Share</a><a href="#">Tweet</a></div>
        <figure><img src="a.jpg"><figcaption>Lind and Haddad shake hands.</figcaption></figure>
        <p>{{{First}}}</p><script>var p = "<p>Not this.</p>";</script><div class="newsletter-signup"><p>Sign up for our newsletter and never miss a story of the day again.</p></div>
        <h2>A second round</h2><p>{{{Second}}}</p>
        <ul><li>Two crossings are to open for aid.</li><li>Prisoners are to be exchanged.</li></ul>
        <blockquote>Peace is built one crossing at a time.</blockquote>
        <aside class="related"><h3>Related</h3><ul><li><a href="/1">Harbour strike enters its second week</a></li></ul></aside>
        <p style="display:none">Hidden words that nobody should read in the record, however long they are.</p>
        </article></main>
        <section class="comments"><p>I do not believe a word of this, and I have lived at the river for fifty years, mind you.</p></section>
        <footer><p>© 2031 Sandport Courier. All rights reserved. No part of this page may be used without consent.</p></footer>
        </body></html>
        """;

    [Fact]
    public void Clean_Page_GivesBodyWithoutFurniture() => Assert.Equal(
        $"{First}\n\nA second round\n\n{Second}\n\nTwo crossings are to open for aid.\n\nPrisoners are to be exchanged.\n\nPeace is built one crossing at a time.",
        Cleaned.Page(Page).Text);

    [Fact]
    public void Clean_LinkedData_GivesMetadata()
    {
        CleanReport report = Cleaned.Page(Page);

        Assert.Equal("Border truce discussed", report.Title);
        Assert.Equal("The Sandport Courier", report.Outlet);
        Assert.Equal(["Eva Holm", "Jon Berg"], report.Byline);
        Assert.Equal("https://courier.example/2031/truce", report.Url);
        Assert.Equal("en-GB", report.Language);
        Assert.Equal(TimePrecision.Instant, report.Published.Time.Precision);
        Assert.Equal(new LocalDate(2031, 4, 2), report.Published.Time.From);
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2031-04-02T10:00:00Z'>", "")]
    [InlineData("<meta name='dc.date' content='2 April 2031'>", "")]
    [InlineData("<meta name='pubdate' content='20310402'>", "")]
    [InlineData("", "<time datetime='2031-04-02'>Wednesday</time>")]
    [InlineData("", "<div>Published: Wednesday, 2 April 2031 10:15</div>")]
    [InlineData("<link rel='canonical' href='https://courier.example/2031/04/02/truce'>", "")]
    public void Clean_DateInAnyPlace_IsFound(string head, string beforeBody)
    {
        CleanReport report = Cleaned.Page($"<html><head>{head}</head><body><h1>Border truce discussed</h1>{beforeBody}<p>{First}</p><p>{Second}</p></body></html>");

        Assert.Equal(new LocalDate(2031, 4, 2), report.Published.Time.From);
        Assert.Equal(DateBasis.Metadata, report.Published.Basis);
    }

    [Fact]
    public void Clean_PageWithoutDate_StaysUndated() =>
        Assert.False(Cleaned.Page($"<html><body><h1>Border truce</h1><p>{First}</p><p>{Second} It follows a truce of 3 May 2030.</p></body></html>").Published.Time.IsKnown);

    [Theory]
    [InlineData("Border truce discussed | Sandport Courier")]
    [InlineData("Sandport Courier - Border truce discussed")]
    [InlineData("Border truce discussed – World – Sandport Courier")]
    public void Clean_SiteNameInTitle_Goes(string title) => Assert.Equal(
        "Border truce discussed",
        Cleaned.Page($"<html><head><title>{title}</title><meta property='og:site_name' content='Sandport Courier'></head><body><p>{First}</p><p>{Second}</p></body></html>").Title);

    [Fact]
    public void Clean_LineBreaks_PartParagraphs() => Assert.Equal(
        $"{First}\n\n{Second}", Cleaned.Page($"<html><body><div>{First}<br><br>{Second}</div></body></html>").Text);

    [Fact]
    public void Clean_CardsOfOtherReports_Go()
    {
        string cards = string.Concat(Enumerable.Range(1, 5).Select(i =>
            $"<div class='c'><h3><a href='/{i}'>Another story of the day, number {i}</a></h3><p>What that other story tells in one whole sentence, of no use to anyone here.</p></div>"));

        Assert.Equal($"{First}\n\n{Second}", Cleaned.Page($"<html><body><div class='a'><p>{First}</p><p>{Second}</p></div><div>{cards}</div></body></html>").Text);
    }

    [Fact]
    public void Clean_BrokenLinkedData_FallsBackToTheRest() => Assert.Equal(
        "Border truce discussed",
        Cleaned.Page($"<html><head><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",</script><meta property='og:title' content='Border truce discussed'></head><body><p>{First}</p></body></html>").Title);

    [Fact]
    public void Clean_PageNestedDeep_IsReadBeside()
    {
        var page = new StringBuilder("<html><body>");
        page.Insert(page.Length, "<div>", 4_000).Append("deep").Insert(page.Length, "</div>", 4_000);
        page.Append("<p>").Append(First).Append("</p><p>").Append(Second).Append("</p></body></html>");

        Assert.Contains(Second, Cleaned.Page(page.ToString()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Clean_PageNestedBeyondReason_IsRefusedInTime()
    {
        var page = new StringBuilder("<html><body>").Insert(12, "<div>", 200_000).Append("<p>").Append(First).Append("</p></body></html>");

        RefuseInTime(page.ToString());
    }

    [Fact]
    public void Clean_FormattingMadeAgainInEveryParagraph_IsRefusedInTime()
    {
        var page = new StringBuilder("<html><body><p>");
        for (int i = 0; i < 2_000; i++)
        {
            page.Append("<b id=").Append(i).Append('>');
        }

        RefuseInTime(page.Insert(page.Length, "<p>a</p>", 50_000).ToString());
    }

    private static void RefuseInTime(string page)
    {
        Refusal? refusal = null;
        var work = new Thread(() => refusal = ReportCleaner.Clean(new RawReport("page.html", ReportFormat.Html, page, GivenFields.None)).Refusal) { IsBackground = true };
        work.Start();

        Assert.True(work.Join(TimeSpan.FromSeconds(60)));
        Assert.Equal(RefusalCode.Malformed, refusal?.Code);
    }
}
