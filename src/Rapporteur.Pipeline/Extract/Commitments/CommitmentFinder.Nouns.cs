using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Compliance;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Commitments;

// Promises told by a noun.
internal sealed partial class CommitmentFinder
{
    // "their pledge to not allow …", "assurances from the US that …", "its commitments under the deal".
    private void Noun(int noun, CommitmentFrames frames)
    {
        // "gave his word that": and not "word came that".
        if (_view.IsLemma(noun, "word") && !(_view.Child(noun, "nmod:poss") >= 0 && _view.Has(noun, "obj") && _view.Head(noun) is >= 0 and int given && _view.IsLemma(given, "give")))
        {
            return;
        }

        if (cast.IsTaken(noun) || _view.Child(noun, "det") is >= 0 and int no && _view.Lower(no) is "no" or "any" || IsWanted(noun))
        {
            return;
        }

        (int First, int End, int Head)? content = frames is CommitmentFrames.Aid ? Given(noun) ?? Approved(noun) : Content(noun, frames) ?? Moved(noun, frames) ?? ToDo(noun, frames) ?? OfThing(noun);
        if (content is null && frames is CommitmentFrames.Aid)
        {
            return;
        }

        if (content is { } told && IsIdle(told))
        {
            return;
        }

        bool under = Under(noun) >= 0 || (noun + 1 < _view.Count && _view.Is(noun + 1, "under"));
        if (content is null && !under && !IsPointing(noun))
        {
            return;
        }

        SortedSet<int> obligors = Owners(noun);
        if (obligors.Count == 0)
        {
            return;
        }

        int first = noun;
        int end = content?.End ?? _view.End(noun);
        foreach (int child in _view.Children(noun))
        {
            first = child < noun && noun - _view.First(child) <= 6 ? Math.Min(first, _view.First(child)) : first;
        }

        bool back = IsPointing(noun) || (_view.Child(noun, "det") is >= 0 and int article && _view.Is(article, "the"));
        Add(noun, obligors, content, _view.Range(first, Math.Min(Math.Max(end, noun + 1), noun + LongestPassage)), back, ToWhom(noun));
    }

    // The parser may hang what was promised on the verb that holds the noun: "reiterated their pledge to not allow".
    private (int First, int End, int Head)? Moved(int noun, CommitmentFrames frames)
    {
        int verb = _view.Head(noun);
        foreach (int child in _view.Children(noun))
        {
            verb = _view.Has(child, "acl:relcl") && _view.Lemma(child) is "declare" or "make" or "give" or "offer" ? child : verb;
        }

        if (verb < 0 || _view.Pos(verb) is not UniversalPos.Verb || !(_view.Has(noun, "obj") || _view.Head(verb) == noun))
        {
            return null;
        }

        foreach (int child in _view.Children(verb))
        {
            bool that = frames.HasFlag(CommitmentFrames.Clause) && child > noun && _view.Child(child, "mark") is >= 0 and int that_ && _view.Is(that_, "that") && Binds(child);
            bool behind = that || child > noun && (child > verb ? _view.First(child) - Math.Max(verb + 1, _view.Head(verb) == noun ? 0 : _view.End(noun)) is >= 0 and <= 1 : false);
            if (behind && (_view.Has(child, "advcl") || _view.Has(child, "xcomp") || _view.Has(child, "ccomp"))
                && ((_view.Child(child, "mark") is >= 0 and int mark && _view.Is(mark, "to")) || IsEachTo(child) || (frames.HasFlag(CommitmentFrames.Clause) && Binds(child))))
            {
                return (_view.First(child), _view.End(child), child);
            }
        }

        return null;
    }

    // "their pledge to each provide $5 million"
    private bool IsEachTo(int verb) => verb >= 2 && _view[verb].Xpos is "VB" && _view.Lower(verb - 1) is "each" or "both" or "jointly" or "together" && _view.Is(verb - 2, "to");

    // "expects assurances", "demanded a commitment": not given yet.
    private bool IsWanted(int noun)
    {
        int verb = _view.Head(noun);
        return verb >= 0 && _view.Has(noun, "obj") && _view.Child(noun, "nmod:poss") < 0
            && _view.Lemma(verb) is "expect" or "demand" or "seek" or "want" or "need" or "ask" or "request" or "require" or "await" or "lack" or "urge";
    }

    private int Under(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            if (_view.Has(child, "nmod") && _view.CaseOf(child) is "under")
            {
                return child;
            }
        }

        return -1;
    }

    // "this commitment", "their promise": told before.
    private bool IsPointing(int noun) => (_view.Child(noun, "det") is >= 0 and int article && _view.Lower(article) is "this" or "that" or "these")
        || ((_view.Child(noun, "nmod:poss") is >= 0 || Breached(noun) >= 0) && IsKept(noun));

    // "its disregard of the promise": the breach of it is somebody's.
    private int Breached(int noun) => _view.Has(noun, "nmod") && _view.Head(noun) is >= 0 and int breach && ComplianceWords.OfNoun(_view.Lemma(breach)) is not null ? _view.Child(breach, "nmod:poss") : -1;

    // "kept its promise", "a promise broken"
    private bool IsKept(int noun) => _view.Head(noun) is >= 0 and int verb && _view.Pos(verb) is UniversalPos.Verb && KeptWords.Of(_view, verb) is not null && !(_view.IsLemma(verb, "live") && _view.Is(noun, "promise"))
        || _view.Head(noun) is >= 0 and int breach && _view.Has(noun, "nmod") && ComplianceWords.OfNoun(_view.Lemma(breach)) is not null;

    /// <summary>Who is bound: the owner, the state beside it, "from" whom it comes, or whoever gave it.</summary>
    private SortedSet<int> Owners(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            bool owner = _view.Has(child, "nmod:poss") || (_view.Has(child, "nmod") && _view.CaseOf(child) is "from" or "by" or "of" or "between");
            bool beside = _view.Has(child, "compound") || _view.Has(child, "amod");
            SortedSet<int> owners = owner || (beside && Countries.ByDemonym(_view[child].Form) is not null) || (beside && cast.At(child) >= 0) ? OwnersAt(child) : [];
            if (owners.Count > 0)
            {
                return owners;
            }

            // "the commitment the two sides have declared"
            if (_view.Has(child, "acl:relcl") && Clauses.Subject(_view, child) is >= 0 and int teller && teller != noun && OwnersAt(teller) is { Count: > 0 } tellers)
            {
                return tellers;
            }

            if (_view.Has(child, "acl") && !_view.Has(child, "acl:relcl") && _view.Lemma(child) is "make" or "give" or "offer" or "declare" && Between(child) is { Count: > 0 } makers)
            {
                return makers;
            }
        }

        if (Breached(noun) is >= 0 and int breaker && OwnersAt(breaker) is { Count: > 0 } breakers)
        {
            return breakers;
        }

        int verb = _view.Head(noun);
        if ((Joined(noun) is { Count: > 0 } joined ? joined : From(noun, verb)) is { Count: > 0 } givers)
        {
            return givers;
        }

        if (verb >= 0 && _view.Has(noun, "obj") && _view.Lemma(verb) is "give" or "make" or "reiterate" or "renew" or "repeat" or "offer" or "reaffirm" or "affirm" or "express" or "declare"
            or "announce" or "have" or "restate" or "confirm" or "underline" or "underscore" or "voice" or "provide")
        {
            int subject = Clauses.Subject(_view, verb);
            return subject < 0 ? [] : OwnersAt(subject);
        }

        if (verb >= 0 && _view.Has(noun, "obj") && _view.Lemma(verb) is "uphold" or "honour" or "honor" or "fulfil" or "fulfill" or "keep" or "implement" or "break" or "violate" or "breach" or "meet" or "respect")
        {
            int subject = Clauses.Doer(_view, verb);
            return subject < 0 ? [] : OwnersAt(subject);
        }

        // "backed out of a promise to let them in"
        if (verb >= 0 && _view.Has(noun, "obl") && IsKept(noun) && Clauses.Subject(_view, verb) is >= 0 and int keeper && OwnersAt(keeper) is { Count: > 0 } keepers)
        {
            return keepers;
        }

        // "the declaration by the government of a truce, and the commitment to …"
        return _view.Has(noun, "conj") && verb >= 0 ? Between(verb) : Last(noun);
    }

    // "received assurances from Norway": the parser may hang the giver on the verb.
    private SortedSet<int> From(int noun, int verb)
    {
        if (verb >= 0 && noun + 1 < _view.Count && _view.Is(noun + 1, "from"))
        {
            foreach (int child in _view.Children(verb))
            {
                if (_view.Child(child, "case") == noun + 1)
                {
                    return OwnersAt(child);
                }
            }
        }

        return [];
    }

    private SortedSet<int> OwnersAt(int token) => _pairs.Of(token, _sides.AllOf(token) is { Count: > 0 } all ? all : Own(token));

    private SortedSet<int> Own(int token)
    {
        if (_view.Lower(token) is "our" or "we" or "my" or "i")
        {
            int speaker = speakerAt(token) >= 0 ? speakerAt(token) : cast.VoiceAt(token);
            return speaker >= 0 ? [Spokesmen.PrincipalOf(cast, speaker, token)] : _view.QuoteOf(token) < 0 ? JointIssuers.Of(cast) : [];
        }

        return _sides.Of(token) is >= 0 and int one ? [one] : _groups.At(token) is >= 0 and int group ? [group] : [];
    }

    private SortedSet<int> Between(int word)
    {
        foreach (int child in _view.Children(word))
        {
            if ((_view.Has(child, "nmod") || _view.Has(child, "obl")) && _view.CaseOf(child) is "by" or "between" && _sides.AllOf(child) is { Count: > 0 } all)
            {
                return all;
            }
        }

        return [];
    }

    // "This commitment": of whoever gave the last one.
    private SortedSet<int> Last(int noun) => IsPointing(noun) && _found.Count > 0 && _view[noun].SentenceIndex - _found[^1].Sentence <= 2 ? [.. _found[^1].Obligors] : [];
}
