using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Commitments;

// What a party will do, in its own words, as reported of it, or under a deal just told.
internal sealed partial class CommitmentFinder
{
    // "said it would send the tanks by May", "would give $5 million in aid": with a term or a sum.
    private void Reported(int verb, int obligor)
    {
        int end = Math.Min(_view.End(verb), verb + LongestPassage);
        foreach (int child in _view.Children(verb))
        {
            // "…, its health ministry said"
            if (child > verb && _view.Has(child, "parataxis") && _view.First(child) > verb + 1)
            {
                end = Math.Min(end, _view.IsPunctuation(_view.First(child) - 1) ? _view.First(child) - 1 : _view.First(child));
            }
        }

        bool definite = _reported.IsUndertaking(verb, obligor) || Deeds.Is(_view, verb) && (DueDates.Of(_view, times, verb, verb, end).Text is not null || (_view.Child(verb, "obj") is >= 0 and int what && AidTold.IsMoney(_view, what)));
        if (definite && Clauses.Subject(_view, verb) is >= 0 and int subject)
        {
            Add(verb, [obligor], (verb, end, verb), _view.Range(subject < verb && verb - subject <= 8 ? Math.Max(_view.First(subject), verb - 8) : verb, end), pointsBack: false);
        }
    }

    // "are set to hand over their arms on Friday", under a deal just told
    private bool IsSetTo(int verb, out int subject)
    {
        int set = _view.Head(verb);
        int mark = _view.Child(verb, "mark");
        bool to = mark >= 0 && _view.Is(mark, "to");
        bool due = to && set >= 0 && (_view.Has(verb, "xcomp") || _view.Has(verb, "advcl") || _view.Has(verb, "ccomp"))
            && (DealTerms.IsSet(_view, set) || _view.Is(set, "ready")) && !VerbPhrase.Of(_view, set).Negated;

        // "the rebels are to hand over their arms"
        bool are = !due && to && mark > 0 && _view.Lower(mark - 1) is "is" or "are" or "was" or "were" && _view.Head(mark - 1) == verb && !VerbPhrase.Of(_view, verb).Passive && !VerbPhrase.Of(_view, verb).Negated;
        subject = due ? Clauses.Subject(_view, set) : are ? Clauses.Subject(_view, verb) : -1;
        return subject >= 0;
    }

    // "I will close with this": how one speaks, and nothing that one undertakes.
    private bool IsOfSpeech(int verb, int subject) => _view.Is(subject, "i") && _view.Lemma(verb) is "add" or "begin" or "close" or "conclude" or "end" or "finish" or "leave" or "note" or "quote" or "read" or "repeat" or "start" or "stop" or "turn"
        && (_view.Child(verb, "obj") < 0 || _view.Lemma(verb) is "add" or "note" or "quote" or "read" or "repeat" || _view.Lower(_view.Child(verb, "obj")) is "it" or "you" or "there");

    // "we will withdraw by Friday", and in a statement of a party itself "the United States will provide".
    private void Will(int verb)
    {
        if (IsSetTo(verb, out int side))
        {
            int reach = Math.Min(_view.End(verb), verb + LongestPassage);
            if (_own.IsTerm(verb, reach) && OwnersAt(side) is { Count: > 0 } bearers)
            {
                Add(verb, bearers, (verb, reach, verb), _view.Range(verb - side <= 8 && side < verb ? Math.Max(_view.First(side), verb - 8) : verb, reach), pointsBack: false);
            }

            return;
        }

        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        if (!(phrase.Time is VerbTime.Future || DealTerms.IsDuty(_view, verb) || _own.IsOwedUnder(verb)) || phrase.Passive || phrase.Progressive || _view.Has(verb, "advcl") || (_view.Has(verb, "acl") && !_own.IsUnderWhich(verb))
            || !Deeds.Is(_view, verb) || IsIdle((verb, _view.End(verb), verb)) || Clauses.Subject(_view, verb) is not (>= 0 and int subject) || IsOfSpeech(verb, subject))
        {
            return;
        }

        int end = Math.Min(_view.End(verb), verb + LongestPassage);
        for (int i = verb + 1; i < end && _view.QuoteOf(verb) >= 0; i++)
        {
            end = _view.QuoteOf(i) == _view.QuoteOf(verb) ? end : i;
        }

        // "will not stop working" promises the "not".
        int start = phrase.Negated && verb > 0 && _view.Lower(verb - 1) is "not" or "never" or "n't" or "n’t" ? verb - 1 : verb;
        (int First, int End, int Head) content = (start, end, verb);
        int obligor = phrase.Time is VerbTime.Future ? _own.BoundBy(subject, speakerAt(verb)) : -1;
        if (obligor < 0 && !_view.Has(verb, "ccomp") && _view.Lower(subject) is not ("i" or "we" or "you" or "he" or "she") && _own.IsTerm(verb, end) && _pairs.Of(subject, _sides.AllOf(subject)) is { Count: > 0 } bound)
        {
            Add(verb, bound, content, _view.Range(subject < verb && verb - subject <= 8 ? Math.Max(_view.First(subject), verb - 8) : verb, end), pointsBack: false);
            return;
        }

        // "The mediator said that Kenya would stop issuing them": a term of the deal that Kenya is told to have made.
        if (obligor < 0 && _own.IsToldTerm(verb, subject) && _pairs.Of(subject, _sides.AllOf(subject)) is { Count: > 0 } told)
        {
            Add(verb, told, content, _view.Range(subject < verb && verb - subject <= 8 ? Math.Max(_view.First(subject), verb - 8) : verb, end), pointsBack: false);
            return;
        }

        // "They will work together", in a joint statement: those who make it.
        if (obligor < 0 && phrase.Time is VerbTime.Future && !_view.Has(verb, "ccomp") && _own.IsJointly(subject, speakerAt(verb)) && OwnersAt(subject) is { Count: > 0 } sides)
        {
            Add(verb, sides, content, _view.Range(subject < verb && verb - subject <= 8 ? Math.Max(_view.First(subject), verb - 8) : verb, end), pointsBack: false);
            return;
        }

        bool quoted = obligor >= 0 && speakerAt(verb) >= 0 && speakerAt(verb) != cast.DocumentSpeaker;
        bool definite = !quoted || (Deeds.HasMatter(_view, verb) && _view.Child(verb, "obj") >= 0 && _reported.IsOfficial(speakerAt(verb))) || DueDates.Of(_view, times, verb, verb, end).Text is not null;
        if (obligor >= 0 && definite)
        {
            Add(verb, obligor == cast.Issuer || (cast.DocumentCoSpeakers.Count > 0 && obligor == cast.DocumentSpeaker && _view.Lower(subject) is "we") ? JointIssuers.Of(cast) : [obligor], content, _view.Range(subject < verb && verb - subject <= 8 ? Math.Max(_view.First(subject), verb - 8) : verb, end), pointsBack: false);
        }
    }
}
