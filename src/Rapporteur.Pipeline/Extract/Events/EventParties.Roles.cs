using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <content>What a word is to its event: means, venue, owner, source.</content>
internal sealed partial class EventParties
{
    // "rejected the Israeli offer": whose the thing is; of one who acts there is nothing to ask.
    private string? OwnerOf(EventCoding coding, int thing) => coding.Code[..2] switch
    {
        "12" => countries.In(nouns.Core(thing), wide: false),
        "05" or "11" when !nouns.Fits(thing, ["actor"]) => countries.Owner(nouns.Core(thing)),
        _ => null,
    };

    // "pulled its troops out", "put the navy on alert": with whom it is done, not to whom.
    private bool IsMeans(EventCoding coding, int token)
    {
        if (!(coding.Code.StartsWith("15", StringComparison.Ordinal) || coding.Code is "0874" or "074" or "0356" or "1246") || !(nouns.Fits(token, ["force"]) || nouns.Fits(token, ["armed"])))
        {
            return false;
        }

        return _view.Child(token, "case") < 0 || _view.Child(token, "nmod:poss") is >= 0 and int owner && _view.Pos(owner) is UniversalPos.Pron;
    }

    // "arrived in Hanoi": a capital that is visited.
    private bool IsArrival(EventCoding coding, int token) =>
        coding.Code is "042" && _view.Child(token, "case") is >= 0 and int preposition && _view.Lower(preposition) is "in" or "to";

    // What rebels and protesters do is done to their own country where nobody else is named.
    private static bool IsWithin(EventCoding coding, List<EventParty> sources) => sources.Count > 0 && sources[0].Sector switch
    {
        "REB" or "OPP" => coding.Code[..2] is "02" or "03" or "08" or "10" or "11" or "12" or "13" or "14" or "17" or "18" or "19" or "20",
        "CVL" or "LAB" or "EDU" or "AGR" or "MED" or "REL" or "HLH" or "JUD" => coding.Code[..2] is "02" or "10" or "14",
        "COP" => coding.Code[..2] is "13" or "17",
        _ => coding.Code is "0831" or "1233" or "123" or "1231" or "1234",
    };

    // "met in Geneva": where talks are held is no party to them.
    private bool IsVenue(EventCoding coding, int token) =>
        coding.Code is not "042" && coding.Code[..2] is "03" or "04" or "05" or "06" && _view.Child(token, "case") is >= 0 and int preposition
        && _view.Lower(preposition) is "in" or "at" or "near" && Countries.ByCapital(_view.Text.TextOf(token, token + 1)) is not null;

    private static bool IsSource(EventCoding coding, int token) => coding.Sources.Count > 0 && coding.Sources[0] == token;
}
