using NodaTime;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Statements;

/// <summary>What is told to have been said by a noun, and where what was said ends.</summary>
public sealed class StatementsByNounsTest
{
    private static readonly FactTime Published = FactTime.OnDay(new LocalDate(2024, 3, 6));

    [Theory]
    [InlineData("France welcomed the announcement by the United Nations on the extension of the truce.", "the extension of the truce", "United Nations")]
    [InlineData("Norway's call for an immediate truce in the valley was heard.", "an immediate truce in the valley", "Norway")]
    [InlineData("France heard today's announcement of an extension of the truce.", "an extension of the truce", null)] // no one's, but of a day
    [InlineData("The minister's announcement on Tuesday that Norway would expel two diplomats drew an angry reply.", "Norway would expel two diplomats", null)]
    public void Extract_NounOfSaying_IsAStatement(string text, string words, string? speaker)
    {
        Stated stated = Stated.In(text, Published);

        StatementMention said = Assert.Single(stated.All, one => one.Content.StartsWith(words, StringComparison.Ordinal));
        Assert.Equal(speaker, stated.Name(said.Speaker));
    }

    [Theory]
    [InlineData("Norway also gave an update on its reform agenda.", "its reform agenda", "Norway")]
    [InlineData("President Anna Berg was clear that Norway would respond.", "Norway would respond", "Anna Berg")]
    public void Extract_UpdateGivenOrClearWord_IsAStatement(string text, string words, string speaker)
    {
        Stated stated = Stated.In(text, Published);

        StatementMention said = Assert.Single(stated.All, one => one.Content.StartsWith(words, StringComparison.Ordinal));
        Assert.Equal(speaker, stated.Name(said.Speaker));
    }

    [Theory]
    [InlineData("Several said they wanted the ministers to stop.", "they wanted the ministers to stop")]
    [InlineData("Many of the marchers said the vote was wrong.", "the vote was wrong")]
    [InlineData("One interviewee said people changed their minds.", "people changed their minds")]
    public void Extract_SomeSaid_IsAStatementOfNobodyNamed(string text, string words) =>
        Assert.Null(Assert.Single(Stated.In(text, Published).All, one => one.Content.StartsWith(words, StringComparison.Ordinal)).Speaker);

    [Theory]
    [InlineData("President Anna Berg is not clear whether Norway would respond.")]
    [InlineData("Norway will give an update on its reform agenda.")]
    [InlineData("It is clear that Norway would respond.")]
    public void Extract_NotClearOrToCome_IsNone(string text) => Assert.Empty(Stated.In(text, Published).All);

    [Theory]
    [InlineData("There was no announcement by the United Nations on the extension of the truce.")]
    [InlineData("Diplomats await the announcement by the United Nations on the extension of the truce.")]
    [InlineData("The announcement of a truce is a matter of taste.")]
    public void Extract_NounOfWhatWasNotSaid_IsNone(string text) =>
        Assert.DoesNotContain(Stated.In(text, Published).All, one => one.Content.Contains("truce", StringComparison.Ordinal));

    [Fact]
    public void Extract_DayOfANoun_IsTheDayOfSaying()
    {
        StatementMention said = Assert.Single(Stated.In("France heard today's announcement of an extension of the truce.", Published).All, one => one.Content.StartsWith("an extension", StringComparison.Ordinal));

        Assert.Equal(new LocalDate(2024, 3, 6), said.Time.From);
    }

    [Theory]
    [InlineData("Anna Berg said the border would remain closed, according to the agency.", "the border would remain closed")]
    [InlineData("Norway's defence minister told his Kenyan counterpart that responsibility for the tension lay with India, his ministry said on Saturday.", "responsibility for the tension lay with India")]
    [InlineData("Anna Berg said on Monday that it was “now or never” for a settlement.", "it was now or never for a settlement")]
    public void Extract_WhatWasSaid_EndsBeforeWhoReportsIt(string text, string content) =>
        Assert.Contains(Stated.In(text, Published).All, one => string.Equals(one.Content.TrimEnd('.', ' '), content, StringComparison.Ordinal));

    [Fact]
    public void Extract_ATelephoneCall_IsNoStatement() => Assert.Empty(Stated.In("President Omar Haddad then called Anna Berg.", Published).All);
}
