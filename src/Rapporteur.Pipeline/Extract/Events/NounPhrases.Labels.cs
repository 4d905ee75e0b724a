using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <content>The labels that frames ask for.</content>
internal sealed partial class NounPhrases
{
    private bool IsLabel(int token, string lemma, string label)
    {
        switch (label)
        {
            case "any":
                return true;
            case "actor":
                return IsActor(token, lemma);
            case "person":
                return IsPerson(token, lemma);
            case "civil":
                return SectorNouns.Of(lemma) is "CVL" or "LAB" or "AGR" or "EDU" or "HLH" or "REL" or "OPP" or "REF" or "MED" or "JUD";
            case "state":
                return SectorNouns.Of(lemma) is "GOV" or "COP" or "JUD" or "MIL" or "LEG" || (cast.At(token) is >= 0 and int state && cast.Members[state].Kind is ActorKind.State or ActorKind.Government);
            case "named":
                return cast.At(token) is >= 0 and int one && cast.Members[one] is { IsPerson: true, IsNamed: true };
            case "country":
                return cast.At(token) is >= 0 and int country && cast.Members[country].Kind is ActorKind.State;
            case "armed":
                return SectorNouns.Of(lemma) is "MIL" or "REB" or "COP" or "UAF" or "CRM" || (cast.At(token) is >= 0 and int member && cast.Members[member].Kind is ActorKind.ArmedGroup);
        }

        // "headquarters", "barracks": an s that is no plural's.
        if (string.Equals(lemma, label, StringComparison.Ordinal) || lexicon.IsIn(lemma, label) || (lemma.Length > 3 && _view.Lower(token) is var form && (lexicon.IsIn(form, label) || string.Equals(form, label, StringComparison.Ordinal))))
        {
            return true;
        }

        // "hunger strike", "peace talks": two words may be an entry of a class.
        foreach (int child in _view.Children(token))
        {
            if (child < token && token - child <= 3 && (_view.Has(child, "compound") || _view.Has(child, "amod"))
                && string.Concat(LemmaOf(child), " ", lemma) is var both
                && (lexicon.IsIn(both, label) || string.Equals(both, label, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPerson(int token, string lemma)
    {
        int member = cast.At(token);
        return (member >= 0 && cast.Members[member].Kind is ActorKind.Person or ActorKind.Group)
            || _view.Pos(token) is UniversalPos.Pron
            || lexicon.IsIn(lemma, "person") || IsAgentive(token, lemma) || (SectorNouns.Of(lemma) is not null && !lexicon.IsIn(lemma, "place")) || AgentNouns.NumberOf(lemma) is AgentNumber.One or AgentNumber.Many
            || (_view[token].Xpos is "NNPS" or "NNS" && (Countries.ByDemonym(_view[token].Form) is not null || Peoples.CountryOf(_view.Text.TextOf(token, token + 1)) is not null));
    }

    // "a contractor", "two fishermen": what ends so does something, but for a list of things.
    private bool IsAgentive(int token, string lemma) => _view.Pos(token) is UniversalPos.Noun && lemma.Length > 5
        && (lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("or", StringComparison.Ordinal) || lemma.EndsWith("ist", StringComparison.Ordinal)
            || lemma.EndsWith("man", StringComparison.Ordinal) || lemma.EndsWith("men", StringComparison.Ordinal) || lemma.EndsWith("woman", StringComparison.Ordinal) || lemma.EndsWith("ian", StringComparison.Ordinal))
        && !lexicon.IsIn(lemma, "thing");

    private bool IsActor(int token, string lemma)
    {
        // "military", "major": before a noun such words are adjectives, and name nobody.
        bool named = _view.Pos(token) is not UniversalPos.Adj && !IsState(token, lemma) && (SectorNouns.Of(lemma) is not null || AgentNouns.NumberOf(lemma) is not null);
        if (named || cast.At(token) >= 0 || _view.Pos(token) is UniversalPos.Pron)
        {
            return true;
        }

        return (char.IsUpper(_view[token].Form[0]) && !IsDay(_view, token)
            && (_view.Pos(token) is UniversalPos.Propn || Countries.ByDemonym(_view[token].Form) is not null || Countries.ByName(_view[token].Form) is not null))
            || (_view.Lower(token) is "each" or "one" && _view.Child(token, "fixed") >= 0);
    }

    /// <summary>Whether "state" is how something is, not a country: "a state of emergency".</summary>
    public bool IsState(int token, string lemma) => lemma is "state" && _view.Pos(token) is UniversalPos.Noun && Of(token) >= 0;

    /// <summary>Whether the word is a day of the week or a month.</summary>
    public static bool IsDay(ReportView view, int token) => view[token].Form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday"
        or "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September" or "October" or "November" or "December";
}
