using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Tests.Resolve.Statements;

/// <summary>One utterance in the words of several reports, and utterances that only look like one.</summary>
public sealed class StatementsRetoldTest
{
    private const string News = "The herring fleet of Norland lay in port for a ninth day while skippers and the harbour ministry argued over nets and quotas. ";

    [Theory]
    [InlineData("Nobody in the capital should doubt it: this will be a bitter winter for us", "warned villagers of a bitter winter for us and for the canneries inland", "a bitter winter for us", 1)]
    [InlineData("Nobody in the capital should doubt it: this will be a hungry winter for us", "warned villagers of a bitter winter for us and for the canneries inland", "a bitter winter for us", 2)] // other words
    [InlineData("We see good progress over the quota", "said the sides had made good progress", "good progress", 1)] // few words, and half of the rest
    [InlineData("In some talks about nets there is good progress after months of quarrel and strikes", "said that skippers were hopeful and ministers had promised good progress soon", "good progress", 2)]
    public void Merge_WordsQuotedWithinAnothersSentence(string direct, string mixed, string quoted, int statements)
    {
        using Resolved record = Resolved.From(Said("r-a", direct, StatementMode.Direct), Said("r-b", mixed, StatementMode.Mixed, quoted: quoted));

        Assert.Equal(statements, record.Statements.Count);
    }

    [Theory]
    [InlineData("The Omani foreign minister", 1)]
    [InlineData("Oman", 1)]
    [InlineData("The Omani defence minister", 2)]
    public void Merge_SpeakerByNameAndByOffice_IsOneWhereTheOfficeIsHis(string speaker, int statements)
    {
        var first = new Telling("r-a", News + "Omar Castell said that no ship would leave the harbour before the quota was raised.", "2031-05-01");
        first.Statement("no ship would leave the harbour before the quota was raised", first.Person("Omar Castell", title: "Foreign Minister", country: "OMN"), StatementMode.Indirect, "2031-05-01");
        var second = new Telling("r-b", News + speaker + " said that no ships would leave harbours before the quota is raised.", "2031-05-01");
        int who = speaker.Contains(' ', StringComparison.Ordinal) ? second.Unnamed(speaker[4..], "OMN") : second.State(speaker, "OMN");
        second.Statement("no ships would leave harbours before the quota is raised", who, StatementMode.Indirect, "2031-05-01");

        using Resolved record = Resolved.From(first, second);

        Assert.Equal(statements, record.Statements.Count);
    }

    [Fact]
    public void Merge_WordsOfOneSense_AreOne()
    {
        using Resolved record = Resolved.From(
            Said("r-a", "London would halt its assault on the smugglers once the ceasefire was signed", StatementMode.Indirect),
            Said("r-b", "Britain will stop attacking smugglers when the truce is signed", StatementMode.Indirect));

        Assert.Equal(2, Assert.Single(record.Statements).Reports.Count);
    }

    [Fact]
    public void Merge_RetoldSomeDaysAfterWithoutItsDay_IsOne()
    {
        using Resolved record = Resolved.From(
            Said("r-a", "the harbour police would release every arrested skipper before winter", StatementMode.Indirect, "2031-05-01", published: "2031-05-01"),
            Said("r-b", "harbour police would release every skipper arrested before winter", StatementMode.Indirect, null, published: "2031-05-04"));

        Assert.Single(record.Statements);
    }

    [Fact]
    public void Merge_SameDayInTwoStories_IsOneWhereNearlyAllAgrees()
    {
        var other = new Telling("r-b", "Timber wagons stood at the junction as sawmill owners picketed. Ada Brandt said harbour police would release every skipper arrested before winter.", "2031-05-20");
        other.Statement("harbour police would release every skipper arrested before winter", other.Person("Ada Brandt"), StatementMode.Indirect, "2031-05-01");
        using Resolved record = Resolved.From(
            Said("r-a", "the harbour police would release every arrested skipper before winter", StatementMode.Indirect, "2031-05-01"), other);

        Assert.Equal(2, record.Stories.Count);
        Assert.Single(record.Statements);
    }

    [Fact]
    public void Merge_WhatOneReportGivesToTwoSpeakers_StaysTwo()
    {
        Telling Told(string id)
        {
            var telling = new Telling(id, News + "Norland sources said that Ada Brandt had stressed the value of the herring quota treaty.", "2031-05-01");
            int sources = telling.Actor("Norland sources", ActorKind.Group, named: false, country: "NOR");
            int ada = telling.Person("Ada Brandt", title: "Prime Minister", country: "NOR");
            telling.Statement("Ada Brandt had stressed the value of the herring quota treaty", sources, StatementMode.Indirect, "2031-05-01");
            return telling.Statement("stressed the value of the herring quota treaty", ada, StatementMode.Indirect, "2031-05-01");
        }

        using Resolved record = Resolved.From(Told("r-a"), Told("r-b"));

        Assert.Equal(2, record.Statements.Count);
        Assert.All(record.Statements, statement => Assert.Equal(2, statement.Reports.Count));
    }

    private static Telling Said(string id, string words, StatementMode mode, string? day = "2031-05-01", string? quoted = null, string published = "2031-05-01")
    {
        var telling = new Telling(id, News + $"Ada Brandt spoke: {words}. That was all.", published);
        return telling.Statement(words, telling.Person("Ada Brandt"), mode, day, quoted: quoted);
    }
}
