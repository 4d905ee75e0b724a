using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Nouns that judge by what is said of them: "a good deal", "bad news", "a step in the right direction".</summary>
internal static class Qualities
{
    /// <summary>The stance of whoever calls something by the noun, or null where it judges nothing.</summary>
    public static Stance? Of(ReportView view, int noun)
    {
        if (view.Lemma(noun) is not ("step" or "move" or "development" or "news" or "deal" or "agreement" or "accord" or "idea" or "decision" or "thing" or "sign" or "signal" or "plan" or "document" or "text"
            or "compromise" or "basis" or "proposal" or "solution" or "start" or "beginning" or "way" or "act" or "approach" or "policy" or "course" or "attempt" or "demand"))
        {
            return null;
        }

        for (int i = view.First(noun); i < view.End(noun); i++)
        {
            Stance? stance = view.IsUnder(i, noun) && i != noun ? OfWord(view.Lower(i)) ?? Judged(view, i) : null;
            if (stance is not null && (view.Head(i) == noun || view.Is(view.Head(i), "direction")))
            {
                return stance;
            }
        }

        return null;
    }

    /// <summary>Whether what is judged is only how a meeting went.</summary>
    public static bool IsCourse(string noun) => noun is "outcome" or "meeting" or "talk" or "visit" or "consultation" or "discussion" or "conversation" or "call" or "trip" or "exchange" or "atmosphere" or "result" or "summit" or "conference";

    // "an irresponsible way to govern", "an illegal act"
    private static Stance? Judged(ReportView view, int word) =>
        view.Pos(word) is UniversalPos.Adj && StanceWords.Of(StancePart.Judgement, view.Lemma(word)) is [{ Stance: { } stance }, ..] ? stance : null;

    /// <summary>The stance of whoever calls something so, or null.</summary>
    public static Stance? OfWord(string word) => word switch
    {
        "good" or "great" or "positive" or "right" or "important" or "significant" or "decisive" or "historic" or "welcome" or "encouraging" or "fair" or "excellent" or "forward" or "constructive" or "crucial"
            or "major" or "sound" or "balanced" or "bold" or "wise" or "best" => Stance.Supports,
        "bad" or "wrong" or "negative" or "terrible" or "dangerous" or "back" or "backward" or "backwards" or "unilateral" or "hostile" or "disastrous" or "sad" or "regrettable" or "rotten" or "lousy" or "awful" or "horrible"
            or "poor" or "provocative" or "reckless" or "retrograde" or "foolish" or "worst" or "flawed" or "inadequate" or "insufficient" => Stance.Opposes,
        _ => null,
    };
}
