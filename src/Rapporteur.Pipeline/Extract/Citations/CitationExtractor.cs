using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Cast;

namespace Rapporteur.Pipeline.Extract.Citations;

/// <summary>Finds the agencies and outlets that a report names: "AP reported", "BBC quoted him as saying", "/TASS/".</summary>
internal static class CitationExtractor
{
    public static List<CitationMention> Extract(ReportCast cast)
    {
        var citations = new List<CitationMention>();
        var seen = new HashSet<int>();
        foreach (CastMention mention in cast.Mentions)
        {
            CastMember member = cast.Members[mention.Member];
            if (member.Kind == ActorKind.Outlet && seen.Add(mention.Member))
            {
                citations.Add(new CitationMention(member.Name, cast.View.Range(mention.First, mention.End)));
            }
        }

        return citations;
    }
}
