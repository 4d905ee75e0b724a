using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;

namespace Rapporteur.Tests.Resolve.Statements;

/// <summary>One utterance in the words of several reports, and utterances that only look like one.</summary>
public sealed class StatementsRetoldTest
{
    private const string News = "The herring fleet of Norland lay in port for a ninth day while skippers and the harbour ministry argued over nets and quotas. ";

    private const string Timber = "Sawmill owners picketed the railway junction over tariffs on planks, and wagons of spruce stood in the snow for want of locomotives, drivers and coal. "
        + "A court in the hill country heard three foresters accused of felling a boundary oak, while schoolchildren sang carols at the depot and a brass band froze. ";

    private const string Fleet = News + "Cod traders at the quays blamed a storm off the banks, insurers raised premiums for trawlers, and the lighthouse keeper counted eleven hulls aground. "
        + "Old salts recalled the famine winter, when seals were eaten and the church bell was sold for anchors. ";

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

    [Theory]
    [InlineData("Omani Foreign Ministry", "foreign ministry spokesman", 1)]
    [InlineData("Omani Foreign Ministry", "defence ministry spokesman", 2)]
    [InlineData("Omani Foreign Ministry", "defence minister", 2)]
    public void Merge_ByAMinistryAndItsSpokesman_IsOne(string body, string title, int statements)
    {
        var first = new Telling("r-a", News + "The ministry said that no ship would leave the harbour before the quota was raised in spite of the storm.", "2031-05-01");
        first.Statement("no ship would leave the harbour before the quota was raised in spite of the storm", first.Actor(body, ActorKind.Government, country: "OMN"), StatementMode.Indirect, "2031-05-01");
        var second = new Telling("r-b", News + "Omar Castell said no ships would leave the port until quotas were raised, whatever the storm.", "2031-05-01");
        second.Statement("no ships would leave the port until quotas were raised, whatever the storm", second.Person("Omar Castell", title: title, country: "OMN"), StatementMode.Indirect, "2031-05-01");

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

    [Theory]
    [InlineData("skippers would never sign the pact", "skippers would sign the pact", 2)]
    [InlineData("skippers had never been so near a pact over herring", "skippers were nearer a pact over herring", 1)] // no denial
    [InlineData("Norland would not refuse to sign the herring pact", "Norland would sign the herring pact", 1)] // two that undo one another
    [InlineData("It is no break with the cooperative. We cannot break with skippers", "he did not mean a break with the cooperative of skippers", 1)] // one in each sentence
    [InlineData("there was no herring left", "no herring was left", 1)] // a denial tells as much as a word
    [InlineData("the fleet heard Larsen Haftarov ask for time until Friday", "skippers of the fleet heard Hiftarov ask for time until tomorrow", 1)] // spellings of a name, and of a day
    [InlineData("the strike would begin on Friday in Harlund", "the strike would begin on Sunday in Harlund", 2)]
    [InlineData("skippers discussed a truce with the U.S. fleet", "skippers talked about a truce with America's fleet", 1)]
    [InlineData("Omar Castell is an honest man, in my opinion", "Castell was an honest man", 1)] // a run of words, and nothing else
    [InlineData("Omar Castell is honest, in my humble opinion, if rarely cheerful", "Castell feared nobody honest", 2)]
    public void Merge_SameSpeakerSameDay_GoesByWhatTells(string one, string other, int statements)
    {
        using Resolved record = Resolved.From(Said("r-a", one, StatementMode.Indirect), Said("r-b", other, StatementMode.Indirect));

        Assert.Equal(statements, record.Statements.Count);
    }

    [Fact]
    public void Merge_QuotedInBothSpellingsOfEnglish_IsOne()
    {
        using Resolved record = Resolved.From(
            Said("r-a", "skippers went out to stabilise an honourable quota among neighbours", StatementMode.Mixed, quoted: "to stabilise an honourable quota"),
            Said("r-b", "I came here to stabilize an honorable quota, whatever my critics may write", StatementMode.Direct));

        Assert.Single(record.Statements);
    }

    [Theory]
    [InlineData("Ada Brandt saw Omar Castell. ", 1)]
    [InlineData("", 2)] // nothing else speaks for one happening
    public void Merge_FewWordsInTwoStories_AreOneWhereTheReportsTellOneEncounter(string met, int statements)
    {
        using Resolved record = Resolved.From(
            Short("r-a", met + Fleet + "Ada Brandt said that canneries would close.", "canneries would close", met),
            Short("r-b", met + Timber + "Ada Brandt said the canneries would be closed.", "the canneries would be closed", met));

        Assert.Equal(statements, record.Statements.Count);
    }

    private static Telling Short(string id, string text, string said, string met)
    {
        var telling = new Telling(id, text, "2031-05-01");
        int ada = telling.Person("Ada Brandt", country: "DEU");
        if (met.Length > 0)
        {
            telling.Encounter("Ada Brandt saw Omar Castell", [ada, telling.Person("Omar Castell", country: "ESP")], "2031-05-01");
        }

        return telling.Statement(said, ada, StatementMode.Indirect);
    }

    [Theory]
    [InlineData(null, "2031-05-01", 1)]
    [InlineData(null, null, 2)] // one day or another
    public void Merge_AnnouncementWithoutItsSpeaker_IsTheSpeakersOfThatDay(string? speaker, string? day, int statements)
    {
        var open = new Telling("r-b", News + "Skippers welcomed the announcement of an extension of the herring quota for the fleet.", "2031-05-01");
        open.Statement("an extension of the herring quota for the fleet", speaker is null ? null : open.Person(speaker), StatementMode.Indirect, day);
        using Resolved record = Resolved.From(Said("r-a", "extension of the herring quota", StatementMode.Indirect), open);

        Assert.Equal(statements, record.Statements.Count);
    }

    [Theory]
    [InlineData("2031-05-02", 1)]
    [InlineData("2031-05-03", 2)] // told so late, few words may be said again
    public void Merge_FewWordsWithoutADay_AreOneInReportsThatCameOutTogether(string published, int statements)
    {
        using Resolved record = Resolved.From(
            Said("r-a", "the herring fleet would stay in port", StatementMode.Indirect, null), Said("r-b", "the fleet stays in the port", StatementMode.Indirect, null, published: published));

        Assert.Equal(statements, record.Statements.Count);
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
