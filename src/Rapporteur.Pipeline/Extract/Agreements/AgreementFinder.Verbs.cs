using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Provenance;
using Rapporteur.Domain.Time;
using Rapporteur.Language.Text;
using Rapporteur.Language.Times;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Agreements;

// Agreements told by a verb alone, and those that "it" points back to.
internal sealed partial class AgreementFinder
{
    private void Verb(int verb)
    {
        switch (_view.Lemma(verb))
        {
            case "agree" when _view[verb].Xpos is "VBD" or "VBN" or "VBZ" or "VBP":
                Agreed(verb);
                break;
            case "decide" when _view[verb].Xpos is "VBD" or "VBN" && _view.Child(verb, "nsubj") is >= 0 and int both && IsOfStates(both):
                Agreed(verb);
                break;
            case "undertake" when _view[verb].Xpos is "VBD" or "VBN":
                Agreed(verb);
                break;
            case "freeze" when IsFreeze(verb):
            case "sanction" or "blacklist" or "designate":
                Sanctioned(verb);
                break;
        }
    }

    // "the two sides agreed to meet again", "A and B agreed on a line": an understanding, where several agree on doing something.
    private void Agreed(int verb)
    {
        VerbPhrase phrase = VerbPhrase.Of(_view, verb);
        if (_view.IsLemma(verb, "agree") && phrase is { Passive: true, Negated: false, Time: VerbTime.Past })
        {
            WasAgreed(verb);
            return;
        }

        if (phrase.Negated || phrase.Time is VerbTime.Infinitive or VerbTime.Unreal or VerbTime.Future || phrase.Passive || !IsOnDoing(verb) || NamesAgreement(verb))
        {
            return;
        }

        SortedSet<int> parties = [];
        _parties.OfVerb(verb, parties);
        int subject = Clauses.Subject(_view, verb);
        parties = subject >= 0 && _view.Is(subject, "they") && _met.Before(subject) is { Count: > 1 } met ? met : _pairs.Of(subject, parties);
        List<ProvisionMention> provisions = _provisions.Behind(verb);
        // "The sides also agreed to exchange prisoners": more of the deal just told.
        bool more = _found.Count > 0 && _found[^1] is { IsMade: true, IsByVerb: false, IsPast: false, Kind: AgreementKind.Agreement or AgreementKind.Ceasefire } && _view[verb].SentenceIndex - _found[^1].Sentence is 1 or 2
            && verb > 0 && _view.Lower(verb - 1) is "also" or "further" or "additionally" && Clauses.Subject(_view, verb) is >= 0 and int who && (LastPair.IsSides(_view.Lower(who)) || _view.Lower(who) is "they" or "both" or "two");
        if (more)
        {
            _found[^1].Provisions.AddRange(provisions);
            return;
        }

        if (!IsSeveral(verb, parties))
        {
            AddToLast(verb, provisions);
            return;
        }

        FactTime time = times.OwnFor(verb, verb, TimeDirection.Past, out TextRange? words);
        int content = ContentStart(verb);
        bool own = words is { } when && when.End <= _view[content].Start;
        Domain.Places.Place? place = _places.For(verb, verb, goesTo: false, out int placed);
        int end = Math.Min(Math.Min(_view.End(verb), verb + LongestPassage), Math.Max(_provisions.EndBehind(verb), content + 1));
        int teller = _view.Child(verb, "nsubj");
        _found.Add(new AgreementCandidate
        {
            Trigger = verb,
            Sentence = _view[verb].SentenceIndex,
            Kind = provisions.Exists(provision => provision.Kind == ProvisionKind.Ceasefire) ? AgreementKind.Ceasefire : AgreementKind.Understanding,
            Name = _view.TextOf(_view.Range(verb, Math.Min(_view.End(verb), verb + LongestName))).ReplaceLineEndings(" "),
            Parties = parties,
            Time = own ? time : FactTime.Unknown,
            Place = placed >= 0 && placed > verb - FarthestHolder && placed < content ? place : null,
            Status = AgreementStatus.Reached,
            IsTold = true,
            IsNew = true,
            IsByVerb = true,
            Content = ContentOf(content, end),
            Provisions = provisions,
            Passage = _view.Range(teller >= 0 && verb - teller <= 3 ? Math.Max(_view.First(teller), verb - FarthestHolder) : verb, end),
        });
    }

    private SortedSet<string> ContentOf(int first, int end)
    {
        var lemmas = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = first; i < end; i++)
        {
            if (_view.Pos(i) is UniversalPos.Noun or UniversalPos.Verb)
            {
                lemmas.Add(_view.Lemma(i));
            }
        }

        return lemmas;
    }

    // "under a deal … The government also agreed to hand over its arms": one side's part of what was just told.
    private void AddToLast(int verb, List<ProvisionMention> provisions)
    {
        if (_found.Count > 0 && _view[verb].SentenceIndex - _found[^1].Sentence <= 1
            && _found[^1] is { IsMade: true, IsByVerb: false, Kind: AgreementKind.Agreement or AgreementKind.Ceasefire or AgreementKind.Understanding })
        {
            _found[^1].Provisions.AddRange(provisions);
        }
    }

    private int ContentStart(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            bool on = _view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "on" or "upon" or "to" && !IsView(child);
            if (child > verb && (on || _view.Has(child, "xcomp") || _view.Has(child, "ccomp") || _view.Has(child, "advcl")))
            {
                return _view.First(child);
            }
        }

        return Math.Min(_view.Count - 1, verb + 1);
    }

    // "agreed to V", "agreed on N", "agreed that all must V"; "agreed that it was so" is an opinion.
    private bool IsOnDoing(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            bool on = _view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "on" or "upon" or "to" && !IsView(child) && !IsEncounter(child);
            bool infinitive = _view.Child(child, "det") < 0 && (_view.Has(child, "xcomp") || _view.Has(child, "advcl")) && VerbPhrase.Of(_view, child).Infinitive && (_view.Lemma(child) is not ("remain" or "stay" or "keep" or "disagree" or "differ") || (_view.IsLemma(child, "keep") && _view.Child(child, "obj") >= 0));
            bool clause = _view.Has(child, "ccomp") && Binds(child);
            if (on || infinitive || clause)
            {
                return true;
            }
        }

        return false;
    }

    // "agreed to a meeting", "to a future meet"
    private bool IsEncounter(int noun) => Lexicon.EncounterWords.NounKind(_view.Lemma(noun)) is not null || (noun + 1 < _view.Count && _view.Is(noun + 1, "meet"));

    // "agreed on the importance of": what both think, not what both will do.
    private bool IsView(int noun) => _view.Lemma(noun) is "importance" or "need" or "necessity" or "urgency" or "value" or "principle" or "fact" or "point" or "issue" or "day"
        or "threat" or "danger" or "risk" or "benefit" or "significance" or "seriousness" or "gravity" or "severity" or "challenge" or "desirability" or "potential" or "role" or "concern" or "objective" or "goal" or "aim" or "desire" or "lot" or "much"
        || EncounterDay(noun);

    private bool EncounterDay(int noun) => _view.Lower(noun).EndsWith("day", StringComparison.Ordinal) || _view[noun].Xpos is "CD";

    // "agreed that it would be good" is what they think; "that all must be there" binds.
    private bool Binds(int verb)
    {
        bool state = _view.Child(verb, "cop") >= 0;
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "aux") && (_view.Lower(child) is "must" or "shall" || (!state && _view.Lower(child) is "will" or "would" or "should")))
            {
                return true;
            }
        }

        return false;
    }

    // "agreed on a ceasefire", "agreed to share under a pact that they signed", "under the deal they agreed to": the noun tells it.
    private bool NamesAgreement(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Has(child, "obl") && AgreementNouns.KindOf(_view, child) is not null
                && _view.Child(child, "case") is >= 0 and int preposition && _view.Lower(preposition) is "on" or "to" or "under" or "in")
            {
                return true;
            }

            foreach (int below in _view.Has(child, "xcomp") || _view.Has(child, "advcl") ? _view.Children(child) : default)
            {
                // "undertook to pass a resolution", "agreed to sign a treaty": one to come.
                if (_view.Has(below, "obj") && !cast.IsTaken(below) && AgreementNouns.KindOf(_view, below) is not null && _view.Lemma(child) is "sign" or "pass" or "adopt" or "conclude" or "negotiate" or "draft" or "finalise" or "finalize")
                {
                    return true;
                }

                // "agreed to move ahead with a package of sanctions"
                if ((_view.Has(below, "obj") || _view.Has(below, "obl")) && (AgreementNouns.KindOf(_view, below) is AgreementKind.Sanctions
                    || (_view.Lemma(below) is "package" or "round" or "set" or "series" && _view.Child(below, "nmod") is >= 0 and int kind && AgreementNouns.KindOf(_view, kind) is AgreementKind.Sanctions)))
                {
                    return true;
                }

                if (_view.Has(below, "obl") && AgreementNouns.KindOf(_view, below) is not null && !AgreementStanding.IsDefinite(_view, below)
                    && _view.Child(below, "case") is >= 0 and int under && _view.Is(under, "under"))
                {
                    return true;
                }
            }
        }

        return _view.Has(verb, "acl") && _view.Head(verb) is >= 0 and int noun && AgreementNouns.KindOf(_view, noun) is not null;
    }
}
