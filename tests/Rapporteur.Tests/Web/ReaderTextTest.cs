using FsCheck;
using FsCheck.Fluent;
using Rapporteur.Domain.Provenance;
using Rapporteur.Web.Views;

namespace Rapporteur.Tests.Web;

public sealed class ReaderTextTest
{
    [Fact]
    public void Cut_AnySpans_KeepsEveryCharacterOnceAndMarksExactlyThePassages() => Prop.ForAll(
        ArbMap.Default.ArbFor<(NonNull<string> Text, (NonNegativeInt Start, PositiveInt Length)[] Spans)>(),
        given =>
        {
            string text = given.Text.Get.Replace('a', '\n').Replace('b', ' ');
            ReaderNote[] notes =
            [
                .. given.Spans.Where(span => (long)span.Start.Get + span.Length.Get <= text.Length)
                    .Select((span, i) => new ReaderNote($"E{i}", "encounter", null, "", "", [new TextRange(span.Start.Get, span.Start.Get + span.Length.Get)])),
            ];

            List<IReadOnlyList<ReaderPiece>> paragraphs = ReaderText.Cut(text, notes, [], null);

            int at = 0;
            foreach (ReaderPiece piece in paragraphs.SelectMany(pieces => pieces))
            {
                Assert.True(string.IsNullOrWhiteSpace(text[at..piece.Range.Start]));
                Assert.Equal(text[piece.Range.Start..piece.Range.End], piece.Text);
                bool isIn = notes.Any(note => note.Ranges[0].Start <= piece.Range.Start && note.Ranges[0].End >= piece.Range.End);
                Assert.Equal(isIn, piece.Kinds.Count > 0);
                at = piece.Range.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[at..]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cut_OverlappingPassages_SplitsAtEachBoundary()
    {
        ReaderNote[] notes =
        [
            new("E1", "encounter", null, "", "", [new TextRange(0, 7)]),
            new("S1", "statement", null, "", "", [new TextRange(4, 11)]),
        ];

        IReadOnlyList<ReaderPiece> pieces = Assert.Single(ReaderText.Cut("one two four", notes, [], null));

        Assert.Equal(["one ", "two", " fou", "r"], pieces.Select(piece => piece.Text), StringComparer.Ordinal);
        Assert.Equal(["encounter", "statement"], pieces[1].Kinds, StringComparer.Ordinal);
        Assert.Equal("p-4-11", Assert.Single(pieces[1].Anchors));
        Assert.Equal("E1", Assert.Single(pieces[1].Ending).Tag);
        Assert.Empty(pieces[3].Kinds);
    }

    [Fact]
    public void Cut_PlaceBeyondTheText_IsLeftOut()
    {
        IReadOnlyList<ReaderPiece> pieces = Assert.Single(ReaderText.Cut("short", [], [], new TextRange(2, 400)));

        Assert.Empty(Assert.Single(pieces).Kinds);
    }
}
