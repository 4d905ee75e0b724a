using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>People without a name who want something together: "protesters", "some generals", "Turkish Cypriots".</summary>
internal sealed class StanceGroups(ReportCast cast)
{
    private readonly ReportView _view = cast.View;

    /// <summary>Number of the group that a word stands for, which is added where it is new; −1 where it stands for none.</summary>
    public int At(int token)
    {
        // "hundreds of protesters"
        bool many = _view.Lemma(token) is "hundred" or "thousand" or "dozen" or "score" or "crowd" or "group" or "million" && _view.Pos(token) is not UniversalPos.Verb && cast.At(token) < 0;
        if (many && _view.Child(token, "nmod") is >= 0 and int people && _view.CaseOf(people) is "of" && IsPublic(people))
        {
            return At(people);
        }

        if (cast.At(token) >= 0 || cast.IsTaken(token) || cast.IsLeft(token) || _view.QuoteOf(token) >= 0 || !(IsPublic(token) || IsPeople(token)))
        {
            return -1;
        }

        int first = token;
        while (first > _view.SentenceOf(token).FirstToken && (_view.Head(first - 1) == token || (_view.Head(first - 1) > first - 1 && _view.Head(_view.Head(first - 1)) == token)) && (_view.Has(first - 1, "amod") || _view.Has(first - 1, "compound")) && !_view.IsPunctuation(first - 1))
        {
            first--;
        }

        string name = _view.TextOf(_view.Range(first, token + 1));
        return cast.Nameless(name, ActorKind.Group, null, _view.Range(first, token + 1));
    }

    // Those who take sides in public affairs; "parents", "customers" and "doctors" want much that is no one's business.
    private bool IsPublic(int token) =>
        (_view.Lemma(token) is "opposition" or "junta" && _view[token].Xpos is "NN" && _view.Has(token, "nsubj") && _view.Child(token, "det") is >= 0 and int the && _view.Is(the, "the") && _view.Child(token, "nmod") < 0) ||
        _view[token].Xpos is "NNS" && _view.Lemma(token) is "protester" or "protestor" or "demonstrator" or "marcher" or "resident" or "villager" or "rebel" or "separatist" or "insurgent" or "guerrilla" or "militant"
            or "general" or "officer" or "lawmaker" or "legislator" or "parliamentarian" or "senator" or "settler" or "activist" or "tribesman" or "mediator" or "secessionist" or "loyalist" or "mutineer"
            or "campaigner" or "conservationist" or "environmentalist" or "hardliner" or "islamist" or "nationalist" or "unionist"
        || IsToldApart(token);

    // "several countries", "the Baltic states", "farmers' unions", "tribal leaders": where a word tells which.
    private bool IsToldApart(int token)
    {
        bool group = _view[token].Xpos is "NNS" && _view.Lemma(token) is "country" or "state" or "nation" or "government" or "power" or "leader" or "group" or "union" or "party" or "faction" or "organisation" or "organization" or "member" or "politician" or "minister";
        bool told = false;
        foreach (int child in group ? _view.Children(token) : [])
        {
            if (_view.Has(child, "nummod") || _view.Lower(child) is "both" or "two" or "other" or "their" or "its" or "his" or "her" or "our" or "these" or "those" or "no" or "any" or "all")
            {
                return false;
            }

            told |= child < token && (_view.Has(child, "amod") || _view.Has(child, "compound") || (_view.Relation(child) is "nmod:poss" && _view.Pos(child) is UniversalPos.Noun));
        }

        // "Leaders reaffirmed their support"
        bool bare = group && _view.Has(token, "nsubj") && _view.Lemma(token) is "leader" or "minister" && _view.Child(token, "nmod") < 0 && _view.Child(token, "acl") < 0 && _view.Child(token, "acl:relcl") < 0;
        bool relative = told && !_view.Has(token, "nsubj") && IsOnlyTold(token);
        return (told && !relative) || bare;
    }

    // "the many countries that support Oslo": nobody that the text tells of.
    private bool IsOnlyTold(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Relation(child) is "acl:relcl" && _view.Child(child, "nsubj") is >= 0 and int who && _view.Lower(who) is "that" or "who" or "which")
            {
                return true;
            }
        }

        return false;
    }

    // "Greek Cypriots", "Kurds"
    private bool IsPeople(int token) =>
        _view[token].Xpos is "NNPS" && char.IsUpper(_view[token].Form[0]) && (_view.Child(token, "amod") is >= 0 and int kind ? Countries.ByDemonym(_view[kind].Form) is not null : Countries.ByDemonym(_view[token].Form[..^1]) is not null && _view.Child(token, "det") is >= 0 and int article && _view.Is(article, "the"));
}
