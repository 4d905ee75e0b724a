using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;

namespace Rapporteur.Pipeline.Extract.Statements;

/// <summary>What tells who the speaker of an attribution is.</summary>
internal static class SpeakerBases
{
    public static SpeakerBasis Of(Attribution attribution, ReportCast cast)
    {
        if (attribution.Speaker < 0)
        {
            return SpeakerBasis.None;
        }

        int token = attribution.Source;
        if (token < 0 || attribution.Cue < 0)
        {
            return SpeakerBasis.Continuation;
        }

        if (cast.IsTaken(token))
        {
            return SpeakerBasis.Name;
        }

        return cast.View.Pos(token) switch
        {
            UniversalPos.Pron or UniversalPos.Det => SpeakerBasis.Pronoun,
            UniversalPos.Propn when cast.Members[attribution.Speaker].Kind == ActorKind.State => SpeakerBasis.Metonym,
            _ => SpeakerBasis.Description,
        };
    }
}
