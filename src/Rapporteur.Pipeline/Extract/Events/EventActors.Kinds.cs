using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <content>The country and sector of those whom a phrase stands for.</content>
internal sealed partial class EventActors
{
    // "peacekeepers", "nuclear inspectors": where no country sends them, the world does.
    private bool IsOfNations(int core, string lemma)
    {
        if (lemma is "peacekeeper")
        {
            return true;
        }

        foreach (int child in _view.Children(core))
        {
            if (lemma is "inspector" && _view.Has(child, "compound") | _view.Has(child, "amod") && nouns.LemmaOf(child) is "nuclear" or "weapon" or "weapons" or "arm" or "arms" or "atomic")
            {
                return true;
            }
        }

        return false;
    }

    // "foreign aid agencies", "a rights group"
    private bool IsCharity(int core, string lemma)
    {
        if (lemma is "charity")
        {
            return true;
        }

        if (lemma is not ("agency" or "group" or "organization" or "organisation" or "worker"))
        {
            return false;
        }

        foreach (int child in _view.Children(core))
        {
            if ((_view.Has(child, "compound") || _view.Has(child, "amod")) && nouns.LemmaOf(child) is "aid" or "relief" or "right" or "rights" or "humanitarian" or "charity")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words say that those are of no one country or of another's: "Arab leaders", "foreign workers".</summary>
    public bool IsElsewhere(int token)
    {
        if (_view[nouns.Core(token)].Xpos is "NNS" && nouns.LemmaOf(nouns.Core(token)) is "nation" or "country" or "state" or "power" or "donor")
        {
            return true;
        }

        foreach (int child in _view.Children(nouns.Core(token)))
        {
            if ((_view.Has(child, "amod") || _view.Has(child, "compound")) && _view.Lower(child) is "african" or "european" or "asian" or "arab" or "western" or "american-led" or "ethnic" or "international"
                or "regional" or "world" or "global" or "latin" or "nordic" or "baltic" or "gulf" or "balkan" or "scandinavian" or "caribbean" or "islamic" or "western-backed" or "multinational" or "allied"
                || ((_view.Has(child, "amod") || _view.Has(child, "compound")) && _view.Is(child, "foreign") && SectorNouns.Of(nouns.LemmaOf(nouns.Core(token))) is not "GOV"))
            {
                return true;
            }
        }

        return false;
    }

    private string? CountryOf(int core)
    {
        if (cast.IsTaken(core))
        {
            CastMention mention = cast.MentionAt(core);
            for (int i = mention.Outer; i < mention.End; i++)
            {
                if (countries.In(i, wide: false) is { } within)
                {
                    return within;
                }
            }
        }

        return countries.In(core, wide: false) ?? Leaders.CountryOf(_view.Text.TextOf(core, core + 1)) ?? OfSpeaker(core);
    }

    // "said his troops would not leave", "its army": of the country of the one they belong to, where he is named in the sentence.
    private string? OfSpeaker(int core)
    {
        if (_view.Has(core, "conj") || _view.Child(core, "nmod:poss") is not (>= 0 and int pronoun) || _view.Lower(pronoun) is not ("his" or "its" or "her" or "their"))
        {
            return null;
        }

        int owner = cast.At(pronoun);
        if (owner >= 0 && WordCountries.OfMember(cast.Members[owner]) is { } known)
        {
            return known;
        }

        for (int at = _view.Head(core), hops = 0; at >= 0 && hops < Deepest; at = _view.Head(at), hops++)
        {
            if (_view.Pos(at) is UniversalPos.Verb && Clauses.Subject(_view, at) is >= 0 and int subject && subject != core && _view.Pos(subject) is not UniversalPos.Pron)
            {
                return countries.In(nouns.Core(subject), wide: false);
            }
        }

        return null;
    }

    // "opposition leaders", "a rebel spokesman": such a word is of the sector of those whom it leads or speaks for.
    private string? OwnSector(int core, string lemma)
    {
        if (lemma is "leader" or "member" or "chief" or "spokesman" or "spokeswoman" or "commander" or "official" or "politician" or "head" or "chairman")
        {
            foreach (int child in _view.Children(core))
            {
                if ((_view.Has(child, "compound") || _view.Has(child, "amod")) && SectorNouns.Of(nouns.LemmaOf(child)) is "OPP" or "REB" or "LAB" or "EDU" or "REL" or "COP" or "REF" or "CRM")
                {
                    return SectorNouns.Of(nouns.LemmaOf(child));
                }
            }
        }

        return SectorNouns.Of(lemma);
    }

    private string? SectorOf(int core)
    {
        if (OwnSector(core, nouns.LemmaOf(core)) is { } own)
        {
            return own;
        }

        foreach (int child in _view.Children(core))
        {
            if (_view.Has(child, "compound") || _view.Has(child, "amod") || _view.Has(child, "appos"))
            {
                int member = cast.NamedAt(child);
                string? sector = SectorNouns.Of(nouns.LemmaOf(child)) ?? (member >= 0 && cast.Members[member].Kind is not ActorKind.State ? SectorOf(cast.Members[member]) : null);
                if (sector is not null)
                {
                    return sector;
                }
            }
        }

        return Countries.ByName(_view[core].Form) is not null ? "GOV" : null;
    }

    /// <summary>The sector of an actor of the cast.</summary>
    public static string? SectorOf(CastMember member)
    {
        if (member.Kind is ActorKind.State)
        {
            return "GOV";
        }

        if (Bodies.ByName(member.Name) is { Sector: { } sector })
        {
            return sector;
        }

        if (member.Title is { } title)
        {
            string[] words = title.Split(' ');
            return Titles.MatchLength(words, 0, out Title? found) > 0 && found?.Sector is { } told ? told : SectorNouns.Of(words[^1].ToLowerInvariant());
        }

        return member.Kind switch
        {
            ActorKind.Government => "GOV",
            ActorKind.ArmedGroup => "REB",
            ActorKind.Outlet => "MED",
            _ => null,
        };
    }
}
