using Rapporteur.Pipeline.Extract.Cast;

namespace Rapporteur.Pipeline.Extract.Commitments;

/// <summary>Who "we" binds in a text that a body or several issue: all who speak in a joint statement, else whoever puts the text out.</summary>
internal static class JointIssuers
{
    /// <summary>Numbers of the actors; none where nobody issues it.</summary>
    public static SortedSet<int> Of(ReportCast cast) =>
        cast.DocumentCoSpeakers.Count > 0 ? [cast.DocumentSpeaker, .. cast.DocumentCoSpeakers]
        : cast.Issuer >= 0 ? [cast.Issuer]
        : [];
}
