using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Failures;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Ports;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Reports;
using Rapporteur.Domain.Serialization;
using Rapporteur.Domain.Stories;
using Rapporteur.Tests.Fakes;

namespace Rapporteur.Tests.Contracts;

/// <summary>What every record store keeps to. A store's test class inherits this and says how to open one.</summary>
public abstract class RecordStoreContract
{
    /// <summary>Above U+FFFF, so its UTF-16 units come before U+FF5E's and its code point after.</summary>
    private const string Astral = "\U0001F54A";

    /// <summary>Opens the test's record; a second call opens the same one again.</summary>
    private protected abstract IRecordStore Open();

    [Fact]
    public void Stage_NewReport_IsStagedAndFound()
    {
        using IRecordStore store = Open();

        Assert.False(store.IsStaged(new("r-1")));
        Assert.Null(store.FindStaged(new("r-1")));
        Assert.True(store.Stage(Staged("r-1", "a.txt", "e1", 1)));

        Assert.True(store.IsStaged(new("r-1")));
        AssertSame(Staged("r-1", "a.txt", "e1", 1), store.FindStaged(new("r-1")));
    }

    [Fact]
    public void Stage_SameAgain_IsFalseAndKeepsOne()
    {
        using IRecordStore store = Open();
        store.Stage(Staged("r-1", "a.txt", "e1", 1));

        Assert.False(store.Stage(Staged("r-1", "a.txt", "e1", 1)));

        AssertSame(Staged("r-1", "a.txt", "e1", 1), Assert.Single(store.Staged()));
    }

    [Fact]
    public void IsBehind_IsSoFromWhatIsTakenInUntilTheRecordIsCommitted()
    {
        using IRecordStore store = Open();
        Assert.False(store.IsBehind);

        store.Stage(Staged("r-1", "b.txt", "e1", 1));
        Assert.True(store.IsBehind);
        using (store.BeginRecord())
        {
        }

        Assert.True(store.IsBehind);
        WriteNothing(store);
        Assert.False(store.IsBehind);
    }

    [Fact]
    public void IsBehind_SameAgain_IsNot_EarlierSourceOrOtherEngineIs()
    {
        using IRecordStore store = Open();
        store.Stage(Staged("r-1", "b.txt", "e1", 1));
        WriteNothing(store);

        store.Stage(Staged("r-1", "b.txt", "e1", 1));
        Assert.False(store.IsBehind);

        store.Stage(Staged("r-1", "a.txt", "e1", 1));
        Assert.True(store.IsBehind);
        WriteNothing(store);

        store.Stage(Staged("r-1", "a.txt", "e2", 1));
        Assert.True(store.IsBehind);
    }

    [Theory]
    [InlineData("a.txt", "b.txt")]
    [InlineData("b.txt", "a.txt")]
    public void Stage_TwoSources_KeepsTheFirstInOrderWhole(string first, string second)
    {
        using IRecordStore store = Open();

        Assert.True(store.Stage(Staged("r-1", first, "e1", (byte)first[0])));
        Assert.False(store.Stage(Staged("r-1", second, "e1", (byte)second[0])));

        AssertSame(Staged("r-1", "a.txt", "e1", (byte)'a'), Assert.Single(store.Staged()));
    }

    [Fact]
    public void Stage_SourcesAboveTheBasicPlane_AreOrderedByCodePoint()
    {
        using IRecordStore store = Open();

        store.Stage(Staged("r-1", Astral, "e1", 1));
        store.Stage(Staged("r-1", "～", "e1", 2));

        Assert.Equal("～", store.FindStaged(new("r-1"))!.Source);
    }

    [Fact]
    public void Stage_OtherEngine_ReplacesWhatWasMade()
    {
        using IRecordStore store = Open();
        store.Stage(Staged("r-1", "a.txt", "e1", 1));

        Assert.True(store.Stage(Staged("r-1", "a.txt", "e2", 2)));

        AssertSame(Staged("r-1", "a.txt", "e2", 2), Assert.Single(store.Staged()));
    }

    [Theory]
    [InlineData("a.txt", "b.txt")]
    [InlineData("b.txt", "a.txt")]
    public void Stage_OtherEngineTwoSources_EndsTheSameInAnyOrder(string first, string second)
    {
        using IRecordStore store = Open();
        store.Stage(Staged("r-1", "a.txt", "e1", 1));

        store.Stage(Staged("r-1", first, "e2", (byte)first[0]));
        store.Stage(Staged("r-1", second, "e2", (byte)second[0]));

        AssertSame(Staged("r-1", "a.txt", "e2", (byte)'a'), Assert.Single(store.Staged()));
    }

    [Fact]
    public void Stage_EmptyBlobs_ComeBackEmpty()
    {
        using IRecordStore store = Open();

        store.Stage(new StagedReport(new("r-1"), "a", "e", default, default, default));

        Assert.True(store.FindStaged(new("r-1"))!.Clean.IsEmpty);
    }

    [Fact]
    public void Digests_OfWhatIsStaged_ComeInOrderOfIds()
    {
        using IRecordStore store = Open();
        store.Stage(Staged("r-b", "b.txt", "e", 2));
        store.Stage(new StagedReport(new("r-c"), "c.txt", "e", default, default, default));
        store.Stage(Staged("r-a", "a.txt", "e", 1));

        List<StagedDigest> digests = [.. store.Digests()];

        Assert.Equal(["r-a", "r-b", "r-c"], digests.Select(static one => one.Id.Value));
        Assert.Equal(["a.txt", "b.txt", "c.txt"], digests.Select(static one => one.Source));
        Assert.Equal(store.FindStaged(new("r-b"))!.Digest.ToArray(), digests[1].Digest.ToArray());
        Assert.True(digests[2].Digest.IsEmpty);
    }

    [Fact]
    public void Staged_SeveralInAnyOrder_ComeInOrderOfIds()
    {
        using IRecordStore store = Open();
        foreach (string id in new[] { "r-b", "r-B", "r-_", "r-a", "r--" })
        {
            store.Stage(Staged(id, id, "e", 1));
        }

        Assert.Equal("r-- r-B r-_ r-a r-b", string.Join(' ', store.Staged().Select(staged => staged.Id.Value)));
    }

    [Fact]
    public void StagedBy_SeveralEngines_GivesEachItsOwn()
    {
        using IRecordStore store = Open();
        store.Stage(Staged("r-b", "b", "e2", 1));
        store.Stage(Staged("r-a", "a", "e1", 1));
        store.Stage(Staged("r-c", "c", "e2", 1));

        Assert.Equal(["e1", "e2"], store.Engines());
        Assert.Equal(["r-b", "r-c"], store.StagedBy("e2").Select(id => id.Value));
        Assert.Empty(store.StagedBy("e3"));
        Assert.Equal(["r-a", "r-b", "r-c"], store.StagedIds().Select(id => id.Value));
        Assert.Equal(3, store.CountStaged());

        store.Stage(Staged("r-b", "b", "e1", 1));
        store.Stage(Staged("r-c", "c", "e1", 1));
        Assert.Equal(["e1"], store.Engines());
    }

    [Fact]
    public void Stage_AfterReopening_IsStillThere()
    {
        using (IRecordStore store = Open())
        {
            store.Stage(Staged("r-1", "a.txt", "e1", 7));
        }

        using IRecordStore again = Open();

        AssertSame(Staged("r-1", "a.txt", "e1", 7), Assert.Single(again.Staged()));
    }

    [Fact]
    public void Refuse_TwiceForOneSource_KeepsTheLast()
    {
        using IRecordStore store = Open();
        store.Refuse(new Refusal("b", RefusalCode.Empty, "m", "r"));
        store.Refuse(new Refusal("a", RefusalCode.Binary, "m", "r"));
        store.Refuse(new Refusal("b", RefusalCode.TooLarge, "m2", "r2"));

        Assert.Equal(
            [new Refusal("a", RefusalCode.Binary, "m", "r"), new Refusal("b", RefusalCode.TooLarge, "m2", "r2")],
            store.Refusals());
    }

    [Fact]
    public void Stage_SourceRefusedBefore_ForgetsTheRefusal()
    {
        using IRecordStore store = Open();
        store.Refuse(new Refusal("a.txt", RefusalCode.Empty, "m", "r"));

        store.Stage(Staged("r-1", "a.txt", "e", 1));

        Assert.Empty(store.Refusals());
    }

    [Fact]
    public void NewStore_HoldsNothing()
    {
        using IRecordStore store = Open();

        Assert.Empty(store.All<Report>());
        Assert.Equal(0, store.Count<Encounter>());
        Assert.Null(store.Find<Actor>("a"));
        Assert.Empty(store.Search("truce", 5));
        Assert.Empty(store.InReport<Statement>(SampleRecord.A));
        Assert.Empty(store.Refusals());
        Assert.Empty(store.Staged());
    }

    [Fact]
    public void Commit_WholeRecord_ReadsBackTheSameInOrderOfKeys()
    {
        using (IRecordStore store = Open())
        {
            SampleRecord.Write(store);
        }

        using IRecordStore again = Open();

        Assert.Equal("r-a r-b", Keys(again.All<Report>()));
        Assert.Equal("a-lind a-norland a-sudmark", Keys(again.All<Actor>()));
        Assert.Equal("e-meeting e-planned", Keys(again.All<Encounter>()));
        Assert.Equal(SampleRecord.Encounter.Evidence, again.Find<Encounter>("e-meeting")!.Evidence);
        Assert.Equal(SampleRecord.TextA, again.Find<Report>("r-a")!.Text);
        Assert.Null(again.Find<Encounter>("r-a"));
        Assert.Equal(2, again.Count<Figure>());
        Assert.Equal(1, again.Count<Agreement>());
        Assert.Single(again.All<Position>());
        Assert.Single(again.All<Commitment>());
        Assert.Single(again.All<CodedEvent>());
        Assert.Single(again.All<Lineage>());
        Assert.Single(again.All<Discrepancy>());
        Assert.Equal(2, again.All<Story>().Count());
    }

    [Fact]
    public void After_AnId_GivesThoseThatComeAfterIt()
    {
        using IRecordStore store = Open();
        SampleRecord.Write(store);

        Assert.Equal("a-norland a-sudmark", Keys(store.After<Actor>("a-lind")));
        Assert.Equal("a-lind a-norland a-sudmark", Keys(store.After<Actor>("")));
        Assert.Empty(store.After<Actor>("a-sudmark"));
    }

    [Fact]
    public void BeginRecord_UntilCommit_ReadersSeeTheOld()
    {
        using IRecordStore store = Open();
        SampleRecord.Write(store);

        using IRecordWriter writer = store.BeginRecord();
        writer.Add(SampleRecord.ReportB);

        Assert.Equal(2, store.Count<Report>());
        Assert.Equal(2, store.Count<Encounter>());
        using (IRecordStore other = Open())
        {
            Assert.Equal(2, other.Count<Report>());
            Assert.Single(other.Search("“We agreed to a truce”", 9));
        }

        writer.Commit();

        Assert.Equal(1, store.Count<Report>());
        Assert.Equal(0, store.Count<Encounter>());
        Assert.Empty(store.Search("“We agreed to a truce”", 9));
        Assert.Single(store.Search("truce", 9));
        Assert.Empty(store.InReport<Encounter>(SampleRecord.A));
    }

    [Fact]
    public void BeginRecord_DisposedWithoutCommit_ChangesNothing()
    {
        using IRecordStore store = Open();
        SampleRecord.Write(store);

        using (IRecordWriter writer = store.BeginRecord())
        {
            writer.Add(SampleRecord.ReportB);
        }

        Assert.Equal(2, store.Count<Report>());
        Assert.Equal("r-a", Assert.Single(store.Search("ministers", 9)).Report.Value);
        Assert.Equal(2, store.InReport<Encounter>(SampleRecord.A).Count());
        Assert.True(store.Stage(Staged("r-9", "z", "e", 1)));
    }

    [Fact]
    public void Commit_RecordWrittenAgain_KeepsWhatIsTheSameAndChangesTheRest()
    {
        using IRecordStore store = Open();
        SampleRecord.Write(store);

        using (IRecordWriter writer = store.BeginRecord())
        {
            // One report told anew, one as it was; one fact as it was, one moved to the other report, one new, the others gone.
            writer.Add(SampleRecord.ReportA with { Title = "Envoys part in Graz", Text = SampleRecord.TextA + " Snow fell." });
            writer.Add(SampleRecord.ReportB);
            writer.Add(SampleRecord.Encounter);
            writer.Add(SampleRecord.Planned with { Evidence = SampleRecord.In(SampleRecord.B, "Sudmark denied it.") });
            writer.Add(SampleRecord.Encounter with { Id = new("e-another") });
            writer.Commit();
        }

        Assert.Equal("e-another e-meeting e-planned", Keys(store.All<Encounter>()));
        Assert.Equal("e-another e-meeting", Keys(store.InReport<Encounter>(SampleRecord.A)));
        Assert.Equal("e-planned", Keys(store.InReport<Encounter>(SampleRecord.B)));
        Assert.Empty(store.InReport<Statement>(SampleRecord.A));
        Assert.Equal((0, 0, 0), (store.Count<Statement>(), store.Count<Actor>(), store.Count<Story>()));
        Assert.Equal("Envoys part in Graz", Assert.Single(store.Search("graz snow", 9)).Title);
        Assert.Empty(store.Search("\"ministers meet\"", 9));
        Assert.Equal(2, store.Search("truce", 9).Count());
    }

    [Fact]
    public void Add_SameKeyTwiceInARecordWrittenAgain_Throws()
    {
        using IRecordStore store = Open();
        SampleRecord.Write(store);
        using IRecordWriter writer = store.BeginRecord();
        writer.Add(SampleRecord.ReportA);

        Assert.Throws<InvalidOperationException>(() => writer.Add(SampleRecord.ReportA));
    }

    [Fact]
    public void Add_SameKeyTwice_Throws()
    {
        using IRecordStore store = Open();
        using IRecordWriter writer = store.BeginRecord();
        writer.Add(SampleRecord.ReportA);

        Assert.Throws<InvalidOperationException>(() => writer.Add(SampleRecord.ReportA));
    }

    [Fact]
    public void Writer_UsedAfterItsEnd_Throws()
    {
        using IRecordStore store = Open();
        IRecordWriter writer = store.BeginRecord();
        writer.Commit();

        Assert.Throws<InvalidOperationException>(() => writer.Add(SampleRecord.ReportA));
        Assert.Throws<InvalidOperationException>(writer.Commit);
        writer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => writer.Add(SampleRecord.ReportA));
    }

    [Fact]
    public void WhileWriting_StagingAndSecondWriter_Throw()
    {
        using IRecordStore store = Open();
        using IRecordWriter writer = store.BeginRecord();

        Assert.Throws<InvalidOperationException>(() => store.Stage(Staged("r-1", "a", "e", 1)));
        Assert.Throws<InvalidOperationException>(() => store.Refuse(new Refusal("a", RefusalCode.Empty, "m", "r")));
        Assert.Throws<InvalidOperationException>(store.BeginRecord);
    }

    [Fact]
    public void Reading_WhileStagedIsHalfRead_Works()
    {
        using IRecordStore store = Open();
        SampleRecord.Write(store);
        store.Stage(Staged("r-1", "a", "e", 1));
        store.Stage(Staged("r-2", "b", "e", 2));

        using IRecordWriter writer = store.BeginRecord();
        foreach (StagedReport staged in store.Staged())
        {
            Assert.NotNull(store.FindStaged(staged.Id));
            Assert.Equal(4, store.All<Report>().Sum(_ => store.All<Report>().Count()));
            writer.Add(SampleRecord.ReportA with { Id = staged.Id });
        }

        writer.Commit();
        Assert.Equal("r-1 r-2", Keys(store.All<Report>()));
    }

    [Fact]
    public void InReport_FactsOfTwoReports_GivesThoseWithAPassageThere()
    {
        using IRecordStore store = Open();
        SampleRecord.Write(store);

        Assert.Equal("e-meeting e-planned", Keys(store.InReport<Encounter>(SampleRecord.A)));
        Assert.Equal("e-planned", Keys(store.InReport<Encounter>(SampleRecord.B)));
        Assert.Equal("s-unnamed", Keys(store.InReport<Statement>(SampleRecord.B)));
        Assert.Empty(store.InReport<Figure>(SampleRecord.B));
        Assert.Empty(store.InReport<Figure>(new("r-none")));
    }

    [Fact]
    public void All_InterfaceInsteadOfAKind_Throws()
    {
        using IRecordStore store = Open();

        Assert.Throws<NotSupportedException>(() => store.Count<IFact>());
    }

    [Theory]
    [InlineData("truce", "r-a,r-b")]
    [InlineData("TRUCE vienna", "r-a,r-b")]
    [InlineData("ministers truce", "r-a")]
    [InlineData("asa", "r-a")]
    [InlineData("\"truce was agreed\"", "r-b")]
    [InlineData("“truce was agreed” Sudmark", "r-b")]
    [InlineData("\"agreed truce\"", "")]
    [InlineData("\"truce was", "r-b")]
    [InlineData("nothing-of-the-sort", "")]
    [InlineData("truce NOT vienna", "")]
    [InlineData("tru*", "")]
    [InlineData("title:ministers", "")]
    [InlineData("\"\"", "")]
    [InlineData("* - ( ) : ^ '", "")]
    [InlineData("", "")]
    public void Search_Words_FindsReports(string query, string ids)
    {
        using IRecordStore store = Open();
        SampleRecord.Write(store);

        IEnumerable<string> found = store.Search(query, 10).Select(hit => hit.Report.Value).Order(StringComparer.Ordinal);

        Assert.Equal(ids, string.Join(',', found));
    }

    [Fact]
    public void Search_WordInHeadline_ComesFirstAndTheLimitHolds()
    {
        using IRecordStore store = Open();
        SampleRecord.Write(store);

        SearchHit hit = Assert.Single(store.Search("vienna", 1));

        Assert.Equal(SampleRecord.A, hit.Report);
        Assert.Equal("Ministers meet in Vienna", hit.Title);
        Assert.Contains("\u0002Vienna\u0003", hit.Snippet, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => store.Search("vienna", 0));
    }

    [Fact]
    public void Judge_InAnyOrder_IsKeptOnceAndComesOldestFirst()
    {
        Judgement late = Judged("late", 3);
        Judgement early = Judged("early", 1);
        Judgement[] together = [Judged("one", 2), Judged("other", 2)];
        using (IRecordStore store = Open())
        {
            Assert.True(store.Judge(late));
            Assert.True(store.Judge(together[1]));
            Assert.True(store.Judge(early));
            Assert.True(store.Judge(together[0]));
            Assert.False(store.Judge(early));
        }

        using IRecordStore again = Open();
        string[] expected = [early.Id.Value, .. together.Select(one => one.Id.Value).Order(StringComparer.Ordinal), late.Id.Value];
        Assert.Equal(expected, again.Judgements().Select(one => one.Id.Value));
        Judgement first = again.Judgements().First();
        Assert.True(first.IsIntact());
        Assert.Equal(RecordJson.ToUtf8(early), RecordJson.ToUtf8(first));
    }

    [Fact]
    public void Judgements_StayWhenTheRecordIsWrittenAnew()
    {
        using IRecordStore store = Open();
        store.Judge(Judged("one", 1));

        SampleRecord.Write(store);

        Assert.Single(store.Judgements());
    }

    [Fact]
    public void IsBehind_Judged_IsSoUntilTheRecordIsCommitted()
    {
        using IRecordStore store = Open();
        store.Judge(Judged("one", 1));
        Assert.True(store.IsBehind);
        WriteNothing(store);

        store.Judge(Judged("one", 1));

        Assert.False(store.IsBehind);
    }

    [Fact]
    public void Shuffle_AnyOrder_GivesGroupsInOrderEachPayloadOnce()
    {
        using IRecordStore store = Open();
        using IShuffle shuffle = store.OpenShuffle();
        shuffle.Put("one", "b", [2]);
        shuffle.Put("one", Astral, [1]);
        shuffle.Put("one", "～", [1]);
        shuffle.Put("two", "b", [9]);
        shuffle.Put("one", "b", [1, 0]);
        shuffle.Put("one", "b", [2]);
        shuffle.Put("one", "", []);
        shuffle.Put("one", "b\0c", [5]);
        shuffle.Put("one", "b", [1]);

        IEnumerable<string> groups = shuffle.Groups("one")
            .Select(group => group.Key + "=" + string.Join(' ', group.Payloads.Select(Convert.ToHexString)));

        Assert.Equal($"= | b=01 0100 02 | b\0c=05 | ～=01 | {Astral}=01", string.Join(" | ", groups));
        Assert.Equal("b", Assert.Single(shuffle.Groups("two")).Key);
        Assert.Empty(shuffle.Groups("three"));
    }

    [Fact]
    public void Shuffle_Numbers_ComeInOrderEachValueOnce()
    {
        using IRecordStore store = Open();
        using IShuffle shuffle = store.OpenShuffle();
        shuffle.Put("one", ulong.MaxValue, 3);
        shuffle.Put("one", 300, 70_000);
        shuffle.Put("one", 0, 0);
        shuffle.Put("one", 300, 2);
        shuffle.Put("two", 1, 9);
        shuffle.Put("one", 300, 70_000);
        shuffle.Put("one", 1UL << 40, 1);

        IEnumerable<string> groups = shuffle.Numbers("one").Select(static group => group.Key + "=" + string.Join(' ', group.Values));

        Assert.Equal("0=0 | 300=2 70000 | 1099511627776=1 | 18446744073709551615=3", string.Join(" | ", groups));
        Assert.Empty(shuffle.Numbers("three"));
        Assert.Throws<ArgumentOutOfRangeException>(() => shuffle.Put("one", 1, -1));
    }

    [Fact]
    public void Shuffle_PutWhileTakingOut_ReachesTheOtherBucket()
    {
        using IRecordStore store = Open();
        using IShuffle shuffle = store.OpenShuffle();
        for (byte i = 0; i < 50; i++)
        {
            shuffle.Put("in", $"k{i:00}", [i]);
        }

        foreach (ShuffleGroup group in shuffle.Groups("in"))
        {
            shuffle.Put("out", $"n{group.Payloads[0][0] % 5}", group.Payloads[0]);
        }

        Assert.Equal("n0 n1 n2 n3 n4", string.Join(' ', shuffle.Groups("out").Select(group => group.Key)));
        Assert.All(shuffle.Groups("out"), group => Assert.Equal(10, group.Payloads.Count));
    }

    private static void WriteNothing(IRecordStore store)
    {
        using IRecordWriter writer = store.BeginRecord();
        writer.Commit();
    }

    private static Judgement Judged(string name, int hour) => Judgement.Make(
        JudgementAct.Rename,
        [new JudgementTarget("actors", "a-lind", "Åsa Lind", [new JudgedPassage(SampleRecord.Cut(SampleRecord.A, "Åsa Lind"), "Åsa Lind")]) { Within = [SampleRecord.A] }],
        name,
        NodaTime.Instant.FromUtc(2016, 9, 8, hour, 0),
        "Ada",
        null);

    private protected static string Keys(IEnumerable<IRecordEntry> entries) => string.Join(' ', entries.Select(entry => entry.Key));

    private protected static StagedReport Staged(string id, string source, string engine, byte mark) =>
        new(new(id), source, engine, new byte[] { mark, 0, 255 }, new byte[] { mark }, new byte[] { 7, mark });

    private static void AssertSame(StagedReport expected, StagedReport? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal((expected.Id, expected.Source, expected.Engine), (actual.Id, actual.Source, actual.Engine));
        Assert.Equal(expected.Clean.ToArray(), actual.Clean.ToArray());
        Assert.Equal(expected.Extraction.ToArray(), actual.Extraction.ToArray());
        Assert.Equal(expected.Digest.ToArray(), actual.Digest.ToArray());
    }
}
