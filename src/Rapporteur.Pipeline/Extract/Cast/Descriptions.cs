using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Finds whom descriptions, capitals and pronouns stand for: "the Russian minister", "his US counterpart", "Moscow", "he".</summary>
/// <remarks>Goes through the text once, forward; a description looks back only.</remarks>
internal sealed partial class Descriptions(ReportCast cast, string[] words, string[] forms)
{
    private const int PronounReach = 3;

    private readonly ReportView _view = cast.View;
    private readonly PluralReference _plurals = new(cast);
    private readonly List<(int Token, int Member, bool Subject)> _seen = [];

    public void Resolve()
    {
        for (int token = 0; token < _view.Count; token++)
        {
            if (cast.IsTaken(token))
            {
                CastMention mention = cast.MentionAt(token);
                if (mention.End - 1 == token)
                {
                    See(token, mention.Member, HeadOf(mention.Outer, mention.End));
                }

                continue;
            }

            int member = _view.Pos(token) switch
            {
                UniversalPos.Pron or UniversalPos.Det => Pronoun(token),
                UniversalPos.Noun => Noun(token),
                UniversalPos.Propn => Proper(token),
                _ => -1,
            };
            if (member >= 0)
            {
                cast.Point(token, member);
                See(token, member, token);
            }
        }
    }

    private void See(int token, int member, int head) => _seen.Add((token, member, _view.Has(head, "nsubj") || IsOfficeSubject(token, head)));

    // "Karim Rashidov head of the department said": without commas the office takes the name's place in the tree.
    private bool IsOfficeSubject(int token, int head)
    {
        int office = token + 1;
        return office < _view.Count && cast.NamedBefore(office) >= 0 && _view.Head(head) == office && _view.Has(office, "nsubj");
    }

    private int HeadOf(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int head = _view.Head(i);
            if (head < first || head >= end)
            {
                return i;
            }
        }

        return end - 1;
    }

    // ---- proper nouns that no name covers: capitals and metonyms that act
    private int Proper(int token)
    {
        if (CapitalAt(token, out int head, out string surface) is { } country && Acts(head))
        {
            return State(country, surface);
        }

        if (words[token] is "west" && IsDefinite(token) && Acts(token))
        {
            return Group("the West", token, null);
        }

        int member = IsOffice(token) ? ByOffice(token) : AgentNouns.NumberOf(words[token]) is { } number ? ByAgent(token, number) : -1;
        member = member < 0 ? ShortBody(token) : member;
        return member < 0 ? SpeakingBody(token) : member;
    }

    private int State(Country country, string surface)
    {
        int member = cast.StateOf(country);
        cast.Members[member].Alias(surface);
        return member;
    }

    // ---- common nouns
    private int Noun(int token)
    {
        // "his Greek colleague"
        if (words[token] is "counterpart" or "counterparts" || (words[token] is "colleague" && OwnerCountry(token, out int of) is not null && of < token))
        {
            return Counterpart(token);
        }

        if (NamedLater(token) is >= 0 and int named)
        {
            return named;
        }

        if (IsOffice(token))
        {
            return ByOffice(token);
        }

        // "the head of the mission, Anna Berg,"
        if (words[token] is "head" && token + 1 < words.Length && words[token + 1] is "of")
        {
            return Apposed(token);
        }

        return AgentNouns.NumberOf(_view.Lemma(token)) is { } number ? ByAgent(token, number) : -1;
    }

    private bool IsOffice(int token) =>
        words[token] is "minister" or "president" or "secretary" or "premier" or "chancellor" or "king" or "spokesperson" or "spokesman"
            or "spokeswoman" or "envoy" or "ambassador" or "chairman" or "prince" or "governor" or "chief" or "diplomat" or "leader"
            or "official" or "commander" or "adviser" or "advisor" or "director" or "representative" or "senator" or "general" or "secretary-general" || Spelled(token) is not null;

    /// <summary>The country that a noun's adjective, compound, possessor or "of" names.</summary>
    private string? OwnerCountry(int token, out int owner)
    {
        owner = -1;
        foreach (int child in _view.Children(token))
        {
            if (!_view.Has(child, "amod") && !_view.Has(child, "compound") && !_view.Has(child, "nmod"))
            {
                continue;
            }

            // "Iran and six world powers": beside them, and not theirs.
            if (child < token && child + 1 < _view.Count && words[child + 1] is "and")
            {
                continue;
            }

            // "talks of world powers on Syria": only an "of", "from" or possessive owns.
            int preposition = _view.Child(child, "case");
            if (preposition > token && words[preposition] is "in" && words[token] is "government" or "regime" or "leadership" or "authorities" && CapitalAt(child, out _, out _) is { } seat)
            {
                // "the government in Cairo"
                owner = child;
                return seat.Iso3;
            }

            if (_view.Has(child, "nmod") && preposition >= 0 && words[preposition] is not ("of" or "from" or "'s" or "’s" or "'" or "’"))
            {
                continue;
            }

            Country? country = CountryAt(child);
            if (country is not null)
            {
                owner = child;
                return country.Iso3;
            }

            int member = cast.NamedAt(child);
            if (member >= 0 && cast.Members[member].Country is not null
                && (cast.Members[member].Kind is ActorKind.State or ActorKind.Government
                    || (cast.Members[member].IsPerson && AgentNouns.NumberOf(words[token]) == AgentNumber.Body)))
            {
                owner = child;
                return cast.Members[member].Country;
            }
        }

        return token > 0 && Countries.ByDemonym(_view[token - 1].Form) is not null ? CountryAt(token - 1)!.Iso3 : null;
    }

    // "South Sudan" and "South Sudanese" are no Sudan: a name of two words goes before its second.
    private Country? CountryAt(int token)
    {
        if (token > 0 && char.IsUpper(_view[token - 1].Form[0]) && _view[token - 1].SentenceIndex == _view[token].SentenceIndex)
        {
            string both = TextOf(token - 1, token + 1);
            if ((Countries.ByDemonym(both) ?? Countries.ByName(both)) is { } longer)
            {
                return longer;
            }
        }

        return Countries.ByDemonym(_view[token].Form) ?? Countries.ByName(_view[token].Form);
    }

    private bool IsDefinite(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (words[child] is "the" or "this" or "that" or "these" or "both" or "his" or "her" or "their")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsIndefinite(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (words[child] is "a" or "an" or "another" or "one" or "some")
            {
                return true;
            }
        }

        return false;
    }

    private string TextOf(int first, int end) => _view.Text.TextOf(first, end);
}
