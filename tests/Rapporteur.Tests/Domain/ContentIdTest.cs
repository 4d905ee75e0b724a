using Rapporteur.Domain.Provenance;

namespace Rapporteur.Tests.Domain;

public sealed class ContentIdTest
{
    [Fact]
    public void From_SameParts_GivesTheSameIdForEver()
    {
        // Pinned: a record made last year and one made today must agree.
        Assert.Equal("r-N-_JKcXED9eWzDE", ContentId.From("r", "a", "b"));
    }

    [Fact]
    public void From_PartsThatWouldRunTogether_Differ()
    {
        string[] ids =
        [
            ContentId.From("r", "ab", "c"), ContentId.From("r", "a", "bc"), ContentId.From("r", "abc"), ContentId.From("r", "abc", ""),
            ContentId.From("r", "abc", null), ContentId.From("r", null, "abc"), ContentId.From("r"), ContentId.From("s", "abc"),
        ];

        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }
}
