using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Places;
using Rapporteur.Pipeline.Extract.Times;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

/// <summary>Finds the words that tell of agreements: nouns ("a truce", "the Minsk agreements") and verbs ("agreed to share", "sanctioned").</summary>
/// <param name="cast">Who acts.</param>
/// <param name="times">When.</param>
/// <param name="speakerAt">Number of the actor in whose words a token stands, or −1.</param>
internal sealed partial class AgreementFinder(ReportCast cast, EventTimes times, Func<int, int> speakerAt)
{
    private const int FarthestHolder = 8;
    private const int LongestPassage = 25;
    private const int LongestName = 12;
    private const int MostHops = 6;

    private readonly ReportView _view = cast.View;
    private readonly AgreementParties _parties = new(cast);
    private readonly AgreementMatter _matter = new(cast);
    private readonly LastPair _pairs = new(cast);
    private readonly MetPair _met = new(cast);
    private readonly EventPlaces _places = new(cast.View);
    private readonly Provisions _provisions = new(cast.View);
    private readonly List<AgreementCandidate> _found = [];

    /// <summary>All candidates, in the order of the text.</summary>
    public List<AgreementCandidate> Find()
    {
        foreach (Sentence sentence in _view.Text.Sentences)
        {
            int before = _found.Count;
            for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if ((AgreementNouns.KindOf(_view, token) ?? Again(token) ?? Text(token)) is { } kind)
                {
                    if (!IsInName(token))
                    {
                        Noun(token, kind);
                    }
                }
                else if (_view.Pos(token) is UniversalPos.Verb)
                {
                    Verb(token);
                }
                else if (IsPointing(token))
                {
                    Pronoun(token);
                }
            }

            if (_found.Count > before)
            {
                AddConditions(sentence, before);
            }

            Terms(sentence, before);
        }

        return _found;
    }

    // "High Negotiations Committee", "Sanctions Committee": a word inside the name of a body names no agreement.
    private bool IsInName(int token) => cast.IsTaken(token) && AgreementNouns.LemmaOf(_view, token) is not ("order" or "unscr");

    private void Noun(int noun, AgreementKind kind)
    {
        AgreementStanding standing = AgreementStanding.Of(_view, noun);
        if (IsNone(noun, kind, standing) || (kind is AgreementKind.Ceasefire && IsProvided(noun)) || (kind is AgreementKind.Sanctions && (IsDoneBy(noun) || IsAgreedRelief(noun))) || IsIncluded(noun))
        {
            return;
        }

        SortedSet<int> parties = PartiesOf(noun, standing);
        bool signed = AgreementNouns.IsBySigning(_view, noun);
        if (signed ? parties.Count < 2 && !IsOfSeveral(noun) : parties.Count == 0 && _view.IsLemma(noun, "compromise"))
        {
            // "The couple reached a compromise", "signed his contract"
            return;
        }

        if (signed)
        {
            _papers.TryAdd(AgreementNouns.LemmaOf(_view, noun), kind);
        }

        bool says = IsSaidOf(noun);
        bool definite = says || AgreementStanding.IsDefinite(_view, noun);
        string? proper = AgreementNouns.ProperName(_view, noun);
        bool back = kind is AgreementKind.Sanctions && IsOfThese(noun);
        int det = _view.Child(noun, "det");
        FactTime time = back ? FactTime.Unknown : DayOf(noun, kind, standing);
        SortedSet<string> apart = says || back ? new(StringComparer.Ordinal) : Apart(noun, kind, standing);
        _found.Add(new AgreementCandidate
        {
            Trigger = noun,
            Sentence = _view[noun].SentenceIndex,
            Kind = kind,
            NounStart = _view[noun].Start,
            Name = NameOf(noun),
            ProperName = proper,
            Parties = parties,
            Place = PlaceOf(noun, standing),
            Time = time,
            Status = says ? AgreementStatus.InForce
                : standing.Status is AgreementStatus.Reached && kind != AgreementKind.Sanctions && !IsTakenForDone(noun, definite, standing.Maker) && IsClaimed(noun, standing.Holder, parties) ? AgreementStatus.Claimed
                : standing.Status,
            IsTold = standing.IsTold && !says,
            IsPast = times.Published is { } today && time.To is { } last && NodaTime.Period.DaysBetween(last, today) > AgreementGroup.NewsDays,
            Rejecter = standing is { Status: AgreementStatus.Rejected, Holder: >= 0 } ? RejecterOf(standing.Holder) : -1,
            IsDefinite = definite,
            IsSetApart = definite && time.IsKnown && standing.Maker > noun,
            IsDemonstrative = back || det >= 0 && _view.Lower(det) is "this" or "that" or "such" or "these" or "those" && proper is null,
            IsNew = !says && det >= 0 && _view.Lower(det) is "a" or "an" or "another" or "any",
            IsCounted = _view.Child(noun, "nummod") >= 0 && _view[noun].Xpos is "NNS",
            IsMany = !definite && kind is AgreementKind.Agreement or AgreementKind.Ceasefire && _view[noun].Xpos is "NNS",
            IsQuoted = _view.QuoteOf(noun) >= 0,
            Apposed = Apposed(noun),
            Apart = apart,
            Matter = kind is AgreementKind.Sanctions ? new(StringComparer.Ordinal) : kind is AgreementKind.Ceasefire ? _matter.WhereOf(noun) : _matter.Of(noun),
            About = kind is AgreementKind.Agreement or AgreementKind.Understanding ? _matter.AboutOf(noun) : new(StringComparer.Ordinal),
            Targets = kind is AgreementKind.Sanctions ? _matter.TargetsOf(noun, standing.Holder) : new(StringComparer.Ordinal),
            Hit = kind is AgreementKind.Sanctions ? _matter.HitBy(noun, standing.Holder) : new(StringComparer.Ordinal),
            Provisions = WithOwn(kind, noun, standing, _provisions.OfNoun(noun)),
            Passage = PassageOf(noun, standing.Holder),
        });
    }

    private SortedSet<int> PartiesOf(int noun, AgreementStanding standing)
    {
        SortedSet<int> parties = _parties.Of(noun, standing.Holder, standing.Makes);
        if (standing.Makes && parties.Count == 1 && Clauses.Subject(_view, standing.Holder) is >= 0 and int we && _view.Is(we, "we") && speakerAt(noun) is >= 0 and int speaker)
        {
            // "We have reached an agreement with Chad," the minister said.
            parties.Add(speaker);
        }

        return parties;
    }

    private FactTime DayOf(int noun, AgreementKind kind, AgreementStanding standing)
    {
        FactTime time = TimeOf(noun, standing);
        return kind is AgreementKind.Sanctions && !time.IsKnown && standing.Holder >= 0 ? OwnDay(standing.Holder) ?? time : time;
    }

    // "This announcement of new sanctions": of those just told.
    private bool IsOfThese(int noun) => _view.Has(noun, "nmod") && _view.CaseOf(noun) is "of" && _view.Head(noun) is >= 0 and int what && _view.Child(what, "det") is >= 0 and int pointing && _view.Lower(pointing) is "this" or "these";

    // "a memorandum of understanding (MoU)": another name of the memorandum.
    private int Apposed(int noun)
    {
        int beside = _view.Has(noun, "appos") ? _view.Head(noun) : -1;
        return beside >= 0 && _view.Has(beside, "nmod") && AgreementNouns.KindOf(_view, beside) is null ? _view.Head(beside) : beside;
    }

    private SortedSet<string> Apart(int noun, AgreementKind kind, AgreementStanding standing)
    {
        var apart = new SortedSet<string>(StringComparer.Ordinal);
        foreach (int child in _view.Children(noun))
        {
            bool plural = _view.Is(child, "separate") && _view[noun].Xpos is "NNS";
            if (!plural && (_view.Has(child, "amod") || _view.Has(child, "det")) && Lexicon.AgreementStates.TellsApart(_view.Lower(child)))
            {
                apart.Add(_view.Lower(child));
            }
        }

        if (AgreementStanding.IsEarlier(_view, noun))
        {
            apart.Add(Lexicon.AgreementStates.Earlier);
        }

        if (kind == AgreementKind.Sanctions && IsRelief(noun, standing))
        {
            apart.Add("relief");
        }

        return apart;
    }

    /// <summary>The time it was made: told with the verb that makes it, or within its name ("the 2013 deal").</summary>
    private FactTime TimeOf(int noun, AgreementStanding standing)
    {
        // "a war in May 2012 that ended with a truce": of then.
        if (_view.Has(noun, "obl") && _view.Child(noun, "case") is >= 0 and int ending && _view.Lower(ending) is "with" or "in" && _view.Head(noun) is >= 0 and int ended && _view.Lemma(ended) is "end" or "close" or "conclude"
            && _view.Has(ended, "acl") && _view.Head(ended) is >= 0 and int war && times.OwnFor(war, war, TimeDirection.Past, out _) is { IsKnown: true } then)
        {
            return then;
        }

        bool clause = standing.Maker >= 0 && _view.IsUnder(standing.Maker, noun);
        bool under = !clause && standing.Holder >= 0 && !AgreementStanding.IsDefinite(_view, noun) && _view.Child(noun, "case") is >= 0 and int case_ && _view.Is(case_, "under");
        int maker = under ? standing.Holder : standing.Maker;
        bool made = maker >= 0 && _view.Lemma(maker) is not ("follow" or "precede") && standing.Status is not (AgreementStatus.Sought or AgreementStatus.Negotiating);

        // "praised on Monday the deal that the two signed in May": the day of the clause below, and not of the verb above.
        bool due = made && _view[maker].Xpos is "VB" && noun + 1 < _view.Count && _view.Is(noun + 1, "due");
        bool below = due || (made && _view.IsUnder(maker, noun) && (_view.Has(maker, "acl") || _view.Has(maker, "xcomp")));
        FactTime time = times.OwnFor(below ? maker : noun, made ? maker : noun, due || (made && VerbPhrase.Of(_view, maker).Infinitive) ? TimeDirection.Future : TimeDirection.Past, out TextRange? words);
        if (under && time.From == time.To && _view.Lemma(maker) is not ("agree" or "commit" or "pledge" or "promise" or "undertake"))
        {
            // "left on Monday under a deal": made before; but "laid down their arms in 1990 under a deal" is of that year.
            return FactTime.Unknown;
        }

        if (words is { } since && _view.TextOf(since).StartsWith("since ", StringComparison.OrdinalIgnoreCase))
        {
            // "the eighth deal since 2012": not made then.
            return FactTime.Unknown;
        }

        if (words is { } lapse && IsOfEnd(noun, lapse))
        {
            return FactTime.Unknown;
        }

        bool own = words is { } phrase && phrase.Start >= _view[_view.First(noun)].Start && phrase.End <= _view[_view.End(noun) - 1].End;
        return (made || own) && (time.IsKnown || standing.Status is not AgreementStatus.Sought) ? time : FactTime.Unknown;
    }

    // "the accord, which expires on 19 November": the day it ends, and not the one it was made.
    private bool IsOfEnd(int noun, TextRange words)
    {
        foreach (int child in _view.Children(noun))
        {
            if (_view.Has(child, "acl:relcl") && _view.Lemma(child) is "end" or "expire" or "lapse" or "run" && _view.Child(child, "obj") < 0 && _view[child].Start < words.Start && words.Start < _view[_view.End(child) - 1].End)
            {
                return true;
            }
        }

        return false;
    }

    private Domain.Places.Place? PlaceOf(int noun, AgreementStanding standing) =>
        standing is { Status: AgreementStatus.Reached, Maker: >= 0 } && Lexicon.AgreementStates.Of(_view.Lemma(standing.Maker), Lexicon.AgreementSide.Party) is AgreementStatus.Reached
            ? _places.For(standing.Maker, standing.Maker, goesTo: false, out _)
            : null;

    private int Apart(AgreementCandidate candidate, ConditionMention condition)
    {
        int start = _view[candidate.Trigger].Start;
        return start < condition.If.Start ? condition.If.Start - start : 1000 + Math.Abs(start - condition.If.Start);
    }
}
