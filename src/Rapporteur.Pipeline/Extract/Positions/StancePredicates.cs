using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Attributions;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Adjectives of stance ("is ready to …", "opposed to …") and judgements of whoever speaks ("… is unacceptable", "it is vital that …").</summary>
internal sealed partial class StancePredicates(ReportCast cast, SpeechSource sources, StanceHolders holders, QuoteBook quotes)
{
    private readonly ReportView _view = cast.View;
    private readonly ComplementContent _complements = new(cast.View, quotes);

    public void At(int token, List<Stand> found)
    {
        bool adjective = _view.Pos(token) == UniversalPos.Adj || (_view.Pos(token) == UniversalPos.Verb && _view[token].Xpos is "VBN" or "VBD");
        int before = found.Count;
        if (adjective && !_view.Has(token, "amod"))
        {
            Adjective(token, found);
        }

        if ((adjective || _view.Has(token, "case")) && found.Count == before)
        {
            ByOrder(token, found);
        }

        if (_view.Pos(token) is UniversalPos.Adj or UniversalPos.Noun && !ToSomeone(token, found))
        {
            Judgement(token, found);
        }

        if (_view.Pos(token) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Verb)
        {
            Against(token, found);
            Mood(token, found);
        }
    }

    private void Adjective(int token, List<Stand> found)
    {
        foreach (StanceWord word in StanceWords.Of(StancePart.Adjective, _view.Lower(token)))
        {
            List<(int First, int End)>? content = _complements.After(token, word.Takes);
            bool feeling = content is not null && IsFeeling(token, content[0]);
            if (content is not null && !IsCourtesy(token, content[0]) && !IsUrged(token) && StanceMood.Of(_view, token, word) is { } stance)
            {
                foreach ((int member, int at) in holders.Of(sources.Anyone(token, passive: false)))
                {
                    if (!feeling || holders.IsPublic(member))
                    {
                        found.Add(new Stand(token, member, at, stance, content[0].First, content[^1].End));
                    }
                }

                return;
            }
        }
    }

    // "was encouraged by Norway to sign"
    private bool IsUrged(int token) =>
        _view.Is(token, "encouraged") && (_view.Child(token, "xcomp") >= 0 || (_view.Child(token, "advcl") is >= 0 and int deed && _view.Child(deed, "mark") is >= 0 and int to && _view.Is(to, "to")));

    // "is happy with the deal", "worried that it will rain": of a state or somebody in office a stance, of others a feeling.
    private bool IsFeeling(int token, (int First, int End) content) =>
        _view.Lower(token) is "pleased" or "satisfied" or "delighted" or "happy" or "heartened" or "encouraged" or "nervous" or "uneasy" or "anxious" or "uncomfortable" or "apprehensive" or "enthusiastic" or "suspicious"
        || (_view.Lower(token) is "disappointed" or "dismayed" or "appalled" or "outraged" or "alarmed" or "angry" or "unhappy" or "horrified" or "concerned" or "worried"
            && ((content.First > 0 && _view.Is(content.First - 1, "that")) || _view.Child(token, "ccomp") >= 0));

    // "was pleased with the visit"
    private bool IsCourtesy(int token, (int First, int End) content) =>
        (_view.Lower(token) is "happy" or "glad" && (_view.Child(token, "xcomp") >= 0 || _view.Child(token, "ccomp") >= 0) && !(_view.Child(token, "aux") is >= 0 and int would && _view.Is(would, "would"))) ||
        _view.Lower(token) is "pleased" or "satisfied" or "delighted" or "happy" or "heartened" && Qualities.IsCourse(_view.Lemma(Phrases.Root(_view, content.First, content.End)));

    // "is firmly against the plan": the preposition is the word of stance.
    private void Against(int token, List<Stand> found)
    {
        int against = _view.Child(token, "case") is >= 0 and int preposition ? preposition : _view.Child(token, "mark");
        bool predicate = against >= 0 && _view.Is(against, "against") && _view.Child(token, "cop") is >= 0 and int be && be < against;
        bool gerund = predicate && _view[token].Xpos is "VBG";
        if (!predicate || (gerund ? StanceMood.IsAsked(_view, token) : !StanceMood.IsTold(_view, token, VerbPhrase.Of(_view, token))))
        {
            return;
        }

        // "a deal which Norway is against": nothing stands behind it.
        if (against + 1 >= _view.SentenceOf(token).EndToken || (against > token && _view.IsPunctuation(against + 1)))
        {
            return;
        }

        Stance stance = VerbPhrase.Of(_view, token).Negated ? Stance.Open : Stance.Opposes;
        foreach ((int member, int at) in holders.Of(sources.Anyone(token, passive: false)))
        {
            found.Add(new Stand(token, member, at, stance, against + 1, Math.Max(against + 2, Phrases.Clause(_view, token).End)));
        }
    }

    private void Judgement(int token, List<Stand> found)
    {
        // "is both possible and necessary": of the subject of the first.
        bool joined = _view.Has(token, "conj") && _view.Child(token, "cop") < 0 && _view.Head(token) >= 0 && _view.Pos(_view.Head(token)) is UniversalPos.Adj && _view.Child(_view.Head(token), "cop") >= 0;
        bool predicate = (joined || _view.Child(token, "cop") >= 0) && !_view.Has(token, "amod");
        int speaker = predicate ? holders.SpeakerAt(token) : -1;
        // "is under threat", "is a threat to …": of whom it is said, and no thing that is judged.
        StanceWord[] words = speaker >= 0 && IsUtmost(token) ? StanceWords.Of(StancePart.Judgement, "important") : speaker >= 0 && _view.Lemma(token) is not ("threat" or "aggression") && !(_view.Pos(token) is UniversalPos.Noun && _view.Child(token, "case") >= 0) ? StanceWords.Of(StancePart.Judgement, _view.Lemma(token)) : [];
        if (words.Length == 0 || IsOfSaying(token) || IsReasonOfAnother(token, speaker) || StanceMood.Of(_view, token, words[0]) is not { } stance)
        {
            return;
        }

        (int first, int end) = Phrases.Clause(_view, joined ? _view.Head(token) : token);
        end = Math.Max(end, token + 1);
        int subject = _view.Child(joined ? _view.Head(token) : token, "nsubj");
        bool named = subject >= 0 && _view.Pos(subject) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron && _view.Lower(subject) is not "it";
        found.Add(new Stand(token, speaker, -1, stance, first, end) { Matter = named ? subject : _view.Child(token, "csubj") is >= 0 and int clause ? clause : _view.Child(token, "ccomp") is >= 0 and int that ? that : IsUtmost(token) ? _view.Child(token, "advcl") is >= 0 and int deed ? deed : _view.Child(token, "acl") : -1 });
    }

    // "It is of the utmost importance to …"
    private bool IsUtmost(int token) =>
        _view.IsLemma(token, "importance") && _view.CaseOf(token) is "of" && _view.Child(token, "amod") is >= 0 and int how && _view.Lower(how) is "utmost" or "paramount" or "vital" or "crucial" or "critical" or "extreme" or "highest";

    // "Beijing went on because it was vital, an analyst said": vital to Beijing.
    private bool IsReasonOfAnother(int token, int speaker)
    {
        bool reason = _view.Has(token, "advcl") && _view.Child(token, "mark") is >= 0 and int because && _view.Lower(because) is "because" or "as" or "since";
        int subject = reason && _view.Head(token) is >= 0 and int main && _view[main].Xpos is "VBD" or "VBZ" or "VBP" ? Clauses.Subject(_view, main) : -1;
        return subject >= 0 && cast.At(subject) is >= 0 and int actor && actor != speaker && !holders.IsOwnSide(subject, speaker);
    }

    // "It is important to say that …" judges nothing.
    private bool IsOfSaying(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (child > token && !_view.Has(child, "parataxis") && VerbPhrase.IsVerbal(_view, child) && _view.Lemma(child) is "say" or "note" or "stress" or "remember" or "understand" or "know" or "add" or "mention" or "recall")
            {
                return true;
            }
        }

        return false;
    }
}
