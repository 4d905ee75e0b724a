using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

// Pronouns look back for the subject of an earlier clause.
internal sealed partial class Descriptions
{
    /// <summary>Somebody whom the text does not name.</summary>
    private const int Unnamed = -2;

    private int Pronoun(int token)
    {
        if (_view.QuoteOf(token) >= 0)
        {
            return -1;
        }

        return words[token] switch
        {
            "he" or "him" or "his" => Person(token, 'm'),
            "she" or "her" => Person(token, 'f'),
            "it" or "its" => Body(token),
            "i" or "we" or "my" or "our" => cast.VoiceAt(token),
            "they" or "both" or "their" => Plural(token),
            _ => -1,
        };
    }

    /// <summary>The subject of an earlier clause before anyone else; the nearest person after that.</summary>
    private int Person(int token, char gender)
    {
        int speaker = SpeakerBefore(token, gender);
        if (speaker == Unnamed)
        {
            cast.Leave(token);
            return -1;
        }

        if (speaker >= 0)
        {
            return Settle(speaker, gender);
        }

        int sentence = _view[token].SentenceIndex;
        int clause = Clause(token);
        int nearest = -1;
        bool owns = false;
        for (int i = _seen.Count - 1; i >= 0; i--)
        {
            (int at, int member, bool subject) = _seen[i];
            int back = sentence - _view[at].SentenceIndex;
            if (back > PronounReach)
            {
                break;
            }

            CastMember person = cast.Members[member];
            if (!person.IsPerson || IsOwnerOfBody(at) || (GenderOf(person) is not '?' and var own && own != gender)
                || (back == 0 && _view.Has(token, "nsubj") is false && subject && Clause(at) == clause && !IsPossessive(token)))
            {
                continue;
            }

            if (subject)
            {
                return nearest >= 0 && (back > 1 || (back > 0 && owns)) ? nearest : Settle(member, gender);
            }

            // "Haddad's remarks came as he met": before whoever acted in the sentence before.
            owns |= nearest < 0 && back == 0 && _view.Has(at, "nmod:poss") && _view.Head(at) is var owned && owned < token && _view.Has(owned, "nsubj") && _view.Has(token, "nsubj") && Clause(token) != Clause(owned);
            nearest = nearest < 0 ? member : nearest;
        }

        return nearest < 0 ? -1 : Settle(nearest, gender);
    }

    /// <summary>
    /// "Moritaki said Putin could strike. She said …": who says goes on saying, before anyone of whom something was said. −1 where the sentence before says nothing,
    /// <see cref="Unnamed"/> where one says it whom the text does not name: "an official said … He said …".
    /// </summary>
    private int SpeakerBefore(int token, char gender)
    {
        int at = SayingBefore(token);
        if (at < 0)
        {
            return -1;
        }

        // "Karim Rashidov head of the department said", "The chief negotiator, Ada Berg, said": the name beside the office.
        int member = cast.At(at) is >= 0 and int own ? own : cast.NamedBefore(at) is >= 0 and int ahead ? ahead : Apposed(at);
        if (member >= 0)
        {
            CastMember person = cast.Members[member];
            return person.IsPerson && (GenderOf(person) is '?' || GenderOf(person) == gender) ? member : -1;
        }

        return _view.Pos(at) is UniversalPos.Noun && _view[at].Xpos is "NN" && AgentNouns.NumberOf(_view.Lemma(at)) == AgentNumber.One ? Unnamed : -1;
    }

    /// <summary>"The ministry said the army had left. It said …": the body that says goes on saying; −1 where none does.</summary>
    private int BodySayingBefore(int token) =>
        SayingBefore(token) is >= 0 and int at && cast.At(at) is >= 0 and int member && cast.Members[member] is { IsPerson: false, IsPlural: false } ? member : -1;

    /// <summary>Of a pronoun that says something, the word for whoever says something in the sentence before; −1 for none.</summary>
    private int SayingBefore(int token)
    {
        int sentence = _view[token].SentenceIndex;
        if (sentence == 0 || !_view.Has(token, "nsubj") || !IsMainSaying(_view.Head(token)))
        {
            return -1;
        }

        Sentence before = _view.Text.Sentences[sentence - 1];
        for (int at = before.EndToken - 1; at >= before.FirstToken; at--)
        {
            if (_view.Has(at, "nsubj") && _view.QuoteOf(at) < 0 && IsMainSaying(_view.Head(at)))
            {
                return at;
            }
        }

        return -1;
    }

    private bool IsMainSaying(int verb) =>
        verb >= 0 && (_view.Has(verb, "root") || _view.Has(verb, "parataxis")) && SpeechVerbs.Of(_view.Lemma(verb)) is { IsSaid: true };

    private static char GenderOf(CastMember person) =>
        person.Gender != '?' ? person.Gender : PersonNames.GenderOf(person.Name) switch { Gender.Male => 'm', Gender.Female => 'f', _ => '?' };

    // "Assad's government approved it": the government acts, and "he" is another.
    private bool IsOwnerOfBody(int at)
    {
        int head = cast.IsTaken(at) ? HeadOf(cast.MentionAt(at).First, cast.MentionAt(at).End) : at;
        int owned = _view.Head(head);
        return owned > head && (_view.Relation(head) is "nmod:poss" || _view.Has(head, "compound"))
            && AgentNouns.NumberOf(_view.Lemma(owned)) is AgentNumber.Body;
    }

    private int Settle(int member, char gender)
    {
        cast.Members[member].Gender = gender;
        return member;
    }

    private bool IsPossessive(int token) => words[token] is "his" || _view.Has(token, "nmod");

    private int Body(int token)
    {
        if (BodySayingBefore(token) is >= 0 and int saying)
        {
            return saying;
        }

        int sentence = _view[token].SentenceIndex;
        for (int i = _seen.Count - 1; i >= 0; i--)
        {
            (int at, int member, bool subject) = _seen[i];
            if (sentence - _view[at].SentenceIndex > 1)
            {
                return -1;
            }

            if (subject && !cast.Members[member].IsPerson && !cast.Members[member].IsPlural)
            {
                return member;
            }
        }

        return -1;
    }

    private int Plural(int token)
    {
        int sentence = _view[token].SentenceIndex;
        for (int i = _seen.Count - 1; i >= 0; i--)
        {
            if (sentence - _view[_seen[i].Token].SentenceIndex > 1)
            {
                return -1;
            }

            if (cast.Members[_seen[i].Member].IsPlural)
            {
                // "A and B spoke of the rebels. They agreed …": those who act, before those of whom something was told.
                bool passive = words[token] is "they" && _view.Has(token, "nsubj") && !_seen[i].Subject && _view[_seen[i].Token].SentenceIndex < sentence;
                return passive && SeveralActBefore(token) ? -1 : _seen[i].Member;
            }
        }

        if (PluralSubjectBefore(token))
        {
            return -1;
        }

        // "The commission criticised the plan. They released a statement."
        return words[token] is "they" && _view.Has(token, "nsubj") && Body(token) is >= 0 and int body
            && cast.Members[body].Kind is Domain.Actors.ActorKind.Organisation or Domain.Actors.ActorKind.ArmedGroup ? body : -1;
    }

    // Those who met, and several who are the subject of the clause before, whether the report names them or not: "the three countries said they would".
    private bool SeveralActBefore(int token)
    {
        int sentence = _view[token].SentenceIndex;
        for (int back = sentence; back >= Math.Max(0, sentence - 1); back--)
        {
            for (int i = _view.Text.Sentences[back].FirstToken; i < Math.Min(token, _view.Text.Sentences[back].EndToken); i++)
            {
                if (_view.Has(i, "nsubj") && _view.Pos(i) is not UniversalPos.Pron && (_view[i].Xpos is "NNS" or "NNPS" || _view.Child(i, "conj") >= 0))
                {
                    return true;
                }
            }
        }

        return _plurals.Of(token, -1).Count > 0;
    }

    // "Survivors welcomed the summit. They said …": people whom nobody names.
    private bool PluralSubjectBefore(int token)
    {
        int sentence = _view[token].SentenceIndex - 1;
        for (int i = sentence < 0 ? 0 : _view.Text.Sentences[sentence].FirstToken; sentence >= 0 && i < _view.Text.Sentences[sentence].EndToken; i++)
        {
            if (_view.Has(i, "nsubj") && _view.Head(i) is >= 0 and int verb && _view.Has(verb, "root"))
            {
                return _view[i].Xpos is "NNS" && cast.At(i) < 0;
            }
        }

        return false;
    }

    /// <summary>The verb that governs the word's clause.</summary>
    private int Clause(int token)
    {
        int at = token;
        while (_view.Head(at) >= 0 && _view.Pos(at) is not (UniversalPos.Verb or UniversalPos.Aux))
        {
            at = _view.Head(at);
        }

        return at;
    }
}
