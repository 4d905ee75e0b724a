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
            return first ? Spokesmen.PrincipalOf(cast, speaker, subject) : -1;
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

    /// <summary>Whether the verb is something done, rather than an encounter, a state or a movement.</summary>
    public bool IsDeed(int verb) =>
        EncounterWords.VerbKind(_view.Lemma(verb)) is null
        && _view.Lemma(verb) is not ("be" or "have" or "travel" or "visit" or "attend" or "participate" or "join" or "host" or "hold" or "speak" or "deliver" or "lead"
            or "chair" or "address" or "arrive" or "go" or "come" or "see" or "know" or "need" or "seem" or "take" or "help" or "receive" or "return" or "discuss" or "depart" or "brief" or "inform" or "update"
            or "allow" or "bring" or "say" or "tell" or "make" or "gain" or "get" or "obtain" or "like" or "love" or "win" or "lose" or "face"
            or "emphasize" or "emphasise" or "highlight" or "underscore" or "underline" or "reiterate" or "reaffirm" or "stress" or "express" or "convey" or "raise" or "review"
            or "outline" or "present" or "explain" or "engage" or "focus" or "observe" or "mark" or "celebrate")
        && _view.Pos(verb) is UniversalPos.Verb;

    /// <summary>Whether "will" tells what a side is to do under an agreement told in the same sentence or right before: "the rebels will hand over their arms".</summary>
    public bool IsTerm(int verb, int end)
    {
        if (IsUnderDeal(verb))
        {
            return IsDeed(verb);
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
        return kinds.Count > 0;
    }

    // "Under the declaration the two countries will reopen their embassies": whatever it is.
    private bool IsUnderDeal(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if ((_view.Has(child, "obl") || _view.Has(child, "advcl")) && _view.Child(child, "case") is >= 0 and int under && _view.Is(under, "under")
                && AgreementWords.Noun(_view.Lemma(child).ToLowerInvariant()) is { Kind: not AgreementKind.Sanctions })
            {
                return true;
            }
        }

        return false;
    }

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
        foreach (string opening in (ReadOnlySpan<string>)["Readout", "Statement", "Joint Statement", "Communiqu", "Press Release", "Declaration"])
        {
            if (title.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
