using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Compliance;

/// <summary>Finds who says that what was agreed or promised was done, partly done, not done, or broken.</summary>
/// <remarks>What must, should or may be done says nothing of what was; "unless they keep their promise" says that they have not.</remarks>
/// <param name="cast">Who acts.</param>
/// <param name="times">When.</param>
/// <param name="speakerAt">Number of the actor in whose words a token stands, or −1.</param>
internal sealed partial class ComplianceFinder(ReportCast cast, EventTimes times, Func<int, int> speakerAt)
{
    private const int MostLinks = 3;
    private const int LongestPassage = 30;

    private readonly ReportView _view = cast.View;
    private readonly ObligedSides _sides = new(cast);
    private readonly List<ComplianceTold> _found = [];

    /// <summary>All claims, in the order of the text.</summary>
    public List<ComplianceTold> Find()
    {
        for (int token = 0; token < _view.Count; token++)
        {
            if (_view.Pos(token) is UniversalPos.Verb)
            {
                Verb(token);
            }
            else if (_view.Pos(token) is UniversalPos.Noun && ComplianceWords.OfNoun(_view.Lemma(token)) is { } claim)
            {
                Noun(token, claim);
            }
        }

        return _found;
    }

    private void Verb(int verb)
    {
        if (IsContinued(verb, out int doer))
        {
            Add(verb, verb, verb, doer, ComplianceClaim.Done);
            return;
        }

        if (AsRequired(verb) is >= 0 and int required)
        {
            Add(verb, verb, required, Clauses.Doer(_view, verb), ComplianceClaim.NotDone);
            return;
        }

        if (IsNothingDone(verb))
        {
            Add(verb, verb, -1, -1, ComplianceClaim.NotDone);
            return;
        }

        if (KeptWords.Of(_view, verb) is not { } affirmed || ObjectOf(verb) is not (>= 0 and int what))
        {
            return;
        }

        // "We are implementing sanctions": nothing is kept by it.
        if (ClaimOf(verb, affirmed) is { } claim && !(affirmed is ComplianceClaim.Done && _view.Lemma(what) is "sanction" or "measure" or "tariff" or "swap"))
        {
            int obligor = VerbPhrase.Of(_view, verb).Passive ? Clauses.Agent(_view, verb) : Clauses.Subject(_view, verb);
            int owner = _view.Child(what, "nmod:poss");
            Add(verb, Accuser(verb) is >= 0 and int accuser ? accuser : verb, what, obligor >= 0 ? obligor : owner, claim);
        }
    }

    // "violations of the truce by both sides", "truce violations"; "the failure to comply" is the verb's.
    private void Noun(int noun, ComplianceClaim claim)
    {
        foreach (int child in _view.Children(noun))
        {
            bool of = _view.Has(child, "nmod") && _view.CaseOf(child) is "of" || (_view.Has(child, "nmod") && (_view.CaseOf(child) is "for" && _view.IsLemma(noun, "disregard") || (_view.CaseOf(child) is "with" && _view.Lemma(noun) is "noncompliance" or "non-compliance")));
            if (of || (_view.Has(child, "compound") && child < noun))
            {
                int by = -1;
                foreach (int other in _view.Children(noun))
                {
                    by = _view.Has(other, "nmod") && _view.CaseOf(other) is "by" ? other : _view.Has(other, "nmod:poss") && by < 0 ? other : by;
                }

                int verb = Clauses.GoverningVerb(_view, noun);
                by = by < 0 && child > noun && By(child) is >= 0 and int whose ? whose : by;
                if (verb >= 0 && by < 0 && (_view.Has(noun, "obl") || _view.Has(noun, "nmod")) && Blamed(noun, verb, out int accuser))
                {
                    // "accused Kenya of a breach", "shelled the town in violation of it"
                    Add(noun, accuser >= 0 ? accuser : noun, child, _view.Head(noun) == verb ? Clauses.Subject(_view, verb) : _view.Head(noun), claim);
                    return;
                }

                by = by < 0 && _view.Child(noun, "cop") >= 0 && _view.CaseOf(noun) is "in" ? _view.Child(noun, "nsubj") : by;
                if (verb < 0 || VerbPhrase.Of(_view, verb) is { Negated: false, Time: VerbTime.Past or VerbTime.Present })
                {
                    Add(noun, noun, child, by, claim);
                }

                return;
            }
        }
    }

    /// <summary>What was kept or broken: the verb's object, past "the terms of"; −1 for none.</summary>
    private int ObjectOf(int verb)
    {
        bool passive = VerbPhrase.Of(_view, verb).Passive;
        // "fallen short of its commitments"
        int holder = _view.IsLemma(verb, "fall") && _view.Child(verb, "xcomp") is >= 0 and int shortly ? shortly : verb;
        foreach (int child in _view.Children(holder))
        {
            bool fits = passive ? _view.Has(child, "nsubj")
                : _view.Has(child, "obj") || (_view.Has(child, "obl") && _view.CaseOf(child) is "by" or "with" or "to" or "on" or "from" or "of");
            if (fits)
            {
                return Through(child, verb);
            }
        }

        return -1;
    }

    /// <summary>What the verb, with its auxiliaries and what governs it, claims; null where it claims nothing.</summary>
    private ComplianceClaim? ClaimOf(int verb, ComplianceClaim affirmed)
    {
        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        int head = _view.Head(verb);
        string above = head >= 0 && (_view.Has(verb, "xcomp") || _view.Has(verb, "advcl") || _view.Has(verb, "acl") || _view.Has(verb, "ccomp")) ? _view.Lemma(head) : "";
        if (above is "fail" or "failure" or "refuse" or "refusal" or "neglect" or "yet" || (above is "drag" or "stall" or "renege" && _view[verb].Xpos is "VBG"))
        {
            return affirmed == ComplianceClaim.Done && VerbPhrase.Of(_view, head) is not { Time: VerbTime.Future or VerbTime.Unreal } ? ComplianceClaim.NotDone : null;
        }

        if ((above is "accuse" or "blame" or "charge" or "suspect" || Accuser(verb) >= 0) && _view[verb].Xpos is "VBG")
        {
            return affirmed is ComplianceClaim.Done ? Negated(phrase, affirmed) : affirmed;
        }

        // "unless they implement their promise"
        if (affirmed == ComplianceClaim.Done && _view.Child(verb, "mark") is >= 0 and int mark && _view.Lower(mark) is "unless" or "until")
        {
            return ComplianceClaim.NotDone;
        }

        // "It took them a day to break it": they did.
        if (above is "take" && phrase.Infinitive && VerbPhrase.Of(_view, head) is { Time: VerbTime.Past, Negated: false } && _view.Child(head, "obj") >= 0
            && (_view.Child(head, "expl") >= 0 || (_view.Child(head, "nsubj") is >= 0 and int it && _view.Is(it, "it"))))
        {
            return affirmed;
        }

        // "it is critical that they comply", "urged that it honour": not told as done.
        bool wished = head >= 0 && _view.Has(verb, "ccomp") && phrase is { Time: VerbTime.Present, Perfect: false } && SpeechVerbs.FrameOf(_view.Lemma(head)) is null;
        bool open = wished || phrase.Infinitive || phrase.Time is VerbTime.Future or VerbTime.Unreal or VerbTime.Infinitive
            || (phrase.Time is VerbTime.Present && head >= 0 && _view.Has(verb, "ccomp") && !phrase.Perfect && _view[head].Xpos.StartsWith("JJ", StringComparison.Ordinal))
            || _view[verb].Xpos is "VB" or "VBG" && !phrase.Progressive
            || (_view.Child(verb, "mark") is >= 0 and int if_ && _view.Lower(if_) is "if" or "whether" or "once" or "provided");
        return open && !(phrase.Negated && phrase.Time is VerbTime.Present) ? null : Negated(phrase, affirmed) is { } claim && IsPartly(verb, claim) ? ComplianceClaim.Partly : Negated(phrase, affirmed);
    }

    private static ComplianceClaim? Negated(VerbPhrase phrase, ComplianceClaim affirmed) =>
        !phrase.Negated ? affirmed : affirmed == ComplianceClaim.Done ? ComplianceClaim.NotDone : affirmed == ComplianceClaim.Violated ? ComplianceClaim.Done : null;

    private void Add(int word, int claimed, int what, int obligor, ComplianceClaim claim)
    {
        int claimant = claimed == word ? speakerAt(word) : Clauses.Subject(_view, claimed) is >= 0 and int accuser ? cast.At(accuser) : -1;
        int owed = obligor < 0 ? -1 : claimed == word ? _sides.Of(obligor) : _view.Child(claimed, "obj") is >= 0 and int accused ? _sides.Of(accused) : _sides.Of(obligor);
        int first = Math.Max(Math.Min(claimed, _view.First(word)), word - LongestPassage);
        int end = Math.Min(Math.Max(_view.End(word), word + 1), word + LongestPassage);
        TextRange words = _view.Range(Math.Max(first, _view.SentenceOf(word).FirstToken), end);
        _found.Add(new ComplianceTold(
            new ComplianceMention(claimant < 0 ? null : claimant, owed < 0 ? null : owed, claim, times.OwnFor(word, word, TimeDirection.Past, out _), words),
            what >= 0 && _view.Lower(what) is "it" or "them" ? -1 : what,
            _view[word].SentenceIndex));
    }
}
