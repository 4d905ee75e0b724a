using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

// Bodies that are told by capitals alone, where no name was recognised.
internal sealed partial class Descriptions
{
    /// <summary>"the Observatory": a body named before by a longer name that has the word; −1 for none.</summary>
    private int ShortBody(int token)
    {
        if (!IsDefinite(token) || CapitalsFrom(token) < token)
        {
            return -1;
        }

        for (int i = _seen.Count - 1; i >= 0; i--)
        {
            CastMember body = cast.Members[_seen[i].Member];
            if (body is { IsNamed: true, Kind: ActorKind.Organisation or ActorKind.ArmedGroup or ActorKind.Outlet } && body.Name.Length > words[token].Length && ShortNames.HasWord(body.Name, TextOf(token, token + 1)))
            {
                return _seen[i].Member;
            }
        }

        return -1;
    }

    /// <summary>"the National Coalition for Syrian Revolution and Opposition Forces said": whoever speaks and has several capitals is a body of that name; −1 for none.</summary>
    private int SpeakingBody(int token)
    {
        int first = CapitalsFrom(token);
        bool speaks = _view.Has(token, "nsubj") && _view.Head(token) > token && SpeechVerbs.Of(_view.Lemma(_view.Head(token))) is { IsSaid: true };
        bool person = IsOffice(token) || AgentNouns.NumberOf(words[token]) is AgentNumber.One or AgentNumber.Many;
        if (first == token || person || !speaks || !IsDefinite(token))
        {
            return -1;
        }

        int end = token + 1;
        for (int i = end; i < _view.Head(token) && !cast.IsTaken(i) && (IsCapital(i) || (words[i] is "for" or "of" or "and" && IsCapital(i + 1))); i++)
        {
            end = i + 1;
        }

        string name = TextOf(first, end);
        int member = cast.FindNamed(name);
        if (member < 0)
        {
            member = cast.Add(new CastMember(name, ActorKind.Organisation, isNamed: true));
        }

        cast.Members[member].Mention(name, _view.Range(first, end));
        return member;
    }

    private int CapitalsFrom(int token)
    {
        int first = token;
        while (first > 0 && IsCapital(first - 1) && !cast.IsTaken(first - 1) && _view[first - 1].SentenceIndex == _view[token].SentenceIndex
            && (_view.Head(first - 1) == token || _view.Head(first - 1) == first) && words[first - 1] is not "the")
        {
            first--;
        }

        return first;
    }

    private bool IsCapital(int token) => token < _view.Count && char.IsUpper(_view[token].Form[0]) && _view.Pos(token) is UniversalPos.Propn or UniversalPos.Adj or UniversalPos.Noun;
}
