using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;

namespace Rapporteur.Pipeline.Extract.Commitments;

/// <summary>Who "we" binds in a text that nobody signs: those who issue it, each by itself where the text tells them in a row ("Representatives of Kenya, Chad and Norway met").</summary>
internal static class JointIssuers
{
    /// <summary>Numbers of the actors; none where nobody issues it.</summary>
    public static SortedSet<int> Of(ReportCast cast)
    {
        if (cast.DocumentCoSpeakers.Count > 0)
        {
            return [cast.DocumentSpeaker, .. cast.DocumentCoSpeakers];
        }

        if (cast.Issuer < 0 || cast.Members[cast.Issuer] is not { IsNamed: false, Kind: ActorKind.Group })
        {
            return cast.Issuer < 0 ? [] : [cast.Issuer];
        }

        var phrases = new ActorPhrases(cast);
        for (int token = 0; token < cast.View.Count; token++)
        {
            if (!cast.View.Has(token, "nsubj") || !cast.View.Has(cast.View.Head(token), "root"))
            {
                continue;
            }

            SortedSet<int> row = [];
            foreach (int child in cast.View.Pos(token) is UniversalPos.Noun ? cast.View.Children(token) : default)
            {
                if (cast.View.Has(child, "nmod") && cast.View.CaseOf(child) is "of")
                {
                    phrases.Collect(child, row);
                }
            }

            return row.Count > 1 ? row : [cast.Issuer];
        }

        return [cast.Issuer];
    }
}
