using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Commitments;

/// <summary>Finds the words by which a party binds itself: "promised to", "their pledge to", and, in a party's own words, "we will".</summary>
/// <param name="cast">Who acts.</param>
/// <param name="times">When.</param>
/// <param name="speakerAt">Number of the actor in whose words a token stands, or −1.</param>
internal sealed partial class CommitmentFinder(ReportCast cast, EventTimes times, Func<int, int> speakerAt)
{
    private const int LongestPassage = 40;

    private readonly ReportView _view = cast.View;
    private readonly ObligedSides _sides = new(cast);
    private readonly LastPair _pairs = new(cast);
    private readonly MetPair _met = new(cast);
    private readonly OwnWords _own = new(cast);
    private readonly ReportedWords _reported = new(cast);
    private readonly BoundGroups _groups = new(cast);
    private readonly List<CommitmentCandidate> _found = [];

    /// <summary>All candidates, in the order of the text.</summary>
    public List<CommitmentCandidate> Find()
    {
        for (int token = 0; token < _view.Count; token++)
        {
            if (_view.Lower(token) is "committed" && _view.Has(token, "xcomp") | _view.Pos(token) is UniversalPos.Adj)
            {
                Remaining(token);
            }
            else if (VerbWords.IsVerb(_view, token))
            {
                CommitmentFrames frames = CommitmentWords.OfVerb(_view.Lemma(token));
                int before = _found.Count;
                if (frames != CommitmentFrames.None)
                {
                    Verb(token, frames);
                }

                Earmarked(token);
                if (_found.Count > before || Binding(token) || Intends(token) || (frames & ~CommitmentFrames.Aid) != CommitmentFrames.None)
                {
                    continue;
                }

                if (_reported.Promised(token, speakerAt(token)) is { } promised)
                {
                    Reported(token, promised);
                }
                else
                {
                    Will(token);
                }
            }
            else if ((_view.Pos(token) is UniversalPos.Noun || (_view.Pos(token) is UniversalPos.Propn && char.IsLower(_view[token].Form[0]))) && CommitmentWords.OfNoun(_view.Lemma(token)) is var nouns and not CommitmentFrames.None)
            {
                Noun(token, nouns);
            }
        }

        return _found;
    }

    // "promised to let aid in", "agreed to hand over its arms".
    private void Verb(int verb, CommitmentFrames frames)
    {
        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        bool told = IsProud(verb) || phrase.Time is VerbTime.Past or VerbTime.Present && !IsSupposed(verb) && (!phrase.Negated || IsNotTo(verb)) && !phrase.Infinitive && !phrase.Possible && IsFinite(verb);
        bool reduced = !told && _view[verb].Xpos is "VBN" && _view.Head(verb) is >= 0 and int done && _view.Child(done, "obj") >= 0;
        if ((told || reduced) && AsPromised(verb))
        {
            return;
        }

        if (!told || (Content(verb, frames) ?? Loose(verb, frames) ?? Given(verb, phrase)) is not { } content || IsIdle(content))
        {
            return;
        }

        bool bent = IsBent(verb);
        // "agreed that it would be in their interest" promises nothing.
        bool isState = (_view.IsLemma(verb, "agree") && (IsOfSanctions(content) || _view.Lemma(content.Head) is "disagree" or "differ")) || IsPurpose(verb, content) || _view.Pos(content.Head) is not UniversalPos.Verb && ((bent && !IsDoing(content.Head)) || (_view.IsLemma(verb, "agree") && _view.Child(content.Head, "cop") >= 0));
        if (isState)
        {
            return;
        }

        int subject = bent ? Clauses.Subject(_view, verb) : phrase.Passive ? Clauses.Agent(_view, verb) : Thanked(verb) is >= 0 and int praised ? praised : Clauses.Subject(_view, verb);
        SortedSet<int> obligors = subject < 0 ? [] : bent ? OwnersAt(subject) : Promising(subject);
        if (obligors.Count == 0 && _view.Child(content.Head, "nsubj") is >= 0 and int bound && cast.At(bound) is >= 0 and int state && cast.Members[state].Kind is Domain.Actors.ActorKind.State or Domain.Actors.ActorKind.Government)
        {
            // "it was promised that Kenya would help": Kenya's.
            obligors = [state];
        }

        if (obligors.Count > 0 && !IsForThemselves(content.Head, obligors))
        {
            int first = subject >= 0 && verb - subject <= 8 && subject < verb ? Math.Max(_view.First(subject), verb - 8) : verb;
            int from = Math.Max(Math.Min(first, content.First), verb - LongestPassage);
            Add(verb, obligors, content, _view.Range(Math.Min(from, verb), Math.Min(Math.Max(content.End, verb + 1), verb + LongestPassage)), pointsBack: false, ToWhom(verb));
        }
    }

    // "The President announced aid for Kenya": whoever promises it is not Kenya's.
    private bool IsForThemselves(int what, SortedSet<int> obligors)
    {
        if (!AidTold.IsAid(_view, what))
        {
            return false;
        }

        for (int child = what; child < _view.End(what); child++)
        {
            if (_view.CaseOf(child) is "for" or "to" && cast.At(child) is >= 0 and int member && cast.Members[member].Country is { } country
                && string.Equals(cast.Members[obligors.Min].Country, country, StringComparison.Ordinal))
            {
                return !string.Equals(cast.Members[obligors.Min].Name, cast.Members[member].Name, StringComparison.Ordinal);
            }
        }

        return false;
    }

    // "its members undertook": the body's, where they are nobody by themselves.
    private SortedSet<int> Promising(int subject) =>
        // "They condemned it, and each pledged to help": they.
        _view.Is(subject, "each") && _view.Child(subject, "nmod") < 0 && _view.Head(subject) is >= 0 and int pledged && _view.Has(pledged, "conj") && _view.Child(_view.Head(pledged), "nsubj") is >= 0 and int they && they != subject ? Promising(they)
        : _view.Is(subject, "they") && _met.Before(subject) is { Count: > 1 } met ? met
        : _pairs.Of(subject, _sides.AllOf(subject)) is { Count: > 0 } all ? all
        : _view.Lower(subject) is "we" or "i" && Own(subject) is { Count: > 0 } own ? own
        : _view.Lemma(subject) is "member" or "leader" or "delegation" or "envoy" or "representative" or "ruler" or "general" or "authority" or "lawmaker" or "junta" && _view.Child(subject, "nmod:poss") is >= 0 and int owner ? OwnersAt(owner)
        : _groups.At(subject) is >= 0 and int group ? [group]
        : [];

    // "is proud to announce $50 million in aid": announced.
    private bool IsProud(int verb) => _view.IsLemma(verb, "announce") && _view.Has(verb, "xcomp") | _view.Has(verb, "advcl") && _view.Head(verb) is >= 0 and int head && _view.Lemma(head) is "proud" or "pleased" or "please" or "happy" or "delighted" or "delight";

    // "agreed to impose sanctions", "agreed to extend the truce": told as sanctions and as a truce.
    private bool IsOfSanctions((int First, int End, int Head) content) => _view.Child(content.Head, "obj") is >= 0 and int what
        && (_view.IsLemma(what, "sanction") || (_view.Lemma(content.Head) is "extend" or "prolong" or "renew" && AgreementWords.Noun(_view.Lemma(what)) is { Use: AgreementWordUse.Sure }));

    // "agreed on an extension, to give the talks more time": what for, and not what.
    private bool IsPurpose(int verb, (int First, int End, int Head) content) => _view.IsLemma(verb, "agree") && content.First > 0 && _view.Is(content.First - 1, ",") && content.First - verb > 2;

    // "if they promised": nobody has.
    private bool IsSupposed(int verb) => _view.Child(verb, "mark") is >= 0 and int mark && _view.Lower(mark) is "if" or "unless" or "whether";

    // "must commit", "urged them to pledge": nobody has yet; "committing to send troops" is done where the verb above is.
    private bool IsFinite(int verb)
    {
        if (_view[verb].Xpos is "VBG")
        {
            return _view.Has(verb, "advcl") || _view.Has(verb, "conj");
        }

        return _view[verb].Xpos is "VBD" or "VBZ" || (_view[verb].Xpos is "VBP" && !_view.Has(verb, "xcomp") && _view.Child(verb, "nsubj") >= 0)
            || (_view[verb].Xpos is "VBN" && (_view.Child(verb, "aux") >= 0 || _view.Has(verb, "conj") || (_view.Child(verb, "nsubj") is >= 0 and int subject && subject < verb)));
    }

    private int ToWhom(int word)
    {
        foreach (int child in _view.Children(word))
        {
            if ((_view.Has(child, "iobj") || (_view.Has(child, "obj") && cast.At(child) >= 0) || (_view.Has(child, "obl") && _view.CaseOf(child) is "to")) && cast.At(child) is >= 0 and int member)
            {
                return member;
            }
        }

        return -1;
    }

    private void Add(int word, SortedSet<int> obligors, (int First, int End, int Head)? content, TextRange passage, bool pointsBack, int beneficiary = -1)
    {
        FactTime due = FactTime.Unknown;
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        TextRange? words = null;
        if (content is { } what)
        {
            words = _view.Range(what.First, what.End);
            // "announced $5 million in aid on Friday": when it was announced.
            due = _view.IsLemma(word, "announce") ? FactTime.Unknown : DueDates.Of(_view, times, what.Head, what.First, what.End);
            for (int i = what.First; i < what.End; i++)
            {
                if (_view.Pos(i) is UniversalPos.Noun or UniversalPos.Verb or UniversalPos.Propn or UniversalPos.Adj)
                {
                    lemmas.Add(_view.Lemma(i).ToLowerInvariant());
                }
            }
        }

        FactTime made = times.OwnFor(word, word, TimeDirection.Past, out TextRange? phrase);
        bool inside = phrase is { } told && words is { } within && told.Overlaps(within);
        _found.Add(new CommitmentCandidate
        {
            Trigger = word,
            Sentence = _view[word].SentenceIndex,
            Obligors = obligors,
            Beneficiary = obligors.Contains(beneficiary) ? -1 : beneficiary,
            Content = words,
            Lemmas = lemmas,
            MadeAt = inside ? FactTime.Unknown : made,
            Due = due,
            PointsBack = pointsBack,
            Passage = passage,
        });
    }
}
