using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Commitments;

/// <summary>Whether "will" binds whoever says it: in a party's own words about what it will do.</summary>
/// <remarks>What a newspaper says someone will do is a plan, not a promise.</remarks>
internal sealed class OwnWords(ReportCast cast)
{
    private readonly ReportView _view = cast.View;
    private readonly bool _official = IsOfficial(cast.View);
    private readonly DealTerms _deals = new(cast.View);

    /// <summary>Number of the actor that the subject of "will" binds, −1 for none.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="speaker">Number of the actor in whose words it stands, or −1.</param>
    public int BoundBy(int subject, int speaker)
    {
        bool first = _view.Lower(subject) is "we" or "i";
        if (speaker >= 0 && speaker != cast.DocumentSpeaker)
        {
            return first || IsOur(subject) ? Spokesmen.PrincipalOf(cast, speaker, subject) : IsOwnState(cast.At(subject), speaker) ? cast.At(subject) : -1;
        }

        if (first && cast.DocumentSpeaker < 0)
        {
            return _view.QuoteOf(subject) < 0 ? cast.Issuer : -1;
        }

        if (cast.DocumentSpeaker < 0 && !_official)
        {
            return -1;
        }

        if (first)
        {
            return Spokesmen.PrincipalOf(cast, cast.DocumentSpeaker, subject);
        }

        int member = cast.At(subject);
        if (member < 0)
        {
            return AgentNouns.NumberOf(_view.Lemma(subject).ToLowerInvariant()) is not null && _view.Child(subject, "nmod:poss") is >= 0 and int owner && _view.Lower(owner) is "my" or "our" ? cast.DocumentSpeaker : -1;
        }

        return IsOfVoice(member) ? member : -1;
    }

    /// <summary>Whether the sides of a joint statement speak of themselves: "they will", "the two countries will".</summary>
    public bool IsJointly(int subject, int speaker) => speaker < 0 && _official && _view.QuoteOf(subject) < 0 && (_view.Report.Title ?? "").Contains("Joint", StringComparison.OrdinalIgnoreCase)
        && (_view.Lower(subject) is "they" or "both" || LastPair.IsSides(_view.Lower(subject)) || (LastPair.IsPeople(_view.Lower(subject)) && _view.Lower(subject) is not ("men" or "women" or "people")));

    // "Kenya will open the port," its president said.
    private bool IsOwnState(int member, int speaker) => cast.Members[speaker].Title?.Contains("opposition", StringComparison.OrdinalIgnoreCase) is not true && member >= 0 && cast.Members[member] is { Kind: ActorKind.State or ActorKind.Government, Country: { } country } && string.Equals(cast.Members[speaker].Country, country, StringComparison.Ordinal);

    // "Our soldiers will leave by June": the speaker's.
    private bool IsOur(int subject) => _view.Child(subject, "nmod:poss") is >= 0 and int owner && _view.Is(owner, "our")
        && _view.Lemma(subject) is "army" or "country" or "force" or "government" or "movement" or "soldier" or "troops" or "troop" or "side";

    /// <summary>Whether "will" tells what a side is to do under an agreement told in the same sentence or right before: "the rebels will hand over their arms".</summary>
    public bool IsTerm(int verb, int end)
    {
        if (IsUnderDeal(verb) || IsUnderWhich(verb))
        {
            return Deeds.Is(_view, verb);
        }

        if (!_deals.IsBeside(_view[verb].SentenceIndex))
        {
            return false;
        }

        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        for (int i = verb; i < end; i++)
        {
            lemmas.Add(_view.Lemma(i).ToLowerInvariant());
        }

        SortedSet<ProvisionKind> kinds = ProvisionWords.KindsOf(lemmas);
        kinds.IntersectWith([ProvisionKind.Disarmament, ProvisionKind.HumanitarianAccess, .. _view.Lemma(verb) is "deploy" or "send" or "station" ? [ProvisionKind.MilitaryCoordination, ProvisionKind.Monitoring] : Array.Empty<ProvisionKind>(), ProvisionKind.PrisonerRelease, ProvisionKind.SanctionsRelief, ProvisionKind.SeparationOfForces, ProvisionKind.TroopWithdrawal, ProvisionKind.WeaponsWithdrawal]);
        return kinds.Count > 0 || (Deeds.Is(_view, verb) && Deeds.HasMatter(_view, verb) && IsOwed(verb));
    }

    // "are to stop using them", "in return the government will set up a court": owed, whatever it is.
    private bool IsOwed(int verb)
    {
        if (_view.Child(verb, "mark") is > 0 and int to && _view.Lower(to - 1) is "is" or "are" or "was" or "were" && _view.Is(to, "to"))
        {
            return true;
        }

        for (int i = _view.SentenceOf(verb).FirstToken; i + 1 < verb; i++)
        {
            if (_view.Is(i, "in") && _view.Lower(i + 1) is "return" or "exchange")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"an annex under which the rebels will give up their arms": what stands behind the noun is what it lays down.</summary>
    public bool IsUnderWhich(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (_view.Lower(child) is "which" && _view.Child(child, "case") is >= 0 and int under && _view.Is(under, "under"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Under the terms of the settlement Kenya must pay": owed by what was agreed.</summary>
    public bool IsOwedUnder(int verb)
    {
        bool must = false;
        foreach (int child in _view.Children(verb))
        {
            must |= _view.Has(child, "aux") && _view.Lower(child) is "must" or "shall";
        }

        return must && !VerbPhrase.Of(_view, verb).Negated && IsUnderDeal(verb);
    }

    // "Under the declaration the two countries will reopen their embassies": whatever it is.
    private bool IsUnderDeal(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if ((_view.Has(child, "obl") || _view.Has(child, "advcl")) && _view.Child(child, "case") is >= 0 and int under && _view.Is(under, "under")
                && (_view.Lemma(child) is "term" or "annex" or "protocol" || AgreementWords.Noun(_view.Lemma(child).ToLowerInvariant()) is { Kind: not AgreementKind.Sanctions }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody tells what another will do under a deal told right before, in which that other is named: "the mediator said that Kenya would stop issuing them".</summary>
    public bool IsToldTerm(int verb, int subject)
    {
        const int reach = 2;
        int member = cast.At(subject);
        int clause = _view.Has(verb, "conj") ? _view.Head(verb) : verb;
        if (member < 0 || cast.Members[member].Kind is not (ActorKind.State or ActorKind.Government or ActorKind.ArmedGroup) || !_view.Has(clause, "ccomp") || _view.QuoteOf(verb) >= 0
            || VerbPhrase.Of(_view, verb).Negated || !Deeds.Is(_view, verb) || !Deeds.HasMatter(_view, verb) || IsHarm(_view.Lemma(verb)))
        {
            return false;
        }

        int sentence = _view[verb].SentenceIndex;
        for (int back = sentence - 1; back >= Math.Max(0, sentence - reach); back--)
        {
            if (TellsDealOf(member, _view.Text.Sentences[back].FirstToken, _view.Text.Sentences[back].EndToken))
            {
                return true;
            }
        }

        return false;
    }

    private bool TellsDealOf(int member, int first, int end)
    {
        bool deal = false;
        bool named = false;
        for (int token = first; token < end; token++)
        {
            deal |= _view.Pos(token) is UniversalPos.Noun && AgreementWords.Noun(_view.Lemma(token).ToLowerInvariant()) is { Use: AgreementWordUse.Sure, Kind: not (AgreementKind.Sanctions or AgreementKind.Resolution) };
            named |= cast.At(token) == member;
        }

        return deal && named;
    }

    private static bool IsHarm(string verb) => ComplianceWords.OfVerb(verb) is ComplianceClaim.Violated || verb is "attack" or "invade" or "destroy" or "kill" or "bomb" or "threaten" or "seize" or "occupy" or "provoke" or "use" or "exploit" or "refuse" or "reject" or "block";

    private bool IsOfVoice(int member)
    {
        CastMember one = cast.Members[member];
        if (member == cast.DocumentSpeaker)
        {
            return true;
        }

        string? country = (cast.DocumentSpeaker >= 0 ? cast.Members[cast.DocumentSpeaker].Country : null) ?? cast.Home;
        return country is not null && one.Kind is ActorKind.State or ActorKind.Government or ActorKind.Person
            && string.Equals(one.Country ?? (one is { Title: not null, TitleOf: null } ? country : null), country, StringComparison.Ordinal);
    }

    private static bool IsOfficial(ReportView view)
    {
        string title = view.Report.Title ?? "";
        foreach (string opening in (ReadOnlySpan<string>)["Readout", "Statement", "Joint Statement", "Communiqu", "Press Release", "Declaration", "Fact Sheet"])
        {
            if (title.StartsWith(opening, StringComparison.OrdinalIgnoreCase) || (opening.StartsWith("Joint", StringComparison.Ordinal) && title.Contains(opening, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
