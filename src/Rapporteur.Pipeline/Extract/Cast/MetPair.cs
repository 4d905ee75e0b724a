using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Whom "they" stand for in the report of an encounter: "the adviser spoke with the minister. They …", as long as no other several come between.</summary>
internal sealed class MetPair(ReportCast cast)
{
    /// <summary>How many sentences back the encounter is looked for: a readout tells it once, at the beginning.</summary>
    private const int Reach = 12;

    private readonly ReportView _view = cast.View;
    private readonly LastPair _pairs = new(cast);

    /// <summary>Numbers of the two persons, or of the one who is named; null where nobody met or others are nearer.</summary>
    public SortedSet<int>? Before(int token)
    {
        int sentence = _view[token].SentenceIndex;
        for (int back = sentence; back >= Math.Max(0, sentence - Reach); back--)
        {
            Sentence told = _view.Text.Sentences[back];
            int end = back == sentence ? token : told.EndToken;
            if (IsEncounter(told.FirstToken, end) && (_pairs.Told(told.FirstToken, end) ?? Met(told.FirstToken, end) ?? Host(told.FirstToken, end)) is { } met)
            {
                return met;
            }

            if (HasSeveral(told.FirstToken, end))
            {
                return null;
            }
        }

        return null;
    }

    // "After Berg's call with the premier, Haddad met his counterpart, Leo Marsh": whoever met and whom, of all that are named.
    private SortedSet<int>? Met(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!_view.Has(i, "root") || _view.Child(i, "nsubj") is not (>= 0 and int host) || PersonAt(host) is not (>= 0 and int one))
            {
                continue;
            }

            foreach (int child in _view.Children(i))
            {
                bool whom = child > i && (_view.Has(child, "obj") || (_view.Has(child, "obl") && _view.CaseOf(child) is "with" or "to"));
                if (whom && child < end && _view.Child(child, "conj") < 0 && PersonAt(child) is >= 0 and int other && other != one)
                {
                    return [one, other];
                }
            }
        }

        return null;
    }

    // "his Cuban counterpart, Minister Omar Haddad"
    private int PersonAt(int token)
    {
        int member = cast.At(token);
        int beside = member >= 0 && cast.Members[member].IsPerson ? -1 : _view.Child(token, "appos");
        member = beside >= 0 ? cast.At(beside) : member;
        return member >= 0 && cast.Members[member].IsPerson && _view.Child(token, "conj") < 0 ? member : -1;
    }

    // "The minister held a call with the allies. They …": he at least is one of them.
    private SortedSet<int>? Host(int first, int end)
    {
        SortedSet<int> persons = [];
        bool acts = false;
        for (int i = first; i < end; i++)
        {
            acts |= _view.Has(i, "nsubj") && _view.Has(_view.Head(i), "root") && cast.At(i) is >= 0 and int subject && cast.Members[subject].IsPerson;
            if (cast.At(i) is >= 0 and int member && cast.Members[member].IsPerson && _view.Pos(i) is not UniversalPos.Pron)
            {
                persons.Add(member);
            }
        }

        return acts && persons.Count == 1 ? persons : null;
    }

    private bool IsEncounter(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            bool main = _view.Has(i, "root") && _view.QuoteOf(i) < 0;
            if (main)
            {
                return _view.Lemma(i) is "meet" or "speak" or "talk" or "call" or "phone" or "telephone" or "confer" or "consult" or "host" or "receive" or "visit"
                    || (_view.Lemma(i) is "hold" or "have" or "host" or "chair" or "convene" && _view.Child(i, "obj") is >= 0 and int held && held < end && EncounterWords.NounKind(_view.Lemma(held)) is not null);
            }
        }

        return false;
    }

    // "The President and the Prime Minister discussed": those who met.
    private static bool IsOffice(ReportView view, int token) => view.Lemma(token).ToLowerInvariant() is "president" or "minister" or "secretary" or "chancellor" or "premier" or "king" or "adviser" or "advisor" or "ambassador" or "envoy";

    private bool IsDiscussed(int subject) => _view.Lemma(_view.Head(subject)) is "discuss" or "agree" or "meet" or "exchange" or "review" or "share" or "express" or "reaffirm" or "reiterate" or "affirm" or "commit" or "consult" or "underscore" or "underline" or "stress" or "emphasize" or "emphasise" or "condemn" or "welcome" or "note";

    // "The protesters marched": they are nearer.
    private bool HasSeveral(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            bool several = _view.Has(i, "nsubj") && (_view.Lower(i) is "some" or "several" or "many" or "most" or "others" or "those" or "people" or "participants" or "all"
                || (_view.Pos(i) is UniversalPos.Noun or UniversalPos.Propn && ((_view[i].Xpos is "NNS" or "NNPS" && AgentNouns.NumberOf(_view.Lemma(i)) is not null && !LastPair.IsPeople(_view.Lower(i)) && !LastPair.IsSides(_view.Lower(i)))
                    || (_view.Child(i, "conj") is >= 0 and int beside && !(IsOffice(_view, i) && IsOffice(_view, beside) && IsDiscussed(i))))));
            if (several)
            {
                return true;
            }
        }

        return false;
    }
}
